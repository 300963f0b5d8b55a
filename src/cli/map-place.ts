import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js';
import type { MapEdge } from '../core/analysis/map.ts';
import { type Box, type Boxes, measure } from './map-boxes.ts';

/** A point of the picture (px). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the picture (px). */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

/** A map with a place for everything. */
export interface Layout extends Pick<Boxes, 'boxes' | 'frames' | 'passages'>, Placed {
  readonly bands: readonly Area[]; // the head of each band, in their order; none: it is all one picture
}

/** Boxes in their places. */
export interface Placed {
  readonly at: ReadonlyMap<string, Area>; // of each box; of each frame, under `frame ` and its place
  readonly ways: readonly { readonly edge: MapEdge; readonly points: readonly Point[] }[];
  readonly width: number;
  readonly height: number;
}

/** What is to be placed together. */
export interface Pieces extends Pick<Boxes, 'boxes' | 'frames'> {
  readonly edges: readonly { readonly edge: MapEdge; readonly to: string }[]; // `to`: the box or node that it is drawn to
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.spacing.nodeNodeBetweenLayers': '64',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.spacing.nodeNode': '26',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '9',
  'org.eclipse.elk.json.shapeCoords': 'ROOT',
  'org.eclipse.elk.json.edgeCoords': 'ROOT',
};

/** Places these beside each other, from left to right. `wraps`: below each other too, as lines on a page. */
export async function place({ boxes, frames, edges }: Pieces, { shape, wraps }: { readonly shape: number; readonly wraps: boolean }): Promise<Placed> {
  const isFrame = new Set(frames.map(({ id }) => id));
  const homes = Map.groupBy(boxes, (box) => homeOf(box, isFrame));
  const inside = (home: string): ElkNode[] => [
    ...(homes.get(home) ?? []).map(nodeOf),
    ...frames
      .filter(({ place: within }) => (within !== null && isFrame.has(within) ? within : '') === home)
      .map(({ id }) => ({ id: `frame ${id}`, layoutOptions: framed, children: inside(id) })),
  ];
  const laid: ElkNode = await new ELK().layout<ElkNode>({
    id: 'map',
    layoutOptions: { ...options, ...(wraps ? { 'elk.layered.wrapping.strategy': 'MULTI_EDGE' } : {}), 'elk.aspectRatio': String(shape) },
    children: inside(''),
    edges: edges.map(({ edge, to }, at): ElkExtendedEdge => ({ id: String(at), sources: [outOf(edge)], targets: [`${to} in`] })),
  });
  return {
    at: new Map(areas(laid.children ?? [])),
    ways: (laid.edges ?? []).flatMap(({ id, sections }) => {
      const edge = edges[Number(id)]?.edge;
      return edge ? (sections ?? []).map(({ startPoint, bendPoints, endPoint }) => ({ edge, points: [startPoint, ...(bendPoints ?? []), endPoint] })) : [];
    }),
    width: laid.width ?? 0,
    height: laid.height ?? 0,
  };
}

const framed = { 'elk.padding': '[top=16,left=18,bottom=16,right=18]' };

/** The frame that a box stands in: its own where it is the name of it. Empty: none. */
export function homeOf(box: Box, isFrame: ReadonlySet<string>): string {
  const [own, outer] =
    box.kind === 'chip'
      ? [box.id, box.place.place]
      : box.kind === 'flag'
        ? ['', box.ending.place]
        : box.kind === 'stub'
          ? ['', box.home]
          : [box.place?.id ?? '', box.place ? box.place.place : box.decision.place];
  return [own, outer ?? ''].find((id) => isFrame.has(id)) ?? '';
}

function nodeOf(box: Box): ElkNode {
  const { id, width, height } = box;
  const west = (name: string, y: number): ElkPort => ({ id: name, x: 0, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'WEST' } });
  const east = (name: string, y: number): ElkPort => ({ id: name, x: width, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'EAST' } });
  const ports =
    box.kind === 'card'
      ? [
          ...(box.place ? [west(`${box.place.id} in`, measure.header / 2)] : []),
          west(`${box.decision.id} in`, middleOf(box)),
          ...box.rows.map(({ y, height: tall }, at) => east(`${box.decision.id} ${at}`, y + tall / 2)),
        ]
      : [west(`${id} in`, height / 2), east(`${id} out`, height / 2)];
  return { id, width, height, ports, layoutOptions: { 'elk.portConstraints': 'FIXED_POS' } };
}

const outOf = ({ from, option }: MapEdge): string => `${from} ${option ?? 'out'}`;

/** Where a decision is come to: the middle of its options (px from the top). */
export function middleOf({ rows, height }: Extract<Box, { readonly kind: 'card' }>): number {
  return ((rows[0]?.y ?? 0) + height - measure.pad) / 2;
}

function* areas(nodes: readonly ElkNode[]): Generator<readonly [string, Area]> {
  for (const { id, x = 0, y = 0, width = 0, height = 0, children } of nodes) {
    yield [id, { x, y, width, height }];
    yield* areas(children ?? []);
  }
}

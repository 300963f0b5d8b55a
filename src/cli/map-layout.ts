import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js';
import type { MapEdge, StoryMap } from '../core/analysis/map.ts';
import { type Box, type Boxes, boxesOf, measure } from './map-boxes.ts';

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
export interface Layout extends Pick<Boxes, 'boxes' | 'frames' | 'passages'> {
  readonly at: ReadonlyMap<string, Area>; // of each box; of each frame, under `frame ` and its place
  readonly ways: readonly { readonly edge: MapEdge; readonly points: readonly Point[] }[];
  readonly width: number;
  readonly height: number;
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

const SHAPE = 1.5; // width by height: of a sheet of paper that lies
const WIDE = 2.4;
const FEW = 12; // boxes that stand well in one band, however wide

/** Finds a place for everything, from left to right, in the shape of a page as far as that can be had. */
export async function layOut(map: StoryMap): Promise<Layout> {
  const first = await layOutIn(map, SHAPE);
  const shape = first.width / first.height;
  if (first.boxes.length <= FEW || shape <= WIDE) return first;
  const second = await layOutIn(map, (SHAPE * SHAPE) / shape);
  return second.width / second.height < shape ? second : first;
}

async function layOutIn(map: StoryMap, shape: number): Promise<Layout> {
  const found = boxesOf(map);
  const { boxes, frames, passages, boxOf } = found;
  const bands = boxes.length > FEW ? { 'elk.layered.wrapping.strategy': 'MULTI_EDGE' } : {}; // below each other, as lines on a page
  const isFrame = new Set(frames.map(({ id }) => id));
  const homes = Map.groupBy(boxes, (box) => homeOf(box, isFrame));
  const inside = (home: string): ElkNode[] => [
    ...(homes.get(home) ?? []).map(nodeOf),
    ...frames.filter(({ place }) => (place ?? '') === home).map(({ id }) => ({ id: `frame ${id}`, layoutOptions: framed, children: inside(id) })),
  ];
  const drawn = map.edges.filter(({ from, to, option }) => boxOf.has(to) && boxOf.has(from) && !(option === null && boxOf.get(from) === boxOf.get(to)));
  const edges = drawn.map((edge, at): ElkExtendedEdge => ({ id: String(at), sources: [outOf(edge)], targets: [`${edge.to} in`] }));
  const laid: ElkNode = await new ELK().layout<ElkNode>({
    id: 'map',
    layoutOptions: { ...options, ...bands, 'elk.aspectRatio': String(shape) },
    children: inside(''),
    edges,
  });
  return {
    boxes,
    frames,
    passages,
    at: new Map(areas(laid.children ?? [])),
    ways: (laid.edges ?? []).flatMap(({ id, sections }) => {
      const edge = drawn[Number(id)];
      return edge ? (sections ?? []).map(({ startPoint, bendPoints, endPoint }) => ({ edge, points: [startPoint, ...(bendPoints ?? []), endPoint] })) : [];
    }),
    width: laid.width ?? 0,
    height: laid.height ?? 0,
  };
}

const framed = { 'elk.padding': '[top=16,left=18,bottom=16,right=18]' };

/** The frame that a box stands in: its own where it is the name of it. Empty: none. */
function homeOf(box: Box, isFrame: ReadonlySet<string>): string {
  const [own, place] =
    box.kind === 'chip'
      ? [box.id, box.place.place]
      : box.kind === 'flag'
        ? ['', box.ending.place]
        : [box.place?.id ?? '', box.place ? box.place.place : box.decision.place];
  return [own, place ?? ''].find((id) => isFrame.has(id)) ?? '';
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

import type { Stretch } from '../core/analysis/map.ts';
import { type Box, type Boxes, nameOf, type Stub, stubOf } from './map-boxes.ts';
import { FOOT, onPages } from './map-paper.ts';
import { inRows } from './map-passages.ts';
import { type Area, homeOf, type Layout, type Pieces, place, type Placed, type Point } from './map-place.ts';

/** As wide as a map is drawn that has bands (px): on a large sheet its words can just be read. */
export const SHEET = 3_000;

const LAYER = 290; // px: about what a box takes, and the ways to the next
const APART = 64; // px between bands, below and beside each other
const HEAD = 44; // px above each: for its number

type Whole = Boxes & Pieces;

/**
 * Lays whole knots out, in the order in which they are written, as many together as a sheet is wide, and puts these bands below each other.
 * A way from one band to another ends in a name, and in the number of the band that has it.
 */
export async function inBands(whole: Whole): Promise<Layout> {
  const bands = await fitting(whole, groupsOf(whole, unitsOf(whole)));
  const bandOf = new Map(bands.flatMap(({ units }, at) => units.flatMap(({ boxes }) => boxes.map(({ id }) => [id, at] as const))));
  const pieces = bands.map((band, at) => piecesOf({ ...whole, frames: band.frames }, band.units, bandOf, at));
  const placed = await Promise.all(pieces.map((each) => place(each, ONE_BAND)));
  const frames = new Map(pieces.flatMap((each) => each.frames.map((frame) => [frame.id, frame] as const)));
  return {
    boxes: [...whole.boxes, ...pieces.flatMap(({ stubs }) => stubs)],
    frames: [...frames.values()],
    passages: whole.passages,
    ...stacked(placed, (width) => inRows(whole.passages, width).height + FOOT),
  };
}

const ONE_BAND = { shape: 100, wraps: false };

/** Boxes that stay together: a knot with all that is in it, and endings that are come to from there. */
interface Unit {
  readonly id: string;
  readonly boxes: readonly Box[];
}

function unitsOf({ boxes, frames, boxOf, edges }: Whole): readonly Unit[] {
  const within = new Map(frames.map(({ id, place: outer }) => [id, outer]));
  const isFrame = new Set(within.keys());
  const unitOf = (box: Box): string => {
    let home = homeOf(box, isFrame);
    for (let outer = within.get(home); outer != null && isFrame.has(outer); outer = within.get(home)) home = outer;
    return home === '' ? box.id : `frame ${home}`;
  };
  const own = new Map(boxes.map((box) => [box.id, unitOf(box)]));
  for (const box of boxes) {
    if (box.kind !== 'flag' || own.get(box.id) !== box.id) continue;
    const from = edges.find(({ to }) => boxOf.get(to) === box.id)?.edge.from;
    own.set(box.id, own.get(boxOf.get(from ?? '') ?? '') ?? box.id);
  }
  const order = asWritten(boxes);
  return [...Map.groupBy(boxes.toSorted(order), ({ id }) => own.get(id) ?? id)].map(([id, all]) => ({ id, boxes: all }));
}

/** By where it stands in the source; of a story that has forgotten that, as it comes. */
function asWritten(boxes: readonly Box[]): (one: Box, other: Box) => number {
  const files = [...new Set(boxes.flatMap((box) => stretchOf(box)?.file ?? []))];
  const at = (box: Box): readonly [file: number, line: number] => {
    const stretch = stretchOf(box);
    return stretch ? [files.indexOf(stretch.file), stretch.from] : [0, 0];
  };
  const knows = boxes.every((box) => box.kind === 'flag' || stretchOf(box) !== null);
  return (one, other) => (knows ? at(one)[0] - at(other)[0] || at(one)[1] - at(other)[1] : 0);
}

function stretchOf(box: Box): Stretch | null {
  if (box.kind === 'stub') return null;
  return box.kind === 'flag' ? box.ending.stretch : box.kind === 'card' ? (box.place?.stretch ?? box.decision.stretch) : box.place.stretch;
}

/** As many units in a row as there are boxes on the longest way through them, and no more than a sheet takes. */
function groupsOf({ edges, boxOf }: Whole, units: readonly Unit[]): readonly (readonly Unit[])[] {
  const nexts = Map.groupBy(edges, ({ edge }) => boxOf.get(edge.from) ?? '');
  const groups: Unit[][] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    const together = [...(last ?? []), unit].flatMap(({ boxes }) => boxes.map(({ id }) => id));
    if (last && depthOf(together) * LAYER <= SHEET) last.push(unit);
    else groups.push([unit]);
  }
  return groups;

  /** Boxes on the longest way, where ways back are not gone. */
  function depthOf(ids: readonly string[]): number {
    const inside = new Set(ids);
    const depths = new Map<string, number>();
    const walk = (id: string): number => {
      const known = depths.get(id);
      if (known !== undefined) return known;
      depths.set(id, 0); // on the way: who comes here again has gone back
      const ahead = (nexts.get(id) ?? []).flatMap(({ to }) => {
        const next = boxOf.get(to) ?? '';
        return inside.has(next) ? [walk(next)] : [];
      });
      const depth = 1 + Math.max(0, ...ahead);
      depths.set(id, depth);
      return depth;
    };
    return Math.max(0, ...ids.map(walk));
  }
}

/** Units that are laid out together, and the frames that are drawn around what is in them. */
interface Band {
  readonly units: readonly Unit[];
  readonly frames: Whole['frames'];
}

/** What turns out too wide for a sheet is cut: between units, and a unit that is too wide by itself loses its frame, and is cut between what was in it. */
async function fitting(whole: Whole, groups: readonly (readonly Unit[])[]): Promise<readonly Band[]> {
  const elsewhere = new Map(whole.boxes.map(({ id }) => [id, -1]));
  const fitted = await Promise.all(
    groups.map(async (units): Promise<readonly Band[]> => {
      const band = { units, frames: whole.frames };
      const here = new Map(units.flatMap(({ boxes }) => boxes.map(({ id }) => [id, 0] as const)));
      const { width } = await place(piecesOf(whole, units, new Map([...elsewhere, ...here]), 0), ONE_BAND);
      if (width <= SHEET) return [band];
      const middle = Math.ceil(units.length / 2);
      if (units.length > 1) return fitting(whole, [units.slice(0, middle), units.slice(middle)]);
      const [alone] = units;
      const open = { ...whole, frames: whole.frames.filter(({ id }) => `frame ${id}` !== alone?.id) };
      if (!alone || open.frames.length === whole.frames.length) return [band];
      return fitting(open, groupsOf(whole, unitsOf({ ...open, boxes: alone.boxes })));
    }),
  );
  return fitted.flat();
}

/** What a band is made of: its boxes, the ways between them, and the names at the end of ways that lead out of it. */
function piecesOf(
  { boxes: all, frames, boxOf, edges }: Whole,
  group: readonly Unit[],
  bandOf: ReadonlyMap<string, number>,
  band: number,
): Pieces & { readonly stubs: readonly Stub[] } {
  const boxes = group.flatMap((unit) => unit.boxes);
  const own = new Map(boxes.map((box) => [box.id, box]));
  const isFrame = new Set(frames.map(({ id }) => id));
  const stubs = new Map<string, Stub>();
  const inside = edges.flatMap(({ edge, to }) => {
    const [from, target] = [own.get(boxOf.get(edge.from) ?? ''), boxOf.get(to) ?? ''];
    if (!from) return [];
    if (own.has(target)) return [{ edge, to }];
    const home = homeOf(from, isFrame);
    const id = `${band} ${home === '' ? from.id : home} to ${target}`;
    const stub = stubs.get(id) ?? stubOf({ id, home: home === '' ? null : home, leads: target, name: nameFor(target), band: (bandOf.get(target) ?? 0) + 1 });
    stubs.set(id, stub);
    return [{ edge, to: id }];
  });
  const homes = new Set(boxes.map((box) => homeOf(box, isFrame)));
  for (const { id, place: outer } of frames.toReversed()) if (homes.has(id) && outer !== null) homes.add(outer);
  return { boxes: [...boxes, ...stubs.values()], frames: frames.filter(({ id }) => homes.has(id)), edges: inside, stubs: [...stubs.values()] };

  /** Where a way leads, as its reader would look for it. */
  function nameFor(target: string): string {
    const box = all.find(({ id }) => id === target);
    if (box?.kind === 'flag') return box.title;
    return box && 'place' in box && box.place ? nameOf(box.place) : target.replace(/#\d+$/u, '');
  }
}

/** Bands below each other, each with its head; narrow ones beside each other, as many as a sheet is wide. Paper has its pages between them. */
function stacked(bands: readonly Placed[], foot: (width: number) => number): Placed & Pick<Layout, 'bands'> {
  const rows: { x: number; readonly band: Placed }[][] = [];
  let x = 0;
  for (const band of bands) {
    if (x === 0 || x + band.width > SHEET) [x, rows[rows.length]] = [0, []];
    rows.at(-1)?.push({ x, band });
    x += band.width + APART;
  }
  const width = Math.max(0, ...rows.flat().map((each) => each.x + each.band.width));
  const tall = rows.map((row) => ({ height: HEAD + Math.max(0, ...row.map(({ band }) => band.height)) }));
  const begins = onPages(tall, { width, apart: APART, foot: foot(width) });
  const at = new Map<string, Area>();
  const ways: Placed['ways'][number][] = [];
  const heads: Area[] = [];
  for (const [number, row] of rows.entries()) {
    const y = begins[number] ?? 0;
    for (const { x: right, band } of row) {
      heads.push({ x: right, y, width: band.width, height: HEAD });
      const moved = (point: Point): Point => ({ x: point.x + right, y: point.y + y + HEAD });
      for (const [id, area] of band.at) at.set(id, { ...area, ...moved(area) });
      for (const { edge, points } of band.ways) ways.push({ edge, points: points.map(moved) });
    }
  }
  return { at, ways, bands: heads, width, height: (begins.at(-1) ?? 0) + (tall.at(-1)?.height ?? 0) };
}

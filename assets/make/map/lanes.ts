import type { Spot } from '../places/camera.ts';
import { QUAY_ISLANDS, coast } from './islands.ts';
import type { QuayIsland } from './islands.ts';

/** A quay on the map. */
export interface Quay {
  readonly id: string; // `quay-1`
  readonly quay: number; // 1..9
  readonly island: string;
  readonly x: number; // design px
  readonly y: number;
}

/** A ferry lane from quay to quay. */
export interface Lane {
  readonly id: string; // `lane-1`
  readonly from: string;
  readonly to: string;
  readonly points: readonly Spot[]; // design px, evenly dense
  readonly length: number; // design px
  readonly curve: readonly [Spot, Spot, Spot, Spot]; // the same as one cubic Bézier
}

const OUT = 10; // px from the coast to the berth

// From, to, and how far each end bends out to sea (shares of the way).
const ROUTES: readonly (readonly [from: number, to: number, out: number, in_: number])[] = [
  [1, 2, 0.2, 0.5],
  [1, 4, 0.5, 0.3],
  [1, 5, 0.3, 0.3],
  [1, 6, 0.42, 0.3],
  [1, 8, 0.26, 0.45],
  [2, 4, 0.35, 0.35],
  [4, 3, 0.35, 0.3],
  [9, 3, 0.5, 0.45],
  [8, 7, 0.35, 0.3],
  [6, 7, 0.4, 0.4],
];

/** The nine quays. */
export const QUAYS: readonly Quay[] = QUAY_ISLANDS.map((island) => {
  const [x, y] = berth(island);
  return { id: `quay-${island.quay}`, quay: island.quay, island: island.id, x: Math.round(x), y: Math.round(y) };
});

/** The lanes between them. Throws when one would run over land. */
export const LANES: readonly Lane[] = ROUTES.map(([from, to, out, into], i) => {
  const a = QUAY_ISLANDS[from - 1]!;
  const b = QUAY_ISLANDS[to - 1]!;
  const [start, end] = [berth(a), berth(b)];
  const way = Math.hypot(end[0] - start[0], end[1] - start[1]);
  const curve = [start, seaward(start, a.faces, way * out), seaward(end, b.faces, way * into), end] as const;
  const points = even(curve);
  const aground = QUAY_ISLANDS.find((island) => points.some((spot) => ashore(island, spot)));
  if (aground) throw new Error(`The lane from quay ${from} to quay ${to} runs over ${aground.id}.`);
  return { id: `lane-${i + 1}`, from: `quay-${from}`, to: `quay-${to}`, points, length: Math.round(lengthOf(points)), curve };
});

function berth(island: QuayIsland): Spot {
  return coast(island, island.faces, OUT);
}

function ashore(island: QuayIsland, [x, y]: Spot): boolean {
  const [edgeX, edgeY] = coast(island, Math.atan2(y - island.y, x - island.x), 4);
  return Math.hypot(x - island.x, y - island.y) < Math.hypot(edgeX - island.x, edgeY - island.y);
}

function seaward([x, y]: Spot, angle: number, by: number): Spot {
  return [x + Math.cos(angle) * by, y + Math.sin(angle) * by];
}

/** Spots about 18 px apart along the curve. */
function even(curve: readonly [Spot, Spot, Spot, Spot]): readonly Spot[] {
  const fine = Array.from({ length: 201 }, (_, i) => bezier(curve, i / 200));
  const count = Math.max(2, Math.round(lengthOf(fine) / 18));
  const step = lengthOf(fine) / count;
  const out: Spot[] = [];
  let gone = 0;
  for (const [i, spot] of fine.entries()) {
    const before = fine[i - 1] ?? spot;
    gone += Math.hypot(spot[0] - before[0], spot[1] - before[1]);
    if (gone >= out.length * step - 1e-6) out.push([Math.round(spot[0] * 10) / 10, Math.round(spot[1] * 10) / 10]);
  }
  return out;
}

function bezier([a, b, c, d]: readonly [Spot, Spot, Spot, Spot], t: number): Spot {
  const u = 1 - t;
  const at = (axis: 0 | 1): number => u ** 3 * a[axis] + 3 * u * u * t * b[axis] + 3 * u * t * t * c[axis] + t ** 3 * d[axis];
  return [at(0), at(1)];
}

function lengthOf(points: readonly Spot[]): number {
  return points.reduce((sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - points[i - 1]![0], y - points[i - 1]![1])), 0);
}

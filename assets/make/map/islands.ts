import { seeded } from '../seeded.ts';
import type { Spot } from '../places/camera.ts';

/** A coast as a distance from the middle in every direction, so that it can be grown and shrunk. */
export interface Island {
  readonly id: string; // `island-1`
  readonly x: number; // middle, design px
  readonly y: number;
  readonly radius: number; // mean, design px
  readonly stretch: number; // how much longer than wide
  readonly turn: number; // radians: which way it lies
  readonly waves: readonly { readonly height: number; readonly phase: number }[]; // share of the radius; the first has two crests
}

/** An island with a quay of its own. */
export interface QuayIsland extends Island {
  readonly quay: number; // 1..9
  readonly faces: number; // radians: where the quay looks out to sea
}

const FORTY = 40;
const degrees = (value: number): number => (value * Math.PI) / 180;

// Where the nine quays are, laid out by hand so that the middle of the picture holds most of them.
const WITH_QUAY: readonly (readonly [quay: number, x: number, y: number, radius: number, stretch: number, turn: number, faces: number])[] = [
  [1, 930, 330, 132, 1.3, 12, 84],
  [2, 1300, 270, 66, 1.25, 60, 118],
  [3, 1585, 520, 82, 1.2, 120, 190],
  [4, 1255, 610, 60, 1.3, 20, 250],
  [5, 925, 690, 56, 1.4, 5, 268],
  [6, 660, 590, 66, 1.2, 140, 330],
  [7, 330, 470, 88, 1.25, 80, 15],
  [8, 560, 220, 78, 1.3, 160, 70],
  [9, 1640, 190, 74, 1.2, 30, 150],
];

/** The nine islands that have a quay, quay by quay. The first is Northline itself. */
export const QUAY_ISLANDS: readonly QuayIsland[] = WITH_QUAY.map(([quay, x, y, radius, stretch, turn, faces]) => ({
  ...shape(`island-${quay}`, x, y, radius, stretch, degrees(turn), seeded(quay * 7919)),
  quay,
  faces: degrees(faces),
}));

/** The other thirty-one, scattered where they keep clear of every spot in `lanes` and of each other. */
export function strayIslands(lanes: readonly Spot[]): readonly Island[] {
  const random = seeded(20260);
  const found: Island[] = [];
  for (let attempt = 0; found.length + QUAY_ISLANDS.length < FORTY && attempt < 20000; attempt++) {
    const radius = 14 + random() ** 2.2 * 48;
    const x = 40 + random() * 1840;
    const y = 40 + random() * 1000;
    const clear = [...QUAY_ISLANDS, ...found].every((o) => Math.hypot(o.x - x, o.y - y) > o.radius * 1.35 + radius * 1.35 + 26);
    if (!clear || lanes.some(([lx, ly]) => Math.hypot(lx - x, ly - y) < radius * 1.3 + 26)) continue;
    found.push(shape(`island-${QUAY_ISLANDS.length + found.length + 1}`, x, y, radius, 1 + random() * 0.5, random() * Math.PI, random));
  }
  return found;
}

/** The coast in direction `angle`, `grow` px further out. */
export function coast({ x, y, radius, stretch, turn, waves }: Island, angle: number, grow = 0): Spot {
  const along = angle - turn;
  const oval = 1 / Math.hypot(Math.cos(along) / stretch, Math.sin(along) * stretch);
  const ripple = waves.reduce((sum, { height, phase }, i) => sum + height * Math.cos((i + 2) * angle + phase), 1);
  const distance = Math.max(2, radius * oval * ripple + grow);
  return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
}

/** The whole coast as a smooth closed path. `digits`: after the point. */
export function coastPath(island: Island, grow: number, points: number, digits: number): string {
  const ring = Array.from({ length: points }, (_, i) => coast(island, (i / points) * 2 * Math.PI, grow));
  return smoothRing(ring, digits);
}

/** A closed Catmull-Rom curve through the spots, as cubic Béziers. */
function smoothRing(ring: readonly Spot[], digits: number): string {
  const n = (value: number): string => String(Number(value.toFixed(digits)));
  const spot = (i: number): Spot => ring[(i + ring.length) % ring.length]!;
  let path = `M${n(spot(0)[0])} ${n(spot(0)[1])}`;
  for (let i = 0; i < ring.length; i++) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [spot(i - 1), spot(i), spot(i + 1), spot(i + 2)];
    path += `C${n(bx + (cx - ax) / 6)} ${n(by + (cy - ay) / 6)} ${n(cx - (dx - bx) / 6)} ${n(cy - (dy - by) / 6)} ${n(cx)} ${n(cy)}`;
  }
  return `${path}Z`;
}

function shape(id: string, x: number, y: number, radius: number, stretch: number, turn: number, random: () => number): Island {
  const waves = [0.1, 0.13, 0.09, 0.06, 0.05].map((most) => ({ height: most * (0.4 + random() * 0.6), phase: random() * 2 * Math.PI }));
  return { id, x, y, radius, stretch, turn, waves };
}

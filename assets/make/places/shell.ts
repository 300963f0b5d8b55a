import { PALETTE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { facing, flat, px, wall } from './camera.ts';
import type { Drawn } from './camera.ts';

/** A room's inside, in metres; x counts from the vanishing point. */
export interface Shell {
  readonly left: number;
  readonly right: number;
  readonly back: number; // z of the back wall
  readonly height: number;
  readonly near: number; // z from which walls are drawn: in front of it they are out of the picture
}

const SEAM = 0.004; // metres that surfaces overlap, so that no light comes through between them

/** A hole in the back wall: left, right, sill, head. */
export type Opening = readonly [left: number, right: number, sill: number, head: number];

/** Floor, ceiling and side walls. Each fill may be a gradient. */
export function drawShell(
  room: Drawn,
  { left, right, back, height, near }: Shell,
  fills: { readonly floor: string; readonly ceiling: string; readonly left: string; readonly right: string },
): void {
  room.face(flat(left, right, 0, near, back), fills.floor);
  room.face(flat(left, right, height, near, back), fills.ceiling);
  room.face(wall(left, 0, height, near, back), fills.left);
  room.face(wall(right, 0, height, near, back), fills.right);
}

/** The back wall, with holes. Openings go from left to right and share no x. */
export function backWall(room: Drawn, { left, right, back, height }: Shell, openings: readonly Opening[], fill: string): void {
  let from = left - SEAM;
  for (const [a, b, sill, head] of openings) {
    room.face(facing(from, a, -SEAM, height + SEAM, back), fill);
    room.face(facing(a - SEAM, b + SEAM, -SEAM, sill, back), fill);
    room.face(facing(a - SEAM, b + SEAM, head, height + SEAM, back), fill);
    from = b;
  }
  room.face(facing(from, right + SEAM, -SEAM, height + SEAM, back), fill);
}

/** A window's frame, sill and reflections. `panes`: how many side by side. */
export function windowFrame(room: Drawn, z: number, [a, b, sill, head]: Opening, panes: number, colour: Colour): void {
  const bar = (x0: number, x1: number, y0: number, y1: number): void => {
    room.face(facing(x0, x1, y0, y1, z - 0.02), colour);
  };
  bar(a - 0.08, b + 0.08, sill - 0.08, sill + 0.04);
  bar(a - 0.08, b + 0.08, head - 0.04, head + 0.08);
  bar(a - 0.08, a + 0.04, sill, head);
  bar(b - 0.04, b + 0.08, sill, head);
  for (let i = 1; i < panes; i++) {
    const x = a + ((b - a) * i) / panes;
    bar(x - 0.03, x + 0.03, sill, head);
  }
  const cross = sill + (head - sill) * 0.68;
  bar(a, b, cross, cross + 0.05);
  room.face(facing(a - 0.12, b + 0.12, sill - 0.16, sill - 0.06, z - 0.15), mix(colour, PALETTE.mauve, 0.22));
  const [x0, y0] = room.at(a + (b - a) * 0.06, head - 0.05, z);
  const [x1, y1] = room.at(a + (b - a) * 0.5, sill + 0.05, z);
  const lean = (x1 - x0) * 0.35;
  const streak = (x: number, w: number): void => {
    room.add(`<path d="M${px(x0 + lean + x)} ${px(y0)}h${px(w)}L${px(x0 + x + w)} ${px(y1)}h${px(-w)}z" fill="#fff" opacity=".2"/>`);
  };
  streak(0, (x1 - x0) * 0.22);
  streak((x1 - x0) * 0.36, (x1 - x0) * 0.08);
}

/** Boards that run away from the eye. */
export function boards(room: Drawn, { left, right, back, near }: Shell, width: number, colour: Colour, opacity: number): void {
  for (let x = left; x <= right; x += width) {
    const [ax, ay] = room.at(x, 0, near);
    const [bx, by] = room.at(x, 0, back);
    room.add(`<path d="M${px(ax)} ${px(ay)}L${px(bx)} ${px(by)}" stroke="${colour}" stroke-width="1.6" opacity="${opacity}"/>`);
  }
}

/** The table edge that hides the foot of every figure. */
export function tableEdge(room: Drawn, colour: Colour, rim: Colour): void {
  room.add(`<path d="M-140 1160V985q520 -46 1090 -40t1110 34v181z" fill="${colour}"/>`);
  room.add(`<path d="M-140 1000q520 -46 1090 -40t1110 34v-22q-560 -40 -1110 -40t-1090 46z" fill="${rim}"/>`);
}

/** A large mug, close to the eye, its rim's left end at the point. */
export function closeMug(room: Drawn, x: number, y: number, colour: Colour, dark: Colour): void {
  room.add(
    `<path d="M${x} ${y}h120v104q0 24 -24 24h-72q-24 0 -24 -24z" fill="${colour}"/><path d="M${x + 120} ${y + 20}q48 0 44 34t-52 32" fill="none" stroke="${colour}" stroke-width="16"/><path d="M${x} ${y}h34v128h-10q-24 0 -24 -24z" fill="#2b1a55" opacity=".2"/><ellipse cx="${x + 60}" cy="${y}" rx="60" ry="9" fill="${dark}"/>`,
  );
}

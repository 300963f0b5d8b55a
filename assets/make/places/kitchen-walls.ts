import { PALETTE, SHADE } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { facing, px, wall } from './camera.ts';
import type { Drawn, Metres } from './camera.ts';
import type { Shell } from './shell.ts';
import { wallClock } from './wall-clock.ts';

/** What hangs and stands on the kitchen's walls: a door to the office, shelves, a poster, a clock, a board. */
export function kitchenWalls(room: Drawn, { left, right, back }: Shell): void {
  doorway(room, left);
  poster(room, [-2.5, 1.28, back - 0.01]);
  shelves(room, back);
  wallClock(room, 'back', [0.8, 2.6, back - 0.01], [[27, PALETTE.tealDark]]);
  menu(room, right);
}

/** In the left wall, open: the office goes on. */
function doorway(room: Drawn, left: number): void {
  const x = left + 0.01;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    room.face(wall(x, low, high, near, far), colour, extra);
  };
  on(2.75, 3.95, 0, 2.16, PALETTE.woodDark);
  on(2.83, 3.87, 0, 2.08, '#f1dcb6');
  on(2.83, 3.87, 0, 0.5, '#d2b696');
  on(2.95, 3.6, 0.62, 0.7, '#a5805f');
  on(3.2, 3.5, 0.74, 1.0, '#8d84a0');
  on(2.83, 3.87, 1.5, 1.53, '#d9bd98');
  on(3.1, 3.3, 1.53, 1.72, PALETTE.sage);
  on(3.5, 3.56, 1.75, 1.92, PALETTE.mustard);
  on(2.83, 3.0, 0, 2.08, '#ffffff', 'opacity=".2"');
  on(4.3, 5.2, 1.2, 1.95, PALETTE.woodDark);
  on(4.35, 5.15, 1.25, 1.9, '#d9b98c');
  for (const [z, y, w, h, colour] of [
    [4.42, 1.62, 0.2, 0.2, PALETTE.paper],
    [4.7, 1.55, 0.16, 0.26, PALETTE.tealLight],
    [4.94, 1.66, 0.16, 0.16, '#ffe9a3'],
    [4.46, 1.32, 0.24, 0.2, PALETTE.terra],
    [4.82, 1.3, 0.22, 0.18, PALETTE.paper],
  ] as const)
    on(z, z + w, y, y + h, colour);
}

/** How to put on a life-jacket. Under it, what is sorted from what. */
function poster(room: Drawn, [x, y, z]: Metres): void {
  room.face(facing(x, x + 0.58, y, y + 0.78, z), PALETTE.paper);
  room.face(facing(x + 0.03, x + 0.55, y + 0.03, y + 0.75, z), '#dfeae3');
  room.face(facing(x + 0.03, x + 0.55, y + 0.62, y + 0.75, z), PALETTE.terra);
  room.face(facing(x + 0.1, x + 0.48, y + 0.67, y + 0.7, z), PALETTE.paper);
  for (const [i, at] of [0.07, 0.23, 0.39].entries()) {
    room.upright(x + at, y + 0.28, z, 0.12, 0.2, 0.04, i === 2 ? PALETTE.orange : PALETTE.mauve);
    room.upright(x + at + 0.03, y + 0.5, z, 0.06, 0.07, 0.03, '#c98a5e');
    if (i > 0) room.upright(x + at + 0.01, y + 0.3, z, 0.1, 0.14, 0.02, PALETTE.orange);
    room.upright(x + at, y + 0.18, z, 0.1, 0.015, 0.007, PALETTE.mauveDark);
    room.upright(x + at, y + 0.13, z, 0.07, 0.015, 0.007, PALETTE.mauveDark);
  }
  for (const [i, colour] of [PALETTE.tealDark, PALETTE.mustard, PALETTE.mauveDark].entries())
    room.box([x - 0.14 + i * 0.29, 0, 5.1], [0.26, 0.46, 0.26], colour);
}

/** Everybody's mug on its hook, in everybody's colour. */
function shelves(room: Drawn, back: number): void {
  const z = back - 0.24;
  for (const [from, to] of [
    [-0.86, -0.18],
    [1.84, 2.6],
  ] as const) {
    room.face(facing(from + 0.02, to + 0.02, 1.7, 1.76, back - 0.01), SHADE, 'opacity=".16"');
    room.box([from, 1.86, z], [to - from, 0.035, 0.22], PALETTE.wood, { under: PALETTE.woodDark });
  }
  const mugs = ['#a8466b', '#5b78c2', '#2f8f83', '#c9503d', '#e8a05a'];
  for (const [i, colour] of mugs.entries()) hung(room, -0.83 + i * 0.132, 1.84, z, colour);
  for (const [x, w, h, colour] of [
    [-0.8, 0.1, 0.2, '#e9dcc4'],
    [-0.66, 0.1, 0.15, PALETTE.sage],
    [-0.54, 0.12, 0.22, '#c9986a'],
    [-0.36, 0.11, 0.13, PALETTE.paper],
    [1.92, 0.12, 0.2, PALETTE.tealLight],
    [2.08, 0.1, 0.15, PALETTE.mustard],
    [2.24, 0.16, 0.11, PALETTE.terra],
  ] as const)
    jar(room, x, 1.895, z + 0.05, w, h, colour);
}

function hung(room: Drawn, x: number, y: number, z: number, colour: Colour): void {
  const k = room.metre(z);
  const [left, top] = room.at(x, y, z);
  const n = (metres: number): string => px(metres * k);
  room.add(`<path d="M${px(left + 0.09 * k)} ${px(top)}v${n(0.045)}" stroke="#8d7690" stroke-width="3" stroke-linecap="round"/>`);
  room.add(
    `<path d="M${px(left + 0.07 * k)} ${px(top + 0.07 * k)}q${n(0.045)} ${n(-0.03)} ${n(0.04)} ${n(0.02)}t${n(-0.04)} ${n(0.035)}" fill="none" stroke="${colour}" stroke-width="4"/>`,
  );
  room.rect(left, top + 0.04 * k, 0.078 * k, 0.1 * k, 0.016 * k, colour);
  room.rect(left, top + 0.04 * k, 0.026 * k, 0.1 * k, 0.012 * k, SHADE, 'opacity=".2"');
}

function jar(room: Drawn, x: number, y: number, z: number, w: number, h: number, colour: Colour): void {
  room.upright(x, y, z, w, h, 0.012, colour);
  room.upright(x, y, z, w * 0.3, h, 0.012, SHADE, 'opacity=".14"');
  room.upright(x + 0.006, y + h, z, w - 0.012, 0.03, 0.008, PALETTE.woodDark);
}

/** Ten minutes fast, so that nobody misses a boat. */
/** What there is for lunch, since Tuesday. */
function menu(room: Drawn, right: number): void {
  const on = (near: number, far: number, low: number, high: number, colour: string): void => {
    room.face(wall(right - 0.01, low, high, near, far), colour);
  };
  on(3.2, 4.4, 1.15, 2.1, PALETTE.woodLight);
  on(3.25, 4.35, 1.2, 2.05, '#34514f');
  for (const [y, long] of [
    [1.9, 0.6],
    [1.76, 0.8],
    [1.62, 0.5],
    [1.4, 0.7],
  ] as const)
    on(3.38, 3.38 + long, y, y + 0.035, '#e9e6d4');
}

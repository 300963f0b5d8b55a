import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { Drawn, facing, flat, px, roomCamera, wall } from './camera.ts';
import type { Spot } from './camera.ts';
import { chair, laptop, mug } from './furniture.ts';
import { gradient, harbour } from './harbour.ts';
import { DAY, lampLight } from './lighting.ts';
import type { Lighting } from './lighting.ts';
import { plant, pot, potted } from './plants.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { backWall, boards, drawShell, tableEdge, windowFrame } from './shell.ts';
import type { Opening, Shell } from './shell.ts';
import { wallClock } from './wall-clock.ts';

const SHELL: Shell = { left: -3.1, right: 2.9, back: 6.8, height: 3.05, near: 1.2 };
const WINDOWS: readonly Opening[] = [
  [-0.5, 0.95, 0.42, 2.62],
  [1.05, 2.5, 0.42, 2.62],
];

/** An office with a wall of glass on the harbour and another on the team; a desk with almost nothing on it. */
export function glassOffice(lighting: Lighting = DAY): Scene {
  const room = new Drawn(roomCamera(980));
  room.on('far');
  harbour(room, lighting.lamps > 0 ? lighting.weather : { ...lighting.weather, sky: ['#86b8d0', '#cfe3e6', '#f6ead6'], rain: 0.06 }, {
    from: 840,
    to: 1420,
    horizon: 415,
    near: 560,
    seed: 41,
    scale: 1.15,
    ferries: [
      [1180, 452, 0.95],
      [930, 424, 0.32],
    ],
    cranes: [1370],
  });
  room.on('back').by(lighting.by);
  shell(room);
  teamBeyond(room);
  board(room);
  rightWall(room);
  room.on('mid');
  furniture(room);
  room.on('fore');
  tableEdge(room, mix('#6f7f86', INK, 0.35), mix('#a9b7b8', PALETTE.mauve, 0.25));
  plant(room, 40, 1035, 430, { seed: 47, stems: 9, leaf: 0.55, width: 0.15, tint: (c) => mix(c, INK, 0.45) });
  pot(room, 40, 1010, 200, 230, mix(PALETTE.paper, INK, 0.5));
  const over = lampLight(lighting, [[...room.at(0, 2.9, 4.6), 520]]);
  return {
    id: 'glass-office',
    light: lighting.light,
    drawn: room.by(undefined),
    depths: ROOM_DEPTHS,
    defs: defsIn(lighting) + over.defs,
    lightLayer: lighting.lamps > 0 ? over.layer : LIGHT,
    foreground: 960,
    tint: lighting.lamps > 0 ? lighting.tint : '#fdfaf5',
    ...ROOM_MARKS,
  };
}

function defsIn({ by = (colour) => colour, lamps }: Lighting): string {
  return [
    gradient('floor', [0, 653, 0, 1140], ['#b9b2b4', '#857f92'].map(by)),
    gradient('ceiling', [0, 151, 0, -60], ['#efe6da', '#cbbfc0'].map(by)),
    gradient('right', [2040, 0, 1458, 0], ['#9d8f98', '#d8c9ba'].map(by)),
    gradient('left', [-120, 0, 470, 0], ['#b9aeb0', '#ded1c1'].map(by)),
    gradient('back', [0, 151, 0, 653], ['#e6d9c8', '#d2c3b6'].map(by)),
    gradient('beyond', [-120, 0, 470, 0], ['#c9b7a4', '#f1dfc4'].map(by)),
    '<radialGradient id="cool" cx=".6" cy=".36" r=".72"><stop offset="0" stop-color="#ffffff" stop-opacity=".34"/><stop offset=".5" stop-color="#eaf3f2" stop-opacity=".06"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".26"/></radialGradient>',
    `<linearGradient id="patch" gradientUnits="userSpaceOnUse" x1="0" y1="660" x2="0" y2="960"><stop offset="0" stop-color="#fff6dc" stop-opacity="${lamps > 0 ? 0.12 : 0.6}"/><stop offset="1" stop-color="#fff6dc" stop-opacity="0"/></linearGradient>`,
  ].join('');
}

const LIGHT = '<rect x="-120" y="-60" width="2160" height="1200" fill="url(#cool)"/>';

function shell(room: Drawn): void {
  const { left, right, back } = SHELL;
  drawShell(room, SHELL, { floor: 'url(#floor)', ceiling: 'url(#ceiling)', left: 'url(#left)', right: 'url(#right)' });
  backWall(room, SHELL, WINDOWS, 'url(#back)');
  for (const opening of WINDOWS) windowFrame(room, back, opening, 1, '#5f7279');
  boards(room, SHELL, 0.62, '#5d5468', 0.12);
  for (const [a, b] of WINDOWS)
    room.face(
      [
        [a - 0.3, 0, back - 0.4],
        [b - 0.3, 0, back - 0.4],
        [b - 1.5, 0, back - 3],
        [a - 1.5, 0, back - 3],
      ],
      'url(#patch)',
    );
  room.face(facing(left, right, 0, 0.09, back - 0.01), '#8d8490', 'opacity=".6"');
}

/** The glass wall on the left: the team behind it, going about its day, and the door. */
function teamBeyond(room: Drawn): void {
  const x = SHELL.left + 0.01;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    room.face(wall(x, low, high, near, far), colour, extra);
  };
  on(2.6, 6.7, 0.06, 2.72, '#5f7279');
  const panes = [
    [2.66, 3.6],
    [3.68, 4.62],
    [4.7, 5.64],
    [5.72, 6.62],
  ] as const;
  const random = seeded(53);
  for (const [near, far] of panes) {
    on(near, far, 0.12, 2.66, 'url(#beyond)');
    const z = near + (0.42 + random() * 0.16) * (far - near);
    atWork(room, room.at(x, 0.56, z), room.metre(z) * 0.86, ['#8d7690', '#7fa0a2', '#a58c9b', '#9c8a76'][Math.floor(random() * 4)] ?? '#8d7690');
    on(near, far, 0.12, 0.66, '#b79f94', 'opacity=".8"');
    on(near, far, 0.6, 0.68, '#8f6f5c', 'opacity=".7"');
    on(near + 0.34, near + 0.46, 2.1, 2.24, PALETTE.mustard, 'opacity=".75"');
    on(near, far, 1.42, 1.6, '#ffffff', 'opacity=".32"'); // frosted, at the height of eyes
    on(near, near + 0.3, 0.12, 2.66, '#ffffff', 'opacity=".12"');
  }
  on(4.74, 4.8, 0.9, 1.45, PALETTE.paper); // the handle
}

/** Somebody at a desk, seen through glass: the middle of the desk's edge before them, and design px a metre. */
function atWork(room: Drawn, [x, y]: Spot, k: number, colour: Colour): void {
  const n = (metres: number): string => px(metres * k);
  room.add(
    `<path d="M${px(x)} ${px(y)}h${n(-0.2)}c${n(-0.02)} ${n(-0.2)} ${n(0.02)} ${n(-0.32)} ${n(0.13)} ${n(-0.35)}v${n(-0.06)}h${n(0.14)}v${n(0.06)}c${n(0.11)} ${n(0.03)} ${n(0.15)} ${n(0.15)} ${n(0.13)} ${n(0.35)}z" fill="${colour}" opacity=".7"/>`,
  );
  room.add(`<ellipse cx="${px(x)}" cy="${px(y - 0.5 * k)}" rx="${n(0.1)}" ry="${n(0.125)}" fill="#6a5f78" opacity=".6"/>`);
}

/** A screen with her day on it, in blocks. Somewhere there is a thin one. */
function board(room: Drawn): void {
  const z = SHELL.back - 0.03;
  room.face(facing(-2.5, -0.9, 1.08, 2.32, z), '#4a5464');
  room.face(facing(-2.46, -0.94, 1.12, 2.28, z - 0.005), '#f4f1ea');
  const random = seeded(59);
  const colours = [PALETTE.teal, PALETTE.terra, PALETTE.mustard, PALETTE.blue, PALETTE.plum, PALETTE.sage];
  for (let day = 0; day < 5; day++) {
    const x = -2.4 + day * 0.29;
    room.face(facing(x, x + 0.25, 1.16, 2.24, z - 0.008), '#e6e0d8');
    for (let from = 2.2; from > 1.24;) {
      const long = 0.05 + random() * 0.2;
      const colour = mix(colours[Math.floor(random() * colours.length)] ?? PALETTE.teal, '#ffffff', 0.18);
      room.face(facing(x + 0.015, x + 0.235, Math.max(1.18, from - long), from, z - 0.01), colour);
      from -= long + 0.012 + (random() > 0.86 ? 0.05 : 0);
    }
  }
  room.face(facing(-1.825, -1.575, 1.8, 1.83, z - 0.012), '#ffd23f'); // yours
}

/** Two framed charts of the islands. */
function rightWall(room: Drawn): void {
  const x = SHELL.right - 0.01;
  const on = (near: number, far: number, low: number, high: number, colour: string): void => {
    room.face(wall(x, low, high, near, far), colour);
  };
  const random = seeded(61);
  for (const [near, far, low, high] of [
    [3.7, 4.5, 1.3, 2.1],
    [4.75, 5.4, 1.4, 2.0],
  ] as const) {
    on(near - 0.05, far + 0.05, low - 0.05, high + 0.05, PALETTE.woodDark);
    on(near, far, low, high, PALETTE.paper);
    on(near + 0.07, far - 0.07, low + 0.07, high - 0.07, '#bcd6d6');
    for (let island = 0; island < 7; island++) {
      const z = near + 0.1 + random() * (far - near - 0.34);
      const y = low + 0.1 + random() * (high - low - 0.26);
      on(z, z + 0.06 + random() * 0.12, y, y + 0.04 + random() * 0.08, PALETTE.sage);
    }
  }
}

function furniture(room: Drawn): void {
  room.face(flat(-2.1, 2.2, 0.001, 3.3, 6), '#6b6480', 'opacity=".16"');
  chair(room, -0.15, 5.5, mix(PALETTE.plum, INK, 0.15), 'towards');
  desk(room);
  chair(room, -1.5, 3.5, PALETTE.tealDark, 'away');
  potted(room, [2.46, 0, 6.2], [0.42, 0.5], PALETTE.paper, { seed: 43, stems: 13, leaf: 0.36, width: 0.13, size: 1.05 });
  wallClock(room, 'mid', [-1.7, 2.62, SHELL.back - 0.05], [[29, '#5f7279']]);
}

/** A wide desk on two trestles: a laptop, a telephone, one sheet of paper, a cup gone cold. */
function desk(room: Drawn): void {
  const [x, z, w, d] = [-1.3, 4.25, 2.35, 0.95];
  room.shadow(x - 0.1, z - 0.05, w + 0.2, d + 0.1, 0.2);
  for (const leg of [x + 0.2, x + w - 0.3]) for (const lean of [0.05, d - 0.12]) room.box([leg, 0, z + lean], [0.07, 0.69, 0.06], '#5f7279');
  room.box([x, 0.69, z], [w, 0.05, d], '#cfc8c0', { front: '#a49ca3', top: '#e9e2d8' });
  laptop(room, x + 0.62, z + 0.55, 'lid', (c) => c);
  room.face(flat(x + 1.1, x + 1.38, 0.762, z + 0.2, z + 0.56), '#fffdf7');
  for (let line = 0; line < 6; line++) room.face(flat(x + 1.14, x + 1.24, 0.764, z + 0.24 + line * 0.05, z + 0.26 + line * 0.05), '#b3abb5');
  room.box([x + 1.62, 0.74, z + 0.4], [0.22, 0.05, 0.24], '#3f4660');
  room.box([x + 1.6, 0.79, z + 0.5], [0.26, 0.04, 0.07], mix('#3f4660', INK, 0.35));
  mug(room, x + 2.05, 0.74, z + 0.3, PALETTE.terra);
  room.disc(x + 0.3, 0.744, z + 0.5, 0.07, SHADE, 'opacity=".14"');
}

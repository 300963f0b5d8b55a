import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { Drawn, facing, flat, px, roomCamera, wall } from './camera.ts';
import { gradient, harbour } from './harbour.ts';
import { DAY, lampLight } from './lighting.ts';
import type { Lighting } from './lighting.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { quaysBelow } from './quays-below.ts';
import { backWall, drawShell, tableEdge } from './shell.ts';
import type { Opening, Shell } from './shell.ts';
import { ferryUnderGlass } from './model.ts';
import { wallClock } from './wall-clock.ts';

const SHELL: Shell = { left: -3.9, right: 3.9, back: 8.8, height: 3.3, near: 1.15 };
const WINDOW: Opening = [-3.3, 3.3, 0.36, 2.5];
const TABLE = { half: 0.95, near: 2.9, far: 6.9, top: 0.74 } as const; // metres
const CHAIRS: readonly number[] = [3.2, 4.15, 5.1, 6.05]; // metres: four on each side
const DARK: Colour = '#5c4150';
const PANEL: Colour = '#8a6a63';

/** A long dark table, eight chairs, a model under glass, and the quays far below. */
export function boardroom(lighting: Lighting = DAY): Scene {
  const room = new Drawn(roomCamera(960));
  room.on('far');
  harbour(
    room,
    { ...lighting.weather, ...(lighting.lamps > 0 ? {} : { sky: ['#8dbdd3', '#c3dce0', '#f3ead8'] as const }) },
    { from: 500, to: 1420, horizon: 415, near: 620, seed: 83, scale: 0.72 },
  );
  quaysBelow(room, lighting);
  room.on('back').by(lighting.by);
  shell(room);
  panels(room);
  windowBars(room);
  ceilingLamp(room, lighting);
  room.on('mid').by(lighting.by);
  furniture(room);
  room.on('fore');
  foreground(room);
  const over = lampLight(lighting, [
    [960, 470, 520],
    [960, 300, 300],
  ]);
  return {
    id: 'boardroom',
    light: lighting.light,
    drawn: room.by(undefined),
    depths: ROOM_DEPTHS,
    defs: defsIn(lighting) + over.defs,
    lightLayer: lighting.lamps > 0 ? over.layer : '<rect x="-120" y="-60" width="2160" height="1200" fill="url(#cool)"/>',
    foreground: 960,
    tint: lighting.lamps > 0 ? lighting.tint : '#f7f4f2',
    ...ROOM_MARKS,
  };
}

function defsIn({ by = (colour) => colour, lamps }: Lighting): string {
  const tone = (...colours: readonly Colour[]): readonly Colour[] => colours.map(by);
  return [
    gradient('floor', [0, 600, 0, 1140], tone('#8e8796', '#5f566f')),
    gradient('ceiling', [0, 180, 0, -60], tone('#e6dcd2', '#b5a8ac')),
    gradient('left', [-120, 0, 463, 0], tone('#6a4f52', '#9a7a70')),
    gradient('right', [2040, 0, 1457, 0], tone('#604a52', '#8a6c68')),
    gradient('back', [0, 180, 0, 600], tone('#d9cbbd', '#b8a8a2')),
    gradient('table', [0, 500, 0, 720], tone('#7d5c66', '#4a3347')),
    '<radialGradient id="cool" cx=".5" cy=".34" r=".72"><stop offset="0" stop-color="#fffaf0" stop-opacity=".3"/><stop offset=".45" stop-color="#f3efe6" stop-opacity=".06"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".34"/></radialGradient>',
    `<linearGradient id="sheen" gradientUnits="userSpaceOnUse" x1="0" y1="520" x2="0" y2="700"><stop offset="0" stop-color="${lamps > 0 ? by('#ffd9a0') : '#e6f0f0'}" stop-opacity=".62"/><stop offset="1" stop-color="#dfeaea" stop-opacity="0"/></linearGradient>`,
    `<linearGradient id="patch" gradientUnits="userSpaceOnUse" x1="0" y1="600" x2="0" y2="860"><stop offset="0" stop-color="#fff3d6" stop-opacity="${lamps > 0 ? 0.08 : 0.42}"/><stop offset="1" stop-color="#fff3d6" stop-opacity="0"/></linearGradient>`,
  ].join('');
}

function shell(room: Drawn): void {
  const { left, right, back } = SHELL;
  drawShell(room, SHELL, { floor: 'url(#floor)', ceiling: 'url(#ceiling)', left: 'url(#left)', right: 'url(#right)' });
  backWall(room, SHELL, [WINDOW], 'url(#back)');
  room.face(flat(-2.7, 2.7, 0.001, 2.2, 7.9), '#4d5f76', 'opacity=".26"');
  for (const x of [-2.6, 2.5]) room.face(flat(x, x + 0.1, 0.002, 2.2, 7.85), '#c9b9a8', 'opacity=".3"');
  room.face(
    [
      [WINDOW[0], 0.003, back - 0.3],
      [WINDOW[1], 0.003, back - 0.3],
      [WINDOW[1] - 1, 0.003, 4.6],
      [WINDOW[0] - 1, 0.003, 4.6],
    ],
    'url(#patch)',
  );
  room.face(facing(left, right, 0, 0.1, back - 0.01), DARK, 'opacity=".8"');
}

/** Oak to the ceiling; on the left the line's ships, on the right its chairmen, small. */
function panels(room: Drawn): void {
  const side = (at: number, inward: 1 | -1): void => {
    const x = at + inward * 0.01;
    const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
      room.face(wall(x, low, high, near, far), colour, extra);
    };
    for (let z = 2; z < SHELL.back - 0.3; z += 1.32) {
      on(z, z + 0.05, 0, SHELL.height, DARK, 'opacity=".5"');
      on(z + 0.14, z + 1.2, 0.16, 0.98, DARK, 'opacity=".22"');
      on(z + 0.18, z + 1.16, 0.2, 0.94, mix(PANEL, '#ffffff', 0.1), 'opacity=".3"');
    }
    on(SHELL.near, SHELL.back, 1.04, 1.12, DARK, 'opacity=".45"');
    on(SHELL.near, SHELL.back, 3.06, 3.3, DARK, 'opacity=".3"');
  };
  side(SHELL.left, 1);
  side(SHELL.right, -1);
  for (const [z, sea] of [
    [3.5, '#8fb7bd'],
    [4.82, '#c9b9a8'],
    [6.14, '#7f9fb0'],
  ] as const)
    ship(room, z, sea);
  for (const [z, coat] of [
    [3.6, '#4f5f7d'],
    [4.92, '#6d4a74'],
    [6.24, '#43515f'],
  ] as const)
    portrait(room, z, coat);
}

function ship(room: Drawn, z: number, sea: Colour): void {
  const x = SHELL.left + 0.02;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    room.face(wall(x, low, high, z + near, z + far), colour, extra);
  };
  on(0, 1, 1.36, 2.2, '#c9a25f');
  on(0.05, 0.95, 1.42, 2.14, mix(sea, '#f4e4cf', 0.45));
  on(0.05, 0.95, 1.42, 1.66, sea);
  room.face(
    [
      [x, 1.74, z + 0.16],
      [x, 1.74, z + 0.86],
      [x, 1.6, z + 0.78],
      [x, 1.6, z + 0.24],
    ],
    '#43515f',
  );
  on(0.3, 0.68, 1.74, 1.84, PALETTE.paper);
  on(0.42, 0.5, 1.84, 1.98, PALETTE.terra);
}

function portrait(room: Drawn, z: number, coat: Colour): void {
  const x = SHELL.right - 0.02;
  const on = (near: number, far: number, low: number, high: number, colour: string): void => {
    room.face(wall(x, low, high, z + near, z + far), colour);
  };
  on(0.1, 0.74, 1.38, 2.2, '#c9a25f');
  on(0.15, 0.69, 1.43, 2.15, '#4a4152');
  on(0.24, 0.6, 1.43, 1.68, coat);
  on(0.2, 0.64, 1.43, 1.56, coat);
  on(0.37, 0.47, 1.58, 1.72, PALETTE.paper);
  const [cx, cy] = room.at(x, 1.84, z + 0.42);
  const k = room.metre(z + 0.42);
  room.add(
    `<ellipse cx="${px(cx)}" cy="${px(cy - 0.04 * k)}" rx="${px(0.062 * k)}" ry="${px(0.14 * k)}" fill="#cfc6cc"/><ellipse cx="${px(cx - 2)}" cy="${px(cy + 0.01 * k)}" rx="${px(0.05 * k)}" ry="${px(0.115 * k)}" fill="#d9a98a"/>`,
  );
}

/** Thin bars, so that nothing stands between the board and the islands. And the clock. */
function windowBars(room: Drawn): void {
  const z = SHELL.back - 0.02;
  const [a, b, sill, head] = WINDOW;
  const bar = (x0: number, x1: number, y0: number, y1: number, colour: Colour = '#4f4a5c'): void => {
    room.face(facing(x0, x1, y0, y1, z), colour);
  };
  bar(a - 0.05, b + 0.05, sill - 0.05, sill + 0.03);
  bar(a - 0.05, b + 0.05, head - 0.03, head + 0.06);
  for (let i = 0; i <= 4; i++) bar(a + ((b - a) * i) / 4 - 0.03, a + ((b - a) * i) / 4 + 0.03, sill, head);
  bar(a - 0.2, b + 0.2, 0.26, 0.33, '#e6dacb');
  bar(a - 0.2, b + 0.2, 0.1, 0.26, '#b3a4a2');
  for (let x = a; x < b; x += 0.1) bar(x, x + 0.03, 0.12, 0.24, '#8f8290');
  for (const x of [-2.5, 0.9]) {
    const [left, top] = room.at(x, head - 0.1, z);
    const k = room.metre(z);
    room.add(`<path d="M${px(left + 0.5 * k)} ${px(top)}h${px(0.36 * k)}l${px(-0.6 * k)} ${px(1.8 * k)}h${px(-0.36 * k)}z" fill="#fff" opacity=".13"/>`);
  }
  wallClock(
    room,
    'back',
    [0, 2.9, z],
    [
      [34, DARK],
      [29, '#c9a25f'],
    ],
  );
}

/** A long line of light along the ceiling, over the table. */
function ceilingLamp(room: Drawn, { lamps, by }: Lighting): void {
  room.by(lamps > 0 ? undefined : by);
  room.face(flat(-0.14, 0.14, 2.94, 3.2, 6.9), lamps > 0 ? '#fff0c4' : '#f7eee0');
  room.by(by).box([-0.16, 2.94, 3.15], [0.32, 0.06, 0.05], DARK);
  if (lamps > 0)
    room.by(undefined).face(
      [
        [-0.14, 2.94, 6.9],
        [0.14, 2.94, 6.9],
        [1.2, 0.74, 3],
        [-1.2, 0.74, 3],
      ],
      '#ffd98a',
      'opacity=".07"',
    );
}

function furniture(room: Drawn): void {
  ferryUnderGlass(room, 0, 7.75);
  for (const z of CHAIRS.toReversed()) for (const side of [-1, 1] as const) if (z > 4) chairAt(room, z, side);
  table(room);
  for (const side of [-1, 1] as const) chairAt(room, CHAIRS[0]!, side);
}

function table(room: Drawn): void {
  const { half, near, far, top } = TABLE;
  room.face(flat(-half - 0.4, half + 0.1, 0.004, near + 0.1, far), SHADE, 'opacity=".34"');
  for (const z of [far - 0.7, near + 0.8]) {
    room.box([-0.4, 0, z], [0.8, 0.66, 0.22], mix(DARK, INK, 0.3));
    room.box([-0.62, 0, z - 0.08], [1.24, 0.06, 0.38], mix(DARK, INK, 0.2));
  }
  room.face(facing(-half, half, top - 0.08, top, near), '#3d2a3c');
  room.face(facing(-half, half, top - 0.014, top, near - 0.001), '#96717a');
  room.face(flat(-half, half, top, near, far), 'url(#table)');
  room.face(flat(-half, half, top + 0.001, near + 0.5, far), 'url(#sheen)');
  room.face(flat(-0.36, 0.36, top + 0.002, near + 0.4, far), '#ffffff', 'opacity=".1"');
  const random = seeded(157);
  for (const z of CHAIRS)
    for (const side of [-1, 1]) {
      const x = side * 0.62;
      room.face(flat(x - 0.13, x + 0.13, top + 0.003, z - 0.16, z + 0.2), PALETTE.paper);
      room.face(flat(x - 0.13, x + 0.13, top + 0.004, z + 0.12, z + 0.2), PALETTE.teal);
      for (let i = 0; i < 3; i++) room.face(flat(x - 0.1, x - 0.02 + random() * 0.1, top + 0.004, z - 0.12 + i * 0.07, z - 0.1 + i * 0.07), '#b3a8b2');
      glass(room, side * 0.36, top, z + 0.2);
    }
  jug(room, 0, top, 4.4);
}

function glass(room: Drawn, x: number, y: number, z: number): void {
  room.upright(x - 0.03, y, z, 0.06, 0.1, 0.01, '#dff0ee', 'opacity=".55"');
  room.upright(x - 0.03, y, z, 0.06, 0.055, 0.01, '#a9d3d6', 'opacity=".6"');
}

function jug(room: Drawn, x: number, y: number, z: number): void {
  room.disc(x, y + 0.003, z, 0.12, SHADE, 'opacity=".25"');
  room.upright(x - 0.07, y, z, 0.14, 0.24, 0.03, '#e2f0ee', 'opacity=".62"');
  room.upright(x - 0.07, y, z, 0.14, 0.15, 0.03, '#a3cfd3', 'opacity=".7"');
  room.upright(x - 0.05, y + 0.02, z, 0.02, 0.19, 0.01, '#ffffff', 'opacity=".7"');
}

/** High-backed, side on, looking over the table. */
function chairAt(room: Drawn, z: number, side: -1 | 1): void {
  const x = side * 1.36;
  const leather: Colour = '#4f6470';
  room.face(flat(x - 0.4, x + 0.2, 0.005, z - 0.2, z + 0.4), SHADE, 'opacity=".26"');
  room.box([x - 0.025, 0.06, z + 0.1], [0.05, 0.36, 0.05], '#3a3348');
  room.box([x - 0.26, 0.03, z + 0.1], [0.52, 0.045, 0.06], '#3a3348');
  const back = side < 0 ? x - 0.3 : x + 0.21;
  const seat = (): void => {
    room.box([x - 0.27, 0.42, z - 0.12], [0.54, 0.1, 0.5], leather, { top: mix(leather, '#ffffff', 0.2) });
  };
  const rest = (): void => {
    room.box([back, 0.42, z - 0.12], [0.09, 0.78, 0.5], mix(leather, SHADE, 0.12), { top: mix(leather, '#ffffff', 0.3) });
  };
  seat();
  rest();
  const arm = side < 0 ? x - 0.26 : x - 0.2;
  room.box([arm, 0.66, z - 0.13], [0.46, 0.05, 0.06], '#3a3348', { top: '#6c6478' });
}

/** The near end of the table: the pack for this morning, a pen, water. */
function foreground(room: Drawn): void {
  tableEdge(room, mix('#3d2a3c', INK, 0.3), '#7d5c66');
  room.add('<path d="M40 1010L330 985L392 1046L70 1084Z" fill="#1b1430" opacity=".35"/>');
  room.add(`<path d="M34 1000L322 976L384 1036L64 1072Z" fill="${PALETTE.cream}"/><path d="M34 1000L322 976L334 988L40 1014Z" fill="${PALETTE.tealDark}"/>`);
  room.add(
    `<path d="M92 1034L262 1017M102 1050L226 1037" stroke="#8d7690" stroke-width="6" stroke-linecap="round" opacity=".7"/><path d="M330 1060L470 1018" stroke="#1c1830" stroke-width="11" stroke-linecap="round"/><path d="M452 1023L470 1018" stroke="#c9a25f" stroke-width="11" stroke-linecap="round"/>`,
  );
  room.add(
    '<path d="M1706 868h106l-9 150q-2 10 -12 10h-64q-10 0 -12 -10z" fill="#cfe4e4" opacity=".42"/><path d="M1711 930h96l-5 86q-2 8 -10 8h-66q-8 0 -10 -8z" fill="#8fbcc2" opacity=".55"/><ellipse cx="1759" cy="930" rx="48" ry="7" fill="#c3e0e0" opacity=".7"/><path d="M1722 880l6 128" stroke="#ffffff" stroke-width="7" stroke-linecap="round" opacity=".6"/><ellipse cx="1759" cy="868" rx="53" ry="8" fill="none" stroke="#eef6f4" stroke-width="4" opacity=".8"/>',
  );
}

import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { Drawn, px, roomCamera, wall } from './camera.ts';
import { burning, chair, lamp, laptop, litRound, mug } from './furniture.ts';
import { gradient, harbour } from './harbour.ts';
import { DAY, lampLight } from './lighting.ts';
import type { Lighting } from './lighting.ts';
import { potted } from './plants.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { backWall, boards, closeMug, drawShell, tableEdge } from './shell.ts';
import type { Shell } from './shell.ts';

const SHELL: Shell = { left: -4.6, right: 4.6, back: 8.2, height: 3.1, near: 1.2 };
const SCREEN = { x: 620, y: 118, w: 680, h: 316 } as const; // design px: within what a portrait phone shows of it
const LAMPS: readonly number[] = [-2.9, 3.4]; // metres
const LAMPS_AT = 5.2; // metres away
const GLASS: Colour = '#232a4d';

/** A tile of the dashboard: one quay. */
export interface Tile {
  readonly quay: number; // 1..9
  readonly x: number; // design px
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r: number; // the corners' radius
}

/** The nine tiles, three rows of three, in the middle of the screen. */
export const TILES: readonly Tile[] = Array.from({ length: 9 }, (_, i) => ({
  quay: i + 1,
  x: SCREEN.x + 150 + (i % 3) * 130,
  y: SCREEN.y + 22 + Math.floor(i / 3) * 94,
  w: 118,
  h: 82,
  r: 10,
}));

/** The corner with the big dashboard: nine quays as nine tiles, a long table, open laptops. Early light. */
export function incidentCorner(lighting: Lighting = DAY): Scene {
  const room = new Drawn(roomCamera(930));
  room.on('far');
  harbour(room, lighting.lamps > 0 ? lighting.weather : { ...lighting.weather, sky: ['#9fb6cf', '#e2d3d6', '#fbd9bb'], cloud: '#fdf0e6', glint: '#ffe6c4' }, {
    from: -120,
    to: 320,
    horizon: 415,
    near: 640,
    seed: 29,
    scale: 1.5,
    ferries: [[30, 452, 0.6]],
    cranes: [250],
  });
  room.on('back').by(lighting.by);
  shell(room);
  dashboard(room.by(undefined));
  whiteboard(room.by(lighting.by));
  room.on('mid');
  furniture(room, lighting);
  room.on('fore').by(lighting.by);
  tableEdge(room, mix(PALETTE.plum, INK, 0.45), mix(PALETTE.mauveDark, PALETTE.terra, 0.18));
  closeMug(room, 1690, 880, PALETTE.teal, mix(PALETTE.teal, INK, 0.5));
  const over = lampLight(
    lighting,
    LAMPS.map((x) => [...room.at(x, 2.4, LAMPS_AT), 330] as const),
  );
  return {
    id: 'incident-corner',
    light: lighting.light,
    drawn: room.by(undefined),
    depths: ROOM_DEPTHS,
    defs: defsIn(lighting) + over.defs,
    lightLayer: lighting.lamps > 0 ? SPILL + over.layer : LIGHT,
    foreground: 960,
    tint: lighting.lamps > 0 ? lighting.tint : '#f7f0f4',
    ...ROOM_MARKS,
  };
}

function defsIn({ by = (colour) => colour }: Lighting): string {
  return [
    gradient('floor', [0, 613, 0, 1140], ['#b39cae', '#75607f'].map(by)),
    gradient('ceiling', [0, 190, 0, -60], ['#d9cbd0', '#a897ad'].map(by)),
    gradient('right', [2040, 0, 1558, 0], ['#7d7390', '#b6a6b4'].map(by)),
    gradient('back', [0, 190, 0, 613], ['#c3b3bf', '#a996ab'].map(by)),
    gradient('glass', [0, SCREEN.y, 0, SCREEN.y + SCREEN.h], ['#2b3460', GLASS]),
    '<radialGradient id="warm" cx=".08" cy=".34" r="1"><stop offset="0" stop-color="#ffdcb0" stop-opacity=".34"/><stop offset=".35" stop-color="#ffdcb0" stop-opacity=".08"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".3"/></radialGradient>',
    '<radialGradient id="spill"><stop offset="0" stop-color="#e2574c" stop-opacity=".2"/><stop offset=".6" stop-color="#e2574c" stop-opacity=".07"/><stop offset="1" stop-color="#e2574c" stop-opacity="0"/></radialGradient>',
  ].join('');
}

const SPILL = '<ellipse cx="960" cy="330" rx="760" ry="400" fill="url(#spill)"/>';
const LIGHT = `${SPILL}<rect x="-120" y="-60" width="2160" height="1200" fill="url(#warm)"/>`;

function shell(room: Drawn): void {
  const { left, back, height } = SHELL;
  drawShell(room, SHELL, { floor: 'url(#floor)', ceiling: 'url(#ceiling)', left: 'none', right: 'url(#right)' });
  backWall(room, SHELL, [], 'url(#back)');
  const on = (near: number, far: number, low: number, high: number, colour: Colour): void => {
    room.face(wall(left, low, high, near, far), colour);
  };
  const frame = '#c9b6bd';
  on(1.2, back, 0, 0.72, '#a58fa6');
  on(1.2, back, 2.75, height, '#bfaab8');
  for (let z = 1.2; z < back; z += 1.72) on(z, z + 0.14, 0.72, 2.75, frame);
  on(back - 0.16, back, 0.72, 2.75, frame);
  on(1.2, back, 0.66, 0.76, PALETTE.paper);
  boards(room, SHELL, 0.6, '#4d3a62', 0.16);
}

/** The screen as it is with nothing to say: the stage lights the tiles. */
function dashboard(room: Drawn): void {
  const { x, y, w, h } = SCREEN;
  room.rect(x - 14, y - 12, w + 28, h + 26, 16, '#1b1a38').rect(x, y, w, h, 8, 'url(#glass)');
  for (const tile of TILES) {
    room.rect(tile.x, tile.y, tile.w, tile.h, tile.r, '#39426f');
    room.rect(tile.x + 12, tile.y + 14, 44, 8, 4, '#5a659c').rect(tile.x + 12, tile.y + 30, 28, 6, 3, '#4c568a');
    room.add(
      `<path d="M${tile.x + 12} ${tile.y + 66}${Array.from({ length: 7 }, (_, i) => `l13 ${[-6, 4, -8, 3, -4, 6, -3][(i + tile.quay) % 7]}`).join('')}" fill="none" stroke="#5a659c" stroke-width="3" stroke-linejoin="round"/>`,
    );
  }
  column(room, x + 20, y + 22);
  column(room, x + w - 128, y + 22);
}

/** Figures and bars beside the tiles. */
function column(room: Drawn, x: number, y: number): void {
  for (let i = 0; i < 3; i++) {
    const top = y + i * 94;
    room.rect(x, top, 108, 82, 10, '#2d365f');
    for (let bar = 0; bar < 7; bar++) {
      const tall = 12 + ((bar * 29 + i * 41 + Math.round(x)) % 42);
      room.rect(x + 12 + bar * 12.4, top + 70 - tall, 7, tall, 2, ['#4f7f93', '#5a659c', '#8a6f9a'][i]!);
    }
  }
}

function whiteboard(room: Drawn): void {
  const on = (near: number, far: number, low: number, high: number, colour: Colour): void => {
    room.face(wall(SHELL.right - 0.01, low, high, near, far), colour);
  };
  on(4.2, 7.2, 0.95, 2.35, '#a99cae');
  on(4.28, 7.12, 1.02, 2.28, '#efe7e4');
  const notes: readonly (readonly [number, number, Colour])[] = [
    [4.6, 2, PALETTE.mustard],
    [4.95, 2, PALETTE.terra],
    [5.3, 2, PALETTE.tealLight],
    [5.65, 2, PALETTE.mustard],
    [4.6, 1.65, PALETTE.tealLight],
    [4.95, 1.65, PALETTE.mustard],
    [6.2, 1.9, PALETTE.terra],
    [6.5, 1.55, PALETTE.tealLight],
  ];
  for (const [z, y, colour] of notes) on(z, z + 0.24, y - 0.12, y + 0.12, mix(colour, '#8d7690', 0.15));
}

function furniture(room: Drawn, { lamps, by }: Lighting): void {
  if (lamps > 0) litRound(room.by(undefined), 0, 0, 4.6, 3.2);
  room.by(by);
  const dim = (colour: Colour): Colour => mix(colour, '#6d5a8a', 0.18);
  room.shadow(-2.3, 3.1, 4.4, 3.9, 0.28);
  for (const x of [-1.2, -0.1, 1]) chair(room, x, 7.15, dim(PALETTE.tealDark), 'towards');
  for (const z of [6.2, 4.9]) for (const x of [-2.5, 2.25]) chair(room, x, z, dim(PALETTE.plum), 'towards');
  for (const x of [-1.75, 1.6]) room.box([x, 0, 3.6], [0.12, 0.68, 0.12], dim(PALETTE.mauveDark));
  const top = mix(PALETTE.wood, PALETTE.mauve, 0.22);
  room.box([-2, 0.68, 3.3], [4, 0.08, 3.5], top, { top: mix(top, '#ffe9d2', 0.25), front: mix(PALETTE.woodDark, SHADE, 0.2) });
  if (lamps === 0) glow(room);
  else for (const x of LAMPS) litRound(room.by(undefined), x * 0.5, 0.762, 4.7, 1);
  room.by(by);
  laptop(room, -1.2, 6.2, 'lid', dim);
  laptop(room, 0.95, 6.1, 'lid', dim);
  laptop(room.by(undefined), -0.95, 4.3, 'screen', by ?? dim, 7);
  laptop(room, 0.62, 4.55, 'screen', by ?? dim, 19);
  room.by(by);
  const cups: readonly (readonly [number, number, Colour])[] = [
    [-1.5, 4.5, PALETTE.terra],
    [1.2, 4.9, PALETTE.mustard],
    [-0.1, 5.2, PALETTE.tealLight],
    [-0.2, 6.4, PALETTE.terra],
  ];
  for (const [x, z, colour] of cups) mug(room, x, 0.76, z, dim(colour));
  room.face(
    [
      [-0.5, 0.762, 5.5],
      [-0.2, 0.762, 5.5],
      [-0.16, 0.762, 5.85],
      [-0.46, 0.762, 5.85],
    ],
    PALETTE.paper,
  );
  potted(room, [3.7, 0, 7.4], [0.42, 0.6], PALETTE.paper, { seed: 21, stems: 13, size: 1.15 });
  for (const x of LAMPS) {
    lamp(room, x, LAMPS_AT, 0.62, dim(PALETTE.mustard), SHELL.height);
    if (lamps > 0) burning(room.by(undefined), x, LAMPS_AT, 0.62, SHELL.height);
    room.by(by);
  }
}

/** Window light lying on the table's left half. */
function glow(room: Drawn): void {
  const spots = [room.at(-2, 0.761, 3.9), room.at(-0.6, 0.761, 4.5), room.at(-0.9, 0.761, 6.5), room.at(-2, 0.761, 6)];
  room.add(`<path d="M${spots.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z" fill="#ffe3bd" opacity=".35"/>`);
}

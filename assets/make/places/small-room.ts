import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { Drawn, facing, flat, px, roomCamera, wall } from './camera.ts';
import { burning, armchair, lamp, litRound, mug } from './furniture.ts';
import { gradient, harbour } from './harbour.ts';
import { DAY, lampLight } from './lighting.ts';
import type { Lighting } from './lighting.ts';
import { plant, pot, potted } from './plants.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { backWall, boards, drawShell, tableEdge, windowFrame } from './shell.ts';
import type { Opening, Shell } from './shell.ts';

const SHELL: Shell = { left: -2.75, right: 2.55, back: 6.4, height: 2.95, near: 1.2 };
const WINDOW: Opening = [-0.62, 1.5, 0.82, 2.32];
const WALL: Colour = '#cfd3c0';
const DOOR_FRAME: Colour = '#6f8a86';

/** Two chairs at a round table, one plant, a glass door, one window on the water. */
export function smallRoom(lighting: Lighting = DAY): Scene {
  const room = new Drawn(roomCamera(900));
  room.on('far');
  harbour(room, lighting.lamps > 0 ? lighting.weather : { ...lighting.weather, rain: 0.24, sky: ['#a9c6d2', '#d6e3df', '#f8e6cf'] }, {
    from: 740,
    to: 1220,
    horizon: 415,
    near: 540,
    seed: 23,
    scale: 1.15,
    ferries: [[1010, 440, 0.62]],
  });
  room.on('back').by(lighting.by);
  shell(room);
  glassDoor(room);
  rightWall(room);
  room.on('mid');
  if (lighting.lamps > 0) litRound(room.by(undefined), 0.1, 0, 4.3, 1.9);
  furniture(room.by(lighting.by));
  if (lighting.lamps > 0) {
    burning(room.by(undefined), 0.1, 4.5, 0.62, SHELL.height);
    litRound(room, 0.1, 0.74, 4.3, 0.62);
  }
  room.on('fore').by(lighting.by);
  tableEdge(room, mix(PALETTE.woodDark, INK, 0.25), mix(PALETTE.wood, PALETTE.mauve, 0.25));
  plant(room, 1930, 1030, 400, { seed: 37, stems: 9, leaf: 0.5, width: 0.14, tint: (c) => mix(c, INK, 0.45) });
  pot(room, 1930, 1005, 190, 220, mix(PALETTE.tealDark, INK, 0.4));
  const over = lampLight(lighting, [[...room.at(0.1, 2.1, 4.5), 430]]);
  return {
    id: 'small-room',
    light: lighting.light,
    drawn: room.by(undefined),
    depths: ROOM_DEPTHS,
    defs: defsIn(lighting) + over.defs,
    lightLayer: lighting.lamps > 0 ? over.layer : LIGHT,
    foreground: 960,
    tint: lighting.lamps > 0 ? lighting.tint : '#fbf4ec',
    ...ROOM_MARKS,
  };
}

function defsIn({ by = (colour) => colour, lamps }: Lighting): string {
  return [
    gradient('floor', [0, 669, 0, 1140], ['#c3a893', '#8a7280'].map(by)),
    gradient('ceiling', [0, 152, 0, -60], ['#e6dccb', '#c3b3b3'].map(by)),
    gradient('left', [-120, 0, 419, 0], ['#a8a99e', '#c4c8b6'].map(by)),
    gradient('right', [2040, 0, 1346, 0], ['#7e8f8d', '#b3bdae'].map(by)),
    gradient('back', [0, 152, 0, 669], ['#d9dcc9', '#c3c4b1'].map(by)),
    '<radialGradient id="warm" cx=".49" cy=".42" r=".72"><stop offset="0" stop-color="#fff3d8" stop-opacity=".30"/><stop offset=".45" stop-color="#ffe6c2" stop-opacity=".06"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".34"/></radialGradient>',
    '<radialGradient id="lamplight" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#ffe3a6" stop-opacity=".5"/><stop offset="1" stop-color="#ffe3a6" stop-opacity="0"/></radialGradient>',
    `<linearGradient id="patch" gradientUnits="userSpaceOnUse" x1="0" y1="680" x2="0" y2="900"><stop offset="0" stop-color="#fff0c4" stop-opacity="${lamps > 0 ? 0.06 : 0.5}"/><stop offset="1" stop-color="#fff0c4" stop-opacity="0"/></linearGradient>`,
  ].join('');
}

const LIGHT = '<ellipse cx="930" cy="600" rx="430" ry="230" fill="url(#lamplight)"/><rect x="-120" y="-60" width="2160" height="1200" fill="url(#warm)"/>';

function shell(room: Drawn): void {
  const { left, right, back } = SHELL;
  drawShell(room, SHELL, { floor: 'url(#floor)', ceiling: 'url(#ceiling)', left: 'url(#left)', right: 'url(#right)' });
  backWall(room, SHELL, [WINDOW], 'url(#back)');
  wainscot(room);
  windowFrame(room, back, WINDOW, 2, PALETTE.paper);
  boards(room, SHELL, 0.42, '#5d4668', 0.14);
  room.face(
    [
      [WINDOW[0] - 0.2, 0, back - 0.5],
      [WINDOW[1] - 0.2, 0, back - 0.5],
      [WINDOW[1] - 1.2, 0, back - 2.6],
      [WINDOW[0] - 1.2, 0, back - 2.6],
    ],
    'url(#patch)',
  );
  room.face(facing(left, right, 0, 0.1, back - 0.01), PALETTE.paper, 'opacity=".55"');
}

/** Slats of wood, to the height of a chair's back: they keep the room quiet. */
function wainscot(room: Drawn): void {
  const { left, right, back } = SHELL;
  const high = 0.74;
  room.face(facing(left, right, 0, high, back - 0.005), mix(PALETTE.wood, WALL, 0.35));
  for (let x = left; x < right; x += 0.16) room.face(facing(x, x + 0.03, 0, high, back - 0.006), PALETTE.woodDark, 'opacity=".35"');
  room.face(facing(left, right, high, high + 0.05, back - 0.01), mix(PALETTE.woodLight, WALL, 0.2));
}

/** The door to the office, in the left wall: you see light and shapes through it. */
function glassDoor(room: Drawn): void {
  const x = SHELL.left + 0.01;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    room.face(wall(x, low, high, near, far), colour, extra);
  };
  on(3.5, 5.9, 0, 2.42, DOOR_FRAME);
  on(3.6, 4.6, 0.08, 2.32, '#e9dcc4');
  on(4.72, 5.8, 0.08, 2.32, '#e6d6bd');
  for (const [near, far, low, high, colour] of [
    [3.6, 4.6, 0.08, 0.62, '#c9b19d'],
    [4.72, 5.8, 0.08, 0.62, '#c3aa98'],
    [3.75, 4.4, 0.62, 1.02, '#a58c9b'],
    [4.9, 5.5, 0.62, 0.98, '#a58c9b'],
    [3.9, 4.25, 1.0, 1.3, '#6a6784'],
    [5.05, 5.35, 0.96, 1.24, '#6a6784'],
    [4.0, 4.12, 1.86, 2.0, PALETTE.mustard],
    [5.2, 5.34, 1.8, 1.92, PALETTE.mustard],
  ] as const)
    on(near, far, low, high, colour, 'opacity=".55"');
  on(3.6, 4.6, 1.08, 1.3, '#fbf3e4', 'opacity=".45"');
  on(4.72, 5.8, 1.08, 1.3, '#fbf3e4', 'opacity=".45"');
  for (const z of [3.7, 4.9]) {
    const [ax, ay] = room.at(x, 2.3, z + 0.3);
    const [bx, by] = room.at(x, 0.1, z);
    const [cx, cy] = room.at(x, 0.1, z + 0.22);
    const [dx, dy] = room.at(x, 2.3, z + 0.55);
    room.shape(
      [
        [ax, ay],
        [bx, by],
        [cx, cy],
        [dx, dy],
      ],
      '#ffffff',
      'opacity=".2"',
    );
  }
  on(4.5, 4.56, 0.85, 1.35, PALETTE.paper);
}

/** A framed chart of the islands and a shelf. */
function rightWall(room: Drawn): void {
  const x = SHELL.right - 0.01;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    room.face(wall(x, low, high, near, far), colour, extra);
  };
  on(4, 5.5, 1.15, 2.2, PALETTE.woodDark);
  on(4.06, 5.44, 1.2, 2.15, '#c9dcd6');
  for (const [z, y, w, h] of [
    [4.25, 1.85, 0.22, 0.12],
    [4.6, 1.95, 0.3, 0.09],
    [5.05, 1.8, 0.2, 0.16],
    [4.35, 1.5, 0.28, 0.12],
    [4.8, 1.55, 0.16, 0.1],
    [5.1, 1.4, 0.2, 0.12],
    [4.55, 1.3, 0.2, 0.08],
  ] as const)
    on(z, z + w, y, y + h, PALETTE.sage, 'opacity=".85"');
}

function furniture(room: Drawn): void {
  room.face(flat(-1.55, 1.75, 0.001, 3.35, 5.6), '#8d6f86', 'opacity=".18"');
  room.disc(0.1, 0.002, 4.5, 1.05, SHADE, 'opacity=".12"');
  armchair(room, -1.02, 4.35, PALETTE.tealDark, 'right');
  armchair(room, 1.24, 4.35, mix(PALETTE.terra, PALETTE.plum, 0.25), 'left');
  roundTable(room, 0.1, 4.3);
  potted(room, [1.95, 0, 5.6], [0.42, 0.5], PALETTE.paper, { seed: 21, stems: 13, leaf: 0.4, width: 0.13, size: 1.15 });
  lamp(room, 0.1, 4.5, 0.62, PALETTE.mustard, SHELL.height);
}

function roundTable(room: Drawn, x: number, z: number): void {
  room.disc(x - 0.1, 0.003, z, 0.5, SHADE, 'opacity=".2"');
  room.disc(x, 0.03, z, 0.27, PALETTE.mauveDark);
  room.upright(x - 0.035, 0.03, z, 0.07, 0.68, 0, PALETTE.mauveDark);
  room.disc(x, 0.7, z, 0.56, PALETTE.woodDark);
  room.disc(x, 0.735, z, 0.56, PALETTE.woodLight);
  const [cx, cy] = room.at(x, 0.735, z);
  room.add(`<ellipse cx="${px(cx + 40)}" cy="${px(cy - 4)}" rx="70" ry="9" fill="#fff3d6" opacity=".4"/>`);
  mug(room, x - 0.28, 0.735, z - 0.02, PALETTE.teal);
  mug(room, x + 0.26, 0.735, z - 0.1, PALETTE.mustard);
  room.face(flat(x - 0.08, x + 0.14, 0.736, z - 0.2, z + 0.04), PALETTE.paper);
}

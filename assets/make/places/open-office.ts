import { INK, PALETTE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { Drawn, flat, roomCamera, wall } from './camera.ts';
import { burning, chair, desk, lamp, litRound, mug, screenBack, screenFront } from './furniture.ts';
import { gradient, harbour } from './harbour.ts';
import { DAY, lampLight } from './lighting.ts';
import type { Lighting } from './lighting.ts';
import { plant, pot, potted } from './plants.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { backWall, boards, closeMug, drawShell, tableEdge, windowFrame } from './shell.ts';
import type { Opening, Shell } from './shell.ts';

const SHELL: Shell = { left: -7.2, right: 6.2, back: 12.5, height: 3.35, near: 1.2 };
const WINDOWS: readonly Opening[] = [
  [-6.4, -3.7, 0.85, 2.85],
  [-3.3, -0.6, 0.85, 2.85],
  [-0.2, 2.5, 0.85, 2.85],
  [2.9, 5.6, 0.85, 2.85],
];

/** The yellow lamps: x, z, and how far they hang, in metres. */
const LAMPS: readonly (readonly [x: number, z: number, drop: number])[] = [
  [-4.4, 10.4, 0.75],
  [0.6, 10.4, 0.75],
  [-4.3, 7.6, 0.85],
  [1, 7.6, 0.85],
  [-3.6, 5.2, 0.8],
  [2.8, 5.2, 0.8],
];

/** Long desks, plants, yellow lamps; the harbour beyond tall windows. */
export function openOffice(lighting: Lighting = DAY): Scene {
  const room = new Drawn(roomCamera(1120));
  room.on('far');
  harbour(room, lighting.weather, {
    from: 380,
    to: 1700,
    horizon: 415,
    near: 480,
    seed: 11,
    scale: 1,
    ferries: [
      [900, 436, 0.85],
      [1180, 420, 0.25],
    ],
    cranes: [560, 680, 1490],
  });
  room.on('back').by(lighting.by);
  shell(room, lighting);
  walls(room);
  room.on('mid');
  if (lighting.lamps > 0) for (const [x, z] of LAMPS) litRound(room.by(undefined), x, 0, z - 0.5, 2);
  furniture(room.by(lighting.by), lighting);
  lamps(room, lighting);
  room.on('fore');
  foreground(room);
  const over = lampLight(
    lighting,
    LAMPS.slice(2).map(([x, z, drop]) => [...room.at(x, SHELL.height - 0.2 - drop, z), 1900 / z] as const),
  );
  return {
    id: 'open-office',
    light: lighting.light,
    drawn: room.by(undefined),
    depths: ROOM_DEPTHS,
    defs: defsIn(lighting) + over.defs,
    lightLayer: lighting.lamps > 0 ? over.layer : light(room),
    foreground: 960,
    tint: lighting.tint,
    ...ROOM_MARKS,
  };
}

function defsIn({ by = (colour) => colour }: Lighting): string {
  return [
    gradient('floor', [0, 545, 0, 1140], ['#d9bfa9', '#a78a98'].map(by)),
    gradient('ceiling', [0, 250, 0, -60], ['#f3e3cd', '#cdb3b0'].map(by)),
    gradient('left', [-120, 0, 475, 0], ['#cfae9f', '#ecd3b6'].map(by)),
    gradient('right', [2040, 0, 1675, 0], ['#3f7477', '#8fb3a6'].map(by)),
    '<radialGradient id="warm" cx=".56" cy=".3" r=".75"><stop offset="0" stop-color="#fff0c4" stop-opacity=".36"/><stop offset=".5" stop-color="#ffe0b0" stop-opacity=".1"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".2"/></radialGradient>',
    '<linearGradient id="patch" gradientUnits="userSpaceOnUse" x1="0" y1="550" x2="0" y2="860"><stop offset="0" stop-color="#ffe9b8" stop-opacity=".7"/><stop offset="1" stop-color="#ffe9b8" stop-opacity="0"/></linearGradient>',
    '<linearGradient id="shaft" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3d0" stop-opacity=".26"/><stop offset="1" stop-color="#fff3d0" stop-opacity="0"/></linearGradient>',
  ].join('');
}

function shell(room: Drawn, { lamps: lit }: Lighting): void {
  const { left, right, back, height } = SHELL;
  drawShell(room, SHELL, { floor: 'url(#floor)', ceiling: 'url(#ceiling)', left: 'url(#left)', right: 'url(#right)' });
  backWall(room, SHELL, WINDOWS, room.tone(PALETTE.wall, back - 2));
  for (const opening of WINDOWS) windowFrame(room, back, opening, 2, room.tone(PALETTE.paper, 8));
  for (const [x, w] of [
    [left + 0.2, 4.2],
    [-1, 4.4],
  ] as const) {
    room.box([x, 0, back - 0.45], [w, 0.62, 0.4], PALETTE.woodLight);
    for (let door = x; door < x + w; door += 0.72) room.upright(door, 0.03, back - 0.46, 0.02, 0.57, 0, room.tone(PALETTE.woodDark, 11));
  }
  const pots: readonly (readonly [number, Colour, number])[] = [
    [-6.6, PALETTE.terra, 3],
    [-0.4, PALETTE.paper, 5],
    [3.0, PALETTE.mustard, 9],
    [-4, PALETTE.tealDark, 13],
  ];
  for (const [x, colour, seed] of pots) potted(room, [x, 0.62, back - 0.3], [0.28, 0.3], colour, { seed, stems: 9, size: 0.8 });
  for (const z of [10.6, 8.6, 6.6, 4.8])
    room.box([left, height - 0.2, z], [right - left, 0.2, 0.26], PALETTE.sand, {
      front: mix(PALETTE.sand, PALETTE.mauve, 0.3),
      under: mix(PALETTE.sand, PALETTE.mauve, 0.55),
    });
  boards(room, SHELL, 0.62, '#7d5f78', 0.16);
  room.face(flat(-4.6, 3.6, 0, 4.4, 9.9), PALETTE.tealDark, 'opacity=".12"');
  for (const [a, b] of lit > 0 ? [] : WINDOWS)
    room.face(
      [
        [a - 0.3, 0, back - 1],
        [b - 0.3, 0, back - 1],
        [b - 3, 0, back - 8.7],
        [a - 3, 0, back - 8.7],
      ],
      'url(#patch)',
    );
}

function walls(room: Drawn): void {
  const onLeft = (near: number, far: number, low: number, high: number, colour: Colour): void => {
    room.face(wall(SHELL.left + 0.01, low, high, near, far), colour);
  };
  onLeft(6.2, 9.2, 0.95, 2.35, mix(PALETTE.grey, PALETTE.mauveDark, 0.25));
  onLeft(6.28, 9.12, 1.02, 2.28, '#fdfaf2');
  for (const y of [2.05, 1.9, 1.75]) onLeft(6.6, 7.3 - (y % 0.2), y - 0.012, y + 0.012, PALETTE.tealDark);
  const notes = [PALETTE.mustard, PALETTE.mustard, PALETTE.tealLight, PALETTE.terra, PALETTE.tealLight, PALETTE.mustard, PALETTE.mustard, PALETTE.terra];
  for (const [i, colour] of notes.entries()) {
    const z = 7.7 + (i % 3) * 0.33;
    const y = 2 - Math.floor(i / 3) * 0.32;
    onLeft(z, z + 0.2, y - 0.1, y + 0.12, colour);
  }
  onLeft(9.8, 10.6, 1.2, 2.3, PALETTE.tealDark);
  onLeft(9.92, 10.48, 1.5, 2.15, PALETTE.mustard);
  onLeft(10.9, 11.7, 1.2, 2.3, PALETTE.terra);
  onLeft(11.02, 11.58, 1.75, 2.15, PALETTE.paper);
  const random = seeded(41);
  const books = [PALETTE.terra, PALETTE.tealDark, PALETTE.mustard, PALETTE.paper, PALETTE.plum, PALETTE.sage, PALETTE.blue];
  for (const y of [1, 1.55, 2.1]) {
    room.face(wall(SHELL.right - 0.01, y - 0.04, y, 6.4, 9.6), PALETTE.woodDark);
    for (let z = 6.5; z < 9.4;) {
      const thick = 0.06 + random() * 0.09;
      const high = 0.24 + random() * 0.16;
      const colour = books[Math.floor(random() * books.length)]!;
      if (random() > 0.18) room.face(wall(SHELL.right - 0.01, y, y + high, z, z + thick), room.tone(colour, z));
      z += thick + 0.012;
    }
  }
}

function furniture(room: Drawn, { by }: Lighting): void {
  const rows: readonly (readonly [number, readonly number[]])[] = [
    [10.2, [-5.4, -3.5, -0.6, 1.3]],
    [7.7, [-5.3, -3.4, -0.2, 1.7]],
    [5.5, [-4.6, 2]],
  ];
  let turn = 3;
  for (const [z, xs] of rows)
    for (const x of xs) {
      chair(room, x + 0.8, z + 1.15, [PALETTE.tealDark, PALETTE.plum, PALETTE.terra][turn % 3]!, 'towards');
      desk(room, x, z + 0.42, 1.7, 0.75);
      screenBack(room, x + 0.5, z + 0.62);
      desk(room, x, z - 0.42, 1.7, 0.8);
      turn = turn * 7 + 5;
      screenFront(turn % 3 === 0 ? room.by(undefined) : room, x + 0.2, z + 0.02, (turn % 997) + 2); // somebody is still here
      room.by(by);
      if (turn % 2 === 1) screenFront(room, x + 0.88, z + 0.02, (turn % 881) + 9);
      else potted(room, [x + 1.25, 0.74, z - 0.1], [0.13, 0.16], PALETTE.terra, { seed: (turn % 50) + 2, stems: 8, size: 0.42 });
      room.box([x + 0.32, 0.74, z - 0.3], [0.42, 0.02, 0.15], PALETTE.paper);
      mug(room, x + 1.15, 0.74, z - 0.25, [PALETTE.terra, PALETTE.mustard, PALETTE.teal][turn % 3]!);
      chair(room, x + 0.55, z - 0.75, [PALETTE.plum, PALETTE.tealDark, PALETTE.mauveDark][turn % 3]!, 'away');
    }
  potted(room, [-6.6, 0, 9.6], [0.45, 0.5], PALETTE.terra, { seed: 31, stems: 13, size: 1.1 });
  potted(room, [4.9, 0, 6], [0.5, 0.62], PALETTE.paper, { seed: 21, stems: 15, leaf: 0.5, width: 0.15, size: 1.15, tint: (c) => c });
}

function lamps(room: Drawn, { lamps: lit, by }: Lighting): void {
  for (const [x, z, drop] of LAMPS) {
    lamp(room, x, z, drop, PALETTE.mustard, SHELL.height - 0.2);
    if (lit > 0) burning(room.by(undefined), x, z, drop, SHELL.height - 0.2);
    room.by(by);
  }
}

function foreground(room: Drawn): void {
  tableEdge(room, PALETTE.woodDark, mix(PALETTE.wood, '#ffffff', 0.12));
  plant(room, 20, 1020, 420, { seed: 17, stems: 9, leaf: 0.55, width: 0.15, tint: (c) => mix(c, INK, 0.42) });
  pot(room, 20, 1000, 190, 220, mix(PALETTE.plum, INK, 0.3));
  closeMug(room, 1690, 880, PALETTE.terra, mix(PALETTE.terra, INK, 0.45));
}

function light(room: Drawn): string {
  const shafts = new Drawn(room.camera).on('light');
  for (const [a, b, , head] of WINDOWS.slice(1))
    shafts.face(
      [
        [a + 0.2, head, SHELL.back],
        [b - 0.1, head, SHELL.back],
        [b - 3.4, 0, SHELL.back - 6.2],
        [a - 3.1, 0, SHELL.back - 6.2],
      ],
      'url(#shaft)',
    );
  shafts.rect(-120, -60, 2160, 1200, 0, 'url(#warm)');
  return shafts.layers.get('light')!.join('');
}

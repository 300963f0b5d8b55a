import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { Drawn, facing, flat, px, roomCamera } from './camera.ts';
import { burning, lamp, litRound, mug } from './furniture.ts';
import { gradient, harbour } from './harbour.ts';
import { coffeeMachine, fern, fridge } from './kitchen-things.ts';
import { kitchenWalls } from './kitchen-walls.ts';
import { DAY, lampLight } from './lighting.ts';
import type { Lighting } from './lighting.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { backWall, closeMug, drawShell, tableEdge, windowFrame } from './shell.ts';
import type { Opening, Shell } from './shell.ts';
import { ferryYard } from './yard.ts';

const SHELL: Shell = { left: -2.75, right: 2.7, back: 5.5, height: 2.82, near: 1.1 };
const WINDOW: Opening = [-0.02, 1.62, 1.02, 2.36];
const COUNTER = { from: -0.88, top: 0.92, z: 4.85 } as const; // metres; it runs to the right wall
const TILE: Colour = '#e9eee4';
const DROP = 0.42; // metres
const LAMPS: readonly number[] = [0.16, 1.06]; // metres: over the high table

/** A steel counter, a coffee machine with a note taped to it, one high table, and the yard beyond the window. */
export function kitchen(lighting: Lighting = DAY): Scene {
  const room = new Drawn(roomCamera(980));
  const { weather } = lighting;
  room.on('far');
  harbour(room, lighting.lamps > 0 ? weather : { ...weather, sky: ['#6fabc8', '#93c2d2', '#c5dcd8'], cloud: '#dcebea' }, {
    from: 940,
    to: 1360,
    horizon: 405,
    near: 520,
    seed: 61,
    scale: 1,
    cranes: [1010],
  });
  ferryYard(room.by(lighting.by), 1160, 450, 0.8, weather);
  if (lighting.lamps > 0) yardLamps(room.by(undefined));
  room.on('back').by(lighting.by);
  shell(room);
  kitchenWalls(room, SHELL);
  room.on('mid');
  if (lighting.lamps > 0) litRound(room.by(undefined), 0.62, 0, 3.6, 1.6);
  counter(room.by(lighting.by));
  fridge(room, -1.72, 4.8);
  highTable(room, 0.62, 3.7);
  for (const x of LAMPS) {
    lamp(room, x, 3.7, DROP, PALETTE.tealDark, SHELL.height);
    if (lighting.lamps > 0) burning(room.by(undefined), x, 3.7, DROP, SHELL.height);
    room.by(lighting.by);
  }
  room.on('fore');
  foreground(room);
  const pools = LAMPS.map((x) => [room.at(x, 2.1, 3.7)[0], 430, 360] as const);
  const over = lampLight(lighting, pools);
  return {
    id: 'kitchen',
    light: lighting.light,
    drawn: room.by(undefined),
    depths: ROOM_DEPTHS,
    defs: defsIn(lighting) + over.defs,
    lightLayer: lighting.lamps > 0 ? over.layer : MORNING_LIGHT,
    foreground: 960,
    tint: lighting.tint,
    ...ROOM_MARKS,
  };
}

/** Two floodlights on the slip, and a cabin where somebody is still at it. */
function yardLamps(room: Drawn): void {
  for (const [x, y] of [
    [1098, 372],
    [1262, 360],
  ] as const) {
    room.add(`<path d="M${x} ${y}l-40 92h80z" fill="#ffd98a" opacity=".22"/><circle cx="${x}" cy="${y}" r="4" fill="#fff0c4"/>`);
  }
  for (const x of [1166, 1182, 1214]) room.rect(x, 362, 5, 6, 1.5, '#ffd98a');
}

const MORNING_LIGHT =
  '<path d="M1000 250L1300 250L1090 930L470 930Z" fill="url(#shaft)"/><rect x="-120" y="-60" width="2160" height="1200" fill="url(#warm)"/>';

function defsIn({ by = (colour) => colour, lamps }: Lighting): string {
  const tone = (...colours: readonly Colour[]): readonly Colour[] => colours.map(by);
  return [
    gradient('floor', [0, 700, 0, 1140], tone('#d5c2ad', '#a18c96')),
    gradient('ceiling', [0, 136, 0, -60], tone('#f3e8d6', '#cfc0bb')),
    gradient('left', [-120, 0, 420, 0], tone('#cdb79e', '#e8d4b8')),
    gradient('right', [2040, 0, 1530, 0], tone('#7f9d94', '#b9cbb8')),
    gradient('back', [0, 136, 0, 710], tone('#f0e3cb', '#e2cfb6')),
    gradient('steel', [0, 528, 0, 700], tone('#c3c8cc', '#8f96a3')),
    '<radialGradient id="warm" cx=".55" cy=".3" r=".78"><stop offset="0" stop-color="#fff3cf" stop-opacity=".3"/><stop offset=".5" stop-color="#ffe6bd" stop-opacity=".06"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".24"/></radialGradient>',
    '<linearGradient id="shaft" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff3d0" stop-opacity=".2"/><stop offset="1" stop-color="#fff3d0" stop-opacity="0"/></linearGradient>',
    `<linearGradient id="patch" gradientUnits="userSpaceOnUse" x1="0" y1="760" x2="0" y2="1070"><stop offset="0" stop-color="#fff0c4" stop-opacity="${lamps > 0 ? 0 : 0.6}"/><stop offset="1" stop-color="#fff0c4" stop-opacity="0"/></linearGradient>`,
  ].join('');
}

function shell(room: Drawn): void {
  const { left, right, back, near } = SHELL;
  drawShell(room, SHELL, { floor: 'url(#floor)', ceiling: 'url(#ceiling)', left: 'url(#left)', right: 'url(#right)' });
  const step = 0.5;
  for (let z = back; z > near; z -= step)
    for (let x = left; x < right; x += step)
      if ((Math.round((x - left) / step) + Math.round((back - z) / step)) % 2 === 0)
        room.face(flat(x, Math.min(x + step, right), 0.001, Math.max(z - step, near), z), '#7d8f8c', 'opacity=".26"');
  backWall(room, SHELL, [WINDOW], 'url(#back)');
  room.face(facing(COUNTER.from, WINDOW[0] - 0.08, 0.9, 1.62, back - 0.005), TILE);
  room.face(facing(WINDOW[1] + 0.08, right, 0.9, 1.62, back - 0.005), TILE);
  room.face(facing(COUNTER.from, right, 0.9, 0.94, back - 0.005), TILE);
  const [inner, outer] = [WINDOW[0] - 0.08, WINDOW[1] + 0.08];
  for (let y = 0.92; y < 1.64; y += 0.14)
    for (const [a, b] of [
      [COUNTER.from, inner],
      [outer, right],
    ] as const)
      room.face(facing(a, b, y, y + 0.008, back - 0.006), '#b9c4bb', 'opacity=".8"');
  for (let x = COUNTER.from; x < right; x += 0.14)
    if (x < inner || x > outer) room.face(facing(x, x + 0.008, 0.9, 1.62, back - 0.006), '#b9c4bb', 'opacity=".7"');
  windowFrame(room, back, WINDOW, 2, PALETTE.paper);
  room.face(facing(left, COUNTER.from, 0, 0.09, back - 0.01), PALETTE.paper, 'opacity=".6"');
  for (const [a, b] of [
    [WINDOW[0], (WINDOW[0] + WINDOW[1]) / 2 - 0.03],
    [(WINDOW[0] + WINDOW[1]) / 2 + 0.03, WINDOW[1]],
  ] as const)
    room.face(
      [
        [a - 0.9, 0.003, 4.4],
        [b - 0.9, 0.003, 4.4],
        [b - 1.5, 0.003, 2.5],
        [a - 1.5, 0.003, 2.5],
      ],
      'url(#patch)',
    );
}

function counter(room: Drawn): void {
  const { from, top, z } = COUNTER;
  const { right, back } = SHELL;
  room.face(flat(from - 0.15, right, 0.002, z - 0.3, z + 0.1), SHADE, 'opacity=".16"');
  room.face(facing(from, right, 0, 0.1, z + 0.06), '#5d5a70');
  room.face(facing(from, right, 0.1, top - 0.045, z), 'url(#steel)');
  for (let x = from + 0.02, i = 0; x < right - 0.2; x += 0.6, i++) {
    room.upright(x + 0.57, 0.1, z - 0.002, 0.012, top - 0.16, 0, '#6f7686', 'opacity=".7"');
    room.upright(x + 0.06, 0.76, z - 0.004, 0.44, 0.024, 0.012, '#e7e9e8');
    room.upright(x + 0.06, 0.736, z - 0.003, 0.44, 0.012, 0, SHADE, 'opacity=".18"');
    room.upright(x + 0.1 + (i % 2) * 0.14, 0.12, z - 0.003, 0.09, 0.58, 0, '#ffffff', 'opacity=".12"');
  }
  room.face(flat(from, right, top, z - 0.03, back), '#dfe3e4');
  room.face(flat(from + 0.1, right, top + 0.001, z + 0.28, back - 0.06), '#ffffff', 'opacity=".35"');
  room.face(facing(from, right, top - 0.05, top, z - 0.03), '#aeb5bd');
  room.face(facing(from, right, top - 0.012, top, z - 0.031), '#f1f2f0');
  coffeeMachine(room, -0.76, top, z + 0.16);
  fern(room, 0.2, top, z + 0.3, 0.42);
  sink(room, 1.28, top, z + 0.3);
}

/** A tap, a bottle, and cups that will be washed by whose turn it is. */
function sink(room: Drawn, x: number, top: number, z: number): void {
  room.face(flat(x - 0.26, x + 0.26, top + 0.002, z - 0.16, z + 0.12), '#8f96a3');
  const k = room.metre(z);
  const [tapX, tapY] = room.at(x, top, z + 0.16);
  room.add(
    `<path d="M${px(tapX)} ${px(tapY)}v${px(-0.26 * k)}q0 ${px(-0.09 * k)} ${px(-0.09 * k)} ${px(-0.09 * k)}t${px(-0.09 * k)} ${px(0.1 * k)}" fill="none" stroke="#c9ced3" stroke-width="${px(0.035 * k)}" stroke-linecap="round"/>`,
  );
  room.upright(x + 0.32, top, z, 0.07, 0.16, 0.02, PALETTE.sage);
  for (const [dx, colour] of [
    [-0.38, PALETTE.mustard],
    [-0.47, PALETTE.paper],
    [0.46, PALETTE.teal],
  ] as const)
    mug(room, x + dx, top, z - 0.06, colour);
}

function highTable(room: Drawn, x: number, z: number): void {
  const top = 1.06;
  room.disc(x - 0.08, 0.003, z, 0.46, SHADE, 'opacity=".2"');
  stool(room, x - 0.56, z + 0.12, PALETTE.terra);
  stool(room, x + 0.56, z + 0.06, PALETTE.mustard);
  room.disc(x, 0.03, z, 0.25, PALETTE.mauveDark);
  room.upright(x - 0.03, 0.03, z, 0.06, top - 0.06, 0, PALETTE.mauveDark);
  room.upright(x - 0.03, 0.03, z, 0.02, top - 0.06, 0, SHADE, 'opacity=".25"');
  room.disc(x, top - 0.035, z, 0.47, PALETTE.woodDark);
  room.disc(x, top, z, 0.47, PALETTE.woodLight);
  const [cx, cy] = room.at(x, top, z);
  room.add(`<ellipse cx="${px(cx + 34)}" cy="${px(cy - 5)}" rx="62" ry="7" fill="#fff3d6" opacity=".5"/>`);
  mug(room, x - 0.22, top, z - 0.1, PALETTE.teal);
  mug(room, x + 0.2, top, z + 0.04, PALETTE.paper);
  room.upright(x - 0.06, top, z - 0.12, 0.2, 0.035, 0.008, PALETTE.mustard);
  room.upright(x - 0.03, top + 0.035, z - 0.12, 0.14, 0.03, 0.015, '#c9986a');
}

function stool(room: Drawn, x: number, z: number, colour: Colour): void {
  room.disc(x - 0.05, 0.003, z, 0.24, SHADE, 'opacity=".18"');
  const k = room.metre(z);
  const [cx, seat] = room.at(x, 0.74, z);
  const [, foot] = room.at(x, 0, z - 0.1);
  for (const lean of [-0.2, -0.08, 0.08, 0.2])
    room.add(
      `<path d="M${px(cx + lean * k * 0.55)} ${px(seat)}L${px(cx + lean * k)} ${px(foot - Math.abs(lean) * 20)}" stroke="${PALETTE.woodDark}" stroke-width="${px(0.03 * k)}" stroke-linecap="round"/>`,
    );
  room.add(`<path d="M${px(cx - 0.15 * k)} ${px((seat + foot) / 2 + 20)}h${px(0.3 * k)}" stroke="${PALETTE.woodDark}" stroke-width="${px(0.022 * k)}"/>`);
  room.disc(x, 0.71, z, 0.19, mix(colour, SHADE, 0.35));
  room.disc(x, 0.75, z, 0.19, colour);
}

/** The near table: a bowl of oranges, a mug. */
function foreground(room: Drawn): void {
  tableEdge(room, mix(PALETTE.woodDark, INK, 0.2), mix(PALETTE.woodLight, '#ffffff', 0.05));
  const rind = (x: number, y: number, r: number, colour: Colour): void => {
    room.add(
      `<circle cx="${x}" cy="${y}" r="${r}" fill="${mix(colour, INK, 0.16)}"/><circle cx="${x + r * 0.16}" cy="${y - r * 0.14}" r="${px(r * 0.8)}" fill="${colour}"/>`,
    );
  };
  rind(98, 862, 50, '#d98a4a');
  rind(196, 868, 48, '#cf7d42');
  rind(148, 828, 48, '#dd944f');
  room.add(
    `<path d="M10 876h276q-8 112 -96 120h-84q-88 -8 -96 -120z" fill="${mix(PALETTE.tealDark, INK, 0.2)}"/><path d="M10 876h72q-4 96 52 120h-28q-88 -8 -96 -120z" fill="#2b1a55" opacity=".25"/><path d="M4 868h288v16h-288z" fill="${mix(PALETTE.tealDark, '#ffffff', 0.2)}"/>`,
  );
  closeMug(room, 1700, 884, PALETTE.mustard, mix(PALETTE.mustard, INK, 0.55));
}

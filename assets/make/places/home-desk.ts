import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { Drawn, facing, flat, px, wall } from './camera.ts';
import type { Camera } from './camera.ts';
import { codeLines, mug } from './furniture.ts';
import { gradient, harbour } from './harbour.ts';
import type { Weather } from './harbour.ts';
import { plant, pot, potted } from './plants.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { backWall, boards, closeMug, drawShell, tableEdge, windowFrame } from './shell.ts';
import type { Opening, Shell } from './shell.ts';

const SHELL: Shell = { left: -2.5, right: 2.7, back: 5.4, height: 2.7, near: 1.1 };
const WINDOW: Opening = [-0.95, 1.15, 0.98, 2.3];
const DESK = { x: -1.15, z: 4.35, w: 2.5, d: 0.95, top: 0.74 } as const; // metres
const CAMERA: Camera = { vanishing: [960, 415], focal: 1120, eye: 1.45, haze: { colour: '#2a2858', from: 3, to: 12, most: 0.3 } };

/** After eleven, with rain on the window. */
export const NIGHT: Weather = {
  sky: ['#17163c', '#2f2a64', '#5d4a86'],
  cloud: '#4a4279',
  far: '#2c2a5c',
  near: '#1d1c42',
  sea: ['#3b376f', '#1d2150'],
  glint: '#ffd98a',
  rain: 0.3,
  gulls: 0,
};

/** A colour by lamplight. */
const dim = (colour: Colour): Colour => mix(mix(colour, '#2c2860', 0.46), '#8a5a4a', 0.12);

/** A desk under a window; one lamp, one screen, rain. */
export function homeDesk(): Scene {
  const room = new Drawn(CAMERA);
  room.on('far');
  outside(room);
  room.on('back');
  shell(room);
  shelves(room);
  leftWall(room);
  room.on('mid');
  workplace(room);
  room.on('fore');
  tableEdge(room, mix('#3d3164', INK, 0.3), '#5a4a7c');
  plant(room, 70, 1040, 360, { seed: 61, stems: 8, leaf: 0.5, width: 0.13, tint: (c) => mix(c, INK, 0.72) });
  pot(room, 70, 1015, 180, 220, mix(PALETTE.plum, INK, 0.6));
  closeMug(room, 1690, 928, mix(PALETTE.terra, INK, 0.55), mix(PALETTE.terra, INK, 0.8));
  return { id: 'home-desk', light: 'night', drawn: room, depths: ROOM_DEPTHS, defs: DEFS, lightLayer: LIGHT, foreground: 960, tint: '#e2d3e6', ...ROOM_MARKS };
}

const DEFS = [
  gradient('floor', [0, 715, 0, 1140], ['#5c4668', '#231c44']),
  gradient('ceiling', [0, 156, 0, -60], ['#332d66', '#1b1840']),
  gradient('left', [-120, 0, 441, 0], ['#1f1b46', '#3f3670']),
  gradient('right', [2040, 0, 1520, 0], ['#1f1a44', '#463a6c']),
  gradient('back', [0, 156, 0, 715], ['#3f3772', '#5a4676']),
  '<radialGradient id="lamplight" gradientUnits="userSpaceOnUse" cx="1130" cy="620" r="560"><stop offset="0" stop-color="#ffdf9c" stop-opacity=".5"/><stop offset=".24" stop-color="#ffc276" stop-opacity=".3"/><stop offset=".56" stop-color="#e59a5c" stop-opacity=".13"/><stop offset="1" stop-color="#ffb45c" stop-opacity="0"/></radialGradient>',
  '<radialGradient id="halo" gradientUnits="userSpaceOnUse" cx="1108" cy="512" r="190"><stop offset="0" stop-color="#fff0c4" stop-opacity=".62"/><stop offset=".3" stop-color="#ffd98a" stop-opacity=".22"/><stop offset="1" stop-color="#ffd98a" stop-opacity="0"/></radialGradient>',
  '<radialGradient id="screenlight" gradientUnits="userSpaceOnUse" cx="900" cy="600" r="360"><stop offset="0" stop-color="#b4c8ff" stop-opacity=".26"/><stop offset=".5" stop-color="#8aa6f0" stop-opacity=".09"/><stop offset="1" stop-color="#8aa6f0" stop-opacity="0"/></radialGradient>',
  '<radialGradient id="dusk" cx=".53" cy=".48" r=".7"><stop offset="0" stop-color="#1a1640" stop-opacity="0"/><stop offset=".55" stop-color="#171238" stop-opacity=".06"/><stop offset="1" stop-color="#0f0b2c" stop-opacity=".36"/></radialGradient>',
].join('');

const LIGHT =
  '<rect x="-120" y="-60" width="2160" height="1200" fill="url(#lamplight)"/><rect x="-120" y="-60" width="2160" height="1200" fill="url(#halo)"/><rect x="-120" y="-60" width="2160" height="1200" fill="url(#screenlight)"/><rect x="-120" y="-60" width="2160" height="1200" fill="url(#dusk)"/>';

/** The harbour with its lamps lit, through a wet pane. */
function outside(room: Drawn): void {
  const outlook = { from: 720, to: 1240, horizon: 415, near: 560, seed: 71, scale: 1.1, cranes: [1130] } as const;
  harbour(room, NIGHT, outlook);
  const random = seeded(73);
  for (let i = 0; i < 26; i++) {
    const x = outlook.from + random() * (outlook.to - outlook.from);
    const y = outlook.horizon - 2 - random() * 16;
    const colour = ['#ffd98a', '#ffb45c', '#ff7a66', '#a9bde6'][i % 4] ?? '#ffd98a';
    room.add(`<circle cx="${px(x)}" cy="${px(y)}" r="${px(1.4 + random() * 1.8)}" fill="${colour}"/>`);
    room.rect(x - 1.2, outlook.horizon + 4, 2.4, 14 + random() * 46, 1.2, colour, 'opacity=".28"');
  }
  for (let i = 0; i < 150; i++) {
    const x = 690 + random() * 580;
    const y = 190 + random() * 350;
    const length = 10 + random() * 34;
    room.add(
      `<path d="M${px(x)} ${px(y)}l${px(-length * 0.22)} ${px(length)}" stroke="#c9d4ff" stroke-width="${px(1.4 + random() * 1.2)}" stroke-linecap="round" opacity="${px(0.3 + random() * 0.4)}"/>`,
    );
  }
  for (let i = 0; i < 90; i++) {
    room.add(`<circle cx="${px(700 + random() * 560)}" cy="${px(190 + random() * 340)}" r="${px(0.8 + random() * 2)}" fill="#dfe6ff" opacity=".34"/>`);
  }
}

function shell(room: Drawn): void {
  const { left, right, back } = SHELL;
  drawShell(room, SHELL, { floor: 'url(#floor)', ceiling: 'url(#ceiling)', left: 'url(#left)', right: 'url(#right)' });
  backWall(room, SHELL, [WINDOW], 'url(#back)');
  windowFrame(room, back, WINDOW, 2, dim(PALETTE.paper));
  boards(room, SHELL, 0.36, '#171238', 0.3);
  room.face(facing(left, right, 0, 0.1, back - 0.01), dim(PALETTE.paper), 'opacity=".5"');
  curtain(room, WINDOW[0] - 0.42, WINDOW[0] + 0.02);
  curtain(room, WINDOW[1] - 0.02, WINDOW[1] + 0.42);
}

function curtain(room: Drawn, from: number, to: number): void {
  const z = SHELL.back - 0.08;
  room.face(facing(from, to, 0.62, 2.46, z), dim(PALETTE.plum));
  for (let x = from + 0.06; x < to; x += 0.11) room.face(facing(x, x + 0.045, 0.62, 2.46, z - 0.005), SHADE, 'opacity=".28"');
}

/** Books, a radio, and a model of a ferry. */
function shelves(room: Drawn): void {
  const random = seeded(79);
  for (const y of [1.25, 1.72]) {
    room.box([1.66, y, SHELL.back - 0.26], [0.98, 0.035, 0.24], dim(PALETTE.wood));
    let x = 1.7;
    while (x < (y > 1.5 ? 2.3 : 2.5)) {
      const w = 0.035 + random() * 0.045;
      const h = 0.2 + random() * 0.12;
      const colour = [PALETTE.teal, PALETTE.terra, PALETTE.mustard, PALETTE.blue, PALETTE.sand, PALETTE.plum][Math.floor(random() * 6)] ?? PALETTE.sand;
      room.box([x, y + 0.035, SHELL.back - 0.24], [w, h, 0.16], dim(colour));
      x += w + 0.006;
    }
  }
  const [x, y] = room.at(2.34, 1.755, SHELL.back - 0.2);
  room.add(
    `<path d="M${px(x)} ${px(y - 14)}h64l-7 14h-50z" fill="${dim(PALETTE.teal)}"/><path d="M${px(x + 10)} ${px(y - 27)}h40v13h-40z" fill="${dim(PALETTE.paper)}"/><path d="M${px(x + 22)} ${px(y - 38)}h9v11h-9z" fill="${dim(PALETTE.terra)}"/>`,
  );
}

/** A raincoat on its hook, and last year's chart of the islands. */
function leftWall(room: Drawn): void {
  const x = SHELL.left + 0.01;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    room.face(wall(x, low, high, near, far), colour, extra);
  };
  on(3.9, 5.1, 1.2, 2.02, dim(PALETTE.woodDark));
  on(3.96, 5.04, 1.25, 1.97, dim('#c9dcd6'));
  for (const [z, y, w, h] of [
    [4.1, 1.72, 0.22, 0.1],
    [4.5, 1.8, 0.28, 0.08],
    [4.75, 1.5, 0.2, 0.14],
    [4.2, 1.42, 0.26, 0.1],
  ] as const)
    on(z, z + w, y, y + h, dim(PALETTE.sage));
  raincoat(room, x, 3.3);
}

/** It hangs by its hood, and has dripped on the boards. */
function raincoat(room: Drawn, x: number, z: number): void {
  const k = room.metre(z);
  const [left, top] = room.at(x, 1.9, z);
  const n = (metres: number): string => px(metres * k);
  const at = (dx: number, dy: number): string => `${px(left + dx * k)} ${px(top + dy * k)}`;
  const coat = dim(PALETTE.mustard);
  room.add(`<path d="M${at(0.16, -0.05)}v${n(0.09)}" stroke="${dim(PALETTE.woodDark)}" stroke-width="${n(0.035)}" stroke-linecap="round"/>`);
  room.add(
    `<path d="M${at(0.03, 0.3)}q${n(-0.1)} ${n(0.3)} ${n(-0.06)} ${n(0.62)}l${n(0.09)} ${n(0.02)}l${n(0.06)} ${n(-0.5)}z" fill="${mix(coat, SHADE, 0.35)}"/>`,
  );
  room.add(
    `<path d="M${at(0.29, 0.3)}q${n(0.1)} ${n(0.3)} ${n(0.07)} ${n(0.62)}l${n(-0.09)} ${n(0.02)}l${n(-0.06)} ${n(-0.5)}z" fill="${mix(coat, SHADE, 0.2)}"/>`,
  );
  room.add(
    `<path d="M${at(0.07, 0.24)}q${n(0.09)} ${n(-0.06)} ${n(0.18)} 0l${n(0.07)} ${n(0.1)}l${n(0.04)} ${n(0.78)}q${n(-0.2)} ${n(0.07)} ${n(-0.4)} 0l${n(0.04)} ${n(-0.78)}z" fill="${coat}"/>`,
  );
  room.add(
    `<path d="M${at(0.05, 0.28)}q${n(0)} ${n(-0.27)} ${n(0.11)} ${n(-0.27)}t${n(0.11)} ${n(0.27)}q${n(-0.11)} ${n(0.09)} ${n(-0.22)} 0z" fill="${mix(coat, '#ffd98a', 0.14)}"/>`,
  );
  room.add(`<path d="M${at(0.16, 0.36)}v${n(0.74)}" stroke="${SHADE}" stroke-width="${n(0.012)}" opacity=".5"/>`);
  for (const y of [0.5, 0.68, 0.86]) room.add(`<circle cx="${px(left + 0.18 * k)}" cy="${px(top + y * k)}" r="${n(0.014)}" fill="${mix(coat, SHADE, 0.5)}"/>`);
  room.disc(x + 0.3, 0.004, z + 0.1, 0.2, '#8fa3e0', 'opacity=".16"');
}

function workplace(room: Drawn): void {
  const { x, z, w, d, top } = DESK;
  for (const legX of [x + 0.05, x + w - 0.11])
    for (const legZ of [z + d - 0.1, z + 0.05]) room.box([legX, 0, legZ], [0.06, top - 0.05, 0.06], dim(PALETTE.mauveDark));
  room.box([x, top - 0.06, z], [w, 0.06, d], dim(PALETTE.woodLight), { front: dim(PALETTE.woodDark) });
  screen(room, x + 0.62, z + 0.5);
  lampOnDesk(room, x + 1.98, z + 0.42);
  mug(room, x + 1.56, top, z + 0.25, mix(PALETTE.terra, '#4a3560', 0.3));
  room.face(flat(x + 0.2, x + 0.5, top + 0.002, z + 0.2, z + 0.5), dim(PALETTE.paper));
  room.face(flat(x + 0.28, x + 0.56, top + 0.004, z + 0.14, z + 0.42), mix(dim(PALETTE.paper), '#ffd98a', 0.2));
  room.face(flat(x + 0.86, x + 1.38, top + 0.004, z + 0.14, z + 0.32), dim(PALETTE.grey));
  potted(room, [x + 2.28, top, z + 0.6], [0.16, 0.16], dim(PALETTE.tealDark), { seed: 67, stems: 9, leaf: 0.34, width: 0.12, size: 0.55, tint: dim });
  chairAway(room, x + 1.1, z - 0.55);
}

/** The one screen that is on: what somebody else wrote, at four minutes past eleven. */
function screen(room: Drawn, x: number, z: number): void {
  const [w, h, foot] = [0.92, 0.52, DESK.top + 0.12];
  room.box([x + w / 2 - 0.04, DESK.top, z + 0.06], [0.08, 0.14, 0.04], dim(PALETTE.greyDark));
  room.box([x + w / 2 - 0.16, DESK.top, z - 0.02], [0.32, 0.015, 0.18], dim(PALETTE.greyDark));
  room.box([x, foot, z], [w, h, 0.03], INK);
  const [left, top] = room.at(x + 0.02, foot + h - 0.02, z);
  const [right, bottom] = room.at(x + w - 0.02, foot + 0.02, z);
  const [wide, high] = [right - left, bottom - top];
  room.rect(left, top, wide, high, 3, '#343b78');
  room.rect(left, top, wide, high * 0.11, 3, '#4a5399');
  room.rect(left + wide * 0.04, top + high * 0.2, wide * 0.44, high * 0.16, 2, '#7d3f5c', 'opacity=".6"');
  room.rect(left + wide * 0.52, top + high * 0.2, wide * 0.44, high * 0.25, 2, '#2f7a6c', 'opacity=".6"');
  room.rect(left + wide * 0.52, top + high * 0.6, wide * 0.44, high * 0.12, 2, '#2f7a6c', 'opacity=".6"');
  codeLines(room, [left + wide * 0.02, top + high * 0.12, wide * 0.46, high * 0.84], 1, 83);
  codeLines(room, [left + wide * 0.5, top + high * 0.12, wide * 0.46, high * 0.84], 1, 89);
  room.add(`<circle cx="${px(right - 14)}" cy="${px(top + high * 0.055)}" r="3.6" fill="#6fe08a"/>`);
}

function lampOnDesk(room: Drawn, x: number, z: number): void {
  const { top } = DESK;
  room.disc(x, top + 0.01, z, 0.1, dim(PALETTE.mauveDark));
  const [ax, ay] = room.at(x, top + 0.02, z);
  const [bx, by] = room.at(x + 0.16, top + 0.34, z);
  const [cx, cy] = room.at(x - 0.08, top + 0.56, z);
  room.add(
    `<path d="M${px(ax)} ${px(ay)}L${px(bx)} ${px(by)}L${px(cx)} ${px(cy)}" fill="none" stroke="${dim(PALETTE.mustard)}" stroke-width="7" stroke-linejoin="round"/>`,
  );
  room.add(`<path d="M${px(cx + 16)} ${px(cy - 22)}l-62 26 l-14 44 l78 -8z" fill="${mix(PALETTE.mustard, '#6a4a5a', 0.25)}"/>`);
  room.add(`<path d="M${px(cx - 60)} ${px(cy + 48)}l78 -8l-8 12l-64 6z" fill="#fff0c4"/>`);
  room.add(`<path d="M${px(cx - 56)} ${px(cy + 56)}l72 -8L${px(cx + 130)} ${px(ay + 14)}H${px(cx - 190)}z" fill="#ffd98a" opacity=".3"/>`);
}

function chairAway(room: Drawn, x: number, z: number): void {
  const colour = dim(PALETTE.tealDark);
  room.box([x - 0.03, 0.08, z], [0.06, 0.36, 0.06], dim(PALETTE.mauveDark));
  room.box([x - 0.3, 0.04, z], [0.6, 0.05, 0.06], dim(PALETTE.mauveDark));
  room.box([x - 0.26, 0.42, z - 0.05], [0.52, 0.08, 0.45], colour);
  room.upright(x - 0.25, 0.5, z - 0.06, 0.5, 0.44, 0.1, mix(colour, INK, 0.16));
  room.upright(x - 0.25, 0.86, z - 0.06, 0.5, 0.08, 0.05, mix(colour, '#ffd98a', 0.2), 'opacity=".7"');
}

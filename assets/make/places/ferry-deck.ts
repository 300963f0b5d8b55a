import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { Drawn, facing, flat, px, wall } from './camera.ts';
import type { Camera } from './camera.ts';
import { coil, lifebelt, mirrored, swingingLamp, wetBench } from './deck-things.ts';
import { gradient } from './harbour.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { stormSky, swell, weather } from './storm.ts';

const CAMERA: Camera = { vanishing: [960, 415], focal: 1120, eye: 1.45, haze: { colour: '#8d9dab', from: 5, to: 18, most: 0.4 } };
const EDGE = 5.3; // metres: where the deck ends
const ROOF = 2.62; // metres above it
const HOUSE = -3.05; // metres: the ship's own wall, on the left
const SCREEN = 3.3; // metres: a steel screen against the weather, on the right
const POSTS: readonly number[] = [-1.62, 1.5]; // metres
const STEEL: Colour = '#c5cdd0';

/** The covered deck of a ferry in a storm. */
export function ferryDeck(): Scene {
  const deck = new Drawn(CAMERA);
  deck.on('far');
  stormSky(deck);
  deck.on('back');
  swell(deck);
  deck.on('rain');
  weather(deck);
  deck.on('mid');
  floor(deck);
  house(deck);
  screen(deck);
  rail(deck);
  roof(deck);
  wetBench(deck, -1.22, 4.2, 1.75);
  swingingLamp(deck, 0.02, ROOF - 0.16, 4.1, 17);
  deck.on('fore');
  foreground(deck);
  return {
    id: 'ferry-deck',
    light: 'storm',
    drawn: deck,
    depths: ['far', 'back', 'rain', 'glow', 'mid', 'fore'].flatMap((name) => ROOM_DEPTHS.filter((depth) => depth.name === name)), // one looks out from under a roof
    defs: DEFS,
    lightLayer: LIGHT,
    foreground: 960,
    tint: '#d9dcea',
    ...ROOM_MARKS,
  };
}

const DEFS = [
  gradient('sky', [0, -60, 0, 415], ['#3f4a60', '#66758a', '#aab8bd']),
  gradient('sea', [0, 412, 0, 640], ['#8ea2a9', '#4d6675', '#37505f']),
  gradient('deck', [0, 720, 0, 1140], ['#6d7f88', '#4d5b6b', '#3a4257']),
  gradient('roof', [0, 170, 0, -60], ['#aeb6bd', '#6f7888', '#4f5468']),
  gradient('house', [-120, 0, 315, 0], ['#8f97a6', '#c3cacf']),
  gradient('screen', [2040, 0, 1657, 0], ['#7c8598', '#aab3bd']),
  '<linearGradient id="curtain" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8595a3" stop-opacity="0"/><stop offset=".55" stop-color="#7d8f9c"/></linearGradient>',
  '<linearGradient id="wet" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#e3ecee" stop-opacity=".5"/><stop offset="1" stop-color="#e3ecee" stop-opacity="0"/></linearGradient>',
  '<radialGradient id="puff"><stop offset="0" stop-color="#eef3f4" stop-opacity=".22"/><stop offset="1" stop-color="#f4f7f6" stop-opacity="0"/></radialGradient>',
  '<radialGradient id="halo"><stop offset="0" stop-color="#ffe3a6" stop-opacity=".85"/><stop offset=".3" stop-color="#ffcf7d" stop-opacity=".34"/><stop offset="1" stop-color="#ffc66b" stop-opacity="0"/></radialGradient>',
  '<radialGradient id="lampwet"><stop offset="0" stop-color="#ffdc96" stop-opacity=".62"/><stop offset=".5" stop-color="#ffc66b" stop-opacity=".2"/><stop offset="1" stop-color="#ffc66b" stop-opacity="0"/></radialGradient>',
  '<radialGradient id="lamplight" gradientUnits="userSpaceOnUse" cx="915" cy="250" r="560"><stop offset="0" stop-color="#ffd98a" stop-opacity=".26"/><stop offset=".5" stop-color="#ffb864" stop-opacity=".07"/><stop offset="1" stop-color="#ffb45c" stop-opacity="0"/></radialGradient>',
  '<radialGradient id="gloom" cx=".5" cy=".42" r=".74"><stop offset=".35" stop-color="#1c2040" stop-opacity="0"/><stop offset="1" stop-color="#1a1a3c" stop-opacity=".52"/></radialGradient>',
].join('');

const LIGHT =
  '<rect x="-120" y="-60" width="2160" height="1200" fill="url(#lamplight)"/><rect x="-120" y="-60" width="2160" height="1200" fill="url(#gloom)"/>';

/** Painted steel, running with water. */
function floor(deck: Drawn): void {
  deck.face(flat(-7, 7, 0, 1.1, EDGE), 'url(#deck)');
  for (let z = 1.9; z < EDGE; z += 0.85) deck.face(flat(-7, 7, 0.001, z, z + 0.014), INK, 'opacity=".2"');
  deck.face(flat(HOUSE, SCREEN, 0.002, 4.86, 5), '#e3b04a', 'opacity=".4"');
  const [left, top] = deck.at(-7, 0, EDGE);
  deck.rect(left, top, 14 * deck.metre(EDGE), 210, 0, 'url(#wet)', 'opacity=".55"');
  const random = seeded(521);
  for (let i = 0; i < 22; i++) {
    const z = 2.4 + random() * 2.7;
    const [cx, cy] = deck.at(-2.8 + random() * 6, 0.003, z);
    const rx = deck.metre(z) * (0.15 + random() * 0.5);
    deck.add(`<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(rx)}" ry="${px(rx * 0.1)}" fill="#dbe5e8" opacity="${px(0.14 + random() * 0.2)}"/>`);
  }
  deck.disc(0.2, 0.004, 4, 0.95, 'url(#lampwet)');
  const [lampX, lampY] = deck.at(0.16, 0, 3.9);
  for (let i = 0; i < 7; i++)
    deck.rect(lampX - 46 + random() * 60, lampY - 20 + i * 24, 30 + random() * 50, 5, 2.5, '#ffe3a6', `opacity="${px(0.5 - i * 0.06)}"`);
  for (let i = 0; i < 34; i++) {
    const z = 2.2 + random() * 3;
    const [cx, cy] = deck.at(-3 + random() * 6.2, 0.004, z);
    const k = deck.metre(z) * (0.02 + random() * 0.03);
    deck.add(`<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(k)}" ry="${px(k * 0.34)}" fill="none" stroke="#eef4f4" stroke-width="1.6" opacity=".4"/>`);
  }
}

/** Warm behind two portholes, and a door with a high sill. */
function house(deck: Drawn): void {
  const x = HOUSE;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    deck.face(wall(x + 0.01, low, high, near, far), colour, extra);
  };
  deck.face(wall(x, 0, ROOF, 1.1, EDGE), 'url(#house)');
  on(1.1, EDGE, 0, 0.32, PALETTE.tealDark, 'opacity=".85"');
  on(1.1, EDGE, 0.32, 0.36, PALETTE.mustard, 'opacity=".8"');
  for (const z of [2.9, 4.2]) on(z, z + 0.015, 0.36, ROOF, SHADE, 'opacity=".22"');
  on(3.05, 3.95, 0.2, 2.16, '#8a97a5');
  on(3.12, 3.88, 0.28, 2.08, '#a3aeb9');
  on(3.2, 3.3, 1.05, 1.25, '#4f5a6c');
  porthole(deck, x + 0.02, 1.6, 3.5, 0.17);
  porthole(deck, x + 0.02, 1.55, 4.72, 0.24);
  porthole(deck, x + 0.02, 1.55, 2.4, 0.24);
  deck.face(flat(x, x + 1.1, 0.003, 4.5, 4.95), '#ffdc96', 'opacity=".22"');
}

function porthole(deck: Drawn, x: number, y: number, z: number, r: number): void {
  const [cx, cy] = deck.at(x, y, z);
  const k = deck.metre(z);
  const lean = Math.abs(deck.at(x, y, z + r)[0] - deck.at(x, y, z - r)[0]) / 2;
  const round = (share: number, colour: string): string =>
    `<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(lean * share)}" ry="${px(r * k * share)}" fill="${colour}"/>`;
  deck.add(round(1.8, 'url(#halo)') + round(1.2, '#6f7c8c') + round(1, '#ffd98a') + round(0.8, '#ffe7b4'));
}

/** Steel on the right: a hose in its box, and what to do, in pictures. */
function screen(deck: Drawn): void {
  const x = SCREEN;
  const on = (near: number, far: number, low: number, high: number, colour: string, extra = ''): void => {
    deck.face(wall(x - 0.01, low, high, near, far), colour, extra);
  };
  deck.face(wall(x, 0, ROOF, 1.1, EDGE), 'url(#screen)');
  on(1.1, EDGE, 0, 0.32, PALETTE.tealDark, 'opacity=".85"');
  on(3.5, 4.3, 0.85, 1.7, '#a8483c');
  on(3.56, 4.24, 0.92, 1.63, '#c95b48');
  on(3.7, 4.1, 1.1, 1.45, '#f1e2cc');
  on(4.55, 5.1, 1.15, 1.9, '#f1ead8');
  for (const [low, colour] of [
    [1.68, PALETTE.teal],
    [1.46, PALETTE.orange],
    [1.24, PALETTE.teal],
  ] as const)
    on(4.62, 5.02, low, low + 0.15, colour);
}

/** Posts, four pipes, a plate along the foot, a wooden rail; and a lifebelt. Beyond it, only water. */
function rail(deck: Drawn): void {
  const [from, to] = [HOUSE, SCREEN];
  deck.face(facing(from, to, 0, 0.2, EDGE), '#59697a');
  deck.face(facing(from, to, 0.17, 0.2, EDGE - 0.002), '#93a3ae');
  for (let x = from + 0.2; x < to; x += 0.82) {
    deck.upright(x, 0, EDGE, 0.05, 1.08, 0.01, '#7f8d99');
    deck.upright(x, 0, EDGE, 0.018, 1.08, 0.01, '#dfe7e9', 'opacity=".6"');
    mirrored(deck, x, EDGE, 0.05, '#33424f');
  }
  for (const y of [0.36, 0.58, 0.8]) {
    deck.face(facing(from, to, y, y + 0.028, EDGE - 0.004), '#8494a0');
    deck.face(facing(from, to, y + 0.02, y + 0.028, EDGE - 0.005), '#e3ebed', 'opacity=".7"');
  }
  deck.face(facing(from, to, 1.04, 1.12, EDGE - 0.03), '#8a5f48');
  deck.face(facing(from, to, 1.095, 1.12, EDGE - 0.031), '#d9b9a0');
  for (const x of POSTS) {
    deck.box([x, 0, EDGE - 0.1], [0.13, ROOF, 0.12], STEEL, { front: '#b3bdc3' });
    deck.upright(x, 0, EDGE - 0.102, 0.13, 0.5, 0, PALETTE.tealDark, 'opacity=".8"');
    mirrored(deck, x, EDGE - 0.1, 0.13, '#e3ebed');
  }
  const random = seeded(541);
  for (let i = 0; i < 60; i++) {
    const [cx, cy] = deck.at(from + random() * (to - from), [1.04, 0.8, 0.58][i % 3]!, EDGE - 0.03);
    deck.add(`<ellipse cx="${px(cx)}" cy="${px(cy + 3)}" rx="1.9" ry="${px(2.4 + random() * 2.4)}" fill="#eef4f4" opacity=".75"/>`);
  }
  lifebelt(deck, 0.96, 0.74, EDGE - 0.12, 0.35);
}

/** Beams and pipes; the water comes off the edge in strings, out where the rain is. */
function roof(deck: Drawn): void {
  deck.face(flat(-7, 7, ROOF, 1.1, EDGE), 'url(#roof)');
  for (const z of [4.7, 3.9, 3.1, 2.3]) deck.box([-7, ROOF - 0.14, z], [14, 0.14, 0.1], '#8d96a3', { under: '#5b6476' });
  deck.box([-1.1, ROOF - 0.1, 1.4], [0.09, 0.09, 3.9], '#c9855a', { under: '#8a5f4a' });
  deck.box([1.9, ROOF - 0.12, 1.4], [0.14, 0.11, 3.9], '#9aa5af', { under: '#66707f' });
  deck.face(facing(-7, 7, ROOF - 0.22, ROOF + 0.02, EDGE), '#79848f');
  deck.face(facing(-7, 7, ROOF - 0.22, ROOF - 0.19, EDGE - 0.001), '#c9d3d6');
  deck.face(facing(-7, 7, ROOF - 0.12, ROOF - 0.09, EDGE - 0.001), PALETTE.teal, 'opacity=".8"');
  const random = seeded(547);
  const [, edge] = deck.at(0, ROOF - 0.22, EDGE);
  for (let i = 0; i < 70; i++) {
    const x = 320 + random() * 1330;
    let y = edge;
    for (let k = 0; k < 5; k++) {
      const long = 8 + random() * 34;
      deck.aside(
        'rain',
        `<path d="M${px(x)} ${px(y)}v${px(long)}" stroke="#eef4f6" stroke-width="${px(1.4 + random() * 1.6)}" stroke-linecap="round" opacity="${px(0.5 - k * 0.08)}"/>`,
      );
      y += long + 14 + random() * 46;
    }
  }
}

/** The lid of the lifejackets' locker, wet, and a rope. */
function foreground(deck: Drawn): void {
  const paint = mix('#d9864f', INK, 0.42);
  deck.add(`<path d="M-140 1160V990q540 -14 1100 -14t1100 18v166z" fill="${paint}"/>`);
  deck.add(`<path d="M-140 1000q540 -14 1100 -14t1100 18v-26q-560 -22 -1100 -22t-1100 22z" fill="${mix('#e8a05a', '#8d9dab', 0.42)}"/>`);
  deck.add('<path d="M-140 978q540 -22 1100 -22t1100 22v7q-560 -20 -1100 -20t-1100 20z" fill="#f1ead8" opacity=".5"/>');
  const random = seeded(557);
  for (let i = 0; i < 70; i++) {
    const x = -120 + random() * 2160;
    const y = 970 + random() * 24;
    deck.add(
      `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(4 + random() * 15)}" ry="${px(1.6 + random() * 2.6)}" fill="#f1f5f4" opacity="${px(0.25 + random() * 0.35)}"/>`,
    );
  }
  for (let i = 0; i < 40; i++) {
    const x = -120 + random() * 2160;
    const long = 14 + random() * 90;
    deck.add(
      `<path d="M${px(x)} 1000v${px(long)}" stroke="#f1f5f4" stroke-width="2.6" stroke-linecap="round" opacity=".22"/><ellipse cx="${px(x)}" cy="${px(1002 + long)}" rx="3.6" ry="5.4" fill="#f1f5f4" opacity=".55"/>`,
    );
  }
  coil(deck, 150, 950, 0.94);
}

import { INK, PALETTE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { Drawn, facing, flat, px, seen } from './camera.ts';
import type { Camera } from './camera.ts';
import { gradient, harbour } from './harbour.ts';
import type { Weather } from './harbour.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { queue } from './cars.ts';

/** A first-floor window over the quay. */
const CAMERA: Camera = { vanishing: [1010, 400], focal: 1120, eye: 5.6, haze: { colour: '#c3cdd0', from: 14, to: 90, most: 0.72 } };

const RAIN: Weather = {
  sky: ['#8fa3b0', '#b3c3c8', '#d8dcd2'],
  cloud: '#c7d0d3',
  far: '#93a9b1',
  near: '#5d7682',
  sea: ['#a9bfc2', '#5c8390'],
  glint: '#e4ecea',
  rain: 0.4,
};

const EDGE = 44; // metres: where the quay ends and the water begins
const LANES_AT: readonly number[] = [-5.4, -1.8, 1.8]; // metres: the middle of each waiting lane
const GATE = 25; // metres
const TARMAC: Colour = '#8f8fa0';
const POSTS: readonly number[] = [-7.2, -3.6, 0, 3.6]; // metres

/** The gate's four lamps, unlit in the picture, in design px. */
export const GATE_LAMPS: readonly { readonly x: number; readonly y: number; readonly r: number }[] = POSTS.map((x) => {
  const [cx, cy] = seen(CAMERA, [x, 1.06, GATE + 0.19]);
  return { x: Math.round(cx), y: Math.round(cy), r: 7 };
});

/** A ferry quay in the rain: a gate, a row of waiting cars, a bench. */
export function quay(): Scene {
  const place = new Drawn(CAMERA);
  place.on('far');
  harbour(place, RAIN, { from: -140, to: 2060, horizon: 400, near: 620, seed: 53, scale: 1.25, cranes: [1730, 1860], ferries: [[1560, 424, 0.32]] });
  place.on('back');
  ground(place);
  dockedFerry(place);
  place.on('mid');
  lampPost(place, -10.5, 21);
  lampPost(place, 6.4, 30);
  gate(place);
  shelter(place);
  queue(place, LANES_AT, GATE);
  rain(place, 260, 71, 0.3);
  place.on('fore');
  sill(place);
  return { id: 'quay', light: 'day', drawn: place, depths: ROOM_DEPTHS, defs: DEFS, lightLayer: LIGHT, foreground: 960, tint: '#eef0f6', ...ROOM_MARKS };
}

const DEFS = [
  gradient('tarmac', [0, 540, 0, 1140], ['#aab0ba', TARMAC, '#6d6a83']),
  '<linearGradient id="wet" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f2f6f2" stop-opacity=".42"/><stop offset="1" stop-color="#f2f6f2" stop-opacity="0"/></linearGradient>',
  '<linearGradient id="lampwet" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffe3a6" stop-opacity=".55"/><stop offset="1" stop-color="#ffe3a6" stop-opacity="0"/></linearGradient>',
  '<radialGradient id="dull" cx=".52" cy=".3" r=".85"><stop offset="0" stop-color="#f4efe0" stop-opacity=".2"/><stop offset=".5" stop-color="#dfe6e6" stop-opacity=".06"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".34"/></radialGradient>',
].join('');

const LIGHT = '<rect x="-120" y="-60" width="2160" height="1200" fill="url(#dull)"/>';

function ground(place: Drawn): void {
  place.face(flat(-60, 13, 0, 7.5, EDGE), 'url(#tarmac)');
  place.face(facing(-60, 13, -1.2, 0, EDGE), '#6f7a86');
  place.face(flat(-60, 13, 0.02, EDGE - 0.9, EDGE), mix(PALETTE.mustard, '#aab0ba', 0.45));
  const line = (x: number, near: number, far: number): void => {
    place.face(flat(x - 0.08, x + 0.08, 0.01, near, far), '#e9e6dc', 'opacity=".75"');
  };
  for (const x of [-7.2, -3.6, 0, 3.6]) for (let z = 8; z < 41; z += 3.2) line(x, z, z + (x === -7.2 || x === 3.6 ? 3.2 : 1.7));
  for (const x of LANES_AT) {
    place.face(
      [
        [x - 0.16, 0.01, 27],
        [x + 0.16, 0.01, 27],
        [x + 0.16, 0.01, 31],
        [x - 0.16, 0.01, 31],
      ],
      '#e9e6dc',
      'opacity=".6"',
    );
    place.face(
      [
        [x - 0.5, 0.01, 31],
        [x + 0.5, 0.01, 31],
        [x, 0.01, 33.5],
      ],
      '#e9e6dc',
      'opacity=".6"',
    );
  }
  const random = seeded(19);
  for (let i = 0; i < 26; i++) {
    const z = 9 + random() * 30;
    place.disc(-14 + random() * 24, 0.005, z, 0.5 + random() * 1.1, '#dbe4e6', `opacity="${px(0.1 + random() * 0.2)}"`);
  }
  for (let x = -40; x < -8.5; x += 2.6) place.box([x, 0, EDGE - 0.6], [0.28, 0.5, 0.28], PALETTE.mauveDark);
}

/** The ferry at the berth, bow to us, its visor open and the ramp down. */
function dockedFerry(place: Drawn): void {
  const z = EDGE + 3;
  const white = '#f7f1e4';
  const tone = (colour: Colour): Colour => place.tone(colour, 36);
  const middle = -1.8;
  const hull = (half: number, low: number, high: number, colour: Colour, r = 0.3): void => {
    place.upright(middle - half, low, z, half * 2, high - low, r, tone(colour));
  };
  hull(3.2, 13.6, 15.6, PALETTE.teal, 0.2);
  hull(3.2, 14.4, 14.9, white, 0);
  hull(5.2, 10.4, 13.7, white, 0.6);
  hull(4.8, 11.9, 13, '#48657a', 0.3);
  for (let i = -4; i < 5; i++) place.upright(middle + i * 1.02 - 0.04, 11.9, z, 0.09, 1.1, 0, tone(white));
  hull(7.8, 5.6, 10.6, white, 0.5);
  for (let i = -6; i <= 6; i++) place.upright(middle + i * 1.06 - 0.3, 8.4, z, 0.6, 0.85, 0.15, tone(i % 4 === 0 ? '#ffe3a6' : '#48657a'));
  hull(8.6, -1, 6.4, white, 0.6);
  hull(8.6, -1, 2.1, PALETTE.teal, 0.3);
  hull(8.6, 2.1, 2.6, PALETTE.mustard, 0);
  hull(4.5, -0.2, 5.6, '#2f3350', 0.3);
  for (const x of [-3.4, -1.1, 1.1, 3.4]) place.upright(middle + x - 0.25, 4.7, z, 0.5, 0.25, 0.1, '#ffe3a6');
  hull(3.7, -0.2, 3.6, '#43446a', 0.1);
  const [funnelX, funnelY] = place.at(middle + 2.2, 15.6, z);
  place.add(
    `<path d="M${px(funnelX)} ${px(funnelY)}q26 -44 84 -40t110 -40" fill="none" stroke="#dfe4e2" stroke-width="20" stroke-linecap="round" opacity=".4"/>`,
  );
  place.face(
    [
      [middle - 3.6, 0.9, z - 0.5],
      [middle + 3.6, 0.9, z - 0.5],
      [middle + 3.9, 0.03, EDGE - 5],
      [middle - 3.9, 0.03, EDGE - 5],
    ],
    '#7c7f92',
  );
  for (const x of [-2.6, 0, 2.6])
    place.face(
      [
        [middle + x - 0.1, 0.7, z - 1.5],
        [middle + x + 0.1, 0.7, z - 1.5],
        [middle + x + 0.14, 0.1, EDGE - 4.6],
        [middle + x - 0.14, 0.1, EDGE - 4.6],
      ],
      PALETTE.mustard,
      'opacity=".7"',
    );
  const [left, top] = place.at(middle - 8.4, 0, EDGE - 1);
  place.rect(left, top, 16.8 * place.metre(EDGE - 1), 120, 0, 'url(#wet)', 'opacity=".18"');
}

/** Posts with lamps and closed bars. The stage says by colour whether they work. */
function gate(place: Drawn): void {
  for (const x of POSTS) {
    place.box([x - 0.3, 0, GATE], [0.6, 0.16, 1.2], '#c9c3bd');
    place.box([x - 0.16, 0.16, GATE + 0.2], [0.32, 1.15, 0.32], PALETTE.tealDark);
    place.upright(x - 0.12, 0.92, GATE + 0.19, 0.24, 0.28, 0.04, '#3a4560');
  }
  for (const x of LANES_AT) {
    for (let i = 0; i < 8; i++) place.upright(x - 1.62 + i * 0.4, 0.98, GATE + 0.3, 0.4, 0.14, 0, i % 2 === 0 ? PALETTE.paper : PALETTE.terra);
    const [left, top] = place.at(x - 1.6, 0, GATE);
    place.rect(left, top, 3.2 * place.metre(GATE), 60, 0, 'url(#wet)', 'opacity=".35"');
  }
  place.box([4.6, 0, GATE - 1], [2.4, 2.5, 2.4], '#d8cfc4', { top: '#8d7690' });
  place.upright(4.85, 1.15, GATE - 1.01, 1.3, 0.95, 0.06, '#ffe3a6', 'opacity=".85"');
  place.box([4.4, 2.5, GATE - 1.3], [2.9, 0.18, 2.9], PALETTE.tealDark);
}

/** A roof over a bench, on the left. */
function shelter(place: Drawn): void {
  const [x, z] = [-12.6, 17.4];
  place.shadow(x - 0.2, z, 4.4, 2, 0.22);
  for (const post of [x, x + 3.9]) place.box([post, 0, z + 1.5], [0.12, 2.5, 0.12], PALETTE.mauveDark);
  place.face(facing(x, x + 4, 0.3, 2.3, z + 1.6), '#dfeaea', 'opacity=".4"');
  place.box([x + 0.5, 0.42, z + 0.9], [3, 0.09, 0.5], PALETTE.woodLight);
  for (const leg of [x + 0.7, x + 3.1]) place.box([leg, 0, z + 1], [0.12, 0.42, 0.3], PALETTE.mauveDark);
  place.box([x + 0.5, 0.75, z + 1.4], [3, 0.32, 0.06], PALETTE.woodLight);
  place.box([x - 0.3, 2.5, z - 0.3], [4.7, 0.14, 2.3], PALETTE.tealDark);
}

function lampPost(place: Drawn, x: number, z: number): void {
  place.box([x - 0.07, 0, z], [0.14, 5.4, 0.14], PALETTE.mauveDark);
  place.box([x - 0.6, 5.3, z], [1.2, 0.16, 0.3], PALETTE.mauveDark);
  const [cx, cy] = place.at(x, 5.3, z);
  const k = place.metre(z);
  for (const [radius, opacity] of [
    [1.3, 0.13],
    [0.75, 0.2],
  ] as const)
    place.add(`<circle cx="${px(cx)}" cy="${px(cy + 0.1 * k)}" r="${px(radius * k)}" fill="#ffe3a6" opacity="${opacity}"/>`);
  place.rect(cx - 0.45 * k, cy + 0.02 * k, 0.9 * k, 0.14 * k, 0.07 * k, '#fff3cf');
  const [, foot] = place.at(x, 0, z);
  place.rect(cx - 0.35 * k, foot, 0.7 * k, 3.2 * k, 0.3 * k, 'url(#lampwet)');
}

/** Rain as it falls past, a little to the left. */
function rain(place: Drawn, drops: number, seed: number, most: number): void {
  const random = seeded(seed);
  for (let i = 0; i < drops; i++) {
    const x = -120 + random() * 2160;
    const y = -60 + random() * 1100;
    const length = 18 + random() * 34;
    place.add(
      `<path d="M${px(x)} ${px(y)}l${px(-length * 0.22)} ${px(length)}" stroke="#f2f6f6" stroke-width="${px(1 + random() * 1.4)}" stroke-linecap="round" opacity="${px(0.1 + random() * most)}"/>`,
    );
  }
}

/** The wet rail of the terminal's gallery. */
function sill(place: Drawn): void {
  const rail = mix(PALETTE.tealDark, INK, 0.35);
  place.rect(-140, 1014, 2200, 160, 0, mix(rail, '#5d7682', 0.28));
  for (const x of [-60, 420, 900, 1380, 1860]) place.rect(x + 26, 1014, 10, 160, 0, mix(rail, '#ffffff', 0.16), 'opacity=".5"');
  place.rect(-140, 972, 2200, 44, 20, rail).rect(-140, 972, 2200, 12, 6, mix(rail, '#ffffff', 0.28));
  const random = seeded(91);
  for (let i = 0; i < 46; i++) {
    const x = -120 + random() * 2160;
    const r = 3 + random() * 5;
    place.add(`<ellipse cx="${px(x)}" cy="${px(1016 + r * 0.5)}" rx="${px(r * 0.7)}" ry="${px(r)}" fill="#dfe8ea" opacity=".7"/>`);
  }
  for (const x of [-60, 420, 900, 1380, 1860]) place.rect(x, 1000, 26, 180, 4, mix(rail, INK, 0.2));
}

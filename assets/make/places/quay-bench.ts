import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { Drawn, px, roomCamera, seen } from './camera.ts';
import { ferry, gradient, harbour } from './harbour.ts';
import type { Weather } from './harbour.ts';
import { DUSK, lampLight } from './lighting.ts';
import type { Lighting } from './lighting.ts';
import { ROOM_DEPTHS, ROOM_MARKS } from './place.ts';
import type { Scene } from './place.ts';
import { bollards, closeGull, mole, quayLamp, ruthsBench, setts, shining } from './quay-things.ts';

const [dogX, dogY] = seen(roomCamera(960), [0.2, 0, 3.95]);
/** Where her dog sits, who is drawn on the stage, since he moves: the middle of his paws and how tall he is, in design px. */
export const DOG: { readonly x: number; readonly y: number; readonly size: number } = { x: Math.round(dogX), y: Math.round(dogY), size: 186 };

const EDGE = 7.4; // metres: beyond it, water
const HORIZON = 415; // design px
const LAMPS: readonly (readonly [x: number, z: number])[] = [
  [-2.05, 6.2],
  [1.95, 6.5],
];

/** An hour on the open quay: how wet it is, besides. */
interface QuayHour extends Lighting {
  readonly rain: number; // 0..1
  readonly stars: number; // how many
  readonly ruth: 'about' | 'away'; // her umbrella is where she is
}

/** The sun is just gone, the lamps have come on. */
export const QUAY_DUSK: QuayHour = {
  ...DUSK,
  weather: { ...DUSK.weather, sky: ['#3a4684', '#8c6aa0', '#f0a27e'], cloud: '#c98aa0', sea: ['#d08f92', '#3d4680'], gulls: 3 },
  by: (colour) => mix(mix(colour, '#b0667e', 0.16), '#2c2a66', 0.44),
  lamps: 0.95,
  edge: 0.46,
  rain: 0,
  stars: 26,
  ruth: 'about',
};

const WET: Weather = {
  sky: ['#4c566f', '#6f7b90', '#a3a9ae'],
  cloud: '#5f6a80',
  far: '#6c7b8c',
  near: '#4a5a6c',
  sea: ['#8c9aa3', '#42586b'],
  glint: '#cfd9dc',
  rain: 0.4,
  dark: 0.2,
  gulls: 0,
};

/** It has rained all afternoon. */
export const QUAY_RAIN: QuayHour = {
  light: 'rain',
  weather: WET,
  by: (colour) => mix(mix(colour, '#7b8796', 0.24), '#2a2f5c', 0.3),
  lamps: 0.7,
  edge: 0.44,
  tint: '#d8dce8',
  rain: 1,
  stars: 0,
  ruth: 'about',
};

/** Before the first ferry. */
export const QUAY_DAWN: QuayHour = {
  light: 'dawn',
  weather: {
    sky: ['#8fb3d0', '#e3c3c6', '#fde0b4'],
    cloud: '#f6d3c4',
    far: '#9fa3bd',
    near: '#5d6a8c',
    sea: ['#f0cdb8', '#7f9fb8'],
    glint: '#fff0d0',
    rain: 0,
  },
  by: (colour) => mix(mix(colour, '#f2b99a', 0.12), '#4a4a86', 0.14),
  lamps: 0.22,
  edge: 0.26,
  tint: '#fbe9e2',
  rain: 0,
  stars: 0,
  ruth: 'away',
};

/** The end of the quay: Ruth's bench, the lamps, and the islands across the water. */
export function quayBench(hour: QuayHour): Scene {
  const place = new Drawn(roomCamera(960));
  place.on('far');
  harbour(place, hour.weather, { from: -140, to: 2060, horizon: HORIZON, near: 660, seed: 171, scale: 1.2, ferries: [[1040, 426, 0.26]] });
  if (hour.stars > 0) stars(place, hour.stars);
  islandLights(place, hour.lamps);
  place.on('back');
  mole(place, 800, 446, mix(hour.weather.near, SHADE, 0.2), hour.lamps);
  lateFerry(place, hour);
  place.on('mid').by(hour.by);
  setts(place, EDGE);
  if (hour.rain > 0) puddles(place, hour);
  bollards(place, EDGE - 0.45);
  for (const [x, z] of LAMPS) quayLamp(place, x, z, 0);
  place.by(undefined);
  for (const [x, z] of LAMPS) shining(place, x, z, hour.lamps);
  place.by(hour.by);
  ruthsBench(place, -1.2, 4.5, 1.65);
  if (hour.ruth === 'about') umbrella(place, -1.28, 4.4);
  if (hour.rain > 0) falling(place.by(undefined).on('rain'), 230, 733, 0.32);
  place.on('fore').by(hour.by);
  wallEdge(place, hour);
  const pools = LAMPS.map(([x, z]) => [...place.at(x, 3.1, z), 400] as const);
  const over = lampLight(hour, pools);
  return {
    id: 'quay',
    light: hour.light,
    drawn: place.by(undefined),
    depths: ROOM_DEPTHS,
    defs: defsIn(hour) + over.defs,
    lightLayer: over.layer,
    foreground: 960,
    tint: hour.tint,
    ...ROOM_MARKS,
  };
}

function defsIn({ by = (colour) => colour }: QuayHour): string {
  const tone = (...colours: readonly Colour[]): readonly Colour[] => colours.map(by);
  return [
    gradient('stones', [0, 630, 0, 1140], tone('#b9aeb0', '#8f8798', '#6f6883')),
    '<radialGradient id="halo"><stop offset="0" stop-color="#ffe9b8" stop-opacity=".9"/><stop offset=".22" stop-color="#ffd07d" stop-opacity=".36"/><stop offset="1" stop-color="#ffc66b" stop-opacity="0"/></radialGradient>',
    '<radialGradient id="ground"><stop offset="0" stop-color="#ffd78f" stop-opacity=".5"/><stop offset=".5" stop-color="#ffc66b" stop-opacity=".2"/><stop offset="1" stop-color="#ffc66b" stop-opacity="0"/></radialGradient>',
    '<linearGradient id="beam" x1="1" y1="0" x2="0" y2="0"><stop offset="0" stop-color="#ffe9b8" stop-opacity=".42"/><stop offset="1" stop-color="#ffe9b8" stop-opacity="0"/></linearGradient>',
  ].join('');
}

/** The first of them, and a thin moon. */
function stars(place: Drawn, count: number): void {
  const random = seeded(191);
  for (let i = 0; i < count; i++)
    place.add(
      `<circle cx="${px(random() * 1920)}" cy="${px(-20 + random() * 170)}" r="${px(0.9 + random() * 1.5)}" fill="#fff3d6" opacity="${px(0.35 + random() * 0.5)}"/>`,
    );
  place.add('<path d="M1122 92a36 36 0 1 0 26 60a30 30 0 0 1 -26 -60z" fill="#fff0cf" opacity=".92"/>');
}

/** Windows on the islands, and what the water makes of them. */
function islandLights(place: Drawn, lit: number): void {
  const random = seeded(193);
  for (let i = 0; i < 74; i++) {
    const town = [240, 620, 900, 1160, 1480, 1760][i % 6]!;
    const x = town + (random() - 0.5) * 150;
    const y = HORIZON - 3 - random() * 15;
    const colour = ['#ffe3a6', '#ffd07d', '#fff3cf', '#ffb864'][i % 4]!;
    place.add(`<circle cx="${px(x)}" cy="${px(y)}" r="${px(1.3 + random() * 1.5)}" fill="${colour}" opacity="${px(lit)}"/>`);
    place.rect(x - 1.2, HORIZON + 3, 2.4, 12 + random() * 44, 1.2, colour, `opacity="${px(lit * 0.4)}"`);
  }
}

/** The late ferry, coming in, with lights in most of her windows. */
function lateFerry(place: Drawn, { weather, by, lamps, light }: QuayHour): void {
  const [x, y, scale] = [1130, 520, 2.3];
  place.by(by);
  ferry(place, x, y, scale, { ...weather, far: weather.near, dark: 0 });
  place.by(undefined);
  if (light === 'dawn') return;
  for (let i = 0; i < 9; i++) {
    if (i % 4 === 2) continue;
    place.rect(x + (36 + i * 8.4) * scale, y - 37 * scale, 5 * scale, 5 * scale, scale, '#ffdf9a', `opacity="${lamps}"`);
    place.rect(x + (36 + i * 8.4) * scale, y + 6, 4 * scale, 60, 4, '#ffdf9a', `opacity="${px(lamps * 0.28)}"`);
  }
  place.rect(x + 116 * scale, y - 53 * scale, 24 * scale, 5 * scale, 2, '#ffe9b8', `opacity="${px(lamps * 0.8)}"`);
}

/** Sky on the stones, and lamps upside down. */
function puddles(place: Drawn, { by, lamps }: QuayHour): void {
  const random = seeded(197);
  for (let i = 0; i < 26; i++) {
    const z = 1.9 + random() * 4.6;
    const [cx, cy] = place.at((random() - 0.5) * 7, 0.003, z);
    const rx = place.metre(z) * (0.2 + random() * 0.6);
    place.add(`<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(rx)}" ry="${px(rx * 0.11)}" fill="#e3ebee" opacity="${px(0.2 + random() * 0.2)}"/>`);
  }
  for (let i = 0; i < 60; i++) {
    const z = 1.8 + random() * 5;
    const [cx, cy] = place.at((random() - 0.5) * 8, 0.003, z);
    const r = place.metre(z) * (0.02 + random() * 0.03);
    place.add(`<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(r)}" ry="${px(r * 0.34)}" fill="none" stroke="#f4f7f6" stroke-width="1.6" opacity=".5"/>`);
  }
  place.by(undefined);
  for (const [x, z] of LAMPS) {
    const [cx, cy] = place.at(x, 0, z);
    const k = place.metre(z);
    place.add(`<ellipse cx="${px(cx)}" cy="${px(cy + 0.75 * k)}" rx="${px(0.26 * k)}" ry="${px(0.8 * k)}" fill="url(#ground)" opacity="${lamps}"/>`);
  }
  place.by(by);
}

function falling(place: Drawn, drops: number, seed: number, most: number): void {
  const random = seeded(seed);
  for (let i = 0; i < drops; i++) {
    const length = 20 + random() * 44;
    place.add(
      `<path d="M${px(-120 + random() * 2200)} ${px(-60 + random() * 1060)}l${px(-length * 0.24)} ${px(length)}" stroke="#eef3f6" stroke-width="${px(1 + random() * 1.4)}" stroke-linecap="round" opacity="${px(0.1 + random() * most)}"/>`,
    );
  }
}

/** Hers, hung on the end of the bench. */
function umbrella(place: Drawn, x: number, z: number): void {
  const k = place.metre(z);
  const [cx, top] = place.at(x, 0.86, z);
  const n = (metres: number): string => px(metres * k);
  place.add(
    `<path d="M${px(cx)} ${px(top)}q${n(-0.07)} ${n(-0.02)} ${n(-0.07)} ${n(0.06)}M${px(cx)} ${px(top)}v${n(0.14)}" fill="none" stroke="${PALETTE.woodDark}" stroke-width="${n(0.026)}" stroke-linecap="round"/><path d="M${px(cx - 0.028 * k)} ${px(top + 0.13 * k)}h${n(0.056)}l${n(0.03)} ${n(0.4)}l${n(-0.05)} ${n(0.16)}h${n(-0.016)}l${n(-0.05)} ${n(-0.16)}z" fill="#8a4a80"/><path d="M${px(cx - 0.028 * k)} ${px(top + 0.13 * k)}h${n(0.022)}l${n(-0.006)} ${n(0.56)}h${n(-0.01)}l${n(-0.036)} ${n(-0.16)}z" fill="${SHADE}" opacity=".3"/>`,
  );
}

/** The wall one leans on, and who sits there. */
function wallEdge(place: Drawn, { rain, by = (colour) => colour }: QuayHour): void {
  place.by(undefined);
  place.add(`<path d="M-140 1160V988q540 -16 1100 -16t1100 20v170z" fill="${mix(by('#6d6a83'), INK, 0.42)}"/>`);
  place.add(`<path d="M-140 996q540 -18 1100 -18t1100 22v-34q-560 -22 -1100 -22t-1100 22z" fill="${mix(by('#b3aab0'), INK, 0.12)}"/>`);
  for (const x of [120, 610, 1130, 1640]) place.add(`<path d="M${x} 972l-8 26v170" fill="none" stroke="${INK}" stroke-width="4" opacity=".3"/>`);
  closeGull(place, 1772, 974, (colour) => mix(by(colour), INK, 0.16));
  if (rain === 0) return;
  const random = seeded(199);
  for (let i = 0; i < 60; i++)
    place.add(
      `<ellipse cx="${px(-120 + random() * 2160)}" cy="${px(958 + random() * 26)}" rx="${px(4 + random() * 14)}" ry="${px(1.6 + random() * 2.4)}" fill="#f1f5f4" opacity="${px(0.25 + random() * 0.35)}"/>`,
    );
}

import { mix, under } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { MORNING } from './harbour.ts';
import type { Weather } from './harbour.ts';

/** An hour of a room: what is outside, how colours look inside, and what burns. */
export interface Lighting {
  readonly light: string; // its name
  readonly weather: Weather;
  readonly by: ((colour: Colour) => Colour) | undefined; // undefined: colours as they are
  readonly lamps: number; // how bright lamps are, 0..1
  readonly edge: number; // how dark the picture's edge is, 0..1
  readonly tint: Colour; // of people
}

/** The sun is out, and no lamp needed. */
export const DAY: Lighting = { light: 'day', weather: MORNING, by: undefined, lamps: 0, edge: 0.24, tint: '#ffffff' };

/** The sky burns low over the water; the first lamps are lit. */
export const DUSK: Lighting = {
  light: 'dusk',
  weather: {
    sky: ['#4f5a92', '#b0799c', '#f3b184'],
    cloud: '#e8a8a0',
    far: '#7b6a98',
    near: '#43446f',
    sea: ['#d99b94', '#4c5488'],
    glint: '#ffd0a0',
    rain: 0.1,
    dark: 0.3,
  },
  by: (colour) => mix(under('#c29db4', colour), '#3a2f72', 0.16),
  lamps: 0.75,
  edge: 0.4,
  tint: '#ecd4d4',
};

/** Dark outside; the lamps are all there is. */
export const NIGHT: Lighting = {
  light: 'night',
  weather: {
    sky: ['#17163c', '#2f2a64', '#5d4a86'],
    cloud: '#4a4279',
    far: '#2c2a5c',
    near: '#1d1c42',
    sea: ['#3b376f', '#1d2150'],
    glint: '#ffd98a',
    rain: 0,
    gulls: 0,
    dark: 0.62,
  },
  by: (colour) => mix(under('#7c72b4', colour), '#231d58', 0.2),
  lamps: 1,
  edge: 0.6,
  tint: '#cfc3ea',
};

/** A pool of lamp light: its middle, and how far it reaches, in design px. */
export type Pool = readonly [x: number, y: number, radius: number];

/** What lies over a picture whose lamps are lit: gradients, and what names them. */
export function lampLight({ lamps, edge }: Lighting, pools: readonly Pool[]): { readonly defs: string; readonly layer: string } {
  const whole = '<rect x="-120" y="-60" width="2160" height="1200" fill="url(#ID)"/>';
  const defs = [
    `<radialGradient id="onfloor"><stop offset="0" stop-color="#ffd78f" stop-opacity="${0.42 * lamps}"/><stop offset=".5" stop-color="#ffc66b" stop-opacity="${0.17 * lamps}"/><stop offset="1" stop-color="#ffc66b" stop-opacity="0"/></radialGradient>`,
    `<linearGradient id="cone" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffd98a" stop-opacity="${0.4 * lamps}"/><stop offset="1" stop-color="#ffd98a" stop-opacity="${0.03 * lamps}"/></linearGradient>`,
    `<radialGradient id="edge" cx=".5" cy=".42" r=".72"><stop offset=".42" stop-color="#151034" stop-opacity="0"/><stop offset="1" stop-color="#151034" stop-opacity="${edge}"/></radialGradient>`,
    ...pools.map(
      ([x, y, radius], i) =>
        `<radialGradient id="pool${i}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}"><stop offset="0" stop-color="#ffd98a" stop-opacity="${0.46 * lamps}"/><stop offset=".4" stop-color="#ffb864" stop-opacity="${0.17 * lamps}"/><stop offset="1" stop-color="#ffb45c" stop-opacity="0"/></radialGradient>`,
    ),
  ];
  const layers = lamps > 0 ? pools.map((_, i) => whole.replace('ID', `pool${i}`)) : [];
  return { defs: defs.join(''), layer: [...layers, whole.replace('ID', 'edge')].join('') };
}

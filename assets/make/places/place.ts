import type { Colour } from '../colour.ts';
import type { Drawn } from './camera.ts';

/** Where somebody stands, and how large. */
export interface Mark {
  readonly x: number; // design px
  readonly scale: number; // design px a unit
}

/** The three sides of the stage. */
export type Marks = Readonly<Record<'left' | 'centre' | 'right', Mark>>;

/** A layer's name and how far it travels with the eye: 1 goes with the figures. */
export interface Depth {
  readonly name: string;
  readonly parallax: number;
  readonly soft?: number; // light, rain: it has no edges, and is kept in one size for all screens, in so many picture px a design px
}

/** A place in one light, drawn and ready to bake. */
export interface Scene {
  readonly id: string;
  readonly light: string;
  readonly drawn: Drawn;
  readonly depths: readonly Depth[]; // back to front; the last lies over the figures when it is named `fore`. One with nothing on it is left out
  readonly defs: string; // gradients that its layers name
  readonly lightLayer: string; // SVG content laid over what each layer shows
  readonly foreground: number; // y, design px
  readonly tint: Colour;
  readonly marks: Marks;
  readonly marksOfThree: Marks;
  readonly marksNarrow: Marks;
}

/** What the light of the hour does to everything behind the people. */
export const LIGHT: Depth = { name: 'light', parallax: 1, soft: 0.06 };

/** Far, back, mid and fore, as every room has them; the light of lamps lies behind what stands there, and rain falls before it. */
export const ROOM_DEPTHS: readonly Depth[] = [
  { name: 'far', parallax: 0.25, soft: 0.55 },
  { name: 'back', parallax: 0.6 },
  { name: 'glow', parallax: 1, soft: 0.15 },
  { name: 'mid', parallax: 1 },
  { name: 'rain', parallax: 1, soft: 0.32 },
  { name: 'fore', parallax: 2.4, soft: 0.6 },
];

/** Where people stand in a room. */
export const ROOM_MARKS: Pick<Scene, 'marks' | 'marksOfThree' | 'marksNarrow'> = {
  marks: { left: { x: 480, scale: 0.7 }, centre: { x: 960, scale: 0.7 }, right: { x: 1440, scale: 0.7 } },
  marksOfThree: { left: { x: 380, scale: 0.62 }, centre: { x: 960, scale: 0.62 }, right: { x: 1540, scale: 0.62 } },
  marksNarrow: { left: { x: 800, scale: 0.5 }, centre: { x: 960, scale: 0.54 }, right: { x: 1120, scale: 0.5 } },
};

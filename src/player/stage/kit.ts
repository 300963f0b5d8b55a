import { dataAt } from './files.ts';

/** A box in design px (places) or units (figures). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A body: arms down, arms crossed. */
export interface Pose {
  readonly id: string;
  readonly moods: readonly string[]; // that it suits; none on `rest` and `sit`, which suit all
  readonly body: Box;
}

/** Someone drawn, as they look from a week of the season on. */
export interface Drawing {
  readonly from: number; // week
  readonly file: string;
  readonly head: Box;
  readonly accessory: Box | null;
  readonly faceShift: { readonly x: number; readonly y: number };
  readonly poses: readonly Pose[];
}

/** Everybody drawn, and the faces they share. See `assets/README.md`. */
export interface Wardrobe {
  readonly anchor: { readonly x: number; readonly y: number };
  readonly eyeLine: number;
  readonly normalScale: number; // design px a unit
  readonly grain: number; // what its files count in: so many to a unit
  readonly faces: { readonly file: string; readonly frames: Readonly<Record<string, Box>> };
  readonly moods: Readonly<Record<string, { readonly eyes: string; readonly mouth: string }>>;
  readonly blink: string;
  readonly talk: readonly string[];
  readonly people: Readonly<Record<string, Drawing & { readonly later: readonly Drawing[] }>>;
}

/** One layer of a place. */
export interface Layer extends Box {
  readonly name: string;
  readonly file: string;
  readonly width?: number; // picture px over the bleed's width, where there is only one for all screens
  readonly parallax: number;
  readonly opaque: boolean;
  readonly top?: string; // the colour in which the room goes on above it; none where one sees through, or it ends before
  readonly bottom?: string;
}

/** Where a figure stands, and how large. */
export interface Mark {
  readonly x: number;
  readonly scale: number; // design px a unit
}

/** A mark for each side. */
export type Marks = Readonly<Record<'left' | 'centre' | 'right', Mark>>;

/** The face of a clock that hangs in a place, in design px, and the layer it hangs on. */
export interface Dial {
  readonly layer: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A place in one light. */
export interface Setting {
  readonly horizon: number;
  readonly foreground: number;
  readonly tint: string;
  readonly dial?: Dial; // only where a clock hangs
  readonly marks: Marks;
  readonly marksOfThree: Marks;
  readonly marksNarrow: Marks;
  readonly layers: readonly Layer[];
  readonly flat: Layer;
}

/** Every place. See `assets/README.md`. */
export interface Atlas {
  readonly widths: readonly number[]; // picture px over the bleed's width
  readonly places: Readonly<Record<string, { readonly lights: Readonly<Record<string, Setting>> }>>;
}

/** The picture of the islands, in design px. */
export interface Chart {
  readonly lanes: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly points: readonly (readonly [number, number])[];
    readonly length: number;
  }[];
  readonly quays: readonly { readonly id: string; readonly quay: number; readonly x: number; readonly y: number }[];
  readonly town: { readonly x: number; readonly y: number };
}

/** The stage, in design px. */
export const stageBox: Box = { x: 0, y: 0, w: 1920, h: 1080 };
/** What places are drawn over, in design px: more than the stage, for parallax and odd windows. */
export const bleedBox: Box = { x: -120, y: -60, w: 2160, h: 1200 };

// These files are made and committed with this code, so that they are taken at their word.
/** The cast's drawings. */
export const wardrobe: Wardrobe = (dataAt('cast/cast.json') as Wardrobe | undefined) ?? {
  anchor: { x: 470, y: 1160 },
  eyeLine: 305,
  normalScale: 0.7,
  grain: 1,
  faces: { file: 'faces', frames: {} },
  moods: {},
  blink: 'eyes-blink',
  talk: [],
  people: {},
};
/** The places' drawings. */
export const atlas: Atlas = (dataAt('places/places.json') as Atlas | undefined) ?? { widths: [2160], places: {} };
/** The map's lanes and quays; undefined when it is not drawn. */
export const chart: Chart | undefined = dataAt('places/map/map.json') as Chart | undefined;

const marks = (left: number, right: number, scale: number): Marks => ({ left: { x: left, scale }, centre: { x: 960, scale }, right: { x: right, scale } });

/** A room of no description, for stories that name none. */
export const nowhere: Setting = {
  horizon: 430,
  foreground: 960,
  tint: '#ffffff',
  marks: marks(480, 1440, 0.7),
  marksOfThree: marks(380, 1540, 0.62),
  marksNarrow: marks(800, 1120, 0.6),
  layers: [],
  flat: { ...bleedBox, name: 'flat', file: '', parallax: 1, opaque: true },
};

/** The name of the light in which a place is shown: its own where none is named, or one that it has not. */
export function lightOf(place: string | null, light: string | null): string | null {
  const lights = Object.keys((place === null ? undefined : atlas.places[place]?.lights) ?? {});
  return light === null || !lights.includes(light) ? (lights[0] ?? light) : light;
}

/** The place in that light; in its own light when it has not that one; undefined when there is no such place. */
export function settingOf(place: string | null, light: string | null): Setting | undefined {
  const lights = place === null ? undefined : atlas.places[place]?.lights;
  return lights?.[light ?? ''] ?? (lights && Object.values(lights)[0]);
}

/** How someone looks in a week of the season; undefined when nobody drew them. */
export function lookOf(cast: string, week: number): Drawing | undefined {
  const first = wardrobe.people[cast];
  return first?.later.findLast(({ from }) => from <= week) ?? first;
}

/** All layers with their parallax, or one picture of them all. */
export type Depth = 'layers' | 'flat';

/** How deep a place is where the stage is so deep: the islands are seen from out there, in one picture. */
export function depthAt(place: string | null, depth: Depth): Depth {
  return place === 'map' ? 'flat' : depth;
}

/** The pictures that make a place: what is before the people always hangs by itself. */
export function layersOf({ layers, flat }: Setting, depth: Depth): readonly Layer[] {
  return (depth === 'flat' ? [flat, ...layers.filter(({ name }) => name === 'fore')] : layers).filter(({ file }) => file !== '');
}

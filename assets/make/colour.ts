/** A colour as `#rrggbb`. */
export type Colour = string;

/** The line of every drawn figure. */
export const INK: Colour = '#2a2140';
/** What shadows are mixed towards. */
export const SHADE: Colour = '#2b1a55';
/** Eyes and teeth. */
export const EYE_WHITE: Colour = '#fffaf0';

/** A name in the rooms' palette. */
export type PaletteColour =
  | 'paper'
  | 'cream'
  | 'sand'
  | 'wall'
  | 'wallDark'
  | 'mauve'
  | 'mauveDark'
  | 'plum'
  | 'teal'
  | 'tealDark'
  | 'tealLight'
  | 'sage'
  | 'leaf'
  | 'leafDark'
  | 'leafLight'
  | 'terra'
  | 'orange'
  | 'mustard'
  | 'wood'
  | 'woodLight'
  | 'woodDark'
  | 'blue'
  | 'blueLight'
  | 'grey'
  | 'greyDark'
  | 'screen'
  | 'haze';

/** The rooms' colours, by what they are for. */
export const PALETTE: Readonly<Record<PaletteColour, Colour>> = {
  paper: '#fbf3e4',
  cream: '#f6e7d0',
  sand: '#ead6bb',
  wall: '#f0dcc2',
  wallDark: '#e7cdb2',
  mauve: '#b79fb0',
  mauveDark: '#8d7690',
  plum: '#6d4a74',
  teal: '#2f8f83',
  tealDark: '#215d66',
  tealLight: '#9accbd',
  sage: '#7fa67f',
  leaf: '#3f7d5a',
  leafDark: '#27594a',
  leafLight: '#6fae74',
  terra: '#d9705a',
  orange: '#e8a05a',
  mustard: '#e3b04a',
  wood: '#c9986a',
  woodLight: '#e2bd90',
  woodDark: '#9c6f52',
  blue: '#5b78c2',
  blueLight: '#a9bde6',
  grey: '#d8cfd3',
  greyDark: '#8f8797',
  screen: '#2c2f52',
  haze: '#f4e4cf',
};

/** The colour `share` (0..1) of the way from `a` to `b`. */
export function mix(a: Colour, b: Colour, share: number): Colour {
  const from = channels(a);
  const to = channels(b);
  return `#${from.map((value, i) => hexByte(value + ((to[i] ?? 0) - value) * share)).join('')}`;
}

/** The colour as it is seen in light of the colour `light`. */
export function under(light: Colour, colour: Colour): Colour {
  const lit = channels(light);
  return `#${channels(colour)
    .map((value, i) => hexByte((value * (lit[i] ?? 0)) / 255))
    .join('')}`;
}

/** SVG content with each of its colours as `by` has it. */
export function recoloured(content: string, by: (colour: Colour) => Colour): string {
  return content.replace(/(?<=")#(?:[0-9a-f]{6}|[0-9a-f]{3})(?=")/giu, (found) => by(found.length === 4 ? found.replace(/[0-9a-f]/giu, '$&$&') : found));
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
}

function hexByte(value: number): string {
  return Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0');
}

import { fillPath } from './path.ts';

/** A colour in the light that falls on him. */
type Lit = (colour: string) => string;

const INK = '#2a2140';
const SHADE = 'rgba(43,26,85,.17)';
const COAT = '#b98a5e';
const CHEST = '#f1e0c6';
const MUZZLE = '#d8cbc4';
const EARS = '#7f5c4d';
const COLLAR = '#8a4a80';
const TAG = '#e3b04a';
const LINE = 3.6; // units

/** His body, sitting; in units of his drawing, of which 0, 0 lies between his paws. */
export function paintBody(on: CanvasRenderingContext2D, lit: Lit): void {
  shadow(on, -2, 48);
  const sides = 'M-22 -60C-24 -52 -23 -50 -23 -46C-22 -36 -19 -24 -20 -9Q-30 -7 -24 0H26C34 0 36 -5 34 -12C34 -26 26 -38 15 -50C12 -54 10 -57 9 -61';
  fillPath(on, sides, lit(COAT));
  fillPath(on, 'M-24 -47C-14 -44 -9 -28 -10 -8L-20 -9C-19 -24 -22 -36 -24 -47Z', lit(CHEST));
  fillPath(on, 'M15 -50C26 -38 34 -26 34 -12C36 -5 34 0 26 0H10C28 -8 24 -34 15 -50Z', SHADE);
  line(on, sides);
  line(on, 'M-7 -1C-8 -14 -6 -25 -3 -33M8 -1C-1 -11 4 -30 19 -30');
  line(on, 'M-6 0Q-8 -8 4 -8');
}

/** The same, lying down with a paw before him. */
export function paintLying(on: CanvasRenderingContext2D, lit: Lit): void {
  shadow(on, 10, 54);
  const body = 'M-44 0C-49 -1 -49 -9 -42 -10L-22 -12C-20 -28 0 -38 26 -37C50 -36 64 -22 62 -8C62 -3 59 0 54 0Z';
  fillPath(on, body, lit(COAT));
  fillPath(on, 'M-44 0C-49 -1 -49 -9 -42 -10L-26 -11C-20 -9 -18 -4 -20 0Z', lit(CHEST));
  fillPath(on, 'M34 -36C52 -34 64 -22 62 -8C62 -3 59 0 54 0H26C52 -4 54 -24 34 -36Z', SHADE);
  line(on, body);
  line(on, 'M30 -1C22 -10 28 -26 44 -24M-20 0C-14 -4 -12 -9 -13 -14');
}

/** His tail. */
export function paintTail(on: CanvasRenderingContext2D, lit: Lit): void {
  const tail = 'M28 -4C44 -2 54 -8 54 -19';
  line(on, tail, 13);
  line(on, tail, 6.4, lit(COAT));
}

/** His head, looking to the left, and his collar. */
export function paintHead(on: CanvasRenderingContext2D, lit: Lit): void {
  const head =
    'M-22 -54C-23 -59 -22 -61 -22 -63L-33 -62C-43 -61 -47 -66 -45 -71C-44 -75 -38 -77 -33 -79C-31 -88 -24 -93 -14 -93C-3 -93 4 -86 5 -76C6 -69 8 -62 11 -54';
  fillPath(on, `${head}Q-6 -44 -22 -54Z`, lit(COAT));
  fillPath(on, 'M-45 -71C-44 -75 -38 -77 -33 -79C-25 -76 -22 -68 -24 -63L-33 -62C-43 -61 -47 -66 -45 -71Z', lit(MUZZLE));
  line(on, head);
  line(on, 'M-22 -59Q-8 -49 11 -56', 9.6);
  line(on, 'M-22 -59Q-8 -49 11 -56', 5, lit(COLLAR));
  dot(on, -15, -50, 5.1, 5.1, INK);
  dot(on, -15, -50, 2.9, 2.9, lit(TAG));
  dot(on, -23, -79, 2.7, 2.7, INK);
  line(on, 'M-28 -85Q-24 -88 -20 -86', 2.4);
  dot(on, -44.5, -71.5, 4.2, 3.6, INK);
  line(on, 'M-42 -66Q-36 -62 -30 -67', 2.8);
}

/** The ear on this side. */
export function paintEar(on: CanvasRenderingContext2D, lit: Lit): void {
  const ear = 'M-9 -90C2 -92 9 -82 6 -69C4 -60 -4 -59 -7 -65C-11 -73 -13 -83 -9 -90Z';
  fillPath(on, ear, lit(EARS));
  line(on, ear);
}

function line(on: CanvasRenderingContext2D, path: string, width = LINE, colour = INK): void {
  on.lineCap = 'round';
  on.lineJoin = 'round';
  on.lineWidth = width;
  on.strokeStyle = colour;
  on.stroke(new Path2D(path));
}

function dot(on: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number, colour: string): void {
  on.fillStyle = colour;
  on.beginPath();
  on.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  on.fill();
}

function shadow(on: CanvasRenderingContext2D, x: number, rx: number): void {
  dot(on, x, 1, rx, 5, 'rgba(43,26,85,.3)');
}

import { PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { flat, px } from './camera.ts';
import type { Drawn } from './camera.ts';

const PAINTS: readonly Colour[] = ['#c9665a', '#e9e2d4', '#5f7f93', '#8d7690', '#d9a85a', '#6f9a8d', '#b9b3b8', '#4f5f7d'];

/** Cars waiting in lanes before the gate, seen from behind and above; the last stand nearest. */
export function queue(place: Drawn, lanes: readonly number[], gate: number): void {
  const random = seeded(307);
  for (let row = 0; row < 3; row++)
    for (const [lane, x] of lanes.entries()) {
      const z = gate - 5.6 - row * 5.1 - lane * 0.35;
      const paint = PAINTS[Math.floor(random() * PAINTS.length)]!;
      const kind = random();
      if (z > 8.6) car(place, x + (random() - 0.5) * 0.3, z, paint, kind > 0.72 ? 'van' : kind > 0.5 ? 'bikes' : 'car');
    }
}

/** A car whose rear is at `z`, its lights on. */
function car(place: Drawn, x: number, z: number, paint: Colour, kind: 'car' | 'van' | 'bikes'): void {
  const half = kind === 'van' ? 0.98 : 0.88;
  const high = kind === 'van' ? 2.1 : 1.42;
  const length = kind === 'van' ? 4.6 : 4;
  const k = place.metre(z);
  place.face(flat(x - half - 0.25, x + half + 0.1, 0.004, z - 0.35, z + length + 0.2), SHADE, 'opacity=".28"');
  for (const wheel of [x - half + 0.06, x + half - 0.34]) place.upright(wheel, 0, z + 0.06, 0.28, 0.5, 0.08, '#2f2c45');
  place.box([x - half, 0.26, z], [half * 2, 0.58, length], paint, { top: mix(paint, '#ffffff', 0.18) });
  cabin(place, x, z, half, high, kind === 'van' ? length - 1.1 : 2.5, paint);
  place.upright(x - half, 0.26, z - 0.01, half * 2, 0.6, 0.1, place.tone(paint, z));
  place.upright(x - half, 0.26, z - 0.012, half * 2, 0.16, 0.06, place.tone(mix(paint, SHADE, 0.45), z));
  place.upright(x - 0.26, 0.5, z - 0.014, 0.52, 0.13, 0.02, PALETTE.paper);
  for (const side of [x - half + 0.07, x + half - 0.31]) place.upright(side, 0.56, z - 0.014, 0.24, 0.16, 0.04, '#e2574c');
  for (const side of [x - half + 0.19, x + half - 0.19]) {
    const [cx, cy] = place.at(side, 0, z - 0.1);
    place.rect(cx - 0.11 * k, cy, 0.22 * k, 0.7 * k, 0.08 * k, '#e2574c', 'opacity=".22"');
  }
  if (kind === 'bikes') luggage(place, x, z, high, paint);
}

/** Roof and windows: narrower above than below. */
function cabin(place: Drawn, x: number, z: number, half: number, high: number, deep: number, paint: Colour): void {
  const roofHalf = half - 0.16;
  const [near, far] = [z + 0.28, z + 0.28 + deep];
  const low = 0.84;
  const glass = place.tone('#4a5a70', z);
  place.face(
    [
      [x - half + 0.04, low, z + 0.06],
      [x + half - 0.04, low, z + 0.06],
      [x + roofHalf, high, near],
      [x - roofHalf, high, near],
    ],
    place.tone(mix(paint, SHADE, 0.12), z),
  );
  place.face(
    [
      [x - half + 0.16, low + 0.08, z + 0.08],
      [x + half - 0.16, low + 0.08, z + 0.08],
      [x + roofHalf - 0.08, high - 0.08, near - 0.02],
      [x - roofHalf + 0.08, high - 0.08, near - 0.02],
    ],
    glass,
  );
  const [sx, sy] = place.at(x - half + 0.3, low + 0.14, z + 0.1);
  const [ex, ey] = place.at(x - roofHalf + 0.5, high - 0.12, near);
  const w = place.metre(z) * 0.14;
  place.shape(
    [
      [sx, sy],
      [sx + w, sy],
      [ex + w, ey],
      [ex, ey],
    ],
    '#ffffff',
    'opacity=".18"',
  );
  place.face(flat(x - roofHalf, x + roofHalf, high, near, far), place.tone(mix(paint, '#ffffff', 0.26), z));
  place.face(
    [
      [x - roofHalf + 0.2, high + 0.001, near + 0.3],
      [x + roofHalf - 0.5, high + 0.001, near + 0.3],
      [x + roofHalf - 0.7, high + 0.001, far - 0.4],
      [x - roofHalf + 0.2, high + 0.001, far - 0.4],
    ],
    '#ffffff',
    'opacity=".16"',
  );
}

/** A box and two cases on the roof. */
function luggage(place: Drawn, x: number, z: number, high: number, paint: Colour): void {
  place.box([x - 0.55, high + 0.05, z + 0.8], [0.6, 0.3, 1.5], mix(PALETTE.tealDark, paint, 0.15));
  place.box([x + 0.12, high + 0.05, z + 0.9], [0.42, 0.24, 0.8], PALETTE.mustard);
  const [cx, cy] = place.at(x, high, z + 0.7);
  place.add(`<path d="M${px(cx - 30)} ${px(cy)}h60" stroke="#5d5a70" stroke-width="2"/>`);
}

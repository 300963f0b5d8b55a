import { PALETTE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { px } from './camera.ts';
import type { Drawn } from './camera.ts';
import type { Weather } from './harbour.ts';

/** The ferry yard below a window: sheds, a slip, and a ferry out of the water on it. `x`, `y`: the foot of the slip, design px; at `scale` 1 it is about 380 px wide. */
export function ferryYard(place: Drawn, x: number, y: number, scale: number, weather: Weather): void {
  const air = (colour: Colour, share = 0.12): Colour => mix(colour, weather.far, share);
  const spot = (dx: number, dy: number): readonly [number, number] => [x + dx * scale, y + dy * scale];
  const poly = (points: readonly (readonly [number, number])[], colour: Colour, extra = ''): void => {
    place.shape(
      points.map(([dx, dy]) => spot(dx, dy)),
      colour,
      extra,
    );
  };
  const block = (dx: number, dy: number, w: number, h: number, colour: Colour, r = 0): void => {
    place.rect(...spot(dx, dy), w * scale, h * scale, r * scale, colour);
  };
  sheds(poly, block, air);
  poly(
    [
      [-220, 6],
      [230, -4],
      [260, 140],
      [-260, 140],
    ],
    air('#b9a9a4', 0.2),
  );
  poly(
    [
      [-60, 4],
      [150, 2],
      [190, 140],
      [-110, 140],
    ],
    air('#a1949c', 0.2),
  );
  for (const rail of [-34, 122])
    poly(
      [
        [rail, 4],
        [rail + 5, 4],
        [rail + (rail < 0 ? -22 : 36), 140],
        [rail + (rail < 0 ? -32 : 26), 140],
      ],
      air('#6f6a80'),
    );
  hull(poly, block, air);
  staging(place, spot, scale, air);
}

type Poly = (points: readonly (readonly [number, number])[], colour: Colour, extra?: string) => void;
type Block = (dx: number, dy: number, w: number, h: number, colour: Colour, r?: number) => void;
type Air = (colour: Colour, share?: number) => Colour;

/** Roofs like a saw's teeth. */
function sheds(poly: Poly, block: Block, air: Air): void {
  const far = (colour: Colour): Colour => air(colour, 0.42);
  block(-230, -46, 150, 52, far('#c98f74'));
  for (let i = 0; i < 3; i++) {
    poly(
      [
        [-230 + i * 50, -46],
        [-230 + i * 50, -68],
        [-180 + i * 50, -46],
      ],
      far('#a5746a'),
    );
    poly(
      [
        [-226 + i * 50, -49],
        [-226 + i * 50, -62],
        [-205 + i * 50, -53],
        [-205 + i * 50, -49],
      ],
      far('#e6efe6'),
    );
  }
  block(-206, -26, 34, 32, far('#6d5566'), 2);
  block(-150, -24, 40, 30, far('#7f6675'), 2);
}

/** A ferry on blocks, bow to the right, its red bottom bare. */
function hull(poly: Poly, block: Block, air: Air): void {
  block(62, -146, 26, 26, air(PALETTE.teal), 3);
  block(62, -138, 26, 7, air(PALETTE.paper));
  block(-2, -118, 128, 26, air('#fffaf0', 0.03), 4);
  block(86, -136, 44, 22, air('#fffaf0', 0.03), 4);
  block(92, -131, 36, 8, air('#44637a'), 2);
  for (let i = 0; i < 9; i++) block(6 + i * 10, -110, 6, 7, air('#44637a'), 1.5);
  poly(
    [
      [-64, -96],
      [196, -100],
      [168, -48],
      [-52, -48],
    ],
    air('#fffaf0', 0.03),
  );
  poly(
    [
      [-59, -74],
      [181, -76],
      [168, -50],
      [-53, -50],
    ],
    air(PALETTE.teal),
  );
  poly(
    [
      [-53, -51],
      [169, -51],
      [146, -20],
      [-40, -20],
    ],
    air('#b9594c'),
  );
  poly(
    [
      [-53, -51],
      [20, -51],
      [6, -20],
      [-40, -20],
    ],
    air('#9c4a48'),
  );
  poly(
    [
      [-64, -96],
      [10, -97],
      [-4, -50],
      [-53, -50],
    ],
    '#2b1a55',
    'opacity=".1"',
  );
  for (const dx of [-28, 14, 56, 98, 134])
    poly(
      [
        [dx, -20],
        [dx + 14, -20],
        [dx + 18, 4],
        [dx - 4, 4],
      ],
      air('#7d6156'),
    );
  block(-46, -36, 12, 18, air('#d9b25a'), 6);
}

/** Poles and planks along her side, and somebody's ladder. */
function staging(place: Drawn, spot: (dx: number, dy: number) => readonly [number, number], scale: number, air: Air): void {
  const line = (a: readonly [number, number], b: readonly [number, number], width: number, colour: Colour): void => {
    const [[ax, ay], [bx, by]] = [spot(...a), spot(...b)];
    place.add(`<path d="M${px(ax)} ${px(ay)}L${px(bx)} ${px(by)}" stroke="${colour}" stroke-width="${px(width * scale)}" stroke-linecap="round"/>`);
  };
  const pole = air('#6b6f86', 0.3);
  for (const dx of [-58, -18, 22]) line([dx, 6], [dx, -104], 2.4, pole);
  for (const dy of [-26, -62, -98]) line([-66, dy], [30, dy], 3.4, air('#c79b62'));
  line([-58, -26], [-18, -62], 1.6, pole);
  line([-18, -62], [22, -98], 1.6, pole);
  for (const dx of [72, 82]) line([dx, 6], [dx - 16, -96], 2, air('#d9b25a'));
  for (let i = 1; i < 10; i++) line([72 - i * 1.6, 6 - i * 10.2], [82 - i * 1.6, 6 - i * 10.2], 1.6, air('#d9b25a'));
}

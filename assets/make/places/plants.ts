import { PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { px } from './camera.ts';
import type { Drawn } from './camera.ts';

/** How a plant grows. Lengths are in metres of the scale it is drawn at. */
export interface Growth {
  readonly seed: number;
  readonly stems?: number;
  readonly leaf?: number;
  readonly width?: number;
  readonly tint?: (colour: Colour) => Colour;
}

/** Stems and leaves out of a point on the picture; `metre` is the design px of a metre there. */
export function plant(room: Drawn, x: number, y: number, metre: number, growth: Growth): void {
  const { seed, stems = 11, leaf = 0.42, width = 0.12, tint = (c) => c } = growth;
  const random = seeded(seed);
  const grown = Array.from({ length: stems }, (_, i) => ({
    angle: -Math.PI / 2 + (i / (stems - 1) - 0.5) * 2.5 + (random() - 0.5) * 0.25,
    length: (0.35 + random() * 0.55) * metre,
  })).sort((a, b) => b.length - a.length);
  for (const [i, { angle, length }] of grown.entries()) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [endX, endY] = [x + cos * length * 0.75, y + sin * length];
    const bend = `${px(x + cos * length * 0.2)} ${px(y + sin * length * 0.7)}`;
    room.add(
      `<path d="M${px(x)} ${px(y)}Q${bend} ${px(endX)} ${px(endY)}" fill="none" stroke="${tint(PALETTE.leafDark)}" stroke-width="${px(0.022 * metre)}"/>`,
    );
    const colour = [PALETTE.leaf, PALETTE.leafLight, PALETTE.leafDark, PALETTE.sage][i % 4]!;
    const droop = angle + (cos > 0 ? 0.55 : -0.55);
    const size = leaf * metre * (0.8 + random() * 0.4);
    room.add(leafAt(endX, endY, size, width * metre, droop, tint(colour), tint(mix(colour, SHADE, 0.35))));
  }
}

/** A pot whose rim has its middle at the point. */
export function pot(room: Drawn, x: number, y: number, w: number, h: number, colour: Colour): void {
  room
    .add(`<path d="M${px(x - w / 2)} ${px(y)}h${px(w)}l${px(-w * 0.12)} ${px(h)}h${px(-w * 0.76)}z" fill="${colour}"/>`)
    .add(`<path d="M${px(x - w / 2)} ${px(y)}h${px(w * 0.3)}l${px(w * 0.02)} ${px(h)}h${px(-w * 0.2)}z" fill="${SHADE}" opacity=".18"/>`)
    .rect(x - w * 0.54, y - h * 0.04, w * 1.08, h * 0.16, h * 0.05, mix(colour, '#ffffff', 0.18));
}

/** A plant in its pot, standing in the room; the pot's rim is `w` metres wide at height `y + h`. */
export function potted(
  room: Drawn,
  [x, y, z]: readonly [number, number, number],
  [w, h]: readonly [number, number],
  colour: Colour,
  growth: Growth & { readonly size?: number },
): void {
  const [rimX, rimY] = room.at(x, y + h, z);
  const k = room.metre(z);
  const tint = growth.tint ?? ((c: Colour): Colour => room.tone(c, z));
  plant(room, rimX, rimY, k * (growth.size ?? 1), { ...growth, tint });
  pot(room, rimX, rimY, w * k, h * k, tint(colour));
}

function leafAt(x: number, y: number, length: number, width: number, angle: number, colour: Colour, dark: Colour): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): string => `${px(x + along * cos - across * sin)} ${px(y + along * sin + across * cos)}`;
  const side = (w: number): string => `C${at(length * 0.25, w)} ${at(length * 0.75, w)} ${at(length, 0)}`;
  return [
    `<path d="M${at(0, 0)}${side(-width)}C${at(length * 0.75, width)} ${at(length * 0.25, width)} ${at(0, 0)}Z" fill="${colour}"/>`,
    `<path d="M${at(0, 0)}${side(-width)}Z" fill="${dark}" opacity=".55"/>`,
    `<path d="M${at(length * 0.04, 0)}L${at(length * 0.92, 0)}" stroke="${dark}" stroke-width="${px(Math.max(1, width * 0.07))}" stroke-linecap="round"/>`,
  ].join('');
}

import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { facing, px } from './camera.ts';
import type { Drawn } from './camera.ts';

/** How a room's hour changes local colours. */
export type Hour = (colour: Colour) => Colour;

/** A desk whose left near corner stands at `x`, `z`. */
export function desk(room: Drawn, x: number, z: number, w = 1.6, d = 0.8, colour: Colour = PALETTE.woodLight): void {
  room.shadow(x - 0.1, z - 0.05, w + 0.2, d + 0.1);
  for (const legX of [x + 0.05, x + w - 0.11]) for (const legZ of [z + d - 0.1, z + 0.05]) room.box([legX, 0, legZ], [0.06, 0.69, 0.06], PALETTE.mauveDark);
  room.box([x, 0.68, z], [w, 0.06, d], colour, { front: mix(colour, PALETTE.woodDark, 0.35) });
}

/** A screen on a desk, seen from behind. */
export function screenBack(room: Drawn, x: number, z: number, w = 0.66): void {
  stand(room, x, z, w);
  const shell = mix(PALETTE.grey, PALETTE.mauve, 0.25);
  room.box([x, 0.87, z + 0.02], [w, w * 0.6, 0.035], shell);
  const [cx, cy] = room.at(x + w / 2, 0.87 + w * 0.33, z + 0.02);
  room.add(`<circle cx="${px(cx)}" cy="${px(cy)}" r="${px(room.metre(z) * 0.03)}" fill="${room.tone(PALETTE.mauve, z)}"/>`);
}

/** A screen on a desk, with a page of code. `seed` decides the code. */
export function screenFront(room: Drawn, x: number, z: number, seed: number, w = 0.62): void {
  stand(room, x, z, w);
  const h = w * 0.6;
  room.box([x, 0.87, z + 0.02], [w, h, 0.035], INK);
  const [left, top] = room.at(x + 0.02, 0.87 + h - 0.02, z + 0.02);
  const [right, bottom] = room.at(x + w - 0.02, 0.89, z + 0.02);
  room.rect(left, top, right - left, bottom - top, 2, room.tone(PALETTE.screen, z));
  codeLines(room, [left, top, right - left, bottom - top], z, seed);
}

/** Lines of code as coloured dashes inside x, y, w, h (design px). */
export function codeLines(room: Drawn, [x, y, w, h]: readonly [number, number, number, number], z: number, seed: number): void {
  const colours = [PALETTE.tealLight, PALETTE.mustard, PALETTE.terra, PALETTE.blueLight];
  const random = seeded(seed);
  const lines = Math.max(5, Math.min(9, Math.round(h / 11)));
  for (let i = 0; i < lines; i++) {
    let at = x + w * (0.07 + [0, 1, 1, 2, 2, 1][Math.floor(random() * 6)]! * 0.06);
    const words = 1 + Math.floor(random() * 3);
    for (let k = 0; k < words; k++) {
      const length = w * (0.08 + random() * 0.2);
      const colour = colours[Math.floor(random() * 4)]!;
      if (at + length > x + w * 0.94) break;
      room.rect(at, y + h * (0.1 + (0.82 * i) / lines), length, Math.max(1.6, h * 0.035), 1.5, room.tone(colour, z), 'opacity=".9"');
      at += length + w * 0.03;
    }
  }
}

function stand(room: Drawn, x: number, z: number, w: number): void {
  room.box([x + w / 2 - 0.04, 0.74, z + 0.06], [0.08, 0.16, 0.04], PALETTE.greyDark);
  room.box([x + w / 2 - 0.14, 0.74, z], [0.28, 0.015, 0.16], PALETTE.greyDark);
}

/** An office chair. Seen from behind its back is near, seen from the front it is far. */
export function chair(room: Drawn, x: number, z: number, colour: Colour, turned: 'towards' | 'away'): void {
  room.shadow(x - 0.28, z - 0.2, 0.56, 0.5, 0.16);
  room.box([x - 0.02, 0.08, z], [0.04, 0.36, 0.04], PALETTE.mauveDark);
  room.box([x - 0.26, 0.04, z], [0.52, 0.04, 0.05], PALETTE.mauveDark);
  const seat = (): void => {
    room.box([x - 0.25, 0.42, z - 0.2], [0.5, 0.07, 0.45], colour);
  };
  const backZ = z + (turned === 'towards' ? 0.22 : -0.2);
  const back = (): void => {
    room.upright(x - 0.23, 0.52, backZ, 0.46, 0.5, 0.1, room.tone(colour, z));
    room.upright(x - 0.23, 0.52, backZ, 0.075, 0.5, 0.037, room.tone(mix(colour, SHADE, 0.3), z), 'opacity=".6"');
  };
  if (turned === 'towards') back();
  seat();
  if (turned === 'away') back();
}

/** A soft armchair, side on, looking left or right. */
export function armchair(room: Drawn, x: number, z: number, colour: Colour, looks: 'left' | 'right'): void {
  const m = looks === 'right' ? 1 : -1;
  const dark = mix(colour, SHADE, 0.26);
  const spot = (dx: number): number => x + m * dx;
  const span = (a: number, b: number): [number, number] => [Math.min(spot(a), spot(b)), Math.abs(b - a)];
  room.disc(x - 0.12, 0, z + 0.35, 0.55, SHADE, 'opacity=".2"');
  for (const leg of [-0.3, 0.26]) room.box([spot(leg) - 0.02, 0, z + 0.02], [0.04, 0.2, 0.04], PALETTE.woodDark);
  const [backX, backW] = span(-0.42, -0.2);
  room.box([backX, 0.2, z], [backW, 0.78, 0.62], dark, { top: mix(colour, '#ffffff', 0.2) });
  const [seatX, seatW] = span(-0.36, 0.36);
  room.box([seatX, 0.18, z], [seatW, 0.27, 0.62], colour, { top: mix(colour, '#ffffff', 0.14) });
  const [armX, armW] = span(-0.34, 0.32);
  room.upright(armX, 0.2, z - 0.02, armW, 0.42, 0.1, room.tone(mix(colour, '#ffffff', 0.07), z));
  room.upright(armX, 0.2, z - 0.02, armW, 0.16, 0.06, room.tone(dark, z), 'opacity=".45"');
}

/** A hanging lamp whose cord starts at the height `top`. */
export function lamp(room: Drawn, x: number, z: number, drop: number, colour: Colour, top: number): void {
  const [ax, ay] = room.at(x, top, z);
  const [bx, by] = room.at(x, top - drop, z);
  const k = room.metre(z);
  const w = 0.3 * k;
  const n = (share: number): string => px(w * share);
  room
    .add(`<path d="M${px(ax)} ${px(ay)}L${px(bx)} ${px(by)}" stroke="${room.tone(PALETTE.mauveDark, z)}" stroke-width="${px(Math.max(1.5, 0.012 * k))}"/>`)
    .add(
      `<path d="M${px(bx - w * 0.18)} ${px(by)}h${n(0.36)}c${n(0.06)} ${n(0.28)} ${n(0.42)} ${n(0.24)} ${n(0.5)} ${n(0.62)}h${n(-1.36)}c${n(0.08)} ${n(-0.38)} ${n(0.44)} ${n(-0.34)} ${n(0.5)} ${n(-0.62)}z" fill="${room.tone(colour, z)}"/>`,
    )
    .add(`<path d="M${px(bx - w * 0.68)} ${px(by + w * 0.62)}h${n(1.36)}l${n(-0.1)} ${n(0.07)}h${n(-1.16)}z" fill="${room.tone('#fff4cf', z)}"/>`)
    .add(
      `<path d="M${px(bx - w * 0.18)} ${px(by)}h${n(0.14)}c${n(-0.02)} ${n(0.3)} ${n(-0.4)} ${n(0.3)} ${n(-0.3)} ${n(0.62)}h${n(-0.34)}c${n(0.08)} ${n(-0.38)} ${n(0.44)} ${n(-0.34)} ${n(0.5)} ${n(-0.62)}z" fill="${SHADE}" opacity=".14"/>`,
    );
}

/** The light of a hanging lamp that burns, as seen by itself; its cone is in the gradients of `lampLight`. */
export function burning(room: Drawn, x: number, z: number, drop: number, top: number): void {
  const [cx, cy] = room.at(x, top - drop, z);
  const w = 0.3 * room.metre(z);
  room.aside('glow', `<path d="M${px(cx - w * 0.66)} ${px(cy + w * 0.66)}h${px(w * 1.32)}l${px(w * 1.3)} ${px(w * 3)}h${px(-w * 3.92)}z" fill="url(#cone)"/>`);
  room.add(`<ellipse cx="${px(cx)}" cy="${px(cy + w * 0.66)}" rx="${px(w * 0.64)}" ry="${px(w * 0.1)}" fill="#fff0c4"/>`);
}

/** The round that a lamp lights on a surface at height `y`; its gradient, too, is among those of `lampLight`. */
export function litRound(room: Drawn, x: number, y: number, z: number, radius: number): void {
  const [cx, cy] = room.at(x, y, z);
  const k = room.metre(z);
  const round = `<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(radius * k)}" ry="${px(radius * k * 0.36)}" fill="url(#onfloor)"/>`;
  if (y === 0) room.aside('glow', round);
  else room.add(round);
}

/** An open laptop on a table of height 0.76: its lid from behind, or its screen. */
export function laptop(room: Drawn, x: number, z: number, shows: 'lid' | 'screen', hour: Hour, seed = 1): void {
  const shell = hour(PALETTE.grey);
  if (shows === 'lid') {
    room.box([x - 0.2, 0.76, z], [0.4, 0.015, 0.28], shell);
    room.face(
      [
        [x - 0.2, 0.775, z],
        [x + 0.2, 0.775, z],
        [x + 0.2, 1.03, z - 0.08],
        [x - 0.2, 1.03, z - 0.08],
      ],
      room.tone(mix(shell, SHADE, 0.08), z),
    );
    const [cx, cy] = room.at(x, 0.9, z - 0.04);
    room.add(`<circle cx="${px(cx)}" cy="${px(cy)}" r="${px(room.metre(z) * 0.025)}" fill="${room.tone(hour(PALETTE.mauve), z)}"/>`);
    return;
  }
  room.face(facing(x - 0.215, x + 0.215, 0.77, 1.045, z), room.tone(INK, z));
  const [left, top] = room.at(x - 0.2, 1.03, z);
  const [right, bottom] = room.at(x + 0.2, 0.785, z);
  room.rect(left, top, right - left, bottom - top, 3, room.tone('#2d3a6a', z));
  codeLines(room, [left, top, right - left, bottom - top], z, seed);
  room.box([x - 0.2, 0.76, z - 0.28], [0.4, 0.015, 0.28], shell);
}

/** A mug on a surface at height `y`. */
export function mug(room: Drawn, x: number, y: number, z: number, colour: Colour): void {
  room.upright(x - 0.04, y, z, 0.08, 0.1, 0.012, room.tone(colour, z));
  room.upright(x - 0.04, y, z, 0.025, 0.1, 0.012, room.tone(mix(colour, SHADE, 0.3), z));
  room.disc(x, y + 0.1, z + 0.0, 0.038, room.tone(mix(colour, INK, 0.4), z));
}

import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import { px } from './camera.ts';
import type { Drawn } from './camera.ts';

/** A model of the line's first ferry under glass, on its plinth; `x`: the middle. */
export function ferryUnderGlass(room: Drawn, x: number, z: number): void {
  const [half, plinth, high] = [0.84, 0.82, 0.62]; // metres
  const k = room.metre(z);
  room.face(
    [
      [x - half - 0.5, 0.004, z],
      [x + half, 0.004, z],
      [x + half, 0.004, z + 0.5],
      [x - half - 0.5, 0.004, z + 0.5],
    ],
    SHADE,
    'opacity=".3"',
  );
  room.box([x - half, 0, z], [half * 2, plinth, 0.5], '#6a4a52', { top: '#a9837c' });
  room.upright(x - half + 0.08, 0.1, z - 0.002, half * 2 - 0.16, plinth - 0.22, 0.02, SHADE, 'opacity=".2"');
  room.upright(x - 0.2, plinth - 0.3, z - 0.004, 0.4, 0.12, 0.01, '#d9b25a');
  for (const line of [0.045, 0.08]) room.upright(x - 0.15, plinth - 0.3 + line, z - 0.005, 0.3, 0.012, 0.006, '#6a4a2c', 'opacity=".7"');
  room.upright(x - half + 0.03, plinth, z, half * 2 - 0.06, high, 0, '#e6f2f2', 'opacity=".26"');
  const [cx, base] = room.at(x, plinth + 0.06, z + 0.05);
  const n = (metres: number): string => px(metres * k);
  const at = (dx: number, dy: number): string => `${px(cx + dx * k)} ${px(base - dy * k)}`;
  const block = (dx: number, dy: number, w: number, h: number, colour: string, r = 0.01): void => {
    room.rect(cx + dx * k, base - (dy + h) * k, w * k, h * k, r * k, colour);
  };
  for (const dx of [-0.4, 0.34]) block(dx, -0.06, 0.05, 0.08, '#c9a25f');
  room.add(`<path d="M${at(-0.68, 0.2)}h${n(1.4)}l${n(-0.15)} ${n(0.2)}h${n(-1.16)}z" fill="#2a6f70"/>`);
  room.add(`<path d="M${at(-0.6, 0.07)}h${n(1.24)}l${n(-0.06)} ${n(0.08)}h${n(-1.12)}z" fill="#b9594c"/>`);
  room.add(`<path d="M${at(-0.7, 0.25)}h${n(1.44)}l${n(-0.04)} ${n(0.06)}h${n(-1.38)}z" fill="#fffaf0"/>`);
  block(-0.5, 0.25, 0.86, 0.08, '#fffaf0');
  for (let i = 0; i < 9; i++) block(-0.46 + i * 0.09, 0.27, 0.05, 0.035, '#3c5f74');
  block(-0.3, 0.33, 0.6, 0.06, '#f4e8d4');
  block(0.1, 0.39, 0.17, 0.08, '#fffaf0');
  block(0.12, 0.41, 0.14, 0.03, '#3c5f74');
  block(-0.2, 0.39, 0.1, 0.14, PALETTE.terra);
  block(-0.2, 0.49, 0.1, 0.03, INK);
  room.add(`<path d="M${at(0.42, 0.25)}v${n(-0.26)}M${at(-0.58, 0.25)}v${n(-0.2)}" stroke="#6a4a2c" stroke-width="2.4"/>`);
  room.add(`<path d="M${at(0.42, 0.5)}L${at(0.7, 0.26)}M${at(-0.58, 0.44)}L${at(-0.2, 0.5)}" stroke="#8d7690" stroke-width="1.2"/>`);
  room.add(`<path d="M${at(-0.76, 0.54)}h${n(0.3)}l${n(-0.24)} ${n(0.58)}h${n(-0.06)}z" fill="#ffffff" opacity=".26"/>`);
  const edge = mix('#c9a25f', '#ffffff', 0.2);
  for (const dx of [-half + 0.03, half - 0.045]) room.upright(x + dx, plinth, z - 0.002, 0.018, high, 0, edge, 'opacity=".9"');
  room.upright(x - half + 0.02, plinth + high - 0.015, z - 0.002, half * 2 - 0.04, 0.022, 0, edge, 'opacity=".9"');
  room.upright(x - half + 0.02, plinth, z - 0.002, half * 2 - 0.04, 0.02, 0, edge);
}

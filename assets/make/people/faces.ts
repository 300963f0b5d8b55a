import bounds from 'svg-path-bounds';
import svgpath from 'svgpath';
import { EYE_WHITE, INK } from '../colour.ts';
import { components } from '../raster/components.ts';
import { grown, inverse, maskWhere } from '../raster/mask.ts';
import type { View } from '../raster/mask.ts';
import { rasterise } from '../raster/render.ts';
import { trace } from '../raster/trace.ts';
import type { Drawing } from './drawing.ts';
import { part } from './parts.ts';
import { EXPRESSIONS } from './expressions.ts';
import type { Expression, Mood, Motion, Move } from './expressions.ts';

const VIEW: View = { x: 240, y: 140, w: 520, h: 460, scale: 2 };

interface Line {
  readonly path: string;
  readonly box: readonly [number, number, number, number];
}

/** A drawn face split into what can be put together anew. */
interface Split {
  readonly brows: readonly Line[];
  readonly eyes: readonly Line[];
  readonly upper: readonly Line[]; // brows and eyes as drawn together
  readonly nose: readonly Line[];
  readonly mouth: readonly Line[];
}

/** The eyes (with brows and nose) and the mouth of an expression, each in its own box. */
export function faceParts(name: Mood | Motion): { readonly eyes: Drawing; readonly mouth: Drawing } {
  const expression: Expression = EXPRESSIONS[name];
  const nose = split('Smile')
    .nose.map((line) => line.path)
    .join('');
  return { eyes: drawn(upperOf(expression) + nose), mouth: drawn(mouthOf(expression)) };
}

/** The ink and its whites, in a box with two units to spare. */
function drawn(ink: string): Drawing {
  const [left, top, right, bottom] = bounds(ink);
  const x = Math.floor(left) - 2;
  const y = Math.floor(top) - 2;
  return { content: inked(ink), box: [x, y, Math.ceil(right) + 2 - x, Math.ceil(bottom) + 2 - y] };
}

/** Ink, with white in whatever it encloses. */
export function inked(ink: string, white = `fill="${EYE_WHITE}"`): string {
  return `<path d="${enclosed(ink)}" ${white}/><path d="${ink}" fill="${INK}" fill-rule="evenodd"/>`;
}

function upperOf({ top, brows, eyes, browMove, eyeMove, topMove }: Expression): string {
  if (!brows && !eyes) return moved(split(top ?? 'Smile').upper, topMove);
  const whole = split(top ?? brows ?? 'Smile');
  const eyeLines = eyes ? split(eyes).eyes : whole.eyes;
  return moved(brows ? split(brows).brows : whole.brows, browMove) + eyeLines.map((line) => moved([line], eyeMove)).join('');
}

function mouthOf({ mouth, mouthMove, mouthPath }: Expression): string {
  if (mouthPath !== undefined) return mouthPath;
  return mouth === undefined ? '' : moved(split(mouth).mouth, mouthMove);
}

function split(name: string): Split {
  const lines = part('face', name)
    .ink.join('')
    .split(/(?=M)/)
    .filter((path) => path !== '')
    .map((path): Line => ({ path, box: bounds(path) }));
  const nose = lines.filter(isNose);
  const mouth = lines.filter((line) => !isNose(line) && isMouth(line));
  const upper = lines.filter((line) => !isNose(line) && !isMouth(line));
  return { brows: upper.slice(0, 2), eyes: upper.slice(2), upper, nose, mouth };
}

function isNose({ box: [left, top, right, bottom] }: Line): boolean {
  return left > 515 && right < 603 && top > 310 && bottom < 402 && bottom - top > 60;
}

function isMouth({ box: [, top, , bottom] }: Line): boolean {
  return top >= 368 || (top + bottom) / 2 >= 396;
}

/** The lines moved and scaled about their common middle. */
function moved(lines: readonly Line[], { dx = 0, dy = 0, scale = 1 }: Move = {}): string {
  if (lines.length === 0) return '';
  const cx = (Math.min(...lines.map((l) => l.box[0])) + Math.max(...lines.map((l) => l.box[2]))) / 2;
  const cy = (Math.min(...lines.map((l) => l.box[1])) + Math.max(...lines.map((l) => l.box[3]))) / 2;
  return lines
    .map((line) =>
      svgpath(line.path)
        .translate(-cx, -cy)
        .scale(scale)
        .translate(cx + dx, cy + dy)
        .round(1)
        .toString(),
    )
    .join('');
}

function enclosed(ink: string): string {
  const open = inverse(rasterise([ink], VIEW));
  const { labels } = components(open);
  const outside = labels[0];
  const holes = maskWhere(open, (i) => labels[i] !== 0 && labels[i] !== outside);
  return trace(grown(holes, 1), { tolerance: 0.25, smallest: 6 });
}

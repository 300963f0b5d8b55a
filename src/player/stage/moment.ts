import { set, write, type Lettering, type Lines } from './lettering.ts';
import { disc, drawRadar, type Axis } from './radar.ts';

/** Of a card's size: in a smaller one nobody reads. */
export const READABLE = 0.6;

/** One moment: what was chosen, how far it went on each dimension (1..5), and why. */
export interface StageMoment {
  readonly title: string;
  readonly shown: readonly { readonly name: string; readonly level: number }[];
  readonly why: string; // one sentence; may be empty
}

/** A card measured and ready to be drawn. Its shadow is inside. */
export interface Laid {
  readonly width: number; // CSS px
  readonly height: number; // CSS px
  readonly draw: (context: CanvasRenderingContext2D, axes: readonly Axis[]) => void;
}

const PAD = 18; // CSS px
const SHADOW = 10; // CSS px
const GAP = 6; // CSS px between cards
const INK = '#2a2140';
const PAPER = '#fbf3e4';
const PIP = '#2f8f83';

/** Lays out a card of that width; `radar`: the radius of the one in its corner, 0 for none. */
export function layCard(context: CanvasRenderingContext2D, { title, shown, why }: StageMoment, width: number, radar: number): Laid {
  const size = Math.max(11.5, Math.min(15.5, width / 24));
  const column = width - 2 * PAD - (radar === 0 ? 0 : radar * 2 + PAD);
  const words: { readonly lines: Lines; readonly y: number }[] = [];
  const pips: { readonly y: number; readonly level: number }[] = [];
  const put = (text: string, y: number, room: number, style: Lettering): Lines => {
    const lines = set(context, text, room, style);
    words.push({ lines, y });
    return lines;
  };
  let y = PAD + put(title, PAD, column, { size: size * 1.14, face: 'words', weight: 600 }).height + size * 0.7;
  const beside = column - size * 6.6; // CSS px for a name with its pips beside it
  for (const { name, level } of shown) {
    const { height } = put(name, y, beside < size * 7 ? column : beside, { size: size * 0.92, face: 'interface', weight: 600 });
    if (beside < size * 7) y += height + size * 0.5;
    pips.push({ y: beside < size * 7 ? y : y + height / 2, level });
    y += (beside < size * 7 ? size * 0.5 : height) + size * 0.4;
  }
  if (radar > 0) y = Math.max(y, PAD + radar * 2.12 + size * 0.5);
  if (why !== '') y += put(why, y + size * 0.2, width - 2 * PAD, { size: size * 0.98, face: 'words', weight: 400 }).height + size * 0.2;
  const height = y + PAD * 0.8;
  const pipsAt = beside < size * 7 ? PAD - size * 0.6 : PAD + column - size * 5.6; // CSS px: a step before the first
  return {
    width: width + SHADOW,
    height: height + SHADOW,
    draw: (on, axes) => {
      sheet(on, width, height);
      for (const { lines, y: at } of words) write(on, lines, PAD, at, INK);
      for (const pip of pips) {
        for (let at = 1; at <= 5; at += 1)
          disc(on, pipsAt + at * size, pip.y, size * 0.34, at <= pip.level ? PIP : PAPER, at <= pip.level ? INK : '#8d7690', 1.5);
      }
      if (radar > 0) drawRadar(on, axes, { x: width - PAD - radar, y: PAD + radar, radius: radar }, 1);
    },
  };
}

/** How cards of these heights (CSS px) lie under one another in a height, none on another's words: as many of the first as can be read there, at one size. */
export function dealt(heights: readonly number[], room: number): { readonly scale: number; readonly tops: readonly number[] } {
  const scaleOf = (count: number): number => Math.min(1, (room - GAP * (count - 1)) / heights.slice(0, count).reduce((sum, height) => sum + height, 0));
  let count = heights.length;
  while (count > 1 && scaleOf(count) < READABLE) count -= 1;
  const scale = Math.max(0, scaleOf(count));
  const high = heights.slice(0, count).map((height) => height * scale);
  const spare = room - GAP * (count - 1) - high.reduce((sum, height) => sum + height, 0);
  const tops = high.map((_, at) => spare / 2 + high.slice(0, at).reduce((sum, height) => sum + height + GAP, 0));
  return { scale, tops };
}

function sheet(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.beginPath();
  context.roundRect(6, 9, width - 6, height - 3, 18);
  context.fillStyle = 'rgba(43,26,85,.3)';
  context.fill();
  context.beginPath();
  context.roundRect(1.5, 1.5, width - 3, height - 3, 18);
  context.fillStyle = PAPER;
  context.fill();
  context.strokeStyle = INK;
  context.lineWidth = 3;
  context.stroke();
}

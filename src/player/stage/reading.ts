import { set, write, type Lettering, type Lines } from './lettering.ts';
import type { Box } from './kit.ts';
import type { StageMoment } from './moment.ts';
import { drawNeedle } from './needle.ts';
import { drawRadar, onArm, type Axis } from './radar.ts';

/** What a whole run showed. */
export interface StageReading {
  readonly axes: readonly Axis[];
  readonly pull: { readonly at: number | null; readonly pushWord: string; readonly pullWord: string }; // at: 0 push .. 1 pull
  readonly moments: readonly StageMoment[]; // the first three are dealt
}

/** A reading measured for a place: where its cards go, and how it looks after a part of its time. */
export interface Spread {
  readonly cards: Box | undefined; // CSS px; undefined: no room for any
  readonly draw: (context: CanvasRenderingContext2D, t: number) => void;
}

const WORDS = '#fbf3e4';

/** Lays out radar and needle in a box of that size. */
export function spread(context: CanvasRenderingContext2D, { axes, pull }: StageReading, { w, h }: Box): Spread {
  const landscape = w > h * 1.15;
  const area = landscape ? { w: w * 0.54, h } : { w, h: Math.min(h * 0.62, w * 1.05) };
  const label: Lettering = { size: Math.max(10, Math.min(17, Math.min(area.w, area.h) / 34)), face: 'interface', weight: 600 };
  const widest = Math.max(64, Math.min(150, area.w * 0.21)); // CSS px for the words at the sides
  const words = axes.map(({ name, band }, at) => set(context, `${name}\n${band}`, at % (axes.length / 2) === 0 ? widest * 1.2 : widest, label));
  const margin = Math.max(...words.map(({ width }, at) => (at % (axes.length / 2) === 0 ? 0 : width))) + 6;
  const radius = Math.max(30, Math.min(area.h / 2 - label.size * 4.6, (area.w / 2 - margin) / 1.15));
  const centre = { x: area.w / 2, y: area.h / 2 };
  const names = words.map((lines, at) => labelAt(lines, at, axes.length, radius));
  const rest: Box = landscape ? { x: w * 0.56, y: 0, w: w * 0.42, h } : { x: 0, y: area.h, w, h: h - area.h };
  const dial = Math.min(rest.w * 0.27, rest.h * (landscape ? 0.26 : 0.5), 150);
  const hand = { x: rest.x + rest.w / 2, y: rest.y + dial * 1.2 };
  const end: Lettering = { size: Math.max(11, Math.min(18, dial * 0.17)), face: 'interface', weight: 600 };
  const ends = [set(context, pull.pushWord, dial * 2, end), set(context, pull.pullWord, dial * 2, end)] as const;
  const below: Box = { x: rest.x, y: rest.y + dial * 1.2 + end.size * 2.6, w: rest.w, h: rest.h - dial * 1.2 - end.size * 2.6 - 10 };
  return {
    cards: below.h > 110 && below.w > 200 ? below : undefined,
    draw: (on, t) => {
      drawRadar(on, axes, { ...centre, radius }, within(t, 0.08, 0.58));
      for (const [at, { lines, x, y, align }] of names.entries()) {
        on.globalAlpha = within(t, 0.05 + at * 0.04, 0.2 + at * 0.04);
        write(on, lines, centre.x + x, centre.y + y, WORDS, align);
      }
      on.globalAlpha = within(t, 0.3, 0.4);
      drawNeedle(on, pull.at, { ...hand, radius: dial }, within(t, 0.4, 0.9));
      write(on, ends[0], hand.x - dial * 0.8, hand.y + end.size * 0.5, WORDS, 'center');
      write(on, ends[1], hand.x + dial * 0.8, hand.y + end.size * 0.5, WORDS, 'center');
      on.globalAlpha = 1;
    },
  };
}

/** How much of the way from `start` to `end` is gone: 0..1. */
export function within(t: number, start: number, end: number): number {
  return Math.min(1, Math.max(0, (t - start) / (end - start)));
}

function labelAt(
  lines: Lines,
  at: number,
  count: number,
  radius: number,
): { readonly lines: Lines; readonly x: number; readonly y: number; readonly align: CanvasTextAlign } {
  const { x, y } = onArm(at, count, at % (count / 2) === 0 ? 1.2 : 1.15, radius);
  const side = x < -radius * 0.2 ? 'right' : x > radius * 0.2 ? 'left' : 'center';
  const leaning = Math.max(-1, Math.min(1, y / radius)); // above, they end there; below, they begin there
  const top = y - (lines.height * (1 - leaning)) / 2;
  return { lines, x, y: top, align: side };
}

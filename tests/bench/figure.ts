import type { Browser } from 'playwright';
import type { Published } from './published.ts';

/** What a number counts. */
export type Unit = 'kB' | 'ms' | 's' | 'edges' | 'texts' | 'MB' | 'points' | 'requests' | 'frames' | 'callbacks' | 'nodes' | 'votes' | '%';

/** One number, beside what it may be and what it is elsewhere. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly value: number;
  readonly most?: number; // the budget: not more
  readonly least?: number; // the budget: not less
  readonly peer?: number; // the same at the standard ink web page, in the same run
  readonly note?: string; // what else was seen
}

/** Where things are while the bench runs. */
export interface Bench {
  readonly dist: string; // folder of the built pages
  readonly game: string; // address of the built pages, ends in a slash
  readonly peer: string; // address of the standard ink web page with our scene
  readonly lab: string; // address of an empty page with the core; below it, of the stage alone and of empty games
  readonly labFolder: string; // folder of those pages
  readonly browser: Browser;
  readonly chromium: string; // path of the browser's program
  readonly story?: string | undefined; // the ink file after `--story`, to be explored in place of the generated one
}

/** One thing that is measured. */
export interface Measure {
  readonly name: string; // for `--only`
  readonly title: string;
  readonly how: string; // one paragraph for the reader of the figures
  readonly published?: readonly Published[]; // what others say of theirs
  readonly run: (bench: Bench) => Promise<readonly Figure[]>;
}

/** Whether a figure keeps its budget; undefined: it has none, and is there to compare. */
export function holds({ value, most, least }: Figure): boolean | undefined {
  if (most === undefined && least === undefined) return undefined;
  return value <= (most ?? Infinity) && value >= (least ?? -Infinity);
}

/** The value that a share (0..1) of all does not exceed. Throws RangeError where there are none: a figure is never made of nothing. (Nearest rank.) */
export function quantile(values: readonly number[], share: number): number {
  const found = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
  if (found === undefined) throw new RangeError('Nothing was measured.');
  return found;
}

/** The middle of all. Throws RangeError where there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

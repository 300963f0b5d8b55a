import { type Band, bandOf, ENOUGH } from '../assessment/assess.ts';
import type { ChoiceId, DimensionId } from '../story/beat.ts';
import { ahead, extentOf, type Extent, idsOn, pathBy } from './explore-lengths.ts';
import type { Best } from './best.ts';
import { type DimensionCredits, type EndSum, endSums } from './explore-sums.ts';
import type { Space } from './playthroughs.ts';

/** What playthroughs can show on one dimension. Chances and means are over playthroughs in which each option is as likely as the others. */
export interface DimensionSpread {
  readonly dimension: DimensionId;
  readonly offered: Extent; // scored decisions that a playthrough comes to
  readonly fewest: readonly ChoiceId[]; // one that comes to the fewest
  readonly credit: Spread | null; // null: not known, because the story can go round or has too many different sums
  readonly bands: Readonly<Record<Band, number>> | null; // chance of each
  readonly sum: Extent; // of credit
}

/** Mean credits, over playthroughs with at least one moment. */
export interface Spread {
  readonly least: number; // 0..1
  readonly mean: number;
  readonly most: number;
  readonly tenths: readonly number[]; // chance of a mean credit below 0.1, below 0.2 … up to 1
}

/** What playthroughs can show on every dimension that some option mentions. */
export function spreads(space: Space, best: Best): readonly DimensionSpread[] {
  return best.dimensions.toSorted().map((dimension) => spreadOn(space, best, dimension));
}

function spreadOn(space: Space, { dimensions, credits: rows }: Best, dimension: DimensionId): DimensionSpread {
  const n = dimensions.indexOf(dimension);
  const column = new Map([...new Set(rows)].map((options) => [options, options.map((row) => row[n])]));
  const credits: DimensionCredits = rows.map((options) => column.get(options) ?? []);
  const scored = new Map(credits.map((all) => [all, all.some((credit) => credit !== undefined)]));
  const isScored = Uint8Array.from(credits, (all) => (scored.get(all) === true ? 1 : 0));
  const counted = (state: number): number => isScored[state] ?? 0;
  const decisions = ahead(space, counted);
  const fewest = pathBy(space, decisions.least, counted, (one, other) => one < other);
  const sums = space.goesRound ? undefined : endSums(space, credits);
  return {
    dimension,
    offered: extentOf(space, counted, decisions),
    fewest: idsOn(space, fewest),
    sum: extentOf(space, (state, { option }) => credits[state]?.[option] ?? 0),
    ...(sums ? read(sums) : { credit: null, bands: null }),
  };
}

function read(sums: readonly EndSum[]): Pick<DimensionSpread, 'credit' | 'bands'> {
  const bands: Record<Band, number> = { 'not-enough': 0, rarely: 0, sometimes: 0, mostly: 0, consistently: 0 };
  const tenths = Array.from({ length: 10 }, () => 0);
  let [least, most, all, mass] = [1, 0, 0, 0];
  for (const { moments, sum, chance } of sums) {
    const credit = moments === 0 ? 0 : Math.min(1, sum / moments);
    bands[moments < ENOUGH ? 'not-enough' : bandOf(credit + 1e-6)] += chance;
    if (moments === 0) continue;
    least = Math.min(least, credit);
    most = Math.max(most, credit);
    all += credit * chance;
    mass += chance;
    const tenth = Math.min(9, Math.floor(credit * 10 + 1e-5));
    tenths[tenth] = (tenths[tenth] ?? 0) + chance;
  }
  return { bands, credit: mass > 0 ? { least, mean: all / mass, most, tenths } : null };
}

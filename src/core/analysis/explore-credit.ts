import { type Band, bandOf, ENOUGH } from '../assessment/assess.ts';
import type { DimensionId } from '../story/beat.ts';
import { extentOf, type Extent } from './explore-lengths.ts';
import type { Best } from './best.ts';
import type { Space } from './playthroughs.ts';

/** What playthroughs can show on one dimension. Chances and means are over playthroughs in which each option is as likely as the others. */
export interface DimensionSpread {
  readonly dimension: DimensionId;
  readonly offered: Extent; // scored decisions that a playthrough comes to
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

/** The credit of each option of each state on a dimension; undefined: none. */
type Credits = readonly (readonly (number | undefined)[])[];

/** What playthroughs can show on every dimension that some option mentions. */
export function spreads(space: Space, best: Best): readonly DimensionSpread[] {
  return best.dimensions.toSorted().map((dimension) => spreadOn(space, best, dimension));
}

function spreadOn(space: Space, { dimensions, credits: rows }: Best, dimension: DimensionId): DimensionSpread {
  const n = dimensions.indexOf(dimension);
  const credits: Credits = rows.map((options) => options.map((row) => row[n]));
  const isScored = credits.map((all) => all.some((credit) => credit !== undefined));
  const pairs = space.goesRound ? undefined : endPairs(space, credits);
  return {
    dimension,
    offered: extentOf(space, (state) => (isScored[state] ? 1 : 0)),
    sum: extentOf(space, (state, { option }) => credits[state]?.[option] ?? 0),
    ...(pairs ? read(pairs) : { credit: null, bands: null }),
  };
}

/** The chance of each pair of moments and sum of credit, at the ends. */
type Pairs = ReadonlyMap<number, number>;

const MOMENT = 1e10; // a pair as one number: moments × MOMENT + credit in millionths
const MOST_PAIRS = 20_000_000;

/** Carries the pairs forwards along all paths at once. Undefined where they become too many. */
function endPairs({ start, moves, groups, unseen }: Space, credits: Credits): Pairs | undefined {
  const at = new Map<number, Map<number, number>>();
  const put = (state: number, pair: number, chance: number): void => {
    const here = at.get(state);
    if (here) here.set(pair, (here.get(pair) ?? 0) + chance);
    else at.set(state, new Map([[pair, chance]]));
  };
  const ends = new Map<number, number>();
  let added = 0;
  for (const { to, chance } of start) put(to, 0, chance);
  for (const [state = 0] of groups.toReversed()) {
    const here = at.get(state) ?? new Map<number, number>();
    at.delete(state);
    if (moves[state]?.length === 0 && !unseen.has(state)) for (const [pair, chance] of here) ends.set(pair, (ends.get(pair) ?? 0) + chance);
    for (const { option, to, chance } of moves[state] ?? []) {
      const credit = credits[state]?.[option];
      const step = credit === undefined ? 0 : MOMENT + Math.round(credit * 1e6);
      added += here.size;
      if (added > MOST_PAIRS) return undefined;
      for (const [pair, mass] of here) put(to, pair + step, mass * chance);
    }
  }
  return ends;
}

function read(pairs: Pairs): Pick<DimensionSpread, 'credit' | 'bands'> {
  const bands: Record<Band, number> = { 'not-enough': 0, rarely: 0, sometimes: 0, mostly: 0, consistently: 0 };
  const tenths = Array.from({ length: 10 }, () => 0);
  let [least, most, sum, mass] = [1, 0, 0, 0];
  for (const [pair, chance] of pairs) {
    const moments = Math.floor(pair / MOMENT);
    const credit = moments === 0 ? 0 : Math.min(1, (pair - moments * MOMENT) / 1e6 / moments);
    bands[moments < ENOUGH ? 'not-enough' : bandOf(credit + 1e-6)] += chance;
    if (moments === 0) continue;
    least = Math.min(least, credit);
    most = Math.max(most, credit);
    sum += credit * chance;
    mass += chance;
    const tenth = Math.min(9, Math.floor(credit * 10 + 1e-5));
    tenths[tenth] = (tenths[tenth] ?? 0) + chance;
  }
  return { bands, credit: mass > 0 ? { least, mean: sum / mass, most, tenths } : null };
}

import type { DimensionId } from '../story/beat.ts';
import type { Book } from '../story/book.ts';
import type { Story } from '../story/story.ts';
import { creditTable } from './credits.ts';
import { openOptions } from './playthroughs.ts';
import { profilesFor } from './profiles.ts';
import type { SeasonScene } from './season-play.ts';
import { type StateGraph, stateGraph } from './states.ts';

/** On each dimension, the fewest scored decisions that a path of a scene comes to. None are there where no path was seen to its end. */
export type Fewest = ReadonlyMap<DimensionId, number>;

/** What is known of the shortest measure of a scene. */
export interface SceneLeast {
  readonly fewest: Fewest; // over the beginnings that were searched
  readonly starts: readonly (string | null)[]; // that were searched to their end: names of profiles; null: the scene's own values
  readonly of: number; // beginnings that there are
  readonly because: string | null; // why not all was seen
}

const MOST_TURNS = 5_000_000;

/**
 * Searches every path of every scene: all with their own values first, then with the profiles of the book that change something, for as long as there is time.
 * What is seen of a scene is never fewer than there is, also where the search was cut off: the paths that were seen are there.
 */
export function leastOf(
  scenes: readonly SeasonScene[],
  book: Book,
  dimensions: readonly DimensionId[],
  stop: () => boolean,
  onScene: (searched: number, of: number) => void,
): readonly SceneLeast[] {
  const starts = scenes.map(({ story, entry }) => profilesFor({ ...story, id: entry.scene }, book));
  const all = starts.reduce((sum, { length }) => sum + length, 0);
  const least = scenes.map(({ story }, at): SceneLeast => {
    const own = starts[at] ?? [];
    if (speaks(story, dimensions)) return { fewest: new Map(), starts: [], of: own.length, because: null };
    return { fewest: new Map(dimensions.map((dimension) => [dimension, 0])), starts: own.map(({ name }) => name), of: own.length, because: null };
  });
  let searched = least.reduce((sum, each) => sum + each.starts.length, 0);
  for (let round = 0; round < Math.max(0, ...starts.map(({ length }) => length)); round++) {
    for (const [at, { story }] of scenes.entries()) {
      const start = starts[at]?.[round];
      const known = least[at];
      if (!start || !known || known.starts.length === known.of || (round > 0 && stop())) continue;
      onScene(searched++, all);
      const graph = stateGraph(story, { carried: start.carried, runs: MOST_TURNS, stop });
      const fewest = fewestIn(graph, dimensions);
      least[at] = {
        ...known,
        fewest: fewer(known.fewest, fewest),
        starts: graph.bounded === null ? [...known.starts, start.name] : known.starts,
        because: known.because ?? graph.bounded,
      };
    }
  }
  return least.map((each) =>
    each.because === null && each.starts.length < each.of
      ? { ...each, because: `There was time for ${each.starts.length} of its ${each.of} beginnings.` }
      : each,
  );
}

/** Whether anything in a story names one of these dimensions with a level, as evidence is written. A week names none, and need not be searched. */
function speaks({ ink }: Story, dimensions: readonly DimensionId[]): boolean {
  const text = JSON.stringify(ink);
  return dimensions.some((dimension) => new RegExp(`"\\^?\\s*${dimension} `, 'iu').test(text));
}

function fewer(one: Fewest, other: Fewest): Fewest {
  const least = new Map(one);
  for (const [dimension, count] of other) least.set(dimension, Math.min(count, least.get(dimension) ?? Infinity));
  return least;
}

/** On each dimension, the fewest scored decisions from the start to an end: states in which an option would earn credit. */
export function fewestIn(graph: StateGraph, dimensions: readonly DimensionId[]): Fewest {
  const { dimensions: mentioned, at } = creditTable(graph);
  const before = comingFrom(graph);
  return new Map(
    dimensions.flatMap((dimension) => {
      const n = mentioned.indexOf(dimension);
      const weigh = (state: number): 0 | 1 => (n >= 0 && at[state]?.some((row) => row[n] !== undefined) ? 1 : 0);
      const least = leastAhead(graph, before, weigh);
      const shortest = Math.min(...graph.start.map(({ state }) => least[state] ?? Infinity));
      return Number.isFinite(shortest) ? [[dimension, shortest] as const] : [];
    }),
  );
}

/** From which states each state is come to. */
function comingFrom({ states }: StateGraph): readonly (readonly number[])[] {
  const before: number[][] = states.map(() => []);
  for (const [from, { leads }] of states.entries()) for (const { state } of leads.flat()) before[state]?.push(from);
  return before;
}

/** The least sum of weights from each state to an end; Infinity where none is reached. (Breadth first from the ends back, what weighs nothing first.) */
function leastAhead({ states }: StateGraph, before: readonly (readonly number[])[], weigh: (state: number) => 0 | 1): Float64Array {
  const least = new Float64Array(states.length).fill(Infinity);
  const rounds: number[][] = [states.flatMap(({ options }, state) => (openOptions(options).length === 0 ? [state] : []))];
  for (const state of rounds[0] ?? []) least[state] = 0;
  for (let sum = 0; sum < rounds.length; sum++) {
    const here = rounds[sum] ?? [];
    for (let state = here.pop(); state !== undefined; state = here.pop()) {
      if (least[state] !== sum) continue; // a shorter way was found since
      for (const from of before[state] ?? []) {
        const whole = sum + weigh(from);
        if (whole >= least[from]!) continue;
        least[from] = whole;
        (rounds[whole] ??= []).push(from);
      }
    }
  }
  return least;
}

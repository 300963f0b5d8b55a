import type { Next, ReachState, ReachTable } from '../assessment/reach.ts';
import type { Story } from '../story/story.ts';
import { actsOnInput } from './acts-on-input.ts';
import { type Best, bestSums } from './best.ts';
import { knots } from './rounds.ts';
import { type Arrival, type Budget, type StateGraph, stateGraph } from './states.ts';

/** A table, or why there is none. */
export type Reached = { readonly table: ReachTable; readonly states: number; readonly runs: number } | { readonly table: null; readonly because: string };

/** Finds all that can still be collected from anywhere in a story, exactly; where that cannot be had within the budget, says so instead. */
export function reachTable(story: Story, budget: Budget = {}): Reached {
  const graph = stateGraph(story, budget);
  if (graph.bounded !== null) return { table: null, because: graph.bounded };
  const best = bestSums(graph);
  return {
    table: { format: 1, story: story.hash, carried: budget.carried ?? {}, typed: actsOnInput(story), ...fold(graph, best) },
    states: graph.states.length,
    runs: graph.runs,
  };
}

/** Folds together states that no session can tell apart from there on: the same options, sums and ways ahead. */
function fold({ states, start }: StateGraph, { dimensions, sums }: Best): Pick<ReachTable, 'dimensions' | 'best' | 'offers' | 'states' | 'start'> {
  const best = pool<readonly (number | null)[]>();
  const offers = pool<readonly string[]>();
  const rows: ReachState[] = [];
  const rowNumbers = new Map<string, number>();
  const rowOf: number[] = [];
  for (const group of knots(states.map(({ leads }) => leads.flatMap((arrivals) => arrivals.map(({ state }) => state))))) {
    const isRound = group.length > 1 || group.some((number) => states[number]?.leads.flat().some(({ state }) => state === number));
    // States that lead round to each other are numbered before their rows are written, and not folded.
    if (isRound) for (const number of group) rowOf[number] = rows.push([0, 0]) - 1;
    for (const number of group) {
      const state = states[number];
      if (!state) continue;
      const open = state.options.flatMap((option, at) => (option.disabled ? [] : [{ id: option.id, leads: state.leads[at] ?? [] }]));
      const row: ReachState = [
        best.number((sums[number] ?? []).map(rounded)),
        offers.number(open.map(({ id }) => id)),
        ...open.map(({ leads }) => nextOf(leads, rowOf)),
      ];
      const text = JSON.stringify(row);
      const known = rowNumbers.get(text);
      if (isRound) rows[rowOf[number] ?? 0] = row;
      else if (known !== undefined) rowOf[number] = known;
      else rowNumbers.set(text, (rowOf[number] = rows.push(row) - 1));
    }
  }
  return { dimensions, best: best.all, offers: offers.all, states: rows, start: nextOf(start, rowOf) };
}

/** Where arrivals lead in the table: one row, or several told apart by their looks. */
function nextOf(arrivals: readonly Arrival[], rowOf: readonly number[]): Next {
  const nexts = new Map(arrivals.map(({ looks, state }) => [`${looks} ${rowOf[state]}`, [looks ?? '', rowOf[state] ?? 0] as const]));
  const rows = new Set([...nexts.values()].map(([, row]) => row));
  const [only] = rows;
  return rows.size === 1 && only !== undefined ? only : [...nexts.values()].toSorted(([a, x], [b, y]) => (a === b ? x - y : a < b ? -1 : 1));
}

const rounded = (sum: number | null): number | null => (sum === null ? null : Math.round(sum * 1e6) / 1e6);

interface Pool<T> {
  readonly all: readonly T[];
  readonly number: (each: T) => number; // of the one that is equal
}

function pool<T>(): Pool<T> {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  const number = (each: T): number => {
    const text = JSON.stringify(each);
    const known = numbers.get(text) ?? all.push(each) - 1;
    numbers.set(text, known);
    return known;
  };
  return { all, number };
}

import type { DimensionId } from '../story/beat.ts';
import { type CreditTable, creditTable } from './credits.ts';
import type { StateGraph } from './states.ts';
import { knots } from './rounds.ts';

/** For each state, the greatest sum of credit that can still be collected on each dimension; null: without bound. */
export interface Best {
  readonly dimensions: readonly DimensionId[];
  readonly credits: CreditTable['at']; // of each state's options, in the order of `dimensions`
  readonly sums: readonly (readonly (number | null)[])[]; // one a state, one a dimension
}

type Groups = ReturnType<typeof knots>; // of states that lead round to each other, each after all that it leads to

const groupsIn = ({ states }: StateGraph): Groups => knots(states.map(({ leads }) => leads.flatMap((arrivals) => arrivals.map(({ state }) => state))));

/**
 * Carries the greatest sums backwards along the state graph. States that lead round to each other stand together: where going round
 * earns nothing, each of them has the best of all; where it earns, there is no greatest sum.
 */
export function bestSums(graph: StateGraph, groups: Groups = groupsIn(graph)): Best {
  const { states } = graph;
  const { dimensions, at: credits } = creditTable(graph);
  const sums: (readonly (number | null)[])[] = states.map(() => []);
  for (const group of groups) {
    const inside = new Set(group);
    const best: (number | null)[] = dimensions.map(() => 0);
    for (const number of group) {
      for (const [at, arrivals] of (states[number]?.leads ?? []).entries()) {
        const own = credits[number]?.[at];
        for (const n of dimensions.keys()) {
          const credit = own?.[n] ?? 0;
          for (const { state } of arrivals) {
            const rest = inside.has(state) ? (credit > 0 ? null : 0) : (sums[state]?.[n] ?? null);
            const now = best[n] ?? null;
            best[n] = now === null || rest === null ? null : Math.max(now, credit + rest);
          }
        }
      }
    }
    for (const number of group) sums[number] = best;
  }
  return { dimensions, credits, sums };
}

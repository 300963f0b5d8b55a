import type { DimensionId } from '../story/beat.ts';
import { creditOf, dimensionsOf } from '../assessment/credit.ts';
import type { StateGraph } from './states.ts';
import { knots } from './rounds.ts';

/** For each state, the greatest sum of credit that can still be collected on each dimension; null: without bound. */
export interface Best {
  readonly dimensions: readonly DimensionId[];
  readonly sums: readonly (readonly (number | null)[])[]; // one a state, one a dimension
}

/**
 * Carries the greatest sums backwards along the state graph. States that lead round to each other stand together: where going round
 * earns nothing, each of them has the best of all; where it earns, there is no greatest sum.
 */
export function bestSums({ states }: StateGraph): Best {
  const dimensions = [...new Set(states.flatMap(({ options }) => dimensionsOf(options)))];
  const sums: (readonly (number | null)[])[] = states.map(() => []);
  for (const group of knots(states.map(({ leads }) => leads.flatMap((arrivals) => arrivals.map(({ state }) => state))))) {
    const inside = new Set(group);
    const best: (number | null)[] = dimensions.map(() => 0);
    for (const number of group) {
      const { options, leads } = states[number] ?? { options: [], leads: [] };
      const offered = options.filter(({ disabled }) => !disabled);
      for (const [at, option] of options.entries()) {
        const arrivals = leads[at] ?? [];
        for (const [n, dimension] of dimensions.entries()) {
          const credit = arrivals.length > 0 ? (creditOf(option, offered, dimension) ?? 0) : 0;
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
  return { dimensions, sums };
}

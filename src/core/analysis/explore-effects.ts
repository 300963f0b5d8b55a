import type { ChoiceId, DimensionId } from '../story/beat.ts';
import type { Best } from './best.ts';
import type { Endings } from './explore-endings.ts';
import { openOptions, type Space } from './playthroughs.ts';

/** What a decision does to what can still be reached. */
export interface DecisionEffect {
  readonly times: number; // in a playthrough, on average, where each option is as likely as the others
  readonly options: readonly OptionEffect[];
}

/** What taking one option does, over all the places where the same options are on offer. */
export interface OptionEffect {
  readonly choice: ChoiceId;
  readonly text: string;
  readonly drop: number; // credit lost to reach, summed over dimensions, on average; 0: it keeps everything open
  readonly drops: Readonly<Record<DimensionId, number>>; // where it is lost
  readonly closes: readonly string[]; // endings that other options leave open, and this one never does
  readonly verdict: 'worst' | 'best' | null; // wherever it is on offer: some other option is at least as good on all dimensions; or it is, as all the others
}

/** `R(o)`: the credit of an option plus the greatest sum attainable after it; one row an option, one number a dimension. */
export function reachAt({ graph }: Space, { dimensions, credits, sums }: Best, state: number): readonly (readonly (number | null)[])[] {
  return (graph.states[state]?.leads ?? []).map((arrivals, at) =>
    dimensions.map((_, n) => {
      let most = 0;
      for (const arrival of arrivals) {
        const sum = sums[arrival.state]?.[n] ?? null;
        if (sum === null) return null;
        most = Math.max(most, sum);
      }
      return (credits[state]?.[at]?.[n] ?? 0) + most;
    }),
  );
}

/** The effects of every decision that a playthrough can come to, in order of how often it does. */
export function effectsOf(space: Space, best: Best, seen: Float64Array, endings: Endings): readonly DecisionEffect[] {
  const groups = new Map<string, number[]>();
  for (const [state, { options }] of space.graph.states.entries()) {
    if (openOptions(options).length === 0 || (seen[state] ?? 0) === 0) continue;
    const key = options.map(({ id, disabled }) => `${id}${disabled ? ' (not takeable)' : ''}`).join('\n');
    const known = groups.get(key);
    if (known) known.push(state);
    else groups.set(key, [state]);
  }
  return [...groups.values()].map((states) => effectOf(space, best, seen, endings, states)).toSorted((a, b) => b.times - a.times);
}

const NOTHING = 1e-9;

function effectOf(space: Space, best: Best, seen: Float64Array, endings: Endings, states: readonly number[]): DecisionEffect {
  const options = space.graph.states[states[0] ?? 0]?.options ?? [];
  const open = openOptions(options);
  const times = states.reduce((sum, state) => sum + (seen[state] ?? 0), 0);
  const drops = options.map(() => best.dimensions.map(() => 0));
  const isWorst = options.map((_, at) => open.length > 1 && open.includes(at));
  const isBest = [...isWorst];
  const ahead = options.map(() => new Set<string>());
  const counted = options.map(() => new Set<ReadonlySet<string>>()); // states share what is ahead of them
  for (const state of states) {
    const reach = reachAt(space, best, state);
    for (const n of best.dimensions.keys()) {
      const most = mostOn(n, reach, open);
      if (most !== null) for (const at of open) drops[at]![n]! += ((most - Number(reach[at]?.[n])) * (seen[state] ?? 0)) / times;
    }
    for (const at of open) {
      if (isWorst[at] && !open.some((other) => other !== at && dominates(reach[other], reach[at]))) isWorst[at] = false;
      if (isBest[at] && !open.every((other) => other === at || dominates(reach[at], reach[other]))) isBest[at] = false;
    }
    for (const move of space.moves[state] ?? []) {
      const own = endings.by(move);
      if (own !== undefined) ahead[move.option]?.add(own);
      const all = endings.ahead[move.to];
      if (!all || counted[move.option]?.has(all) === true) continue;
      counted[move.option]?.add(all);
      for (const id of all) ahead[move.option]?.add(id);
    }
  }
  const all = new Set(ahead.flatMap((ids) => [...ids]));
  return {
    times,
    options: open.map((at) => {
      const lost = best.dimensions.flatMap((dimension, n) => ((drops[at]?.[n] ?? 0) > NOTHING ? [[dimension, drops[at]?.[n] ?? 0] as const] : []));
      return {
        choice: options[at]?.id ?? '',
        text: options[at]?.text ?? '',
        drop: lost.reduce((sum, [, drop]) => sum + drop, 0),
        drops: Object.fromEntries(lost.toSorted(([, a], [, b]) => b - a)),
        closes: [...all].filter((id) => !ahead[at]?.has(id)).toSorted(),
        verdict: isWorst[at] ? 'worst' : isBest[at] ? 'best' : null,
      };
    }),
  };
}

/** The most that any of these options leaves within reach on a dimension; null where there is no greatest sum. */
function mostOn(n: number, reach: ReturnType<typeof reachAt>, open: readonly number[]): number | null {
  let most = -Infinity;
  for (const at of open) {
    const sum = reach[at]?.[n] ?? null;
    if (sum === null) return null;
    if (sum > most) most = sum;
  }
  return most;
}

/** Whether one option is at least as good on every dimension, and better on one. */
function dominates(one: readonly (number | null)[] | undefined, other: readonly (number | null)[] | undefined): boolean {
  if (!one || !other) return false;
  let isMore = false;
  for (let n = 0; n < one.length; n++) {
    const [own, its] = [one[n] ?? null, other[n] ?? null];
    if (own === null || its === null || own - its < -NOTHING) return false;
    if (own - its > NOTHING) isMore = true;
  }
  return isMore;
}

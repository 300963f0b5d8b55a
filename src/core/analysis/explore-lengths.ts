import type { ChoiceId } from '../story/beat.ts';
import { leadsRound, type Move, type Space } from './playthroughs.ts';

/** The least and the greatest sum of something along a whole playthrough. */
export interface Extent {
  readonly least: number;
  readonly most: number | null; // null: without bound, because the story can go round
}

/** The sums still ahead from each state; Infinity where no end is reached. */
export interface Ahead {
  readonly least: Float64Array;
  readonly most: Float64Array; // Infinity: without bound
}

/** Adds up `weight` (never below 0) of moves to every end, by dynamic programming from the ends back. */
export function ahead({ moves, groups, unseen }: Space, weight: (state: number, move: Move) => number): Ahead {
  const least = new Float64Array(moves.length).fill(Infinity);
  const most = new Float64Array(moves.length).fill(-Infinity);
  for (const group of groups) {
    if (!leadsRound(moves, group)) {
      const [alone = 0] = group;
      const all = moves[alone] ?? [];
      let [fewest, greatest] = all.length === 0 && !unseen.has(alone) ? [0, 0] : [Infinity, -Infinity];
      for (const move of all) {
        const own = weight(alone, move);
        fewest = Math.min(fewest, own + least[move.to]!);
        greatest = Math.max(greatest, own + most[move.to]!);
      }
      least[alone] = fewest;
      most[alone] = greatest;
      continue;
    }
    const inside = new Set(group);
    for (const state of group) if (moves[state]?.length === 0 && !unseen.has(state)) least[state] = most[state] = 0;
    // At most so many rounds as there are states: the shortest way never comes to one twice. (Bellman and Ford)
    for (let round = 0, changed = true; changed && round <= group.length; round++) {
      changed = false;
      for (const state of group) {
        for (const move of moves[state] ?? []) {
          const sum = weight(state, move) + (least[move.to] ?? Infinity);
          if (sum < (least[state] ?? Infinity)) {
            least[state] = sum;
            changed = true;
          }
        }
      }
    }
    let best = group.length === 1 ? (most[group[0] ?? 0] ?? -Infinity) : -Infinity;
    let grows = false;
    for (const state of group) {
      for (const move of moves[state] ?? []) {
        const own = weight(state, move);
        if (!inside.has(move.to)) best = Math.max(best, own + (most[move.to] ?? -Infinity));
        else if (own > 0) grows = true;
      }
    }
    for (const state of group) most[state] = grows && best > -Infinity ? Infinity : best;
  }
  return { least, most };
}

/** The extent over whole playthroughs, the opening included. `sums`: what is ahead, where that is known. */
export function extentOf(space: Space, weight: (state: number, move: Move) => number, sums: Ahead = ahead(space, weight)): Extent {
  const { least, most } = sums;
  const whole = space.start.map((move) => [weight(-1, move) + (least[move.to] ?? Infinity), weight(-1, move) + (most[move.to] ?? -Infinity)] as const);
  const shortest = Math.min(...whole.map(([sum]) => sum));
  const longest = Math.max(...whole.map(([, sum]) => sum));
  return { least: Number.isFinite(shortest) ? shortest : 0, most: longest === Infinity ? null : Math.max(0, longest) };
}

/** The mean over playthroughs, where each option is as likely as the others. `seen`: how often each state is come to. */
export function meanOf({ start, moves }: Space, seen: Float64Array, weight: (state: number, move: Move) => number): number {
  const opening = start.reduce((sum, move) => sum + move.chance * weight(-1, move), 0);
  return moves.reduce(
    (sum, all, state) => (seen[state] === 0 ? sum : sum + (seen[state] ?? 0) * all.reduce((part, move) => part + move.chance * weight(state, move), 0)),
    opening,
  );
}

/** What is chosen along a playthrough. */
export function idsOn({ graph }: Space, path: readonly Move[]): readonly ChoiceId[] {
  return path.slice(1).map(({ option }, at) => graph.states[path[at]?.to ?? 0]?.options[option]?.id ?? '');
}

/** One shortest or longest playthrough: the moves to take. None where there is no longest. */
export function pathBy(
  space: Space,
  sums: Float64Array,
  weight: (state: number, move: Move) => number,
  better: (one: number, other: number) => boolean,
): readonly Move[] {
  const path: Move[] = [];
  const pick = (moves: readonly Move[], state: number): Move | undefined => {
    const value = (move: Move): number => weight(state, move) + (sums[move.to] ?? 0);
    return moves
      .filter((move) => Number.isFinite(value(move)))
      .reduce<Move | undefined>((best, move) => (!best || better(value(move), value(best)) ? move : best), undefined);
  };
  for (let move = pick(space.start, -1); move && path.length <= space.moves.length; move = pick(space.moves[move.to] ?? [], move.to)) path.push(move);
  return path;
}

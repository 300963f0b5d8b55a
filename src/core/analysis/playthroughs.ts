import type { Choice } from '../story/beat.ts';
import type { Story } from '../story/story.ts';
import type { Listener, Passage } from './explore-listen.ts';
import type { Machine } from './machine.ts';
import { knots } from './rounds.ts';
import { type Budget, type StateGraph, stateGraph } from './states.ts';

/** One step of a playthrough: an option taken, and how the dice fell on the way. */
export interface Move {
  readonly option: number; // index into the state's options; −1: the opening
  readonly to: number; // state
  readonly chance: number; // 0..1, of this move from its state, where each option on offer is as likely as the others
  readonly passage: number; // index into `passages`: what is said on the way
}

/** A story's state space with all that is said in it. */
export interface Space {
  readonly graph: StateGraph;
  readonly start: readonly Move[];
  readonly moves: readonly (readonly Move[])[]; // by state; none: the story ends there, or was not followed
  readonly passages: readonly Passage[];
  readonly groups: readonly (readonly number[])[]; // of states that lead round to each other, each after all that it leads to
  readonly goesRound: boolean; // some state leads back to itself
  readonly unseen: ReadonlySet<number>; // states from which not every way was followed
  readonly endless: ReadonlySet<number>; // states from which no end can be reached, in an exact space
}

/** What a search is to tell while it goes on. */
export interface Following {
  readonly onOpen: (machine: Machine) => void; // before it begins
  readonly onTurn: (known: { readonly turns: number; readonly states: number; readonly edges: number; readonly waiting: number }) => void;
}

/** Searches a story's states within a budget, and listens. */
export function spaceOf(story: Story, listener: Listener, budget: Budget, { onOpen, onTurn }: Following): Space {
  const falls: Fall[][] = []; // by way + 1
  let turns = 0;
  const graph = stateGraph(story, {
    ...budget,
    watch: {
      opens: (machine) => {
        listener.opens(machine);
        onOpen(machine);
      },
      played: ({ way, state, turn, aloud, states, edges, waiting }) => {
        const chance = turn.sides.reduce((product, sides) => product / sides, 1);
        (falls[way + 1] ??= []).push({ state, chance, passage: listener.heard(turn, aloud) });
        onTurn({ turns: ++turns, states, edges, waiting });
      },
    },
  });
  return connect(graph, falls, listener.passages);
}

interface Fall {
  readonly state: number;
  readonly chance: number;
  readonly passage: number;
}

function connect(graph: StateGraph, falls: readonly (readonly Fall[])[], passages: readonly Passage[]): Space {
  const unseen = new Set<number>();
  const moves = graph.states.map(({ options, ways, leads }, number) => {
    const open = openOptions(options);
    return open.flatMap((option) => {
      if ((leads[option] ?? []).length === 0) unseen.add(number);
      else return movesBy(option, falls[(ways[option] ?? -1) + 1] ?? [], open.length);
      return [];
    });
  });
  const groups = knots(moves.map((all) => all.map(({ to }) => to)));
  const goesRound = groups.some((group) => leadsRound(moves, group));
  const start = graph.start.length > 0 ? movesBy(-1, falls[0] ?? [], 1) : [];
  return { graph, start, moves, passages, groups, goesRound, unseen, endless: endlessIn(moves, groups, unseen) };
}

/** Falls that lead to the same state by the same words are one move. */
function movesBy(option: number, falls: readonly Fall[], options: number): readonly Move[] {
  const [only, another] = falls;
  if (only && !another) return [{ option, to: only.state, passage: only.passage, chance: only.chance / options }];
  const moves = new Map<string, Move>();
  for (const { state, chance, passage } of falls) {
    const key = `${state} ${passage}`;
    moves.set(key, { option, to: state, passage, chance: (moves.get(key)?.chance ?? 0) + chance / options });
  }
  return [...moves.values()];
}

/** The options of a state that can be taken, by index. */
export function openOptions(options: readonly Choice[]): readonly number[] {
  return options.flatMap(({ disabled }, at) => (disabled ? [] : [at]));
}

function endlessIn(moves: Space['moves'], groups: Space['groups'], unseen: ReadonlySet<number>): ReadonlySet<number> {
  const endless = new Set<number>();
  for (const group of groups) {
    const ends = group.some(
      (state) => unseen.has(state) || moves[state]?.length === 0 || moves[state]?.some(({ to }) => !group.includes(to) && !endless.has(to)),
    );
    if (!ends) for (const state of group) endless.add(state);
  }
  return endless;
}

/** Whether the states of a group lead back to themselves. */
export function leadsRound(moves: Space['moves'], group: readonly number[]): boolean {
  const first = group[0];
  return group.length > 1 || (first !== undefined && moves[first]?.some(({ to }) => to === first) === true);
}

const NOBODY: ReadonlySet<number> = new Set();

/** How many playthroughs there are: different decisions, or different words where dice fall. Undefined: without bound, because the story can go round. */
export function countPlaythroughs({ moves, groups, start, goesRound, unseen }: Space): bigint | undefined {
  if (goesRound) return undefined;
  const counts: bigint[] = [];
  for (const [state = 0] of groups) {
    const isEnd = moves[state]?.length === 0;
    counts[state] = isEnd ? (unseen.has(state) ? 0n : 1n) : (moves[state] ?? []).reduce((sum, { to }) => sum + (counts[to] ?? 0n), 0n);
  }
  return start.reduce((sum, { to }) => sum + (counts[to] ?? 0n), 0n);
}

/**
 * How often each state is come to in a playthrough, on average, where every option is as likely as the others. Only moves that `counts` are gone.
 * Where states lead round to each other, by iteration (Gauss and Seidel) until nothing changes by more than 1e-12; endless ones are come to once.
 */
export function visits({ moves, groups, start, endless }: Space, counts: (move: Move) => boolean = () => true): Float64Array {
  const seen = new Float64Array(moves.length);
  for (const move of start) if (counts(move)) seen[move.to]! += move.chance;
  for (const group of groups.toReversed()) {
    if (group.every((state) => endless.has(state))) continue;
    const isRound = leadsRound(moves, group);
    const inside = isRound ? new Set(group) : NOBODY;
    if (isRound) {
      const into = new Map(group.map((state) => [state, [] as { readonly from: number; readonly chance: number }[]]));
      for (const from of group) for (const move of moves[from] ?? []) if (counts(move)) into.get(move.to)?.push({ from, chance: move.chance });
      const outside = new Map(group.map((state) => [state, seen[state] ?? 0]));
      settle(() => {
        let change = 0;
        for (const state of group) {
          const sum = (into.get(state) ?? []).reduce((all, { from, chance }) => all + (seen[from] ?? 0) * chance, outside.get(state) ?? 0);
          change = Math.max(change, Math.abs(sum - (seen[state] ?? 0)));
          seen[state] = sum;
        }
        return change;
      });
    }
    for (const from of group) for (const move of moves[from] ?? []) if (counts(move) && !inside.has(move.to)) seen[move.to]! += (seen[from] ?? 0) * move.chance;
  }
  return seen;
}

/** For each state, the chance (0 to 1) that from there the story ends without a move that `stops`. */
export function chancesToEnd({ moves, groups, unseen, endless }: Space, stops: (move: Move) => boolean): Float64Array {
  const chances = new Float64Array(moves.length);
  for (const group of groups) {
    if (group.every((state) => endless.has(state))) continue;
    const once = (): number => {
      let change = 0;
      for (const state of group) {
        const all = moves[state] ?? [];
        const isEnd = all.length === 0 && !unseen.has(state);
        const now = isEnd ? 1 : all.reduce((sum, move) => sum + (stops(move) ? 0 : move.chance * (chances[move.to] ?? 0)), 0);
        change = Math.max(change, Math.abs(now - (chances[state] ?? 0)));
        chances[state] = now;
      }
      return change;
    };
    if (leadsRound(moves, group)) settle(once);
    else once();
  }
  return chances;
}

const CLOSE = 1e-12;
const MOST_SWEEPS = 200_000;

/** Sweeps until nothing changes by more than 1e-12. `sweep` gives the greatest change. */
export function settle(sweep: () => number): void {
  for (let times = 0; times < MOST_SWEEPS; times++) if (sweep() <= CLOSE) return;
}

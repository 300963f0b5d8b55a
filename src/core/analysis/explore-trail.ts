import type { ChoiceId } from '../story/beat.ts';
import type { Space } from './playthroughs.ts';

/** A tree of decisions: each entry says which one it follows (−1: the beginning) and what was chosen. A way to something is one number. */
export type TrailStep = readonly [after: number, choice: ChoiceId];

/** Collects ways as a tree, so that thousands of them stay small. */
export class Trail {
  readonly steps: TrailStep[] = [];
  readonly #known: Map<ChoiceId, number>[] = []; // by the step that they follow + 1

  /** The number of the way that goes on from `after` with this choice. */
  add(after: number, choice: ChoiceId): number {
    const next = (this.#known[after + 1] ??= new Map());
    const known = next.get(choice);
    if (known !== undefined) return known;
    const number = this.steps.push([after, choice]) - 1;
    next.set(choice, number);
    return number;
  }

  /** The number of a whole way. −1: there is nothing to choose on it. */
  addAll(choices: readonly ChoiceId[]): number {
    return choices.reduce((after, choice) => this.add(after, choice), -1);
  }
}

/** The choices on the way to a step of a trail, from the beginning. */
export function wayTo(trail: readonly TrailStep[], step: number): readonly ChoiceId[] {
  const choices: ChoiceId[] = [];
  for (let found = trail[step]; found; found = trail[found[0]]) choices.push(found[1]);
  return choices.toReversed();
}

/** A shortest way to each passage; undefined where none leads to it. */
export function waysToPassages({ graph, start, moves, passages }: Space, trail: Trail): readonly (number | undefined)[] {
  const toPassage: (number | undefined)[] = passages.map(() => undefined);
  const toState: (number | undefined)[] = moves.map(() => undefined);
  let edge: number[] = [];
  const go = (state: number, passage: number, way: number, next: number[]): void => {
    toPassage[passage] ??= way;
    if (toState[state] !== undefined) return;
    toState[state] = way;
    next.push(state);
  };
  for (const { to, passage } of start) go(to, passage, -1, edge);
  while (edge.length > 0) {
    const next: number[] = [];
    for (const state of edge) {
      for (const { option, to, passage } of moves[state] ?? []) {
        if (toPassage[passage] !== undefined && toState[to] !== undefined) continue;
        go(to, passage, trail.add(toState[state] ?? -1, graph.states[state]?.options[option]?.id ?? ''), next);
      }
    }
    edge = next;
  }
  return toPassage;
}

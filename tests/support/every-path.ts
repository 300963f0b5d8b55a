import { expect } from 'vitest';
import { bestSums } from '../../src/core/analysis/best.ts';
import { type State, type StateGraph, stateGraph } from '../../src/core/analysis/states.ts';
import { creditOf } from '../../src/core/assessment/credit.ts';
import type { Choice, DimensionId, Turn } from '../../src/core/story/beat.ts';
import { Play } from '../../src/core/story/play.ts';
import type { Story } from '../../src/core/story/story.ts';

const dimensions: readonly DimensionId[] = ['leading', 'operations'];

interface Walked {
  readonly paths: number;
  readonly best: readonly number[]; // over `dimensions`
}

/** Plays every path of a story with a fresh play each time, merging nothing. Throws where there are more than `most`. */
export function everyPath(story: Story, most: number, visit: (taken: readonly string[], turn: Turn, best: readonly number[]) => void): Walked {
  let count = 0;
  const walk = (taken: readonly string[]): Walked => {
    const play = new Play(story, 1);
    for (const id of taken) play.choose(id);
    const { turn } = play;
    const offered = turn.choices.filter(({ disabled }) => !disabled);
    if (offered.length === 0) {
      if (++count > most) throw new Error(`there are more than ${most} paths`);
      visit(taken, turn, [0, 0]);
      return { paths: 1, best: [0, 0] };
    }
    const ways = offered.map((choice) => ({ choice, after: walk([...taken, choice.id]) }));
    const best = dimensions.map((dimension, at) =>
      Math.max(...ways.map(({ choice, after }) => (creditOf(choice, offered, dimension) ?? 0) + (after.best[at] ?? 0))),
    );
    visit(taken, turn, best);
    return { paths: ways.reduce((sum, { after }) => sum + after.paths, 0), best };
  };
  return walk([]);
}

/** Fails where a story's state space differs from its paths, played one by one: in options, evidence, words, endings, best sums or number. */
export function expectExact(story: Story, graph: StateGraph = stateGraph(story)): void {
  expect(graph.bounded).toBe(null);
  const { dimensions: found, sums } = bestSums(graph);
  const words = new Map<string, string>();
  const { paths } = everyPath(story, 2 * pathsIn(graph) + 2, (taken, turn, best) => {
    const { number, state } = follow(graph, taken);
    expect(shown(state.options)).toEqual(shown(turn.choices));
    expect(state.trouble === null).toBe(turn.trouble === null);
    for (const [at, dimension] of dimensions.entries())
      expect(found.includes(dimension) ? sums[number]![found.indexOf(dimension)] : 0).toBeCloseTo(best[at]!, 9);
    // The same option of the same state always leads to the same words: nothing that a line can show was merged away.
    const from = taken.length === 0 ? 'the start' : `${taken.at(-1)} in state ${follow(graph, taken.slice(0, -1)).number}`;
    const said = JSON.stringify(turn.beats.map(({ text }) => text));
    expect([from, words.get(from) ?? said]).toEqual([from, said]);
    words.set(from, said);
  });
  expect(pathsIn(graph)).toBe(paths);
}

/** The number of paths through a state space without dice and without ways round. */
export function pathsIn(graph: StateGraph): number {
  const known = new Map<number, number>();
  const from = (number: number): number => {
    const leads = graph.states[number]!.leads.filter((arrivals) => arrivals.length > 0);
    const paths = known.get(number) ?? (leads.length === 0 ? 1 : leads.reduce((sum, [arrival]) => sum + from(arrival!.state), 0));
    known.set(number, paths);
    return paths;
  };
  return from(graph.start[0]!.state);
}

function follow(graph: StateGraph, taken: readonly string[]): { readonly number: number; readonly state: State } {
  let number = graph.start[0]!.state;
  for (const id of taken) {
    const { options, leads } = graph.states[number]!;
    number = leads[options.findIndex((option) => option.id === id)]![0]!.state;
  }
  return { number, state: graph.states[number]! };
}

const shown = (choices: readonly Choice[]): unknown => choices.map(({ id, disabled, evidence }) => ({ id, disabled, evidence }));

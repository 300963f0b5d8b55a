import type { ChoiceId } from '../../core/story/beat.ts';
import type { SceneDebrief, Step } from '../../core/workshop/debrief.ts';
import type { TableId } from '../../core/workshop/room.ts';
import type { Tally } from '../../core/workshop/tally.ts';

/** A decision as it is looked back on: what there was, and how it fell. */
export interface Fork {
  readonly key: string;
  readonly scene: number;
  readonly decision: number; // of the scene, from 0
  readonly table: TableId | undefined; // undefined where each played alone
  readonly after: string | undefined; // where each played alone: what was taken before it, where that tells it from others
  readonly isKey: boolean;
  readonly choices: readonly { readonly id: ChoiceId; readonly text: string }[];
  readonly rounds: readonly Tally[];
  readonly taken: ChoiceId | undefined; // where each played alone no option was taken for all
  readonly led: boolean;
  readonly minority: ChoiceId | undefined;
  readonly heat: number; // 0..1
  readonly asks: readonly string[];
}

const FEW = 3; // people: a fork that fewer came by is not told of

/** All decisions of a scene at which there was more than one way, in their order. */
export function forksOf({ scene, tables, branches }: SceneDebrief, deciding: 'together' | 'teams' | 'alone'): readonly Fork[] {
  if (deciding === 'alone') return aloneForks(scene, branches);
  return tables.flatMap(({ table, steps }) => steps.filter(({ choices }) => choices.length > 1).map((step) => forkOf(scene, table, step)));
}

function forkOf(scene: number, table: TableId, { decision, asks, key, choices, rounds, taken, led, minority, heat }: Step): Fork {
  return { key: `${scene}.${table}.${decision}`, scene, decision, table, after: undefined, isKey: key, choices, rounds, taken, led, minority, heat, asks };
}

/** Where each played alone: the places at which several stood, and what they took there. */
function aloneForks(scene: number, branches: SceneDebrief['branches']): readonly Fork[] {
  const places = Map.groupBy(branches, ({ path }) => JSON.stringify(path.slice(0, -1)));
  const forks = [...places].map(([place, options]): Fork => {
    const counts = options.map(({ path, votes }) => ({ choice: path.at(-1) ?? '', votes, confidence: null }));
    const votes = counts.reduce((sum, count) => sum + count.votes, 0);
    return {
      key: `${scene}.${place}`,
      scene,
      decision: (options[0]?.path.length ?? 1) - 1,
      table: undefined,
      after: branches.find(({ path }) => JSON.stringify(path) === place)?.text,
      isKey: false,
      choices: options.map(({ path, text }) => ({ id: path.at(-1) ?? '', text })),
      rounds: [{ votes, counts, confidence: null }],
      taken: undefined,
      led: false,
      minority: undefined,
      heat: dividedness(counts.map((count) => count.votes)),
      asks: [],
    };
  });
  return forks.filter(({ rounds }) => (rounds[0]?.votes ?? 0) >= FEW).toSorted((a, b) => a.decision - b.decision);
}

/** 0 where all agree, 1 where every option has as many. */
function dividedness(votes: readonly number[]): number {
  const all = votes.reduce((sum, each) => sum + each, 0);
  if (all === 0 || votes.length < 2) return 0;
  return votes.reduce((sum, each) => (each === 0 ? sum : sum - (each / all) * Math.log(each / all)), 0) / Math.log(votes.length);
}

/** What is worth talking about first: where a room was divided, and sure of it. `most`: how many at most. */
export function hottest(forks: readonly Fork[], most: number): readonly Fork[] {
  return forks
    .filter(({ heat }) => heat > 0)
    .toSorted((a, b) => b.heat - a.heat)
    .slice(0, most);
}

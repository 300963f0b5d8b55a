import type { Choice, ChoiceId, Decision, DimensionId, Turn } from '../story/beat.ts';
import { fnv64 } from '../story/hash.ts';
import type { Carried } from '../story/runtime.ts';
import type { StoryHash } from '../story/story.ts';
import type { Transcript } from '../session/session.ts';
import { taken } from './assess.ts';
import { momentOf } from './checklist.ts';
import { creditOf } from './credit.ts';

/** Where an option leads: a state; or, where dice fall on the way, one of several, told apart by how the turn looks. */
export type Next = number | readonly (readonly [looks: string, state: number])[];
/** A place where the story waits: which of `best` and of `offers` it has, and where each option on offer leads. */
export type ReachState = readonly [best: number, offer: number, ...next: Next[]];

/** All that can still be collected from anywhere in a story: found by exact search, small enough to ship with it. */
export interface ReachTable {
  readonly format: 1;
  readonly story: StoryHash;
  readonly carried: Carried; // the values that the search began with; none: the story's own
  readonly dimensions: readonly DimensionId[];
  readonly best: readonly (readonly (number | null)[])[]; // greatest sum of credit on each of `dimensions`; null: without bound, because the story can go round
  readonly offers: readonly (readonly ChoiceId[])[];
  readonly states: readonly ReachState[];
  readonly start: Next;
  readonly typed: readonly string[]; // variables of `# input:` whose value the story acts on: a session that typed one is in the table if the search began with it
}

/** What one decision closed. */
export interface Drop {
  readonly decision: number; // from 0
  readonly instead: ChoiceId; // the option that kept most open where most was lost; the one taken, where nothing was
  readonly drop: number; // credit lost to reach, summed over dimensions; 0: nothing
  readonly dimensions: readonly { readonly dimension: DimensionId; readonly drop: number }[]; // where it was lost, most first
}

/** What was within reach of a session. */
export interface Reach {
  readonly greatest: ReadonlyMap<DimensionId, number>; // the greatest sum of credit that any path from the start collects; left out where there is no greatest
  readonly drops: readonly Drop[]; // one for each choice made, in order
}

/** Follows a session through a table. Undefined where the table is not about it: another version of the story, or text was typed that the story acts on and the search did not begin with. */
export function reachOf(transcript: Transcript, table: ReachTable): Reach | undefined {
  let states = arrivals(table, [table.start], transcript.turns[0]);
  const drops: Drop[] = [];
  for (const [at, decision] of transcript.decisions.entries()) {
    if (decision.kind === 'input') {
      if (isActedOn(decision, table) && table.carried[decision.variable] !== decision.value) return undefined;
      continue;
    }
    const made = taken(transcript, at);
    if (!made || states.length === 0) return undefined;
    const possible = states.map((state) => dropIn(table, state, made.choice, made.offered));
    drops.push({ decision: at, ...leastOf(possible) });
    states = arrivals(
      table,
      states.map((state) => leadsTo(table, state, made.choice.id) ?? []),
      transcript.turns[at + 1],
    );
  }
  if (states.length === 0) return undefined;
  return { greatest: greatestOf(table), drops };
}

/** What was typed in a session and the story acts on: a search that is to know the session begins with it. Empty: nothing, a table knows the session without. */
export function wordsActedOn({ decisions }: Pick<Transcript, 'decisions'>, table: Pick<ReachTable, 'typed'>): Carried {
  return Object.fromEntries(decisions.flatMap((decision) => (isActedOn(decision, table) ? [[decision.variable, decision.value]] : [])));
}

/** Whether it was typed, and decides how the story goes on. A checklist that was left open is as if it had not been asked. */
function isActedOn(decision: Decision, { typed }: Pick<ReachTable, 'typed'>): decision is Extract<Decision, { kind: 'input' }> {
  if (decision.kind !== 'input' || !typed.includes(decision.variable)) return false;
  return decision.value !== '' || momentOf(decision.variable) === undefined;
}

/** The decisions that closed most, at most three, the worst first; of equals, the earlier. None where nothing was lost. */
export function turningPoints({ drops }: Reach): readonly Drop[] {
  return drops
    .filter(({ drop }) => drop > NOTHING)
    .toSorted((a, b) => b.drop - a.drop || a.decision - b.decision)
    .slice(0, 3);
}

/** How a turn looks to someone who sees only its words: tells the outcomes of dice apart. */
export function looksOf(texts: readonly string[]): string {
  return fnv64(texts.join('\n')).slice(0, 8);
}

const NOTHING = 1e-4; // sums are kept to six places

function greatestOf(table: ReachTable): ReadonlyMap<DimensionId, number> {
  const starts = statesIn(table.start);
  return new Map(
    table.dimensions.flatMap((dimension, at) => {
      const sums = starts.map((state) => bestIn(table, state)[at] ?? null);
      return sums.length === 0 || sums.includes(null) ? [] : [[dimension, Math.max(...sums.map(Number))] as const];
    }),
  );
}

const statesIn = (next: Next): readonly number[] => (typeof next === 'number' ? [next] : next.map(([, state]) => state));
const bestIn = (table: ReachTable, state: number): readonly (number | null)[] => table.best[table.states[state]?.[0] ?? -1] ?? [];

function leadsTo(table: ReachTable, state: number, choice: ChoiceId): Next | undefined {
  const [, offer = -1, ...next] = table.states[state] ?? [];
  return next[table.offers[offer]?.indexOf(choice) ?? -1];
}

/** The states that a turn can have led to: those that offer what it offers and, after dice, look like it. More than one where dice fell unseen. */
function arrivals(table: ReachTable, nexts: readonly Next[], turn: Turn | undefined): readonly number[] {
  const looks = looksOf(turn?.beats.map(({ text }) => text).filter((text) => text !== '') ?? []);
  const offered =
    turn?.choices
      .filter(({ disabled }) => !disabled)
      .map(({ id }) => id)
      .join('\n') ?? '';
  const states = nexts.flatMap((next) => (typeof next === 'number' ? [next] : next.filter(([seen]) => seen === looks).map(([, state]) => state)));
  return [...new Set(states)].filter((state) => table.offers[table.states[state]?.[1] ?? -1]?.join('\n') === offered);
}

/** `R(o)` is the credit of option o plus the greatest sum attainable after it; the drop is the greatest R less that of the option taken. */
function dropIn(table: ReachTable, state: number, choice: Choice, offered: readonly Choice[]): Omit<Drop, 'decision'> {
  const reach = (option: Choice, dimension: DimensionId, at: number): number | null => {
    const after = statesIn(leadsTo(table, state, option.id) ?? []).map((next) => bestIn(table, next)[at] ?? null);
    return after.includes(null) ? null : (creditOf(option, offered, dimension) ?? 0) + Math.max(0, ...after.map(Number));
  };
  const mine = offered.indexOf(choice);
  const dimensions = table.dimensions
    .map((dimension, at) => {
      const sums = offered.map((option) => reach(option, dimension, at));
      const most = Math.max(...sums.map(Number));
      const drop = sums.includes(null) ? 0 : most - Number(sums[mine]);
      return { dimension, drop: drop > NOTHING ? drop : 0, widest: offered[sums.indexOf(most)] };
    })
    .filter(({ drop }) => drop > 0)
    .toSorted((a, b) => b.drop - a.drop);
  return {
    instead: dimensions[0]?.widest?.id ?? choice.id,
    drop: dimensions.reduce((sum, { drop }) => sum + drop, 0),
    dimensions: dimensions.map(({ dimension, drop }) => ({ dimension, drop })),
  };
}

/** Where unseen dice leave several states possible, only what was lost in all of them is said to be lost. */
function leastOf(drops: readonly Omit<Drop, 'decision'>[]): Omit<Drop, 'decision'> {
  return drops.reduce((least, each) => (each.drop < least.drop ? each : least));
}

import type { Choice } from '../story/beat.ts';
import type { Carried } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';
import { looksOf } from '../assessment/reach.ts';
import { everyFall, type Throws } from './dice.ts';
import { Letters } from './letters.ts';
import { Machine, type Waiting, type Way } from './machine.ts';
import type { Snapshot } from './snapshot.ts';
import type { Voice } from './silence.ts';
import { type WayKey, wayKeys } from './state-key.ts';

/** One way in which a turn can come out; more than one where dice fall. */
export interface Arrival {
  readonly looks: string | null; // of the words said on the way; null: the only arrival, whatever is said
  readonly state: number; // index into `states`
}

/** A place where a story waits, together with all that can still matter. */
export interface State {
  readonly options: readonly Choice[]; // none: the story has ended
  readonly leads: readonly (readonly Arrival[])[]; // of `options`, one for one; none from one that is disabled
  readonly ways: readonly number[]; // of `options`, one for one: options with the same number go on alike; −1 from one that is disabled
  readonly trouble: string | null;
}

/** A story's state space: every path is a walk through it, and every walk is a path. */
export interface StateGraph {
  readonly states: readonly State[];
  readonly start: readonly Arrival[];
  readonly bounded: string | null; // why this is not all, or more than all; null: it is exact
  readonly runs: number; // turns played to find it
}

/** How far a search may go. */
export interface Budget {
  readonly carried?: Carried;
  readonly runs?: number; // turns played; 500,000 where nothing is said
  readonly stop?: () => boolean; // asked before each turn: a clock, from outside
  readonly watch?: Watch;
}

/** Someone who looks on while a search plays. */
export interface Watch {
  readonly opens: (machine: Machine) => void; // and may play with it before the search does
  /** A turn was played: what `way` leads to (−1: the start) where dice fall so. `waiting`: ways that are still to be played; `aloud` plays the turn again. */
  readonly played: (played: {
    readonly way: number;
    readonly state: number;
    readonly turn: Waiting;
    readonly aloud: () => Waiting;
    readonly waiting: number;
    readonly states: number; // known
    readonly edges: number; // ways on from them
  }) => void;
}

/**
 * Searches a story's state space: every option, and every fall of the dice. States are merged where all that can still be read is the same.
 * RANDOM, LIST_RANDOM and shuffles fork on every outcome, whatever seed a session has.
 */
export function stateGraph(story: Story, { carried = {}, runs = 500_000, stop = () => false, watch }: Budget = {}): StateGraph {
  const machine = new Machine(story, carried);
  const search: Search = {
    key: wayKeys(machine),
    states: [],
    ways: [],
    offers: new WeakMap(),
    offerNumbers: new Map(),
    stateNumbers: new Map(),
    letters: new Letters(),
    wayNumbers: new Map(),
    waiting: [],
    edges: 0,
    seeded: false,
    watch,
  };
  watch?.opens(machine); // the keys are read off a story that has not begun
  const start = arrivals(search, -1, (throws, voice) => machine.begin(throws, voice), stop);
  let played = 0;
  let halted: string | null = start ? null : OUT_OF_TIME;
  for (let next = search.waiting.pop(); next && halted === null; next = search.waiting.pop()) {
    const { snapshot, way, number } = next;
    const limited = (): boolean => ++played > runs || stop();
    const found = arrivals(search, number, (throws, voice) => machine.take(snapshot, way, throws, voice), limited);
    if (found) search.ways[number] = found;
    else halted = played > runs ? `It has more than ${runs} turns that differ.` : OUT_OF_TIME;
  }
  return {
    states: search.states.map(({ options, ways, trouble }) => ({ options, leads: ways.map((way) => search.ways[way] ?? []), ways, trouble })),
    start: start ?? [],
    bounded: halted ?? (search.seeded ? 'It sets its own dice (SEED_RANDOM).' : null),
    runs: played,
  };
}

const OUT_OF_TIME = 'There was no time, or no memory, to see all of it.';

interface Search {
  readonly key: WayKey;
  readonly states: { readonly options: readonly Choice[]; readonly ways: readonly number[]; readonly trouble: string | null }[];
  readonly ways: (readonly Arrival[] | undefined)[];
  readonly offers: WeakMap<readonly Choice[], number>; // what is on offer: turns that go alike have the very same options
  readonly offerNumbers: Map<string, number>;
  readonly stateNumbers: Map<string, number>;
  readonly letters: Letters;
  readonly wayNumbers: Map<string, number>;
  readonly waiting: { readonly snapshot: Snapshot; readonly way: Way; readonly number: number }[]; // the last found is played first: the fewest wait
  edges: number;
  seeded: boolean;
  readonly watch: Watch | undefined;
}

/** Where a turn can lead; undefined where it was stopped before every fall was seen. */
function arrivals(search: Search, way: number, play: (throws: Throws, voice: Voice) => Waiting, stop: () => boolean): readonly Arrival[] | undefined {
  const falls: { readonly throws: Throws; readonly state: number }[] = [];
  for (const turn of everyFall((throws) => play(throws, 'silent'))) {
    if (stop()) return undefined;
    search.seeded ||= turn.seeded;
    const state = stateOf(search, turn);
    falls.push({ throws: turn.throws, state });
    search.watch?.played({
      way,
      state,
      turn,
      aloud: () => play(turn.throws, 'overheard'),
      waiting: search.waiting.length,
      states: search.states.length,
      edges: search.edges,
    });
  }
  const [first] = falls;
  if (first && falls.every(({ state }) => state === first.state)) return [{ looks: null, state: first.state }];
  const found = falls.map(({ throws, state }) => ({ looks: looksOf(play(throws, 'aloud').texts), state }));
  return [...new Map(found.map((arrival) => [`${arrival.looks} ${arrival.state}`, arrival])).values()];
}

function stateOf(search: Search, { snapshot, options, ways, trouble }: Waiting): number {
  const leads = options.map(({ disabled }, at) => {
    const way = ways[at];
    return disabled || !way ? NOWHERE : wayOf(search, snapshot, way);
  });
  const offer = search.offers.get(options) ?? offerOf(search, options);
  search.offers.set(options, offer);
  search.letters.add(offer);
  for (const lead of leads) search.letters.add(lead);
  search.letters.add(trouble === null ? 0 : 1);
  const key = search.letters.word();
  const known = search.stateNumbers.get(key);
  if (known !== undefined) return known;
  const number = search.states.push({ options, ways: leads, trouble }) - 1;
  search.stateNumbers.set(key, number);
  for (const lead of leads) if (lead !== NOWHERE) search.edges += 1;
  return number;
}

function offerOf({ offerNumbers }: Search, options: readonly Choice[]): number {
  const key = JSON.stringify(options.map(({ id, evidence, disabled }) => [id, disabled, evidence.map(({ dimension, level }) => [dimension, level])]));
  const number = offerNumbers.get(key) ?? offerNumbers.size;
  offerNumbers.set(key, number);
  return number;
}

const NOWHERE = -1;

function wayOf(search: Search, snapshot: Snapshot, way: Way): number {
  const key = search.key(snapshot, way);
  const known = search.wayNumbers.get(key);
  if (known !== undefined) return known;
  const number = search.ways.push(undefined) - 1;
  search.wayNumbers.set(key, number);
  search.waiting.push({ snapshot, way, number });
  return number;
}

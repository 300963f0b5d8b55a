import type { Story as Ink } from 'inkjs';
import type { CallStack } from 'inkjs/engine/CallStack';
import type { Choice as InkChoice } from 'inkjs/engine/Choice';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { Beat, Choice } from '../story/beat.ts';
import { countNamesakes, type Ordinals } from '../story/ids.ts';
import { readLine } from '../story/line.ts';
import { readOptions } from '../story/options.ts';
import { type Carried, openInk } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';
import { command } from './content.ts';
import { seedFor, type Thrown, type Throws } from './dice.ts';

/** Everything that decides how a story goes on: ink's state, held still. Nothing in it is ever changed. */
export interface Snapshot {
  readonly globals: ReadonlyMap<string, InkObject>;
  readonly visits: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, number>; // of the last visit
  readonly turn: number;
  readonly shuffles: Shuffles;
}

/** What each shuffle has dealt in its present round, by path: at which place of the round, which element. */
export type Shuffles = ReadonlyMap<string, { readonly round: number; readonly dealt: ReadonlyMap<number, number> }>;

/** An option as the search takes it: where it leads, and the thread that goes there. */
export interface Way {
  readonly path: NonNullable<InkChoice['targetPath']>;
  readonly thread: CallStack.Thread;
}

/** A turn played: where the story waits now. */
export interface Waiting extends Thrown {
  readonly snapshot: Snapshot;
  readonly options: readonly Choice[]; // none: it has ended
  readonly ways: readonly Way[]; // of `options`, one for one
  readonly beats: readonly Beat[]; // said on the way; without meaning where nobody listened
  readonly texts: readonly string[]; // of the beats said on the way, without the empty ones; none where nobody listened
  readonly trouble: string | null;
  readonly seeded: boolean; // the story has set its dice itself: not every fall is possible
}

/** Whether a turn's words are wanted. Nothing in ink depends on them, and without them a turn is played several times as fast. */
export type Voice = 'aloud' | 'silent';

/** How long a turn may be, before it counts as endless. */
export interface Limits {
  readonly steps: number; // things performed
  readonly lines: number;
}

const limits: Limits = { steps: 2_000_000, lines: 5_000 };

/** Ink's runtime, put to any state and played one turn at a time, with dice that fall as told. */
export class Machine {
  readonly ink: Ink;
  readonly #story: Story;
  readonly #ordinals: Ordinals;
  readonly #limits: Limits;
  readonly #nowhere: Ink['state']['divertedPointer'];
  readonly #beginning: { readonly snapshot: Snapshot; readonly thread: CallStack.Thread };
  #throws: Throws = [];
  #sides: number[] = [];
  #deals: ({ readonly path: string; readonly round: number; readonly place: number; readonly element: number } | undefined)[] = [];
  #before: Shuffles = new Map();
  #steps = 0;
  #seeded = false;
  #trouble: string | null = null;

  constructor(story: Story, carried: Carried = {}, most: Limits = limits) {
    this.#story = story;
    this.#limits = most;
    this.#ordinals = countNamesakes(story.ink);
    this.ink = openInk(story, carried, (message) => void (this.#trouble ??= message));
    this.#nowhere = this.ink.state.divertedPointer;
    this.#beginning = { snapshot: this.#snapshot(), thread: this.ink.state.callStack.currentThread.Copy() };
    const perform = this.ink.PerformLogicAndFlowControl.bind(this.ink);
    this.ink.PerformLogicAndFlowControl = (thing) => this.#perform(thing, perform);
    this.ink.NextSequenceShuffleIndex = () => this.#deal();
  }

  /** Plays from the first line to the first decision. */
  begin(throws: Throws, voice: Voice): Waiting {
    this.#put(this.#beginning.snapshot, this.#beginning.thread, voice);
    return this.#play(throws);
  }

  /** Plays on from a decision. */
  take(snapshot: Snapshot, way: Way, throws: Throws, voice: Voice): Waiting {
    this.#put(snapshot, way.thread, voice);
    this.ink.ChoosePath(way.path);
    return this.#play(throws);
  }

  #play(throws: Throws): Waiting {
    this.#throws = throws;
    const beats: Beat[] = [];
    try {
      for (let lines = 0; this.ink.canContinue && this.#trouble === null; lines++) {
        if (lines >= this.#limits.lines) throw new Error(`The story has said ${lines} lines without a choice.`);
        const { beat } = readLine(this.ink.Continue() ?? '', this.ink.currentTags ?? [], this.#story.names);
        beats.push(beat);
      }
    } catch (error) {
      this.#trouble ??= error instanceof Error ? error.message : String(error);
    }
    const offered = this.#trouble === null ? this.ink.currentChoices : [];
    const ways = offered.flatMap(({ targetPath, threadAtGeneration }) =>
      targetPath && threadAtGeneration ? [{ path: targetPath, thread: threadAtGeneration }] : [],
    );
    const sides = this.#sides.slice(0, this.ink.state.previousRandom);
    return {
      snapshot: this.#snapshot(),
      options: readOptions(offered, this.#ordinals),
      ways,
      beats,
      texts: beats.flatMap(({ text }) => (text === '' ? [] : [text])),
      throws,
      sides,
      trouble: this.#trouble,
      seeded: this.#seeded,
    };
  }

  #snapshot(): Snapshot {
    const { state } = this.ink;
    return {
      globals: state.variablesState['_globalVariables'] as ReadonlyMap<string, InkObject>,
      visits: state['_visitCounts'] as ReadonlyMap<string, number>,
      turns: state['_turnIndices'] as ReadonlyMap<string, number>,
      turn: state.currentTurnIndex,
      shuffles: this.#shuffles(),
    };
  }

  /** Puts copies in place: what ink changes from here on is its own. */
  #put(snapshot: Snapshot, thread: CallStack.Thread, voice: Voice): void {
    const { state } = this.ink;
    const variables = state.variablesState;
    Object.assign(this.ink, { _stateSnapshotAtLastNewline: null, _recursiveContinueCount: 0, _asyncContinueActive: false });
    Object.assign(state, { _patch: null, _visitCounts: new Map(snapshot.visits), _turnIndices: new Map(snapshot.turns), _evaluationStack: [] });
    Object.assign(state.callStack, { _threads: [thread.Copy()] });
    state.generatedChoices.length = 0;
    state.divertedPointer = this.#nowhere;
    state.currentTurnIndex = snapshot.turn;
    state.storySeed = 0;
    state.previousRandom = 0; // counts the throws of this turn: ink's lookahead winds it back together with all else
    state.ResetErrors();
    state.ResetOutput();
    if (voice === 'silent') muffle(state);
    else state.PushToOutputStream = sayOf(state); // not deleted: what a property is deleted from is slow ever after
    variables.patch = null;
    variables.callStack = state.callStack;
    Object.assign(variables, { _globalVariables: new Map(snapshot.globals) });
    this.#before = snapshot.shuffles;
    this.#sides = [];
    this.#deals = [];
    this.#steps = 0;
    this.#seeded = false;
    this.#trouble = null;
  }

  #perform(thing: InkObject | null, perform: (thing: InkObject | null) => boolean): boolean {
    if (++this.#steps > this.#limits.steps) this.ink.Error('The story goes on without end.');
    const { commandType } = (thing ?? {}) as Partial<ControlCommand>;
    if (commandType === undefined || commandType < command.random) return perform(thing);
    const { state } = this.ink;
    const thrown = state.previousRandom;
    switch (commandType) {
      case command.random:
      case command.listRandom: {
        const sides = this.#sidesAsked(commandType);
        if (sides === undefined || !(sides > 0 && sides < 0x7fffffff)) return perform(thing); // ink says itself what is wrong
        state.previousRandom = seedFor(this.#throw(sides), sides);
        perform(thing);
        state.previousRandom = thrown + 1;
        return true;
      }
      case command.seedRandom:
        perform(thing);
        state.storySeed = 0;
        state.previousRandom = thrown;
        this.#seeded = true;
        return true;
      default:
        return perform(thing);
    }
  }

  #sidesAsked(asks: number): number | undefined {
    const [low, high] = this.ink.state.evaluationStack.slice(asks === command.listRandom ? -1 : -2).map(valueOf);
    if (asks === command.listRandom) return low instanceof Map ? low.size : undefined;
    return typeof low === 'number' && typeof high === 'number' ? high - low + 1 : undefined;
  }

  /** A throw of a die: counts it, and gives the side that it shows. */
  #throw(sides: number): number {
    const at = this.ink.state.previousRandom;
    this.#sides[at] = sides;
    return this.#throws[at] ?? 0;
  }

  /** Deals the next element of a shuffle: any that this round has not dealt. In place of ink's own, which derives it from the seed. */
  #deal(): number {
    const { state } = this.ink;
    const size = Number(valueOf(state.PopEvaluationStack()));
    const count = Number(valueOf(state.PopEvaluationStack()));
    const path = state.currentPointer.container?.path.toString() ?? '';
    const [round, place] = [Math.floor(count / size), count % size];
    const shuffle = this.#shuffles().get(path);
    const dealt: ReadonlyMap<number, number> = shuffle?.round === round ? shuffle.dealt : new Map();
    const again = dealt.get(place);
    if (again !== undefined) return again;
    const gone = new Set(dealt.values());
    const left = Array.from({ length: size }, (_, element) => element).filter((element) => !gone.has(element));
    const element = left[this.#throw(left.length)] ?? 0;
    this.#deals[state.previousRandom] = { path, round, place, element };
    state.previousRandom += 1;
    return element;
  }

  /** The shuffles as they stand: those before this turn, and what it has dealt up to here. */
  #shuffles(): Shuffles {
    const now = new Map(this.#before);
    for (const deal of this.#deals.slice(0, this.ink.state.previousRandom)) {
      if (!deal) continue; // that throw was a die
      const shuffle = now.get(deal.path);
      const dealt = shuffle?.round === deal.round ? shuffle.dealt : [];
      now.set(deal.path, { round: deal.round, dealt: new Map([...dealt, [deal.place, deal.element]]) });
    }
    return now;
  }
}

const valueOf = (thing: InkObject): unknown => (thing as { readonly value?: unknown }).value;

const sayOf = (state: Ink['state']): ((thing: InkObject | null) => void) =>
  Object.getPrototypeOf(state).PushToOutputStream as (thing: InkObject | null) => void;

/** Lets a state say nothing but what it needs for values: the strings of choices and of variables. So ink has no lines to look ahead from. */
function muffle(state: Ink['state']): void {
  const say = sayOf(state);
  state.PushToOutputStream = (thing) => {
    const opens = (thing as Partial<ControlCommand> | null)?.commandType === command.beginString;
    if (opens || state.outputStream.length > 0) say.call(state, thing);
  };
}

import type { Story as Ink } from 'inkjs';
import type { CallStack } from 'inkjs/engine/CallStack';
import type { Choice as InkChoice } from 'inkjs/engine/Choice';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { Beat, Choice } from '../story/beat.ts';
import { countNamesakes, type Ordinals } from '../story/ids.ts';
import { readOptions } from '../story/options.ts';
import { type Carried, openInk } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';
import { command } from './content.ts';
import { seedFor, sidesAsked, type Thrown, type Throws } from './dice.ts';
import { type FlowGraph, flowGraph } from './flow-graph.ts';
import { Hearsay } from './hearsay.ts';
import { idleVariables } from './idle.ts';
import { lineReader, linesIn, type Said } from './overhear.ts';
import { after, type Kept, Recall } from './recall.ts';
import { type Ears, setVoice, type Voice } from './silence.ts';
import { type Deal, dealt, leftIn, type Shuffles } from './shuffles.ts';
import { type Snapshot, snapshotOf, type StateColumns, stateColumns } from './snapshot.ts';
import { type Limits, limits, Steps } from './steps.ts';
import { type Standing, standings } from './straight.ts';
import { TurnNotes } from './turn-notes.ts';

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
  readonly like: object; // the same one for turns in which the very same happens
}

/** Ink's runtime, put to any state and played one turn at a time, with dice that fall as told. */
export class Machine {
  readonly ink: Ink;
  readonly flow: FlowGraph; // where the story can go from anywhere
  readonly idle: ReadonlySet<string>; // variables that decide nothing
  readonly unseen: ReadonlySet<string>; // variables on which nothing depends: after a turn in silence they stand anyhow
  readonly columns: StateColumns = stateColumns(); // where states hold what they hold
  /** Hears, of turns that are played in silence, each thing performed. */
  ear: ((number: number) => void) | undefined; // its number in the story's content
  readonly #ordinals: Ordinals;
  readonly #limits: Limits;
  readonly #steps: Steps;
  readonly #hearsay: Hearsay;
  readonly #read: (said: Said) => Beat;
  #last: object | undefined; // what the turn is like that was played last, if in silence
  readonly #nowhere: Ink['state']['divertedPointer'];
  readonly #beginning: { readonly snapshot: Snapshot; readonly thread: CallStack.Thread };
  readonly #standings: ReadonlyMap<InkObject, Standing>;
  readonly #recall: Recall<Kept<Omit<Waiting, 'snapshot'>>> | undefined; // undefined: ink changes lists that it should not, and an earlier turn can show in a later one
  #voice: Voice = 'aloud';
  readonly #ears: Ears = { onUnclear: () => (this.#unclear = true), onHushed: (thing) => this.#hearsay.note(thing) };
  #unclear = false; // how what is overheard falls into lines
  #notes: TurnNotes | undefined;
  #throws: Throws = [];
  #sides: number[] = [];
  #deals: Deal[] = [];
  #before: Shuffles = new Map();
  #seeded = false;
  #trouble: string | null = null;

  constructor(story: Story, carried: Carried = {}, most: Limits = limits) {
    this.#limits = most;
    this.#steps = new Steps(most);
    this.#ordinals = countNamesakes(story.ink);
    this.ink = openInk(story, carried, (message) => void (this.#trouble ??= message));
    this.#hearsay = new Hearsay(this.ink);
    this.#read = lineReader(story);
    this.#nowhere = this.ink.state.divertedPointer;
    this.flow = flowGraph(this.ink);
    const { content } = this.flow;
    this.#standings = standings(content);
    ({ idle: this.idle, unseen: this.unseen } = idleVariables(this.ink, content, story.gauges));
    this.#recall = content.items.some((item) => item.kind === 'other' && item.list) ? undefined : new Recall();
    this.#beginning = { snapshot: this.#snapshot(), thread: this.ink.state.callStack.currentThread.Copy() };
    const perform = this.ink.PerformLogicAndFlowControl.bind(this.ink);
    this.ink.PerformLogicAndFlowControl = (thing) => this.#performOn(thing, perform);
    this.ink.NextSequenceShuffleIndex = () => this.#deal();
  }

  /** Plays from the first line to the first decision. */
  begin(throws: Throws, voice: Voice): Waiting {
    this.#put(this.#beginning.snapshot, this.#beginning.thread, voice);
    const turn = this.#play(throws);
    return voice === 'overheard' && this.#unclear ? this.begin(throws, 'aloud') : turn;
  }

  /** Plays on from a decision. Where nobody listens and such a turn was played before, it is not played again. */
  take(snapshot: Snapshot, way: Way, throws: Throws, voice: Voice): Waiting {
    const recall = voice === 'silent' ? this.#recall : undefined;
    const known = recall?.find(snapshot, way, throws);
    if (known) return { ...known.turn, throws, snapshot: after(snapshot, known.deeds, dealt(snapshot.shuffles, known.deals)) };
    const notes = recall && new TurnNotes(snapshot, this.columns, this.unseen);
    this.#put(snapshot, way.thread, voice, notes);
    this.ink.ChoosePath(way.path);
    const turn = this.#play(throws);
    if (voice === 'overheard' && this.#unclear) return this.take(snapshot, way, throws, 'aloud');
    if (!recall || !notes) return turn;
    const { snapshot: _, ...rest } = turn;
    const { variables, visits, seen } = notes; // and not the notes: they hold the state before them, which nobody needs
    recall.keep(snapshot, way, throws, notes.looks, { turn: rest, deeds: { variables, visits, seen }, deals: this.#deals.slice(0, turn.sides.length) });
    return turn;
  }

  /** What a turn in silence would have said, if it was played just now, and it can be told for certain; else undefined. */
  beatsOf({ like, trouble }: Waiting): readonly Beat[] | undefined {
    const lines = like === this.#last && trouble === null ? this.#hearsay.lines() : undefined;
    return lines && lines.length <= this.#limits.lines ? lines.map(this.#read) : undefined;
  }

  #play(throws: Throws): Waiting {
    this.#throws = throws;
    const beats: Beat[] = [];
    try {
      for (let lines = 0; this.ink.canContinue && this.#trouble === null; lines++) {
        if (lines >= this.#limits.lines) throw new Error(`The story has said ${lines} lines without a choice.`);
        const text = this.ink.Continue() ?? '';
        beats.push(...(this.#voice === 'overheard' ? linesIn(this.ink) : [{ text, tags: this.ink.currentTags ?? [] }]).map(this.#read));
      }
    } catch (error) {
      this.#trouble ??= error instanceof Error ? error.message : String(error);
    }
    this.#unclear ||= this.#trouble !== null || beats.length > this.#limits.lines;
    const offered = this.#trouble === null ? this.ink.currentChoices : [];
    const ways = offered.flatMap(({ targetPath, threadAtGeneration }) =>
      targetPath && threadAtGeneration ? [{ path: targetPath, thread: threadAtGeneration }] : [],
    );
    const sides = this.#sides.slice(0, this.ink.state.previousRandom);
    this.#last = this.#voice === 'silent' ? beats : undefined;
    return {
      snapshot: this.#notes ? after(this.#notes.before, this.#notes, this.#dealt()) : this.#snapshot(),
      options: readOptions(offered, this.#ordinals),
      ways,
      beats,
      texts: beats.flatMap(({ text }) => (text === '' ? [] : [text])),
      throws,
      sides,
      trouble: this.#trouble,
      seeded: this.#seeded,
      like: beats,
    };
  }

  #snapshot(): Snapshot {
    return snapshotOf(this.ink.state, this.columns, this.#dealt());
  }

  #dealt(): Shuffles {
    return dealt(this.#before, this.#deals.slice(0, this.ink.state.previousRandom));
  }

  /** Puts copies in place: what ink changes from here on is its own. */
  #put(snapshot: Snapshot, thread: CallStack.Thread, voice: Voice, notes?: TurnNotes): void {
    const { state } = this.ink;
    const { variablesState: variables } = state;
    this.#voice = voice;
    this.#notes = notes;
    Object.assign(this.ink, { _stateSnapshotAtLastNewline: null, _recursiveContinueCount: 0, _asyncContinueActive: false });
    Object.assign(state, {
      _patch: null,
      _visitCounts: notes?.visitsMap() ?? new Map(snapshot.visits),
      _turnIndices: notes?.turnsMap() ?? new Map(snapshot.turns),
      _evaluationStack: [],
    });
    Object.assign(state.callStack, { _threads: [thread.Copy()] });
    state.generatedChoices.length = 0;
    state.divertedPointer = this.#nowhere;
    state.currentTurnIndex = snapshot.turn;
    state.storySeed = 0;
    state.previousRandom = 0; // counts the throws of this turn: ink's lookahead winds it back together with all else
    state.ResetErrors();
    state.ResetOutput();
    setVoice(this.ink, voice, notes, this.#ears);
    this.#unclear = false;
    this.#hearsay.begins();
    this.#steps.begin();
    variables.patch = null;
    variables.callStack = state.callStack;
    Object.assign(variables, { _globalVariables: notes?.variablesMap() ?? new Map(snapshot.globals) });
    this.#before = snapshot.shuffles;
    this.#sides = [];
    this.#deals = [];
    this.#seeded = false;
    this.#trouble = null;
  }

  /** Where no line is waited for, what follows straight on is performed at once, before ink looks where it stands. */
  #performOn(thing: InkObject | null, perform: Perform): boolean {
    if (this.#voice === 'aloud' || thing === null) return this.#perform(thing, perform);
    const { state } = this.ink;
    const isSilent = this.#voice === 'silent';
    const ear = isSilent ? this.ear : undefined;
    let standing = this.#standings.get(thing);
    for (let now = thing; ;) {
      if (standing) ear?.(standing.number);
      const frame = state.callStack.currentElement;
      if (isSilent && standing?.said === true && state.outputStream.length === 0 && !frame.inExpressionEvaluation) {
        standing = this.#pass(now, standing, ear);
        frame.currentPointer.index = standing.at;
        if (!standing.next) return true;
      } else {
        if (this.#notes) this.#notes.assigning = standing?.assigns === true;
        const isDone = this.#perform(now, perform);
        if (now === thing && !standing?.next) return isDone;
        if (!isDone) {
          if (frame.inExpressionEvaluation) state.PushEvaluationStack(now);
          else state.PushToOutputStream(now);
        }
        if (!standing?.next) return true;
      }
      frame.currentPointer.index = standing.at + 1;
      now = standing.next;
      standing = standing.follower;
    }
  }

  /** Passes what is said where nobody listens, as far as nothing else comes between; gives where the last of it stands. */
  #pass(thing: InkObject, from: Standing, ear: typeof this.ear): Standing {
    for (let [now, standing] = [thing, from]; ;) {
      this.#hearsay.note(now);
      this.#step();
      const { next, follower } = standing;
      if (!next || follower?.said !== true) return standing;
      [now, standing] = [next, follower];
      ear?.(standing.number);
    }
  }

  #step(): void {
    if (!this.#steps.step(this.ink.state, this.#deals.length)) this.ink.Error('The story goes on without end.');
  }

  #perform(thing: InkObject | null, perform: Perform): boolean {
    this.#step();
    const { commandType } = (thing ?? {}) as Partial<ControlCommand>;
    if (commandType === command.turns) this.#notes?.look('turns', '');
    if (commandType === undefined || commandType < command.random) return perform(thing);
    const { state } = this.ink;
    const thrown = state.previousRandom;
    switch (commandType) {
      case command.random:
      case command.listRandom: {
        const sides = sidesAsked(commandType, state.evaluationStack);
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
    }
    return perform(thing);
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
    const [size, count] = [popped(state), popped(state)];
    const path = state.currentPointer.container?.path.toString() ?? '';
    const [round, place] = [Math.floor(count / size), count % size];
    this.#notes?.look('shuffle', path);
    const { again, left } = leftIn(this.#dealt(), { path, round, place }, size);
    if (again !== undefined) return again;
    const element = left[this.#throw(left.length)] ?? 0;
    this.#deals[state.previousRandom] = { path, round, place, element };
    state.previousRandom += 1;
    return element;
  }
}

type Perform = (thing: InkObject | null) => boolean;
const popped = (state: Ink['state']): number => Number((state.PopEvaluationStack() as { readonly value?: unknown }).value);

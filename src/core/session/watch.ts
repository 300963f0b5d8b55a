import type { Story as Ink } from 'inkjs';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { Beat, Decision, Turn } from '../story/beat.ts';
import { Play } from '../story/play.ts';
import type { Story } from '../story/story.ts';
import type { Script } from './script.ts';
import { follow, type Session } from './session.ts';
import { globalsOf, placeIn, setValue, toValue, type Value, type Values } from './values.ts';

/** What stood behind a beat when it was said. */
export interface Moment {
  readonly path: string | null; // of ink's content that said it; null: not known
  readonly values: Values; // of all variables, once it was said
  readonly own: Values; // of those that belong to the knot alone: its parameters, and what is `temp`
}

/** A turn, and what stood behind it. */
export interface WatchedTurn {
  readonly turn: Turn;
  readonly moments: readonly Moment[]; // of its beats, one for one
  readonly before: Values; // when the decision that led here was made; of the first turn: as the story declares them
  readonly values: Values; // when its choices were offered, with what was edited then
  readonly visits: Readonly<Record<string, number>>; // how often what was seen so far, by path
  readonly options: readonly string[]; // the paths of its choices, one for one
  readonly broke: string | null; // the path of what ink was at when it broke off; null: it did not, or it is not known
}

/** The story has no such knot, and cannot begin there. */
export class NotInStory extends Error {
  override readonly name = 'NotInStory';
}

/** A play that is looked at from behind: for each line where it stands in ink, and what the variables are. */
export class Watch {
  readonly play: Play;
  readonly #story: Story;
  readonly #script: Script;
  readonly #turns: WatchedTurn[] = [];
  #ink: Ink | undefined;
  #held: ReadonlyMap<string, InkObject> = new Map();
  #values: Values = {};
  #moments: Moment[] = [];
  #ear: Ear = deaf;
  #declared: Values = {};

  /** Stands at the first decision, whatever the session has. Throws NotInStory. */
  constructor(story: Story, { seed, carried }: Pick<Session, 'seed' | 'carried'>, script: Script) {
    this.#story = story;
    this.#script = script;
    this.play = new Play(story, seed, carried, undefined, (ink, beats) => (this.#ink ? this.#look(beats) : this.#open(ink)));
    this.#ended(this.play.turn, this.#declared);
  }

  get turns(): readonly WatchedTurn[] {
    return this.#turns;
  }

  /** Makes one more decision. Throws Divergence where it is not on offer. */
  follow(decision: Decision): Turn {
    const before = this.#turns.at(-1)?.values ?? {};
    this.#moments = [];
    const turn = follow(this.play, decision, this.#turns.length - 1);
    return this.#ended(turn, before);
  }

  #open(ink: Ink): void {
    this.#ink = ink;
    const { knot, given, values, visits } = this.#script;
    this.#ear = listen(ink);
    for (const [name, value] of Object.entries(values)) setValue(ink, name, value);
    for (const [path, count] of Object.entries(visits)) (ink.state['_visitCounts'] as Map<string, number>).set(path, count);
    this.#declared = this.#read();
    if (knot === null) return;
    if (!placeIn(ink, knot)) throw new NotInStory(`The story has no knot “${knot}”.`);
    ink.ChoosePathString(knot, true, [...given]);
  }

  #look(beats: number): void {
    const path = this.#ear.take();
    if (beats > this.#moments.length) this.#moments.push({ path, values: this.#read(), own: this.#own() });
  }

  #ended(turn: Turn, before: Values): Turn {
    const now = this.#edit(turn);
    this.#turns.push({
      turn: now,
      moments: this.#moments,
      before,
      values: this.#read(),
      visits: Object.fromEntries((this.#ink?.state['_visitCounts'] as ReadonlyMap<string, number> | undefined) ?? []),
      options: this.#ink?.currentChoices.map(({ sourcePath }) => sourcePath) ?? [],
      broke: turn.trouble === null ? null : this.#ear.last(),
    });
    return now;
  }

  /** Makes the edits that belong here. What is a gauge moves in sight. */
  #edit(turn: Turn): Turn {
    const here = this.#script.edits.filter(({ after }) => after === this.#turns.length);
    if (here.length === 0 || !this.#ink) return turn;
    const values: Values = Object.assign({}, ...here.map((edit) => edit.values));
    for (const [name, value] of Object.entries(values)) setValue(this.#ink, name, value);
    const cues = this.#story.gauges.flatMap(({ id }) => {
      const value = values[id];
      return typeof value === 'number' ? [{ kind: 'gauge', gauge: id, value } as const] : [];
    });
    const shown: readonly Beat[] = cues.length === 0 ? [] : [{ speaker: null, text: '', cues }];
    this.#moments = [...this.#moments, ...shown.map(() => ({ path: this.#moments.at(-1)?.path ?? null, values: this.#read(), own: this.#own() }))];
    return { ...turn, beats: [...turn.beats, ...shown] };
  }

  #own(): Values {
    const held: ReadonlyMap<string, InkObject> = this.#ink?.state.callStack.currentElement.temporaryVariables ?? new Map();
    return Object.fromEntries(
      [...held].flatMap(([name, object]) => {
        const value = toValue(object);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  }

  /** All values; the same object where nothing has changed. */
  #read(): Values {
    if (!this.#ink) return {};
    const held = globalsOf(this.#ink);
    if ([...held].every(([name, object]) => this.#held.get(name) === object)) return this.#values;
    const read = [...held].flatMap(([name, object]): readonly (readonly [string, Value])[] => {
      const value = this.#held.get(name) === object ? this.#values[name] : toValue(object);
      return value === undefined ? [] : [[name, value]];
    });
    this.#held = new Map(held);
    return (this.#values = Object.fromEntries(read));
  }
}

/** Hears where a runtime stands while it speaks. */
interface Ear {
  /** Where the line that has ended was written; null: nothing was said. */
  readonly take: () => string | null;
  /** What was performed last; null: nothing was. */
  readonly last: () => string | null;
}

const deaf: Ear = { take: () => null, last: () => null };
const FUNCTION = 1; // ink's PushPopType, which inkjs does not export
const command = { evalOutput: 1, beginString: 7, endString: 8, beginTag: 24, endTag: 25 } as const; // ink's own numbers

/** Listens to a runtime. A line is where the first of its words is, not a tag's or a function's; the words of choices are no line. */
function listen(ink: Ink): Ear {
  const perform = ink.PerformLogicAndFlowControl.bind(ink);
  const nothing = { word: null, aside: null, strings: 0, tags: 0 };
  let said: { word: string | null; aside: string | null; strings: number; tags: number } = { ...nothing };
  let last: InkObject | null = null;
  ink.PerformLogicAndFlowControl = (thing) => {
    last = thing ?? last;
    const { commandType, value } = (thing ?? {}) as Partial<ControlCommand> & { readonly value?: unknown };
    if (commandType === command.beginString) said.strings += 1;
    else if (commandType === command.endString) said.strings -= 1;
    else if (commandType === command.beginTag) said.tags += 1;
    else if (commandType === command.endTag) said.tags -= 1;
    const speaks = commandType === command.evalOutput || (typeof value === 'string' && value.trim() !== '' && !ink.state.inExpressionEvaluation);
    if (thing && said.word === null && said.strings === 0 && speaks) {
      const isAside = said.tags > 0 || (ink.state.callStack.currentElement.type as number) === FUNCTION;
      if (isAside) said.aside ??= thing.path.toString();
      else said.word = thing.path.toString();
    }
    return perform(thing);
  };
  return {
    take: () => {
      const { word, aside } = said;
      said = { ...nothing }; // also what is open: ink looks ahead into the next line, and winds itself back
      return word ?? aside;
    },
    last: () => last?.path.toString() ?? null,
  };
}

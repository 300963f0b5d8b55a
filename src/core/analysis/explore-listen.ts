import type { Story as Ink } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';
import type { Beat, CastId, Choice, ChoiceId } from '../story/beat.ts';
import { performableAgain } from './again.ts';
import type { Story } from '../story/story.ts';
import { command, type Content } from './content.ts';
import type { Machine, Waiting } from './machine.ts';
import type { Snapshot } from './snapshot.ts';
import { placesOf } from './map-places.ts';

/** What one turn performs and says. Two turns that perform the same are one passage. */
export interface Passage {
  readonly performed: readonly number[]; // of the story's content, each text once
  readonly passed: readonly number[]; // of the story's content: beginnings of places in which nothing is written, each once
  readonly words: number;
  readonly speakers: ReadonlyMap<CastId | null, number>; // words of each; null: the narrator
  readonly endings: readonly Ending[]; // named ones, in order
  readonly voices: readonly { readonly voice: CastId; readonly choice: ChoiceId | null }[];
  readonly last: Ending | null; // what an ending without a name is known by: where its last words stand; null: it says nothing
  readonly trouble: string | null;
}

/** A way in which a story ends. */
export interface Ending {
  readonly id: string;
  readonly title: string;
}

/** The least and greatest value that a gauge was seen at. */
export interface GaugeRange {
  least: number;
  most: number;
}

/** Hears what a machine performs, turn by turn. It listens to one machine at a time, all of the same story and the same version of it. */
export class Listener {
  readonly passages: Passage[] = [];
  readonly gauges: Map<string, GaugeRange> = new Map();
  readonly offered: Map<string, ChoiceId> = new Map(); // by path of the choice point
  readonly #story: Story;
  readonly #known = new Map<string, number>();
  readonly #like = new WeakMap<object, number>();
  readonly #words = new WeakMap<Beat, number>();
  #content: Content | undefined;
  #sounds: readonly (Sound | undefined)[] = []; // by number of the thing
  #again: ReadonlySet<number> = new Set();
  #machine: Machine | undefined;
  readonly #performed = new Set<number>();
  readonly #passed = new Set<number>();
  #one = 0; // two hashes of the turn's trace, and its length: together they tell turns apart
  #other = 0;
  #length = 0;

  constructor(story: Story) {
    this.#story = story;
  }

  /** All that the story can perform. Throws before a machine was opened. */
  get content(): Content {
    if (!this.#content) throw new Error('The listener has not heard a machine yet.');
    return this.#content;
  }

  /** What a playthrough could perform more than once. */
  get again(): ReadonlySet<number> {
    return this.#again;
  }

  /** Listens to this machine from its next turn on. */
  opens(machine: Machine): void {
    const { content } = machine.flow;
    this.#machine = machine;
    this.#content = content;
    this.#sounds = soundsIn(content, signpostsIn(machine.ink, content));
    this.#again = performableAgain(machine.flow);
    this.#rest();
    machine.ear = (number) => this.#hear(number);
  }

  /** Takes note of a turn that the machine has just played; gives the number of its passage. `aloud` plays it again, where its words cannot be told without. */
  heard(turn: Waiting, aloud: () => Waiting): number {
    const known = this.#like.get(turn.like);
    const number = known ?? this.#numberOf(turn, aloud);
    if (known === undefined) {
      this.#like.set(turn.like, number);
      this.#readGauges(turn.snapshot); // such a turn leaves a gauge at the same value, or where one before it has left it
    }
    this.#rest();
    return number;
  }

  #numberOf(turn: Waiting, aloud: () => Waiting): number {
    const key = `${this.#one} ${this.#other} ${this.#length} ${turn.trouble ?? ''}`;
    const known = this.#known.get(key);
    this.#lookAt(turn.options);
    if (known !== undefined) return known;
    const performed = [...this.#performed];
    const beats = this.#machine?.beatsOf(turn) ?? aloud().beats;
    const speakers = new Map<CastId | null, number>();
    for (const beat of beats) speakers.set(beat.speaker, (speakers.get(beat.speaker) ?? 0) + this.#wordsIn(beat));
    const cues = beats.flatMap((beat) => beat.cues);
    const lastWords = beats.findLast(({ text }) => text !== '')?.text;
    const lastText = performed.at(-1);
    const number = this.passages.push({
      performed,
      passed: [...this.#passed],
      words: [...speakers.values()].reduce((sum, count) => sum + count, 0),
      speakers,
      endings: cues.flatMap((cue) => (cue.kind === 'ending' ? [{ id: cue.ending, title: cue.title }] : [])),
      voices: cues.flatMap((cue) => (cue.kind === 'voice' ? [{ voice: cue.voice, choice: cue.choice }] : [])),
      last: lastWords === undefined || lastText === undefined ? null : { id: this.content.things[lastText]?.path.toString() ?? '', title: lastWords },
      trouble: turn.trouble,
    });
    this.#known.set(key, number - 1);
    return number - 1;
  }

  #wordsIn(beat: Beat): number {
    const words = this.#words.get(beat) ?? wordsIn(beat.text);
    this.#words.set(beat, words);
    return words;
  }

  #hear(number: number): void {
    const sound = this.#sounds[number];
    if (!sound) return;
    const { passes, note, performs, prints } = sound;
    if (passes !== undefined) {
      this.#note(passes);
      this.#passed.add(passes);
    }
    if (note !== undefined) this.#note(note);
    if (performs !== undefined) this.#performed.add(performs);
    if (prints) this.#noteText(String(valueOnTop(this.#machine)));
  }

  #noteText(text: string): void {
    for (let at = 0; at < text.length; at++) this.#note(text.charCodeAt(at));
  }

  #rest(): void {
    this.#performed.clear();
    this.#passed.clear();
    this.#one = this.#other = this.#length = 0;
  }

  /** FNV-1a, and the same with another prime and shifts. */
  #note(number: number): void {
    this.#one = Math.imul(this.#one ^ number, 0x01000193);
    const other = Math.imul(this.#other + number + 1, 0x85ebca6b);
    this.#other = other ^ (other >>> 13);
    this.#length += 1;
  }

  #readGauges(snapshot: Snapshot): void {
    for (const { id } of this.#story.gauges) {
      const { value } = (snapshot.globals.get(id) ?? {}) as { readonly value?: unknown };
      if (typeof value !== 'number') continue;
      const range = this.gauges.get(id);
      if (!range) this.gauges.set(id, { least: value, most: value });
      else if (value < range.least) range.least = value;
      else if (value > range.most) range.most = value;
    }
  }

  #lookAt(options: readonly Choice[]): void {
    for (const [at, { sourcePath }] of (this.#machine?.ink.currentChoices ?? []).entries()) {
      const option = options[at];
      if (option && !this.offered.has(sourcePath)) this.offered.set(sourcePath, option.id);
    }
  }
}

/** Where each knot and stitch begins in which nothing is written: so it is known whether anybody comes there. */
function signpostsIn(ink: Ink, content: Content): ReadonlyMap<InkObject, number> {
  const places = placesOf(ink, content);
  const written = new Set(content.things.flatMap((_, number) => (textOf(content, number) === undefined ? [] : (places.of(number) ?? []))));
  return new Map(
    places.all.flatMap(({ id, start }) => {
      const thing = content.things[start ?? -1];
      return thing && start !== undefined && !written.has(id) ? [[thing, start] as const] : [];
    }),
  );
}

/** What a thing that is performed adds to the trace of its turn. */
interface Sound {
  readonly passes: number | undefined; // the beginning of a place in which nothing is written
  readonly note: number | undefined;
  readonly performs: number | undefined; // a text
  readonly prints: boolean; // a value
}

/** Whatever can make a difference to what is said: texts, what is printed, glue, and where strings and tags begin and end. The rest has no sound. */
function soundsIn({ things, items }: Content, signposts: ReadonlyMap<InkObject, number>): readonly (Sound | undefined)[] {
  return things.map((thing, number) => {
    const { value, commandType } = thing as unknown as { readonly value?: unknown; readonly commandType?: number };
    const isText = typeof value === 'string';
    const isHeard = commandType !== undefined && commandType !== command.evalStart && commandType !== command.evalEnd;
    const isGlue = value === undefined && items[number]?.kind === 'other';
    const note = isText ? number : isHeard ? -commandType : isGlue ? GLUE : undefined;
    const passes = signposts.get(thing);
    if (note === undefined && passes === undefined) return undefined;
    return { passes, note, performs: isText && !BLANK.test(value) ? number : undefined, prints: commandType === command.evalOutput };
  });
}

const BLANK = /^\s*$/u;
const GLUE = -1000;

function valueOnTop(machine: Machine | undefined): unknown {
  const top = machine?.ink.state.evaluationStack.at(-1) as { readonly value?: unknown } | undefined;
  return top?.value;
}

/** The words that a piece of content writes; undefined where it writes none. */
export function textOf({ things }: Content, number: number): string | undefined {
  const { value } = (things[number] ?? {}) as { readonly value?: unknown };
  return typeof value === 'string' && !BLANK.test(value) ? value : undefined;
}

/** How many words a text has, as people count them. */
function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\-.]*/gu)?.length ?? 0;
}

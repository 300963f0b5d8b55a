import type { Story as Ink } from 'inkjs';
import type { Beat, Briefing, ChoiceId, Cue, Turn } from './beat.ts';
import { hash32 } from './hash.ts';
import { countNamesakes, type Ordinals } from './ids.ts';
import { readLine } from './line.ts';
import { readOptions } from './options.ts';
import { type Carried, openInk } from './runtime.ts';
import type { Story } from './story.ts';
import type { Mark } from './tags.ts';

/** Values brought into a story's variables, or read from them. */
export type { Carried } from './runtime.ts';

/** Looks on while a story is read: `beats` of the turn are there, 0 before the first line. Then it may also set the scene. */
export type Look = (ink: Ink, beats: number) => void;

/**
 * Lets `read` go on from where a runtime stands, and then puts the runtime back as if nothing had been read. Gives what puts it there again, for once and as long as nothing else
 * was read; undefined: it cannot, or `read` says so.
 */
export type Aside = (ink: Ink, read: () => boolean) => (() => void) | undefined;

/** How long a play may think, before it counts as stuck. */
export interface Patience {
  readonly effort: number; // steps of ink for one line; a step over a long line, a deep call or many options counts for more
  readonly lines: number; // for one turn
}

const patient: Patience = { effort: 1_000_000, lines: 5_000 };
const BULK = 32; // pieces of text, calls or options that take as long as a step
const LETTERS = 1_000; // of a value, likewise
const SOME = 20; // lines that are kept of a turn without end

/** A cursor over a story: the only way to play one. Ink's runtime is touched here, in `runtime.ts`, and by the search of `core/analysis`. */
export class Play {
  readonly #story: Story;
  readonly #ink: Ink;
  readonly #ordinals: Ordinals;
  readonly #patience: Patience;
  readonly #look: Look | undefined;
  readonly #ahead = new Map<ChoiceId, () => void>(); // what goes to where its option leads
  #thinking = false; // ink is on its way to the end of a line
  #effort = 0; // for this line
  #now: Now = { gauges: new Map(), trouble: null, beats: [], marks: [], turn: undefined };

  /** `seed`: any integer. Values of `carried` whose variable the story does not have are left out. */
  constructor(story: Story, seed: number, carried: Carried = {}, patience: Patience = patient, look?: Look) {
    this.#story = story;
    this.#patience = patience;
    this.#look = look;
    this.#ordinals = countNamesakes(story.ink);
    this.#ink = openInk(
      story,
      carried,
      (message) => void (this.#now.trouble ??= message),
      () => this.#step(),
    );
    this.#ink.state.storySeed = hash32(seed);
    this.#ink.state.previousRandom = 0;
    look?.(this.#ink, 0);
    void this.turn;
  }

  /** The turn at hand, read to its end. */
  get turn(): Turn {
    if (!this.#now.turn) this.#read('all');
    return (this.#now.turn ??= this.#asTurn());
  }

  /** Whether there is more of the turn at hand than `take` has read. */
  get more(): boolean {
    return this.#now.turn === undefined;
  }

  /** The present value of a variable; undefined where the story has none of that name, or it is not a plain value. */
  value(variable: string): string | number | boolean | undefined {
    if (!this.#has(variable)) return undefined;
    const value: unknown = this.#ink.variablesState[variable];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  }

  /** All variables with plain values, by name. */
  variables(): Carried {
    const names = this.#ink.state.variablesState['_globalVariables'] as ReadonlyMap<string, unknown>;
    return Object.fromEntries(
      [...names.keys()].flatMap((name) => {
        const value = this.value(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );
  }

  /** Takes an option. Throws RangeError where it is not on offer. */
  choose(id: ChoiceId): Turn {
    this.take(id);
    return this.turn;
  }

  /** Takes an option and reads as far as the first words, for who cannot wait for more: `turn` reads that. Throws RangeError where it is not on offer. */
  take(id: ChoiceId): Turn {
    const at = this.#offered(id);
    if (at < 0) throw new RangeError(`"${id}" is not on offer`);
    const enter = this.#ahead.get(id) ?? ((): void => this.#begin(at));
    this.#ahead.clear();
    enter();
    const { beats, trouble } = this.#now;
    if (!this.#ink.canContinue || trouble !== null) return this.turn;
    return { ...this.#asTurn(), beats: [...beats], choices: [] };
  }

  /** Reads the first words that an option on offer leads to, so that `take` finds them read. Nothing else can tell that it was done. */
  foresee(id: ChoiceId, aside: Aside): void {
    const at = this.#offered(id);
    if (at < 0 || this.#look) return;
    const now = this.#now;
    this.#now = { ...now, gauges: new Map(now.gauges) };
    const enter = aside(this.#ink, () => {
      this.#begin(at);
      return this.#now.trouble === null;
    });
    const then = this.#now;
    this.#now = now;
    if (!enter) return;
    this.#ahead.set(id, () => {
      this.#now = then;
      enter();
    });
  }

  /** Puts what the player typed into a variable; the options stay. Throws RangeError where this turn does not ask for it, or it is too long. */
  input(variable: string, value: string): Turn {
    const asked = this.turn.beats.flatMap((beat) => beat.cues).find((cue) => cue.kind === 'input' && cue.variable === variable);
    if (asked?.kind !== 'input') throw new RangeError(`nothing is asked for "${variable}"`);
    if ([...value].length > asked.limit) throw new RangeError(`"${variable}" holds ${asked.limit} characters, not ${[...value].length}`);
    this.#ahead.clear();
    if (this.#has(variable)) this.#ink.variablesState[variable] = value;
    const { choices, briefing, trouble } = this.turn;
    return { beats: [], reasons: [], choices, briefing, trouble };
  }

  #has(variable: string): boolean {
    return this.#ink.variablesState.GlobalVariableExistsWithName(variable);
  }

  /** The place of an option among those on offer; -1: it is none of them. */
  #offered(id: ChoiceId): number {
    return this.turn.choices.findIndex((offered) => offered.id === id && !offered.disabled);
  }

  #begin(at: number): void {
    this.#ink.ChooseChoiceIndex(at);
    this.#now = { ...this.#now, beats: [], marks: [], turn: undefined };
    this.#read('words');
  }

  #asTurn(): Turn {
    const { beats, marks, trouble } = this.#now;
    return {
      beats,
      choices: trouble === null ? readOptions(this.#ink.currentChoices, this.#ordinals) : [],
      reasons: marks.flatMap((mark) => (mark.kind === 'why' ? [mark.text] : [])),
      briefing: briefingOf(marks),
      trouble,
    };
  }

  /** Reads on in the turn: as far as the next words, or to its end. */
  #read(far: 'words' | 'all'): void {
    const now = this.#now;
    const { beats, marks } = now;
    try {
      while (this.#ink.canContinue && now.trouble === null) {
        if (beats.length >= this.#patience.lines) {
          const said = beats.splice(SOME).length + SOME; // nobody should have to read them all to hear of it
          this.#stuck(`has said ${said} lines without a choice`);
        }
        const line = readLine(this.#continue(), this.#ink.currentTags ?? [], this.#story.names);
        const { beat } = line;
        marks.push(...line.marks);
        // A memory that no line reads is not shown: it would promise what never comes.
        const cues = [...beat.cues.filter((cue) => cue.kind !== 'memory' || this.#story.reads.has(cue.variable)), ...this.#gaugeCues()];
        if (beat.text !== '' || cues.length > 0) beats.push({ ...beat, cues });
        this.#look?.(this.#ink, beats.length);
        if (far === 'words' && beat.text !== '') return;
      }
    } catch (error) {
      now.trouble ??= error instanceof Error ? error.message : String(error);
      const { beat } = readLine(this.#ink.state.currentText ?? '', this.#ink.state.currentTags ?? [], this.#story.names);
      if (beat.text !== '' && this.#thinking) beats.push(beat); // ink looks ahead from a line before it hands it out
    }
  }

  #continue(): string {
    this.#effort = 0;
    this.#thinking = true;
    const text = this.#ink.Continue() ?? '';
    this.#thinking = false;
    return text;
  }

  #step(): void {
    const { outputStream, callStack, generatedChoices, evaluationStack } = this.#ink.state;
    this.#effort += 1 + (outputStream.length + callStack.depth * (1 + generatedChoices.length)) / BULK; // each option keeps a copy of the calls
    const { value } = (evaluationStack.at(-1) ?? {}) as { readonly value?: unknown };
    if (typeof value === 'string') this.#effort += value.length / LETTERS;
    if (this.#effort > this.#patience.effort) this.#stuck('thinks without end');
  }

  #stuck(how: string): never {
    const at = this.#ink.state.currentPathString ?? this.#ink.state.previousPointer.path?.toString();
    throw new Error(`The story ${how}${at === undefined ? '' : `, at ${at}`}.`);
  }

  #gaugeCues(): readonly Cue[] {
    return this.#story.gauges.flatMap(({ id }) => {
      const value = this.value(id);
      const { gauges } = this.#now;
      if (typeof value !== 'number' || gauges.get(id) === value) return [];
      gauges.set(id, value);
      return [{ kind: 'gauge', gauge: id, value } as const];
    });
  }
}

/** Where a play stands, beside ink's own state. */
interface Now {
  readonly gauges: Map<string, number>;
  trouble: string | null;
  readonly beats: Beat[]; // of this turn
  readonly marks: Mark[];
  turn: Turn | undefined; // undefined: not read to its end yet
}

function briefingOf(marks: readonly Mark[]): Briefing {
  const texts = (kind: 'ask' | 'note'): readonly string[] => marks.flatMap((mark) => (mark.kind === kind ? [mark.text] : []));
  return { asks: texts('ask'), notes: texts('note'), key: marks.some((mark) => mark.kind === 'key') };
}

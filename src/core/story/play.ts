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
  readonly #gauges = new Map<string, number>();
  #trouble: string | null = null;
  #thinking = false; // ink is on its way to the end of a line
  #effort = 0; // for this line
  #beats: Beat[] = []; // of this turn
  #marks: Mark[] = [];
  #turn: Turn | undefined; // undefined: not read to its end yet

  /** `seed`: any integer. Values of `carried` whose variable the story does not have are left out. */
  constructor(story: Story, seed: number, carried: Carried = {}, patience: Patience = patient, look?: Look) {
    this.#story = story;
    this.#patience = patience;
    this.#look = look;
    this.#ordinals = countNamesakes(story.ink);
    this.#ink = openInk(
      story,
      carried,
      (message) => void (this.#trouble ??= message),
      () => this.#step(),
    );
    this.#ink.state.storySeed = hash32(seed);
    this.#ink.state.previousRandom = 0;
    look?.(this.#ink, 0);
    this.#read('all');
    this.#turn = this.#asTurn();
  }

  /** The turn at hand, read to its end. */
  get turn(): Turn {
    if (!this.#turn) this.#read('all');
    return (this.#turn ??= this.#asTurn());
  }

  /** Whether there is more of the turn at hand than `take` has read. */
  get more(): boolean {
    return this.#turn === undefined;
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
    const { choices } = this.turn;
    const choice = choices.find((offered) => offered.id === id && !offered.disabled);
    if (!choice) throw new RangeError(`"${id}" is not on offer`);
    this.#ink.ChooseChoiceIndex(choices.indexOf(choice));
    this.#turn = undefined;
    this.#beats = [];
    this.#marks = [];
    this.#read('words');
    if (!this.#ink.canContinue || this.#trouble !== null) return this.turn;
    return { ...this.#asTurn(), beats: [...this.#beats], choices: [] };
  }

  /** Puts what the player typed into a variable; the options stay. Throws RangeError where this turn does not ask for it, or it is too long. */
  input(variable: string, value: string): Turn {
    const asked = this.turn.beats.flatMap((beat) => beat.cues).find((cue) => cue.kind === 'input' && cue.variable === variable);
    if (asked?.kind !== 'input') throw new RangeError(`nothing is asked for "${variable}"`);
    if ([...value].length > asked.limit) throw new RangeError(`"${variable}" holds ${asked.limit} characters, not ${[...value].length}`);
    if (this.#has(variable)) this.#ink.variablesState[variable] = value;
    const { choices, briefing, trouble } = this.turn;
    return { beats: [], reasons: [], choices, briefing, trouble };
  }

  #has(variable: string): boolean {
    return this.#ink.variablesState.GlobalVariableExistsWithName(variable);
  }

  #asTurn(): Turn {
    const marks = this.#marks;
    return {
      beats: this.#beats,
      choices: this.#trouble === null ? readOptions(this.#ink.currentChoices, this.#ordinals) : [],
      reasons: marks.flatMap((mark) => (mark.kind === 'why' ? [mark.text] : [])),
      briefing: briefingOf(marks),
      trouble: this.#trouble,
    };
  }

  /** Reads on in the turn: as far as the next words, or to its end. */
  #read(far: 'words' | 'all'): void {
    const beats = this.#beats;
    try {
      while (this.#ink.canContinue && this.#trouble === null) {
        if (beats.length >= this.#patience.lines) {
          const said = beats.splice(SOME).length + SOME; // nobody should have to read them all to hear of it
          this.#stuck(`has said ${said} lines without a choice`);
        }
        const { beat, marks } = readLine(this.#continue(), this.#ink.currentTags ?? [], this.#story.names);
        this.#marks.push(...marks);
        const cues = [...beat.cues.filter((cue) => this.#matters(cue)), ...this.#gaugeCues()];
        if (beat.text !== '' || cues.length > 0) beats.push({ ...beat, cues });
        this.#look?.(this.#ink, beats.length);
        if (far === 'words' && beat.text !== '') return;
      }
    } catch (error) {
      this.#trouble ??= error instanceof Error ? error.message : String(error);
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
    this.#effort += 1 + (outputStream.length + callStack.depth + generatedChoices.length) / BULK;
    const { value } = (evaluationStack.at(-1) ?? {}) as { readonly value?: unknown };
    if (typeof value === 'string') this.#effort += value.length / LETTERS;
    if (this.#effort > this.#patience.effort) this.#stuck('thinks without end');
  }

  #stuck(how: string): never {
    const at = this.#ink.state.currentPathString ?? this.#ink.state.previousPointer.path?.toString();
    throw new Error(`The story ${how}${at === undefined ? '' : `, at ${at}`}.`);
  }

  /** A memory that no line reads is not shown: it would promise what never comes. */
  #matters(cue: Cue): boolean {
    return cue.kind !== 'memory' || this.#story.reads.has(cue.variable);
  }

  #gaugeCues(): readonly Cue[] {
    return this.#story.gauges.flatMap(({ id }) => {
      const value = this.value(id);
      if (typeof value !== 'number' || this.#gauges.get(id) === value) return [];
      this.#gauges.set(id, value);
      return [{ kind: 'gauge', gauge: id, value } as const];
    });
  }
}

function briefingOf(marks: readonly Mark[]): Briefing {
  const texts = (kind: 'ask' | 'note'): readonly string[] => marks.flatMap((mark) => (mark.kind === kind ? [mark.text] : []));
  return { asks: texts('ask'), notes: texts('note'), key: marks.some((mark) => mark.kind === 'key') };
}

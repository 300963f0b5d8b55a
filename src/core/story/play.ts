import { Story as Ink } from 'inkjs';
import type { Beat, Briefing, Choice, ChoiceId, Cue, Evidence, Turn } from './beat.ts';
import { hash32 } from './hash.ts';
import { countNamesakes, nameChoice, type Ordinals } from './ids.ts';
import { readLine, readTags } from './line.ts';
import type { Story } from './story.ts';
import type { Mark } from './tags.ts';

/** Values brought into a story's variables, or read from them. */
export type Carried = Readonly<Record<string, string | number | boolean>>;

/** How long a play may think, before it counts as stuck. */
export interface Patience {
  readonly slices: number; // of 50 ms, for one line
  readonly lines: number; // for one turn
}

const patient: Patience = { slices: 40, lines: 5_000 };

/** A cursor over a story. The only place that touches the ink runtime. */
export class Play {
  readonly #story: Story;
  readonly #ink: Ink;
  readonly #ordinals: Ordinals;
  readonly #patience: Patience;
  readonly #gauges = new Map<string, number>();
  #trouble: string | null = null;
  #turn: Turn;

  /** `seed`: any integer. Values of `carried` whose variable the story does not have are left out. */
  constructor(story: Story, seed: number, carried: Carried = {}, patience: Patience = patient) {
    this.#story = story;
    this.#patience = patience;
    this.#ordinals = countNamesakes(story.ink);
    this.#ink = new Ink(story.ink as unknown as Record<string, unknown>);
    this.#ink.allowExternalFunctionFallbacks = true;
    // Warnings are the author's business: `check` shows them.
    this.#ink.onError = (message, type) => void (type === 2 && (this.#trouble ??= message));
    this.#ink.state.storySeed = hash32(seed);
    this.#ink.state.previousRandom = 0;
    for (const name of unboundExternals(story)) this.#ink.BindExternalFunctionGeneral(name, () => 0, false);
    for (const [name, value] of Object.entries(carried)) if (this.#has(name)) this.#ink.variablesState[name] = value;
    this.#turn = this.#read();
  }

  get turn(): Turn {
    return this.#turn;
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
    return Object.fromEntries([...names.keys()].flatMap((name) => {
      const value = this.value(name);
      return value === undefined ? [] : [[name, value] as const];
    }));
  }

  /** Takes an option. Throws RangeError where it is not on offer. */
  choose(id: ChoiceId): Turn {
    const choice = this.#turn.choices.find((offered) => offered.id === id && !offered.disabled);
    if (!choice) throw new RangeError(`"${id}" is not on offer`);
    this.#ink.ChooseChoiceIndex(this.#turn.choices.indexOf(choice));
    return (this.#turn = this.#read());
  }

  /** Puts what the player typed into a variable; the options stay. Throws RangeError where this turn does not ask for it, or it is too long. */
  input(variable: string, value: string): Turn {
    const asked = this.#turn.beats.flatMap((beat) => beat.cues).find((cue) => cue.kind === 'input' && cue.variable === variable);
    if (asked?.kind !== 'input') throw new RangeError(`nothing is asked for "${variable}"`);
    if ([...value].length > asked.limit) throw new RangeError(`"${variable}" holds ${asked.limit} characters, not ${[...value].length}`);
    if (this.#has(variable)) this.#ink.variablesState[variable] = value;
    const { choices, briefing, trouble } = this.#turn;
    return { beats: [], reasons: [], choices, briefing, trouble };
  }

  #has(variable: string): boolean {
    return this.#ink.variablesState.GlobalVariableExistsWithName(variable);
  }

  #read(): Turn {
    const beats: Beat[] = [];
    const marks: Mark[] = [];
    try {
      while (this.#ink.canContinue && this.#trouble === null) {
        if (beats.length >= this.#patience.lines) this.#stuck(`has said ${beats.length} lines without a choice`);
        const { beat, marks: found } = readLine(this.#continue(), this.#ink.currentTags ?? [], this.#story.names);
        marks.push(...found);
        const cues = [...beat.cues.filter((cue) => this.#matters(cue)), ...this.#gaugeCues()];
        if (beat.text !== '' || cues.length > 0) beats.push({ ...beat, cues });
      }
    } catch (error) {
      this.#trouble ??= error instanceof Error ? error.message : String(error);
    }
    return {
      beats,
      choices: this.#trouble === null ? this.#choices() : [],
      reasons: marks.flatMap((mark) => (mark.kind === 'why' ? [mark.text] : [])),
      briefing: briefing(marks),
      trouble: this.#trouble,
    };
  }

  #continue(): string {
    for (let slice = 0; slice < this.#patience.slices; slice++) {
      this.#ink.ContinueAsync(50);
      if (this.#ink.asyncContinueComplete) return this.#ink.currentText ?? '';
    }
    return this.#stuck('thinks without end');
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

  #choices(): readonly Choice[] {
    const taken = new Set<ChoiceId>();
    return this.#ink.currentChoices.map((choice) => {
      const marks = readTags(choice.tags ?? []); // ink leaves it null where there are none
      const named = marks.find((mark) => mark.kind === 'id');
      const id = unique(named?.id ?? nameChoice(choice.sourcePath, choice.text, this.#ordinals), taken);
      return {
        id,
        text: choice.text.trim(),
        evidence: marks.flatMap((mark): readonly Evidence[] => (mark.kind === 'evidence' ? [mark.evidence] : [])),
        temptation: marks.some((mark) => mark.kind === 'temptation'),
        silence: marks.some((mark) => mark.kind === 'silence'),
        disabled: marks.some((mark) => mark.kind === 'disabled'),
      };
    });
  }
}

function briefing(marks: readonly Mark[]): Briefing {
  const texts = (kind: 'ask' | 'note'): readonly string[] => marks.flatMap((mark) => (mark.kind === kind ? [mark.text] : []));
  return { asks: texts('ask'), notes: texts('note'), key: marks.some((mark) => mark.kind === 'key') };
}

/** One choice point can be on offer twice, through threads: the second is `~2`. */
function unique(id: ChoiceId, taken: Set<ChoiceId>): ChoiceId {
  let name = id;
  for (let count = 2; taken.has(name); count++) name = `${id.replace(/~\d+$/u, '')}~${count}`;
  taken.add(name);
  return name;
}

/** External functions without a fallback in ink: they answer 0, so that a story from elsewhere still plays. */
function unboundExternals(story: Story): ReadonlySet<string> {
  const called = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'x()' && typeof value === 'string') called.add(value);
        else visit(value);
      }
    }
  };
  visit(story.ink.root);
  const named = (story.ink.root as readonly unknown[]).at(-1);
  return new Set([...called].filter((name) => !(typeof named === 'object' && named !== null && name in named)));
}

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Beat, Choice, ChoiceId, Cue, Decision, Turn } from '../core/story/beat.ts';
import type { Aside, Play } from '../core/story/play.ts';
import type { Story } from '../core/story/story.ts';
import type { Rehearsal } from '../core/session/rehearse.ts';
import type { Save } from '../core/session/save.ts';
import { decide, follow, playBack, type Session, take, type Transcript } from '../core/session/session.ts';
import { bare, tableau, type Tableau } from '../core/story/tableau.ts';

/** A beat's place in a run. `beat` is −1 where a turn has none. */
export interface Position {
  readonly turn: number;
  readonly beat: number;
}

/** What the player can do now: read on, decide, look at how it ended, or hear why the story cannot go on. */
export type Phase = 'reading' | 'deciding' | 'ended' | 'stuck';

/** What a run is for: the first of a scene counts, later ones are what-ifs, and a rehearsal is its author's, never kept. */
export type RunKind = 'first' | 'what-if' | 'rehearsal';

/** Something the story asks the player to say in their own words before they decide. */
export type Asked = Extract<Cue, { kind: 'input' }>;

/** One person's way through one story: what has happened, how far they have read, what may happen next. */
export class Run {
  readonly story: Story;
  readonly session: Signal<Session>;
  readonly turns: Signal<readonly Turn[]>;
  /** The newest beat that has been reached. */
  readonly position: Signal<Position>;
  readonly phase: ReadonlySignal<Phase>;
  readonly choices: ReadonlySignal<readonly Choice[]>; // on offer now; empty while reading
  readonly asked: ReadonlySignal<readonly Asked[]>; // to be answered before the decision on offer
  readonly rehearsal: Rehearsal | undefined; // an author has changed something about it
  readonly #play: Play;
  readonly #begun = signal(false); // of the last turn only its first words have been read
  readonly #kind: Signal<'first' | 'what-if'>;

  /** Stands at the last turn of the session, before its first beat. Throws Divergence where session and story do not fit. */
  constructor(story: Story, session: Session, kind: 'first' | 'what-if', rehearsal?: Rehearsal) {
    const { play, transcript } = (rehearsal?.playBack ?? playBack)(story, session);
    this.rehearsal = rehearsal;
    this.story = story;
    this.#kind = signal(kind);
    this.#play = play;
    this.session = signal(session);
    this.turns = signal(transcript.turns);
    this.position = signal({ turn: transcript.turns.length - 1, beat: -1 });
    this.phase = computed(() => {
      const last = this.turns.value.at(-1);
      if (!last || this.#begun.value || this.position.value.beat < last.beats.length - 1) return 'reading';
      if (last.trouble !== null) return 'stuck';
      return last.choices.length === 0 ? 'ended' : 'deciding';
    });
    this.choices = computed(() => (this.phase.value === 'deciding' ? (this.turns.value.at(-1)?.choices ?? []) : []));
    this.asked = computed(() => (this.phase.value === 'deciding' ? this.#unanswered() : []));
  }

  get kind(): RunKind {
    return this.rehearsal ? 'rehearsal' : this.#kind.value;
  }

  /** It has turned out that the scene had its first run before. */
  becomeWhatIf(): void {
    this.#kind.value = 'what-if';
  }

  /** The beat that `next` would move to; undefined where a decision, or nothing, is ahead. */
  ahead(): Beat | undefined {
    const { turn, beat } = this.position.value;
    const following = { turn, beat: beat + 1 };
    if (!this.beatAt(following)) this.readTurn();
    return this.beatAt(following);
  }

  /** Whether there is more of the last turn than has been read. */
  get begun(): boolean {
    return this.#begun.peek();
  }

  /** Reads the last turn to its end. After a choice there are its first words alone, so that nobody waits for more than those. */
  readTurn(): void {
    if (!this.#begun.value) return;
    batch(() => {
      this.turns.value = [...this.turns.value.slice(0, -1), this.#play.turn];
      this.#begun.value = false;
    });
  }

  /** The beat at a position; undefined where there is none. */
  beatAt({ turn, beat }: Position): Beat | undefined {
    return this.turns.value[turn]?.beats[beat];
  }

  /** Where all words stand that have been reached, in their order. */
  worded(): readonly Position[] {
    const end = this.position.value;
    return this.turns.value.flatMap(({ beats }, turn) =>
      beats.flatMap(({ text }, beat) => (text !== '' && (turn < end.turn || beat <= end.beat) ? [{ turn, beat }] : [])),
    );
  }

  /** Moves to the last beat of the last turn: where its choices are on offer. */
  toDecision(): void {
    this.readTurn();
    const turn = this.turns.value.length - 1;
    this.position.value = { turn, beat: (this.turns.value[turn]?.beats.length ?? 0) - 1 };
  }

  /** Moves to the next beat and returns it; undefined where a decision, or nothing, is ahead. */
  next(): Beat | undefined {
    const following = this.ahead();
    const { turn, beat } = this.position.value;
    if (following) this.position.value = { turn, beat: beat + 1 };
    return following;
  }

  /** Reads the first words that an option leads to before it is taken, so that nobody has to wait for them. */
  foresee(choice: ChoiceId, aside: Aside): void {
    this.#play.foresee(choice, aside);
  }

  /** Takes an option. `thought`: milliseconds from offer to decision. Throws Divergence where it is not on offer. */
  choose(choice: ChoiceId, thought: number): void {
    this.readTurn();
    const decision = { kind: 'choice', choice, thought: Math.max(0, Math.round(thought)) } as const;
    this.#decided(decision, take(this.#play, decision, this.session.value.decisions.length));
  }

  /** Keeps what the player typed. Throws Divergence where nothing was asked, or it is too long. */
  input(variable: string, value: string): void {
    this.readTurn();
    const decision = { kind: 'input', variable, value } as const;
    this.#decided(decision, follow(this.#play, decision, this.session.value.decisions.length));
  }

  /** All that happened, as the debrief reads it. */
  transcript(): Transcript {
    this.readTurn();
    return { turns: this.turns.value, decisions: this.session.value.decisions, carries: this.#play.variables() };
  }

  /** The run as it stands, to be kept; undefined for a rehearsal, which is not. `name`: the player's own, or empty. */
  save(name: string): Save | undefined {
    if (this.rehearsal) return undefined;
    return { scene: this.story.id, title: this.story.title, name, saved: Date.now(), run: this.#kind.value, session: this.session.value };
  }

  /** Where the stage stands once the beat at `position` has been shown. */
  tableauAt({ turn, beat }: Position): Tableau {
    const read = this.turns.value.slice(0, turn + 1);
    return read.reduce(
      (now, { beats }, number) =>
        tableau(
          (number < turn ? beats : beats.slice(0, beat + 1)).flatMap(({ cues }) => cues),
          now,
        ),
      bare,
    );
  }

  /** The session as it was when turn `turn` (from 0) offered its choices. */
  sessionAt(turn: number): Session {
    return { ...this.session.value, decisions: this.session.value.decisions.slice(0, turn) };
  }

  /** What the newest words ask for and no decision since has given. */
  #unanswered(): readonly Asked[] {
    const { decisions } = this.session.value;
    const given = new Set<string>();
    for (let turn = this.turns.value.length - 1; turn >= 0; turn--) {
      const decision = decisions[turn];
      if (decision?.kind === 'input') given.add(decision.variable);
      const cues = this.turns.value[turn]?.beats.flatMap((beat) => beat.cues) ?? [];
      if (decisions[turn - 1]?.kind !== 'input') return cues.flatMap((cue) => (cue.kind === 'input' && !given.has(cue.variable) ? [cue] : []));
    }
    return [];
  }

  #decided(decision: Decision, turn: Turn): void {
    batch(() => {
      this.session.value = decide(this.session.value, decision);
      this.turns.value = [...this.turns.value, turn];
      this.#begun.value = this.#play.more;
      this.position.value = { turn: this.turns.value.length - 1, beat: -1 };
    });
  }
}

import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Beat, ChoiceId } from '../core/story/beat.ts';
import { tableau, type Tableau } from '../core/story/tableau.ts';
import type { Presenter } from './perform.ts';
import type { Position, Run } from './run.ts';

/** How the play moves on: by the player's own hand, by itself, or fast over what was seen before. */
export type Pace = 'by-hand' | 'auto' | 'skipping';

/** What a performer needs to know of its surroundings. */
export interface Surroundings {
  readonly words: Presenter; // the page: settles when the words are all to be seen
  readonly seen: { readonly ready: Promise<void>; has(beat: Beat): boolean; add(beat: Beat): void };
  /** Milliseconds to stay on a line that is shown and spoken, in auto-forward. */
  readonly linger: (beat: Beat) => number;
  /** A decision was made: the run stands before what follows. Where there is something to wait for, the play is held until it settles. */
  readonly onDecision: () => Promise<void> | undefined;
  /** Settles once the words have been painted: what else there is to do can wait for that. */
  readonly painted: () => Promise<void>;
  /** Skipping came to a stop, after so many lines. */
  readonly onSkipped: (lines: number) => void;
}

const SKIP = 45; // milliseconds a line, while skipping

/** Performs a run beat by beat, for as many presenters as there are. */
export class Performer {
  readonly run: Run;
  readonly pace: Signal<Pace> = signal('by-hand');
  readonly revealing: Signal<boolean> = signal(false);
  /** An earlier beat that the player looks at; undefined: the newest. */
  readonly looking: Signal<Position | undefined> = signal(undefined);
  readonly tableau: Signal<Tableau>; // at the newest beat
  readonly held: Signal<boolean> = signal(false); // something else comes first
  /** The decision is on the page: all words are shown, and nothing else is looked at. */
  readonly deciding: ReadonlySignal<boolean>;
  readonly #around: Surroundings;
  readonly #presenters = new Set<Presenter>();
  #reveal = new AbortController(); // aborted: the line is shown in full
  #speech = new AbortController(); // aborted: the play has gone on
  #worded = false; // the words of this beat are all to be seen, though the rest of its turn may still be unread
  #timer: ReturnType<typeof setTimeout> | undefined;
  #skipped = 0;
  #offered: number; // when the decision came on the page
  #closed = false;

  /** Stands where the run stands; nothing is performed before `advance`. */
  constructor(run: Run, around: Surroundings) {
    this.run = run;
    this.#around = around;
    this.tableau = signal(run.tableauAt(run.position.value));
    this.deciding = computed(() => run.phase.value === 'deciding' && !this.revealing.value && this.looking.value === undefined);
    this.#offered = performance.now();
  }

  /** Someone more to perform for; begins where the play stands. */
  add(presenter: Presenter): void {
    this.#presenters.add(presenter);
    presenter.show(this.#shownTableau());
  }

  remove(presenter: Presenter): void {
    this.#presenters.delete(presenter);
  }

  /** Finishes the line that is being revealed, or moves on to the next. */
  advance(): void {
    if (this.held.value) return;
    if (this.looking.value !== undefined) this.forward();
    else if (this.revealing.value && !this.#worded) this.#reveal.abort();
    else if (this.run.ahead()) this.#next();
  }

  /** Takes an option on offer, with what was asked before it by ink variable. Throws Divergence where it is not on offer. */
  choose(choice: ChoiceId, answers: Readonly<Record<string, string>> = {}): void {
    for (const [variable, value] of Object.entries(answers)) this.run.input(variable, value);
    this.run.choose(choice, performance.now() - this.#offered);
    const waiting = this.#around.onDecision();
    if (!waiting) return this.#next();
    this.held.value = true;
    void waiting.finally(() => {
      this.held.value = false;
      if (!this.#closed) this.#next();
    });
  }

  /** Looks one line further back. */
  back(): void {
    const before = this.#neighbour(this.looking.value ?? this.run.position.value, -1);
    if (before) this.lookAt(before);
  }

  /** Looks one line less far back; from the last, returns to the play. */
  forward(): void {
    const after = this.looking.value && this.#neighbour(this.looking.value, 1);
    this.lookAt(after);
  }

  /** Looks at the beat at `position`; undefined, or the newest beat: returns to the play. */
  lookAt(position: Position | undefined): void {
    this.#reveal.abort();
    this.setPace('by-hand');
    const { turn, beat } = this.run.position.value;
    this.looking.value = position?.turn === turn && position.beat === beat ? undefined : position;
    for (const presenter of this.#presenters) presenter.show(this.#shownTableau());
  }

  setPace(pace: Pace): void {
    if (this.pace.value === pace) return;
    clearTimeout(this.#timer);
    const skipped = this.pace.value === 'skipping' ? this.#skipped : 0;
    this.#skipped = 0;
    this.pace.value = pace;
    if (skipped > 0) this.#around.onSkipped(skipped);
    if (pace === 'skipping') void this.#around.seen.ready.then(() => this.#skip());
    if (pace === 'auto' && !this.revealing.value && this.looking.value === undefined) this.#lingerThenGo();
  }

  /** Stops everything: the player has left. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#reveal.abort();
    this.#speech.abort();
    this.#presenters.clear();
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#reveal.abort();
    this.#speech.abort();
    const beat = this.run.next();
    if (beat) void this.#perform(beat);
    else this.#settled();
  }

  async #perform(beat: Beat): Promise<void> {
    const reveal = new AbortController();
    const speech = new AbortController();
    this.#reveal = reveal;
    this.#speech = speech;
    this.#worded = false;
    if (this.pace.value === 'skipping') reveal.abort();
    batch(() => {
      this.looking.value = undefined;
      this.revealing.value = beat.text !== '' && this.pace.value !== 'skipping';
      this.tableau.value = tableau(beat.cues, this.tableau.value);
    });
    const words = this.#around.words.present(beat, reveal.signal);
    const others = [...this.#presenters].map((presenter) => presenter.present(beat, presenter.lasting ? speech.signal : reveal.signal));
    if (beat.text !== '') this.#around.seen.add(beat);
    const rest = this.run.begun ? this.#around.painted().then(() => this.run.readTurn()) : undefined;
    await words;
    if (this.#speech === speech) this.#worded = true;
    if (rest) await rest;
    if (speech.signal.aborted) return;
    this.revealing.value = false;
    if (beat.text === '' && this.pace.value !== 'skipping') {
      await Promise.allSettled(others); // a beat of cues alone passes by itself
      if (!speech.signal.aborted) this.#next();
      return;
    }
    this.#settled();
    await Promise.allSettled(others);
    if (!speech.signal.aborted && this.pace.value === 'auto') this.#lingerThenGo();
  }

  /** The words of a beat are all there. */
  #settled(): void {
    if (this.run.phase.value !== 'reading') {
      this.#offered = performance.now();
      if (this.pace.value === 'skipping') this.setPace('by-hand');
    } else if (this.pace.value === 'skipping') this.#timer = setTimeout(() => this.#skip(), SKIP);
  }

  #skip(): void {
    if (this.#closed || this.pace.value !== 'skipping') return; // somebody let go before it was known what was seen
    const ahead = this.run.ahead();
    const fresh = ahead && ahead.text !== '' && !this.#around.seen.has(ahead);
    if (!ahead || fresh) return this.setPace('by-hand');
    if (ahead.text !== '') this.#skipped += 1;
    this.#next();
  }

  #lingerThenGo(): void {
    const beat = this.run.beatAt(this.run.position.value);
    if (!beat || this.run.phase.value !== 'reading') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#next(), this.#around.linger(beat));
  }

  #shownTableau(): Tableau {
    return this.looking.value ? this.run.tableauAt(this.looking.value) : this.tableau.value;
  }

  /** The nearest beat with words before or after `from`, no further than has been read. */
  #neighbour(from: Position, step: -1 | 1): Position | undefined {
    const worded = this.run.worded();
    const isBeyond = ({ turn, beat }: Position): boolean => (turn - from.turn || beat - from.beat) * step > 0;
    return step > 0 ? worded.find(isBeyond) : worded.findLast(isBeyond);
  }
}

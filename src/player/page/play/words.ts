import { type Signal, signal } from '@preact/signals';
import type { Beat } from '../../../core/story/beat.ts';
import { tableau, type Tableau } from '../../../core/story/tableau.ts';
import type { Presenter } from '../../perform.ts';
import type { Run } from '../../run.ts';
import { type Line, linesOf, type Scenery } from './lines.ts';
import { duration } from './reveal.ts';

/** What one beat put on the page. */
export interface Entry {
  readonly key: number;
  readonly lines: readonly Line[];
  readonly chosen: boolean; // the player's own decision, kept for reading back; never announced
}

/** Words that are being revealed. */
export interface Reveal {
  readonly key: number; // of the entry
  readonly millis: number; // that it takes
}

/** The page's own presenter: what the log holds, and what of it is still hidden from the eye. */
export interface Words extends Presenter {
  readonly entries: Signal<readonly Entry[]>; // newest last; at most `most`
  readonly reveal: Signal<Reveal | undefined>;
  /** Puts what the player decided among the words. */
  decided(text: string): void;
}

/** How fast words come: characters a second; undefined: all at once. */
export type Speed = () => number | undefined;

const MOST = 48; // entries: what a reader may scroll back to on the page; history has the rest
const BEFORE = 8; // beats shown above the first, where a run is taken up in the middle

/** The words of a run. Where the run has a past, its last few beats already stand on the page. */
export function createWords(run: Run, scenery: Scenery, speed: Speed): Words {
  let key = 0;
  let now: Tableau = run.tableauAt(run.position.value);
  const entryOf = (lines: readonly Line[], chosen = false): Entry => ({ key: (key += 1), lines, chosen });
  const entries = signal<readonly Entry[]>(past(run, scenery).map((lines) => entryOf(lines)));
  const reveal = signal<Reveal | undefined>(undefined);
  let waiting: readonly Line[] = []; // of beats of cues alone: they come with the next words
  const add = (entry: Entry, fresh: boolean): void => void (entries.value = fresh ? [entry] : [...entries.value.slice(1 - MOST), entry]);

  return {
    entries,
    reveal,
    decided: (text) => add(entryOf([{ kind: 'words', manner: 'narration', who: '', mood: '', colour: '', text }], true), false),
    show: () => undefined, // the page keeps what was said
    present: (beat, signalled) => {
      const lines = [...waiting, ...linesOf(beat, scenery, now)];
      now = tableau(beat.cues, now);
      if (beat.text === '' && run.ahead()) {
        waiting = lines;
        return Promise.resolve();
      }
      waiting = [];
      if (lines.length === 0) return Promise.resolve();
      if (beat.text === '') return Promise.resolve(void (entries.value = joined(entries.value, lines, entryOf)));
      const entry = entryOf(lines);
      add(
        entry,
        beat.cues.some(({ kind }) => kind === 'clear'),
      );
      return revealed(beat, entry.key, reveal, speed(), signalled);
    },
  };
}

/** Words come letter by letter for the eye; who listens has them at once. */
function revealed(beat: Beat, key: number, reveal: Signal<Reveal | undefined>, speed: number | undefined, signalled: AbortSignal): Promise<void> {
  if (speed === undefined || signalled.aborted) {
    reveal.value = undefined;
    return Promise.resolve();
  }
  const millis = duration(beat.text, speed);
  reveal.value = { key, millis };
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      if (reveal.value?.key === key) reveal.value = undefined;
      resolve();
    };
    const timer = setTimeout(done, millis);
    signalled.addEventListener('abort', done, { once: true });
  });
}

/** What happens after the last words belongs to them: a card never stands empty over a decision. */
function joined(entries: readonly Entry[], lines: readonly Line[], entryOf: (lines: readonly Line[]) => Entry): readonly Entry[] {
  const last = entries.at(-1);
  if (!last || last.chosen) return [...entries, entryOf(lines)];
  return [...entries.slice(0, -1), { ...last, lines: [...last.lines, ...lines] }];
}

/** The last few beats before the run's position. */
function past(run: Run, scenery: Scenery): readonly (readonly Line[])[] {
  return run
    .worded()
    .slice(-BEFORE)
    .flatMap(({ turn, beat }) => {
      const said = run.beatAt({ turn, beat });
      return said ? [linesOf(said, scenery, run.tableauAt({ turn, beat: beat - 1 }))] : [];
    });
}

import type { CastId } from '../../../core/story/beat.ts';
import type { Book } from '../../../core/story/book.ts';
import type { Tableau } from '../../../core/story/tableau.ts';
import type { Presenter } from '../../perform.ts';

/** What a decision showed, for the stage to turn over: each dimension with its level (1..5), the reason, and the radar so far. */
export interface LessonCard {
  readonly title: string;
  readonly shown: readonly { readonly name: string; readonly level: number }[];
  readonly why: string; // may be empty
  readonly axes: readonly { readonly name: string; readonly credit: number | null; readonly band: string }[];
}

/** What a whole run showed, for the stage to draw: the radar, the needle, and a few moments. */
export interface RunReading {
  readonly axes: LessonCard['axes'];
  readonly pull: { readonly at: number | null; readonly pushWord: string; readonly pullWord: string }; // at: 0 push .. 1 pull
  readonly moments: readonly Omit<LessonCard, 'axes'>[];
}

/** The stage, once it is mounted. */
export interface StageHand extends Presenter {
  /** Keeps faces clear of what the page covers, in css pixels from the edges of the window. */
  setSafeArea(covered: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }): void;
  /** Whose mouth moves while a line is revealed; null: nobody's. */
  talking(cast: CastId | null): void;
  /** A decision is open: everybody waits; or the story is over, and the last picture comes. */
  decide(state: 'open' | 'closed' | 'over'): void;
  /** Everybody wears what they wear in that week of the season; by itself the first. */
  wear(week: number): void;
  /** Settles when the pictures hang of what was shown last. */
  dressed(): Promise<void>;
  /** Turns a card over with what a decision showed; null puts it away. */
  card(card: LessonCard | null): Promise<void>;
  /** Draws what a whole run showed; null puts it away. */
  debrief(reading: RunReading | null): Promise<void>;
  destroy(): void;
}

/** Sound, once it is loaded. */
export interface SoundHand extends Presenter {
  /** Plays a sound of the interface. */
  play(sound: 'commit'): void;
  destroy(): void;
}

/** Who performs beside the page. Each is fetched when it is needed, and may fail: the play goes on in words. */
export interface Company {
  /** `first`: where the play stands, and in which week of the season. Those pictures are fetched first. */
  readonly stage: (parent: HTMLElement, book: Book | undefined, first?: { readonly tableau: Tableau; readonly week: number }) => Promise<StageHand>;
  readonly sound: () => Promise<SoundHand>;
  readonly voice: Presenter; // reads aloud when that is switched on
}

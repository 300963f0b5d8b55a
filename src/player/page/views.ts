import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Beat } from '../../core/story/beat.ts';
import type { ReachTable } from '../../core/assessment/reach.ts';
import type { Rubric } from '../../core/assessment/rubric.ts';
import type { Book, SeasonEntry } from '../../core/story/book.ts';
import type { Carried } from '../../core/story/play.ts';
import type { SceneId, Story } from '../../core/story/story.ts';
import type { Save } from '../../core/session/save.ts';
import type { Run } from '../run.ts';
import type { Settings } from '../settings.ts';

/** What fills the window. */
export type View = 'title' | 'play' | 'debrief' | 'season';

/** What stands in front of it. `broken` and `changed` say a sentence first. */
export type Dialog =
  | { readonly kind: 'menu' | 'settings' | 'look' | 'saves' | 'scenes' | 'about' | 'history' | 'ways' }
  | { readonly kind: 'calendar'; readonly next: SceneId } // the season goes on with it, from the run on the table
  | { readonly kind: 'open'; readonly files?: readonly File[] } // dropped on the page
  | { readonly kind: 'changed'; readonly sentence: string } // the story was revised since the save
  | { readonly kind: 'broken'; readonly sentence: string }; // our own promise broke: the session can be kept as a file

/** A scene that can be played. */
export interface SceneEntry extends Omit<SeasonEntry, 'scene'> {
  readonly id: SceneId; // `northline/two-places-at-once`
  readonly title: string;
  readonly summary: string | null;
  readonly minutes: number | null;
  /** Fetches the compiled story. Rejects with a sentence for the player. */
  readonly load: () => Promise<Story>;
  /** Fetches, or finds, what was within reach from everywhere in it, where it began with what was carried in; undefined: not known. */
  readonly reach: (story: Story, carried: Carried) => Promise<ReachTable | undefined>;
}

/** A book with its scenes, in the order of its season. */
export interface ShelvedBook {
  readonly id: string;
  readonly title: string;
  readonly book: Book | undefined; // undefined until one of its scenes is here
  /** Fetches what the book is scored by; undefined: it scores nothing. */
  readonly rubric: () => Promise<Rubric | undefined>;
  readonly scenes: readonly SceneEntry[]; // the first alone, until all are here
}

/** Names one run in this browser, from its first line to its end: two windows never share one. */
export type RunId = string;

/** A save as the browser keeps it. */
export interface KeptSave {
  readonly id: string;
  readonly run: RunId;
  readonly kind: 'auto' | 'named';
  readonly ended: boolean; // the story is over in it
  readonly save: Save;
}

/** How a save goes on: at the newest point of its run in that run itself, from anywhere earlier in a new one beside it. */
export interface TakenUp {
  readonly run: RunId;
  readonly kind: 'first' | 'what-if';
}

/** Where progress is kept between visits. Nothing here throws: what cannot be kept is said once, in a sentence, through `say`. */
export interface SaveStore {
  readonly all: ReadonlySignal<readonly KeptSave[]>; // newest first; empty until it is open
  readonly ready: Promise<void>; // settles when what was kept can be read, or when nothing can be kept here
  /** Puts the present state of a run in the ring of ten. */
  autosave(run: RunId, save: Save, ended: boolean): Promise<void>;
  keep(run: RunId, save: Save, ended: boolean): Promise<void>; // under `save.name`
  remove(id: string): Promise<void>;
  /** Brings back what `remove` took away. */
  restore(kept: KeptSave): Promise<void>;
  /** Says under which run a save goes on. Where another window has that run open, in a new one, and says so. */
  takeUp(kept: Pick<KeptSave, 'run' | 'save'>): Promise<TakenUp>;
  /** The newest point of the first run of a scene in a season, from 1; undefined where it never had one. Later runs leave it as it is. */
  firstOf(scene: SceneId, season?: number): KeptSave | undefined;
  /** Whether a first run of this scene ever came to a decision here in that season: later ones are what-ifs. `autosave` remembers it. */
  hadFirst(scene: SceneId, season?: number): boolean;
  /** Keeps a story that was opened from disk, so that its saves can be continued. */
  keepStory(story: Story): Promise<void>;
  storyOf(scene: SceneId): Promise<Story | undefined>;
}

/** Which lines this browser has shown before, in any run. */
export interface SeenStore {
  readonly ready: Promise<void>; // settles when what earlier visits have seen is known
  has(scene: SceneId, beat: Beat): boolean;
  add(scene: SceneId, beat: Beat): void;
}

/** What this browser can do; where it cannot, the control is not offered. */
export interface Capabilities {
  readonly speech: boolean;
  readonly fullscreen: boolean;
  readonly storage: boolean; // IndexedDB answers
}

/** What a page may ask of the game. */
export interface Actions {
  /**
   * Begins a scene: its first run if it never had one in its season, else a what-if. It goes on from `from`, a run that is over, and is handed what
   * that came to; else what the first run of the scene before it did in the season `from`, or in the newest one.
   */
  readonly begin: (scene: SceneId, from?: Playing | number) => Promise<void>;
  /** Takes up a save. Says what has changed where its story was revised. */
  readonly resume: (kept: Pick<KeptSave, 'run' | 'save'>) => Promise<void>;
  /** Opens a what-if of the present run where turn `turn` (from 0) offered its choices. The present run stays as it is. */
  readonly whatIf: (turn: number) => void;
  /** Plays a story from disk. */
  readonly openStory: (story: Story) => Promise<void>;
  readonly toTitle: () => void;
  readonly toPlay: () => void; // back into the run that is open
  readonly toDebrief: () => void;
  /** Reads a whole season, from 1, as far as it was played. */
  readonly toSeason: (shelved: ShelvedBook, season: number) => void;
  /** Says a sentence in the status region, for eyes and ears. */
  readonly say: (sentence: string) => void;
  /** Asks for the whole screen, or gives it back. */
  readonly toggleFullscreen: () => void;
}

/** The run on the table and what names it. */
export interface Playing {
  readonly id: RunId;
  readonly run: Run;
  readonly shelved: ShelvedBook | undefined; // undefined: a story that belongs to no book
}

/** A season, from 1, of a book. */
export interface Season {
  readonly shelved: ShelvedBook;
  readonly season: number;
}

/** Everything that the pages share. Made once by `main.ts`, handed down as a prop; there is no other shared state. */
export interface Game {
  readonly settings: Signal<Settings>;
  readonly view: Signal<View>;
  readonly dialog: Signal<Dialog | undefined>;
  readonly notices: Signal<readonly string[]>; // newest last
  readonly shelf: readonly ShelvedBook[];
  readonly playing: Signal<Playing | undefined>;
  readonly season: Signal<Season | undefined>; // that is read
  readonly actions: Actions;
  readonly saves: SaveStore;
  readonly seen: SeenStore;
  readonly capabilities: Capabilities;
  /** The present run as a save, named or not; undefined where none is open. */
  readonly saveNow: (name: string) => Save | undefined;
}

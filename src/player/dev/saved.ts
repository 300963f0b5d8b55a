import type { SceneId } from '../../core/story/story.ts';
import type { books } from 'virtual:books';

/** Something wrong in an author's file. `src/cli/live-books.ts` writes it. */
export interface Mistake {
  readonly file: string; // as the author calls it, `stories/northline/two-places-at-once.ink`
  readonly line: number; // from 1; 0 where none is known
  readonly message: string;
  readonly hint: string | null;
  readonly source: string; // the line itself; empty where none is known
  readonly path: string; // absolute
}

/** A scene that was saved and compiles. `src/cli/live-books.ts` writes it. */
export interface SavedScene {
  readonly scene: SceneId;
  readonly nth: number; // of two texts of a scene the greater is the newer
  readonly ink: string; // JSON
  readonly readLater: readonly string[]; // variables that later scenes read
  readonly shared: readonly string[]; // variables that all scenes of its book share
}

/** What a save came to, after the scenes that it changed. `src/cli/live-server.ts` sends it. */
export interface Saved {
  readonly mistakes: readonly Mistake[]; // all there are now
  readonly books: typeof books | undefined; // where titles or scenes are not what they were
  readonly again: boolean; // a book or a rubric has changed: too much hangs on them to change it under a run
}

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'promoted:scene': SavedScene;
    'promoted:saved': Saved;
  }
}

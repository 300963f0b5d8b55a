/** Every book of this build, with its scenes compiled. Made by `src/cli/bundle.ts`. */
declare module 'virtual:books' {
  import type { Book, SeasonEntry } from '../core/story/book.ts';
  import type { SceneId } from '../core/story/story.ts';

  /** A scene that can be fetched. */
  interface SceneIndex extends Pick<SeasonEntry, 'kind' | 'week' | 'when'> {
    readonly id: SceneId; // `northline/two-places-at-once`
    readonly title: string;
    readonly summary: string | null;
    readonly minutes: number | null;
    readonly reach: string | null; // address of its `ReachTable`, for the debrief; null: there is none
    readonly url: string; // of `{ "ink": …, "readLater": string[], "aliases": {…}, "shared": string[], "book": … }`: what `toStory(id, ink, book, beside)` takes
  }

  /** A book and where its parts are. */
  interface BookIndex {
    readonly id: string;
    readonly title: string;
    readonly book?: Book; // without it, it comes with each scene
    readonly rubric: string | null; // address of its rubric.json, already found to be well formed; null: the book scores nothing
    readonly scenes: readonly SceneIndex[]; // in the order of the season; perhaps only the first
  }

  export const books: readonly BookIndex[];

  /** Fetches the scenes that `books` leaves out, in its order. Rejects where they cannot be had. */
  export const further: () => Promise<readonly (readonly SceneIndex[])[]>;
}

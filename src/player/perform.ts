import type { Beat } from '../core/story/beat.ts';
import type { Tableau } from '../core/story/tableau.ts';

/** Shows beats one way: words on the page, figures on the stage, sound in the room. */
export interface Presenter {
  /** Settles when the beat has been shown; at once when `signal` aborts, and then as if it had been shown in full. */
  present(beat: Beat, signal: AbortSignal): Promise<void>;
  /** Stands where the tableau says, at once and without motion: after a load, a jump, a look back. */
  show(tableau: Tableau): void;
  /** Goes on while the player looks at the finished line, as a voice does: `signal` then aborts when the play moves on. */
  readonly lasting?: true;
}

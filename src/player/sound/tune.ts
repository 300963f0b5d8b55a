import { Beds } from './beds.ts';
import { Ears } from './ears.ts';
import type { Loops } from './files.ts';

/** A tune that goes round until it is left. */
export interface Tune {
  /** How loud it is, 0..1. */
  volume(value: number): void;
  /** Fades away, under whatever is heard next. */
  leave(): void;
}

const FADE = 1.5; // seconds, as from one bed of a scene to the next

/** Plays a track by itself, where no scene is played: after a gesture, and not while the tab is hidden. `onHeard` is called when it begins; where it cannot be had, nobody misses it. */
export function playTune(music: Loops, track: string, onHeard: () => void): Tune {
  let missing = false;
  const ears = new Ears(() => void beds.change(track, FADE).then(() => ears.open && !missing && onHeard()));
  const beds = new Beds(music, ears, () => (missing = true));
  ears.listen();
  return {
    volume: (value) => beds.volume(value),
    leave: () => {
      void beds.change(null, FADE);
      ears.leave();
      setTimeout(() => beds.close(), FADE * 1000 + 200);
    },
  };
}

import type { Beat } from '../../core/story/beat.ts';
import { Beds } from './beds.ts';
import { Ears } from './ears.ts';
import { Effects } from './effects.ts';
import type { SoundFiles } from './files.ts';
import type { Speech } from './speech.ts';

/** What has a volume of its own. */
export type Channel = 'music' | 'effects' | 'voice';

/** What sound needs. */
export interface SoundOptions {
  readonly files: SoundFiles;
  readonly speech?: Speech; // follows the volume of `voice`
  readonly onProblem: (sentence: string) => void; // once for each thing that cannot be heard
}

/** Performs beats for the ear. Whoever cannot hear loses nothing: every sound has a caption on the page. */
export interface Sound {
  /** Settles when the sounds of the beat have begun, or cannot in time; at once when `signal` aborts, with the music as if it had been performed. */
  present(beat: Beat, signal: AbortSignal): Promise<void>;
  /** Changes to the music of a tableau and cuts off effects: after a load, a jump, a look back. */
  show(tableau: { readonly music: string | null }): void;
  /** Plays an effect of the interface: `advance`, `hover`, `commit`. */
  play(sound: string): void;
  /** How loud a channel is, 0..1. */
  volume(channel: Channel, value: number): void;
  /** Falls silent for good. */
  destroy(): void;
}

const CROSSFADE = 1.5; // seconds
const JUMP = 0.4; // seconds
const PATIENCE = 1000; // milliseconds that a beat waits for its sounds

/** Music and effects over Howler. Silent until the player's first gesture and while the tab is hidden; then plays what ought to be playing. */
export function createSound({ files, speech, onProblem }: SoundOptions): Sound {
  const told = new Set<string>();
  const tell = (sentence: string): void => {
    if (told.has(sentence)) return;
    told.add(sentence);
    onProblem(sentence);
  };
  let music: string | null = null;
  const ears = new Ears(() => {
    effects.prepare();
    void beds.change(music, CROSSFADE);
  });
  const beds = new Beds(files, ears, (track) => tell(`The music “${track}” cannot be played here; the game goes on without it.`));
  const effects = new Effects(files, ears, () => tell('Sound effects cannot be played here; the game goes on without them.'));
  ears.listen();

  const turnTo = (track: string | null, seconds: number): Promise<void> => {
    music = track !== null && Object.hasOwn(files.music, track) ? track : null;
    return ears.open ? beds.change(music, seconds) : Promise.resolve();
  };
  return {
    async present(beat, signal) {
      const begun: Promise<void>[] = [];
      for (const cue of beat.cues) {
        if (cue.kind === 'music') begun.push(turnTo(cue.track, CROSSFADE));
        if (cue.kind === 'sound' && !signal.aborted) begun.push(effects.play(cue.sound));
      }
      if (begun.length > 0) await Promise.race([Promise.all(begun), over(signal)]);
    },
    show(tableau) {
      effects.stop();
      void turnTo(tableau.music, JUMP);
    },
    play(sound) {
      void effects.play(sound);
    },
    volume(channel, value) {
      const level = Math.min(1, Math.max(0, value));
      if (channel === 'music') beds.volume(level);
      else if (channel === 'effects') effects.volume(level);
      else speech?.volume(level);
    },
    destroy() {
      beds.close();
      effects.close();
      ears.close();
    },
  };
}

/** Settles when the beat is cut short, or has waited long enough. */
function over(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
}

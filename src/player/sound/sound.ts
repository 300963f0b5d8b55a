import type { Beat } from '../../core/story/beat.ts';
import { bare, type Tableau } from '../../core/story/tableau.ts';
import { effectsOf } from './acts.ts';
import { heardAt, moved, type Whereabouts } from './around.ts';
import { Beds } from './beds.ts';
import { Ears } from './ears.ts';
import { Effects } from './effects.ts';
import type { SoundFiles } from './files.ts';
import { Hands } from './hands.ts';
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
  /** Changes to the music and the place of a tableau and cuts off effects: after a load, a jump, a look back. */
  show(tableau: Pick<Tableau, 'music' | 'place' | 'light' | 'zoom'>): void;
  /** Plays an effect by name: `commit`. */
  play(sound: string): void;
  /** How loud a channel is, 0..1. */
  volume(channel: Channel, value: number): void;
  /** Falls silent for good. */
  destroy(): void;
}

const CROSSFADE = 1.5; // seconds
const JUMP = 0.4; // seconds
const PATIENCE = 1000; // milliseconds that a beat waits for its sounds

/** Music, the sound of the place, and effects over Howler. Silent until the player's first gesture and while the tab is hidden; then plays what ought to be playing. */
export function createSound({ files, speech, onProblem }: SoundOptions): Sound {
  const told = new Set<string>();
  const tell = (sentence: string): void => {
    if (told.has(sentence)) return;
    told.add(sentence);
    onProblem(sentence);
  };
  let music: string | null = null;
  let here: Whereabouts = bare;
  const ears = new Ears(() => {
    effects.prepare();
    void beds.change(music, CROSSFADE);
    void around.change(heardAt(files, here), CROSSFADE);
  });
  const beds = new Beds(files.music, ears, (track) => tell(`The music “${track}” cannot be played here; the game goes on without it.`));
  const around = new Beds(files.ambience, ears, () => tell('What a place sounds like cannot be played here; the game goes on without it.'));
  const effects = new Effects(files, ears, () => tell('Sound effects cannot be played here; the game goes on without them.'));
  const hands = new Hands((touch) => void effects.play(touch));
  ears.listen();
  hands.listen();

  const turnTo = (track: string | null, seconds: number): Promise<void> => {
    music = track !== null && Object.hasOwn(files.music.tracks, track) ? track : null;
    return ears.open ? beds.change(music, seconds) : Promise.resolve();
  };
  const goTo = (whereabouts: Whereabouts, seconds: number): void => {
    here = whereabouts;
    if (ears.open) void around.change(heardAt(files, here), seconds);
  };
  return {
    async present(beat, signal) {
      const heard = signal.aborted ? [] : effectsOf(beat, here);
      const begun = heard.map((sound) => effects.play(sound));
      if (heard.length === 0 && beat.text !== '' && hands.fresh && !signal.aborted) void effects.play('advance');
      for (const cue of beat.cues) if (cue.kind === 'music') begun.push(turnTo(cue.track, CROSSFADE));
      goTo(beat.cues.reduce(moved, here), CROSSFADE);
      if (begun.length > 0) await Promise.race([Promise.all(begun), over(signal)]);
    },
    show(tableau) {
      effects.stop();
      void turnTo(tableau.music, JUMP);
      goTo(tableau, JUMP);
    },
    play(sound) {
      void effects.play(sound);
    },
    volume(channel, value) {
      const level = Math.min(1, Math.max(0, value));
      if (channel === 'music') beds.volume(level);
      else if (channel === 'effects') for (const part of [effects, around]) part.volume(level);
      else speech?.volume(level);
    },
    destroy() {
      hands.close();
      beds.close();
      around.close();
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

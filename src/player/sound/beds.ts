import { type Howl, Howler } from 'howler';
import type { Ears } from './ears.ts';
import type { Loops } from './files.ts';
import { load, started, unload } from './load.ts';

interface Bed {
  readonly track: string;
  readonly howl: Howl;
  readonly sound: number; // Howler's id
  leaving: boolean;
}

const LOOP = 'loop'; // the sprite in every music file
const HELD = 2; // files kept decoded, 19 MB each: what plays, and what played before it
const UNHEARD = 0.01; // Howler fades in steps of this size

/** What goes round under a scene, music or the sound of a place: one bed at a time, each fading into the next at the same place in the round, which for music is the bar. */
export class Beds {
  readonly #files: Loops;
  readonly #ears: Ears;
  readonly #onProblem: (track: string) => void;
  readonly #loaded = new Map<string, Promise<Howl | undefined>>(); // by track, the last used at the end
  readonly #playing = new Map<string, Bed>();
  #wanted: string | null = null;
  #volume = 1;
  #downbeat = 0; // seconds of the audio clock at which a first bar began

  constructor(files: Loops, ears: Ears, onProblem: (track: string) => void) {
    this.#files = files;
    this.#ears = ears;
    this.#onProblem = onProblem;
  }

  /** Fades to a track, or to silence, in so many seconds; what plays goes on until the new one can be heard. Settles when that has begun. */
  async change(track: string | null, seconds: number): Promise<void> {
    if (track === this.#wanted) return;
    this.#wanted = track;
    const howl = track === null ? undefined : await this.#load(track);
    if (track !== this.#wanted) return; // another was asked for meanwhile
    if (!howl || !this.#ears.open) this.#wanted = null; // so that it can be asked for again
    if (!this.#ears.open) return;
    for (const bed of this.#playing.values()) if (bed.track !== track) this.#leave(bed, seconds);
    if (track !== null && howl) await this.#enter(track, howl, seconds);
    await this.#forget();
  }

  /** How loud the beds are, 0..1. */
  volume(value: number): void {
    this.#volume = value;
    for (const bed of this.#playing.values()) {
      if (bed.leaving) continue;
      cutFade(bed);
      bed.howl.volume(value, bed.sound);
    }
  }

  /** Stops at once and lets go of everything. */
  close(): void {
    this.#wanted = null;
    for (const { howl, sound } of this.#playing.values()) howl.stop(sound);
    this.#playing.clear();
    for (const loading of this.#loaded.values()) void loading.then((howl) => howl && unload(howl));
    this.#loaded.clear();
  }

  async #load(track: string): Promise<Howl | undefined> {
    const { start, length } = this.#files.loop;
    const loading = this.#loaded.get(track) ?? load(this.#files.tracks[track] ?? [], { [LOOP]: [start, length, true] });
    this.#loaded.delete(track);
    this.#loaded.set(track, loading);
    const howl = await loading;
    if (howl || this.#loaded.get(track) !== loading) return howl;
    this.#loaded.delete(track);
    this.#onProblem(track);
    return undefined;
  }

  async #enter(track: string, howl: Howl, seconds: number): Promise<void> {
    const before = this.#playing.get(track);
    if (before) {
      before.leaving = false;
      fade(before, this.#volume, seconds);
      return;
    }
    const first = this.#playing.size === 0;
    const from = this.#files.loop.start / 1000;
    howl.volume(0);
    const sound = howl.play(LOOP);
    if (!first && Howler.usingWebAudio) howl.seek(from + this.#phase(), sound);
    const bed = { track, howl, sound, leaving: false };
    this.#playing.set(track, bed);
    fade(bed, this.#volume, seconds);
    await started(howl, sound);
    if (first && Howler.usingWebAudio) this.#downbeat = Howler.ctx.currentTime - (howl.seek(sound) - from);
  }

  #leave(bed: Bed, seconds: number): void {
    if (bed.leaving) return;
    bed.leaving = true;
    const gone = (): void => {
      if (!bed.leaving || this.#playing.get(bed.track) !== bed || loudness(bed) >= UNHEARD) return; // asked for again meanwhile
      this.#playing.delete(bed.track);
      bed.howl.stop(bed.sound);
    };
    if (loudness(bed) < UNHEARD) {
      gone();
      return;
    }
    fade(bed, 0, seconds);
    bed.howl.once('fade', gone, bed.sound); // only now: a fade that this one cuts short reports its end too
  }

  /** Seconds into the loop. Howler's own position drifts by some milliseconds each round, so the audio clock is asked. */
  #phase(): number {
    return (Howler.ctx.currentTime - this.#downbeat) % (this.#files.loop.length / 1000);
  }

  async #forget(): Promise<void> {
    for (const [track, loading] of [...this.#loaded].slice(0, -HELD)) {
      if (track === this.#wanted || this.#playing.has(track)) continue;
      this.#loaded.delete(track);
      const howl = await loading;
      if (howl) unload(howl);
    }
  }
}

function loudness(bed: Bed): number {
  return Number(bed.howl.volume(bed.sound));
}

/** Howler's fade, but for one to where it is already, which would never end. */
function fade(bed: Bed, to: number, seconds: number): void {
  const from = loudness(bed);
  cutFade(bed);
  if (Math.abs(from - to) < UNHEARD) bed.howl.volume(to, bed.sound);
  else bed.howl.fade(from, to, seconds * 1000, bed.sound);
}

/**
 * Ends a fade. By itself Howler goes on from where that would have come to, and once it is over by the wall's clock, leaves the rest of it
 * in the audio's: where that lags behind, the rest would still be heard, over what was said meanwhile.
 */
function cutFade({ howl, sound }: Bed): void {
  howl.volume(Number(howl.volume(sound)), sound);
  const played = (Reflect.get(howl, '_sounds') as readonly object[]).find((each) => Reflect.get(each, '_id') === sound);
  const node: unknown = played && Reflect.get(played, '_node');
  if (Howler.usingWebAudio && node instanceof GainNode) node.gain.cancelScheduledValues(Howler.ctx.currentTime);
}

import type { Howl } from 'howler';
import type { Ears } from './ears.ts';
import type { SoundFiles } from './files.ts';
import { load, started, unload } from './load.ts';

const LATE = 1000; // milliseconds; an effect that comes later than this would lie about what is happening

/** Short sounds, all from one file. */
export class Effects {
  readonly #files: SoundFiles;
  readonly #ears: Ears;
  readonly #onProblem: () => void;
  #loading: Promise<Howl | undefined> | undefined;
  #volume = 1;

  constructor(files: SoundFiles, ears: Ears, onProblem: () => void) {
    this.#files = files;
    this.#ears = ears;
    this.#onProblem = onProblem;
  }

  /** Fetches the file, so that the first effect is in time. */
  prepare(): void {
    void this.#load();
  }

  /** Plays an effect; one that is not known, or that nobody could hear in time, is left out. Settles when it has begun. */
  async play(sound: string): Promise<void> {
    if (!Object.hasOwn(this.#files.offsets, sound) || !this.#ears.open) return;
    const asked = performance.now();
    const howl = await this.#load();
    if (!howl || !this.#ears.open || performance.now() - asked > LATE) return;
    await started(howl, howl.play(sound));
  }

  /** Cuts off what still sounds. */
  stop(): void {
    void this.#loading?.then((howl) => howl?.stop());
  }

  /** How loud effects are, 0..1. */
  volume(value: number): void {
    this.#volume = value;
    void this.#loading?.then((howl) => howl?.volume(value));
  }

  /** Stops at once and lets go of the file. */
  close(): void {
    void this.#loading?.then((howl) => howl && unload(howl));
    this.#loading = undefined;
  }

  #load(): Promise<Howl | undefined> {
    this.#loading ??= this.#fetch();
    return this.#loading;
  }

  async #fetch(): Promise<Howl | undefined> {
    const sprite = Object.fromEntries(Object.entries(this.#files.offsets).map(([sound, [start, length]]) => [sound, [start, length] as [number, number]]));
    const howl = await load(this.#files.effects, sprite);
    if (howl) howl.volume(this.#volume);
    else this.#onProblem();
    return howl;
  }
}

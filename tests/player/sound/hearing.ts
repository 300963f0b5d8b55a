import { Howl, Howler } from 'howler';
import { tones } from './tones.ts';

/** What is sounding now, as Howler itself has it: tracks by name, and `effects`. */
export function sounding(): string[] {
  const named = Object.entries({ ...tones.music.tracks, ...tones.ambience.tracks, effects: tones.effects }).flatMap(([name, urls]) =>
    urls.map((url) => [url, name] as const),
  );
  const names = new Map(named);
  return howls()
    .filter((howl) => howl.playing())
    .map((howl) => names.get(String(Reflect.get(howl, '_src'))) ?? 'something else')
    .sort();
}

/** How many files Howler holds. */
export function held(): number {
  return howls().length;
}

/** Whether Howler is in the middle of a fade, by its own clock. */
export function fading(): boolean {
  return howls().some((howl) => (Reflect.get(howl, '_sounds') as readonly object[]).some((each) => Boolean(Reflect.get(each, '_interval'))));
}

/** An ear at the very end of the audio graph. Howler must have opened its context. */
export class Ear {
  readonly #analyser = new AnalyserNode(Howler.ctx, { fftSize: 2048, smoothingTimeConstant: 0 });

  constructor() {
    Howler.masterGain.connect(this.#analyser);
  }

  /** The newest sample, -1..1. */
  sample(): number {
    return this.#wave().at(-1) ?? 0;
  }

  /** How loud it is, 0..1. */
  loudness(): number {
    const wave = this.#wave();
    return Math.sqrt(wave.reduce((sum, value) => sum + value * value, 0) / wave.length);
  }

  /** The strongest frequency, in Hz. */
  pitch(): number {
    const bins = new Float32Array(this.#analyser.frequencyBinCount);
    this.#analyser.getFloatFrequencyData(bins);
    return (bins.indexOf(Math.max(...bins)) * Howler.ctx.sampleRate) / this.#analyser.fftSize;
  }

  #wave(): Float32Array {
    const wave = new Float32Array(this.#analyser.fftSize);
    this.#analyser.getFloatTimeDomainData(wave);
    return wave;
  }
}

/** Hides the tab from the page, or shows it again. */
export function tab(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

function howls(): readonly Howl[] {
  const all: unknown = Reflect.get(Howler, '_howls');
  return Array.isArray(all) ? all.filter((one): one is Howl => one instanceof Howl) : [];
}

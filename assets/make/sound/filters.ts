import { RATE } from './tape.ts';

/** A filter with a memory: give it every sample once, in order. */
export type Filter = (x: number) => number;

/** Even chance between -1 and 1, always the same row for the same seed (xorshift, Marsaglia 2003). */
export function noise(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2_147_483_648 - 1;
  };
}

/** Takes away what is above a frequency, 6 dB an octave. */
export function lowpass(frequency: number): Filter {
  const share = 1 - Math.exp((-2 * Math.PI * frequency) / RATE);
  let y = 0;
  return (x) => (y += share * (x - y));
}

/** Takes away what is below a frequency, 6 dB an octave. */
export function highpass(frequency: number): Filter {
  const low = lowpass(frequency);
  return (x) => x - low(x);
}

/** What a swept filter lets through at a moment. */
export interface Bands {
  readonly low: number;
  readonly band: number;
  readonly high: number;
}

/** A resonant filter whose frequency may move with every sample (state variable filter after Simper, 12 dB an octave). */
export function swept(q: number): (x: number, frequency: number) => Bands {
  let first = 0;
  let second = 0;
  return (x, frequency) => {
    const g = Math.tan((Math.PI * Math.min(frequency, RATE * 0.45)) / RATE);
    const a1 = 1 / (1 + g * (g + 1 / q));
    const v3 = x - second;
    const middle = a1 * first + g * a1 * v3;
    const low = second + g * a1 * first + g * g * a1 * v3;
    first = 2 * middle - first;
    second = 2 * low - second;
    return { low, band: middle, high: x - middle / q - low };
  };
}

/** A resonant filter that stays where it is. */
export function band(frequency: number, q: number): Filter {
  const filter = swept(q);
  return (x) => filter(x, frequency).band / q;
}

/** Filters one after the other. */
export function chain(...filters: readonly Filter[]): Filter {
  return (x) => filters.reduce((value, filter) => filter(value), x);
}

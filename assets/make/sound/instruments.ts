import { lowpass, noise } from './filters.ts';
import { RATE, type Voice } from './tape.ts';

const TURN = 2 * Math.PI;

/** The frequency of a key in Hz, counted as MIDI does: 69 is 440 Hz. */
export function pitch(key: number): number {
  return 440 * 2 ** ((key - 69) / 12);
}

/** A felt piano: two strings a key, stiff as steel is, struck softly and let go after `held` seconds. `touch` 0..1 is how hard. */
export function felt(key: number, held: number, touch: number): Voice {
  const base = pitch(key);
  const life = 2.8 * (220 / base) ** 0.4; // seconds; low strings ring longer
  const strings: (() => number)[] = [];
  for (let n = 1; n <= 9 && n * base < 7000; n++) {
    const frequency = n * base * Math.sqrt(1 + 0.0004 * n * n);
    const loud = n ** -1.25 * Math.exp(-(n - 1) * (0.75 - 0.5 * touch));
    strings.push(ring(frequency, life / (1 + 0.5 * (n - 1)), loud * 0.65));
    strings.push(ring(frequency * 1.0004 + 0.12, (life * 2.2) / (1 + 0.35 * (n - 1)), loud * 0.35));
  }
  const grain = noise(key * 7919 + Math.round(held * 1000));
  const cloth = lowpass(420);
  return (t) => {
    let value = 0;
    for (const string of strings) value += string();
    const hammer = cloth(grain()) * Math.exp(-t / 0.028) * (0.35 + 0.5 * touch);
    return (value * swell(t, 0.009) + hammer) * (0.35 + 0.65 * touch) * release(t, held, 0.22);
  };
}

/** An electric piano, warm: a tine that barks a little when struck (two-operator FM after Chowning), over a soft octave below. */
export function electricPiano(key: number, held: number, touch: number): Voice {
  const base = pitch(key);
  const life = 2.4 * (220 / base) ** 0.3;
  return (t) => {
    const bark = (0.35 + 1.1 * touch) * Math.exp(-t / 0.55) + 0.22;
    const body = Math.sin(TURN * base * t + bark * Math.sin(TURN * base * t));
    const tine = 0.1 * touch * Math.exp(-t / 0.11) * Math.sin(TURN * base * 7.01 * t);
    const under = 0.18 * Math.sin(TURN * base * 0.5 * t);
    return (body * 0.8 + tine + under) * touch * swell(t, 0.008) * Math.exp(-t / life) * release(t, held, 0.24);
  };
}

/** Strings far off: slow to come and to go, each a little off the other, brightness 0..1 as given over time. */
export function pad(key: number, held: number, drift: number, bright: (t: number) => number): Voice {
  const base = pitch(key) * (1 + drift);
  const waves = Array.from({ length: Math.max(1, Math.min(7, Math.floor(5200 / base))) }, (_, i) => wave(base * (i + 1) * (1 + drift * 0.3 * i)));
  return (t) => {
    const fall = 2.6 - 1.3 * bright(t);
    let value = 0;
    for (const [i, next] of waves.entries()) value += next() * (i + 1) ** -fall;
    return value * Math.sin((Math.PI / 2) * swell(t, 1.1)) ** 2 * release(t, held, 0.7);
  };
}

/** A round bass, felt more than heard, with enough overtones for a phone's speaker. */
export function bass(key: number, held: number): Voice {
  const base = pitch(key);
  const soft = lowpass(520);
  return (t) => {
    const value = Math.sin(TURN * base * t) + 0.42 * Math.sin(TURN * 2 * base * t) + 0.2 * Math.sin(TURN * 3 * base * t);
    return soft(value) * swell(t, 0.018) * Math.exp(-t / 1.6) * release(t, held, 0.12);
  };
}

/** A nylon string, picked with the flesh of a finger: a burst that goes round a string's length and grows duller (Karplus and Strong 1983). `touch` 0..1 is how hard. */
export function pluck(key: number, held: number, touch: number, chance: () => number): Voice {
  const length = RATE / pitch(key) - 0.5; // the averaging itself takes half a sample
  const whole = Math.floor(length);
  const part = length - whole;
  const string = new Float32Array(whole + 1);
  const finger = lowpass(500 + 2300 * touch);
  const nail = lowpass(900 + 3200 * touch);
  for (let i = 0; i < string.length; i++) string[i] = nail(finger(chance()));
  const middle = string.reduce((sum, value) => sum + value, 0) / string.length;
  let loudest = 0;
  for (const value of string) loudest = Math.max(loudest, Math.abs(value - middle));
  for (let i = 0; i < string.length; i++) string[i] = ((string[i] ?? 0) - middle) / loudest;
  const keep = 0.5 * 10 ** (-3 / (pitch(key) * (2.2 + 60 / key))); // falls by 60 dB in so many seconds
  const body = lowpass(2600);
  let at = 0;
  let last = 0;
  return (t) => {
    const now = string[at] ?? 0;
    const next = string[(at + 1) % string.length] ?? 0;
    const value = now + (next - now) * (1 - part);
    string[at] = (value + last) * keep;
    last = value;
    at = (at + 1) % string.length;
    return body(value) * (0.4 + 0.6 * touch) * swell(t, 0.006) * release(t, held, 0.18);
  };
}

/** A low bowed voice: it comes in slowly, trembles a little once it stands, and has more wood than bow. */
export function cello(key: number, held: number, bow: number): Voice {
  const base = pitch(key);
  const wood = [0.9, 1, 0.55, 0.34, 0.2, 0.13, 0.09, 0.06];
  let phase = 0;
  return (t) => {
    const tremble = 0.0035 * Math.sin(TURN * 5.1 * t) * swell(t, 0.9);
    phase = (phase + (base * (1 + tremble)) / RATE) % 1;
    let value = 0;
    for (const [i, loud] of wood.entries()) value += Math.sin(TURN * (i + 1) * phase) * loud * (1 + bow) ** -i;
    return value * 0.5 * Math.sin((Math.PI / 2) * swell(t, 0.32)) ** 2 * release(t, held, 0.28);
  };
}

/** A wooden mallet on a bar. */
export function mallet(frequency: number, life: number, hardness: number): Voice {
  const parts = [ring(frequency, life, 1), ring(frequency * 3.98, life * 0.22, hardness * 0.5), ring(frequency * 9.9, life * 0.08, hardness * 0.18)];
  return (t) => parts.reduce((sum, part) => sum + part(), 0) * swell(t, 0.002);
}

/** A soft drum whose pitch falls from one frequency to another, in Hz. */
export function drum(from: number, to: number, life: number): Voice {
  let phase = 0;
  return (t) => {
    phase += (TURN * (to + (from - to) * Math.exp(-t / 0.03))) / RATE;
    return Math.sin(phase) * Math.exp(-t / life) * swell(t, 0.004);
  };
}

/** A knock's tone: a sine that dies away, its `life` in seconds to a third. */
export function ring(frequency: number, life: number, loud: number): () => number {
  const step = (TURN * frequency) / RATE;
  const fade = Math.exp(-1 / (life * RATE));
  const turn = 2 * fade * Math.cos(step);
  let last = -Math.sin(step) / fade;
  let before = -Math.sin(2 * step) / (fade * fade);
  return () => {
    const value = turn * last - fade * fade * before;
    before = last;
    last = value;
    return value * loud;
  };
}

/** How far something has come in, 0..1, when it takes so many seconds. */
export function swell(t: number, seconds: number): number {
  return Math.min(1, t / seconds);
}

/** What is left of a tone, 1..0, that was let go at `held` and takes about `seconds` to die. */
export function release(t: number, held: number, seconds: number): number {
  return t <= held ? 1 : Math.exp(-(t - held) / seconds);
}

function wave(frequency: number): () => number {
  return ring(frequency, 1e9, 1);
}

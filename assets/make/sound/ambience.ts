import { band, chain, type Filter, highpass, lowpass, noise, swept } from './filters.ts';
import { drum, mallet, ring, swell } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, RATE, type Tape, through, type Voice } from './tape.ts';
import { cry } from './world.ts';

/** How long a place is heard before it goes round, in seconds. */
export const ROUND = 24;

/** Who is heard on which ear, and how it comes and goes: `turns` times a round, so that it meets itself. */
interface Wind {
  readonly seed: number;
  readonly filter: () => Filter;
  readonly gain: number;
  readonly turns?: readonly number[]; // slow swells on one another
  readonly depth?: number; // 0..1
}

/** The open office: air from the ceiling, two far voices that cannot be made out, a keyboard somewhere. */
export function office(): Tape {
  const room = air({ seed: 811, filter: () => chain(highpass(60), lowpass(240), lowpass(420)), gain: 0.5 });
  mix(room, air({ seed: 812, filter: () => chain(highpass(300), lowpass(900), lowpass(1400)), gain: 0.05 }), 1);
  const people = blank(ROUND, 'round');
  const chance = noise(813);
  for (const [at, seconds, pitchOf, pan] of [[1.2, 3.4, 118, -0.6], [5.6, 2.2, 196, 0.55], [8.4, 4.2, 124, -0.55], [13.6, 3.1, 188, 0.6], [17.2, 2.6, 112, -0.65], [20.4, 2.2, 204, 0.5]] as const)
    lay(people, at, seconds, murmur(pitchOf, seconds, Math.round(at * 10)), { gain: 0.05, pan }); // prettier-ignore
  for (const at of [3.1, 10.9, 18.3]) typing(people, at, chance, 0.03);
  mix(room, inRoom(people, { wet: 0.6, seconds: 1.1, damp: 1800, before: 0.02 }), 1);
  return room;
}

/** Behind a closed door: the same office, through a wall. */
export function hush(): Tape {
  const room = air({ seed: 821, filter: () => chain(highpass(70), lowpass(170), lowpass(300)), gain: 0.5 });
  mix(room, through(office(), () => chain(lowpass(420), lowpass(420))), 0.5); // prettier-ignore
  return room;
}

/** An office at night: fans, and a light that hums a little. */
export function machines(): Tape {
  const room = air({ seed: 831, filter: () => chain(highpass(70), lowpass(300), lowpass(600)), gain: 0.5, turns: [3], depth: 0.12 });
  mix(room, air({ seed: 832, filter: () => chain(highpass(500), lowpass(1800)), gain: 0.035, turns: [2, 5], depth: 0.3 }), 1);
  for (const [frequency, gain, pan] of [[100, 0.016, 0.2], [200, 0.006, -0.3], [149, 0.012, -0.5]] as const) lay(room, 0, ROUND, steady(frequency), { gain, pan }); // prettier-ignore
  return room;
}

/** Rain at a window: all of it, far, and single drops, near. */
export function rain(): Tape {
  const room = air({ seed: 841, filter: () => chain(highpass(700), highpass(700), lowpass(3200), lowpass(4600)), gain: 0.16, turns: [1, 3], depth: 0.22 });
  mix(room, air({ seed: 842, filter: () => chain(highpass(80), lowpass(320)), gain: 0.22, turns: [2], depth: 0.2 }), 1);
  const drops = blank(ROUND, 'round');
  const chance = noise(843);
  for (let drop = 0; drop < 260; drop++) {
    const at = ((chance() + 1) / 2) * ROUND;
    const near = Math.abs(chance()) ** 3;
    lay(drops, at, 0.12, mallet(1300 + 1500 * Math.abs(chance()), 0.006 + 0.008 * near, 0.3), { gain: 0.012 + 0.05 * near, pan: chance() * 0.8 });
  }
  for (let at = 0.7; at < ROUND - 0.5; at += 1.5 + 0.35 * chance()) lay(drops, at, 0.3, drip(560 + 60 * chance()), { gain: 0.05, pan: 0.55 }); // the gutter
  mix(room, inRoom(drops, { wet: 0.25, seconds: 0.7, damp: 4200, before: 0.01 }), 1);
  return room;
}

/** The quay: water at the stones, in no hurry, and gulls that have seen a fish. */
export function water(): Tape {
  const room = air({ seed: 851, filter: () => chain(highpass(90), lowpass(520), lowpass(900)), gain: 0.42, turns: [5, 3], depth: 0.55 });
  mix(room, air({ seed: 852, filter: () => chain(highpass(900), lowpass(3200)), gain: 0.05, turns: [5, 7], depth: 0.8 }), 1);
  const birds = blank(ROUND, 'round');
  for (const [at, frequency, held, loud, pan] of [
    [2.1, 930, 0.4, 0.5, -0.6], [2.6, 960, 0.26, 0.55, -0.55], [2.95, 940, 0.28, 0.45, -0.5], [9.8, 860, 0.5, 0.3, 0.6],
    [10.5, 880, 0.3, 0.28, 0.64], [17.3, 1000, 0.34, 0.4, 0.2], [17.75, 980, 0.3, 0.36, 0.26], [18.2, 900, 0.4, 0.25, 0.34],
  ] as const) lay(birds, at, held + 0.15, cry(frequency, held, Math.round(at * 10)), { gain: 0.07 * loud, pan }); // prettier-ignore
  const chance = noise(853);
  for (const at of [1.4, 4.9, 8.1, 12.6, 15.2, 19.9, 22.4]) lay(birds, at, 0.5, drip(210 + 40 * chance()), { gain: 0.09, pan: chance() * 0.6 }); // under the planks
  mix(room, inRoom(birds, { wet: 0.5, seconds: 2.4, damp: 2600, before: 0.05 }), 1);
  return room;
}

/** A ferry's deck in a storm: wind that leans on it, seas that land, a lamp that swings, the engine through the soles. */
export function gale(): Tape {
  const room = air({ seed: 861, filter: () => gusts(240, 620, 1.1), gain: 0.5, turns: [2, 5], depth: 0.5 });
  mix(room, air({ seed: 862, filter: () => gusts(520, 1300, 3.2), gain: 0.13, turns: [3, 7], depth: 0.7 }), 1);
  mix(room, air({ seed: 863, filter: () => chain(highpass(1500), lowpass(6000)), gain: 0.07, turns: [2, 5], depth: 0.5 }), 1);
  const deck = blank(ROUND, 'round');
  for (const [at, loud] of [[1.5, 0.9], [7.2, 0.6], [12.4, 1], [18.6, 0.75]] as const) lay(deck, at, 3.6, breaker(Math.round(at * 10)), { gain: 0.34 * loud, pan: at > 9 ? 0.3 : -0.3 }); // prettier-ignore
  for (let swing = 0; swing < 8; swing++)
    lay(deck, 0.4 + swing * 3, 0.8, mallet(690 + 14 * (swing % 2), 0.22, 0.25), { gain: 0.014, pan: swing % 2 ? 0.5 : 0.2 });
  for (const frequency of [41, 61.5, 82]) lay(room, 0, ROUND, steady(frequency), { gain: 0.05 });
  mix(room, inRoom(deck, { wet: 0.3, seconds: 1.6, damp: 2600 }), 1);
  return room;
}

/** The boardroom: thick carpet, and a clock that has outlived six chairmen. */
export function clock(): Tape {
  const room = air({ seed: 871, filter: () => chain(highpass(60), lowpass(190), lowpass(360)), gain: 0.34 });
  const wood = blank(ROUND, 'round');
  const grain = noise(872);
  for (let second = 0; second < ROUND; second++) {
    const [low, tone, loud] = second % 2 ? [420, 980, 0.8] : [520, 1240, 1];
    const box = band(tone, 5);
    lay(wood, second + 0.1, 0.3, (t) => box(grain() * Math.exp(-t / 0.004)) * swell(t, 0.0015), { gain: 0.24 * loud, pan: -0.25 });
    lay(wood, second + 0.1, 0.3, mallet(low, 0.02, 0.3), { gain: 0.09 * loud, pan: -0.25 });
  }
  mix(room, inRoom(wood, { wet: 0.3, seconds: 0.8, damp: 2200 }), 1);
  return room;
}

/** The kitchen: a fridge, and a coffee machine that breathes, ticks and now and then lets off. */
export function kitchen(): Tape {
  const room = air({ seed: 881, filter: () => chain(highpass(70), lowpass(260), lowpass(500)), gain: 0.4 });
  for (const [frequency, gain] of [[50, 0.05], [100, 0.035], [150, 0.012], [250, 0.004]] as const) lay(room, 0, ROUND, steady(frequency), { gain, pan: 0.4 }); // prettier-ignore
  const things = blank(ROUND, 'round');
  const chance = noise(882);
  for (const [at, seconds, loud] of [[4.2, 1.6, 1], [15.6, 2.4, 0.8]] as const) lay(things, at, seconds + 0.6, steam(seconds, Math.round(at * 10)), { gain: 0.07 * loud, pan: -0.4 }); // prettier-ignore
  for (let at = 1; at < 15; at += 0.9 + 0.3 * Math.abs(chance())) lay(things, at, 0.25, drip(760 + 90 * chance()), { gain: 0.022, pan: -0.36 });
  for (const [at, tone] of [[9.1, 2350], [20.6, 2120], [20.95, 2480]] as const) lay(things, at, 0.9, mallet(tone, 0.16, 0.5), { gain: 0.02, pan: 0.2 }); // prettier-ignore
  mix(room, inRoom(things, { wet: 0.3, seconds: 0.8, damp: 3600, before: 0.008 }), 1);
  return room;
}

function air({ seed, filter, gain, turns = [], depth = 0 }: Wind): Tape {
  const [left, right] = [noise(seed), noise(seed + 7919)];
  const tape = blank(ROUND, 'round');
  for (let i = 0; i < tape.left.length; i++) {
    tape.left[i] = left();
    tape.right[i] = right();
  }
  const shaped = through(tape, filter);
  const level = (i: number, shift: number): number =>
    turns.reduce((loud, turn, at) => loud * (1 - depth * (0.5 + 0.5 * Math.sin(2 * Math.PI * ((turn * i) / shaped.left.length + 0.31 * at + shift)))), gain);
  return { left: shaped.left.map((value, i) => value * level(i, 0)), right: shaped.right.map((value, i) => value * level(i, 0.06)), edge: 'round' };
}

/** Wind through a gap that is never the same size; the round is long enough for it to come back to its beginning. */
function gusts(from: number, to: number, q: number): Filter {
  const gap = swept(q);
  let sample = -2 * RATE; // as long as a round tape is run in
  return (x) => {
    const turn = (2 * Math.PI * sample++) / (ROUND * RATE);
    const wide = 0.5 + 0.28 * Math.sin(2 * turn) + 0.22 * Math.sin(5 * turn + 1.1);
    return gap(x, from + (to - from) * wide).band / q;
  };
}

/** A hum that is a whole number of waves long. */
function steady(frequency: number): Voice {
  const whole = Math.round(frequency * ROUND) / ROUND;
  return (t) => Math.sin(2 * Math.PI * whole * t);
}

/** Somebody far off, talking: a throat, vowels that change, and no word. */
function murmur(base: number, seconds: number, seed: number): Voice {
  const chance = noise(seed + 1);
  const [low, high] = [swept(4), swept(5)];
  let phase = 0;
  let [first, second, loud] = [450, 1100, 0];
  let [toFirst, toSecond, toLoud] = [450, 1100, 1];
  let next = 0;
  return (t) => {
    if (t >= next) {
      next = t + 0.16 + 0.07 * chance();
      [toFirst, toSecond, toLoud] = [460 + 170 * chance(), 1150 + 380 * chance(), chance() > -0.6 ? 0.6 + 0.4 * chance() : 0];
    }
    first += (toFirst - first) * 0.0006;
    second += (toSecond - second) * 0.0006;
    loud += (toLoud - loud) * 0.0008;
    phase = (phase + (base * (1 + 0.08 * Math.sin(3.1 * t) - 0.03 * t)) / RATE) % 1;
    const throat = Math.exp(-phase * 7) - 0.14 + 0.03 * chance();
    const vowel = low(throat, first).band + 0.4 * high(throat, second).band;
    return vowel * loud * Math.sin(Math.PI * Math.min(1, t / seconds)) ** 0.5;
  };
}

function typing(tape: Tape, from: number, chance: () => number, gain: number): void {
  let at = from;
  for (let key = 0; key < 14; key++) {
    at += 0.11 + 0.05 * chance();
    const click = band(1900 + 300 * chance(), 1.6);
    lay(tape, at, 0.1, (t) => click(chance()) * Math.exp(-t / 0.01) * swell(t, 0.002), { gain, pan: 0.7 });
  }
}

function drip(frequency: number): Voice {
  let phase = 0;
  return (t) => {
    phase += (2 * Math.PI * frequency * (1 + 0.6 * swell(t, 0.09))) / RATE;
    return Math.sin(phase) * Math.exp(-t / 0.045) * swell(t, 0.004);
  };
}

/** A sea that lands on steel, and runs off. */
function breaker(seed: number): Voice {
  const grain = noise(seed);
  const spray = swept(0.7);
  const thud = drum(58, 34, 0.4);
  return (t) => spray(grain(), 500 + 1700 * Math.exp(-t / 0.9)).band * swell(t, 0.35) * Math.exp(-t / 0.9) * 0.5 + thud(t) * 0.5 * swell(t, 0.05);
}

function steam(seconds: number, seed: number): Voice {
  const grain = noise(seed);
  const pipe = swept(1.2);
  const whistle = ring(3100, 1, 0.02);
  return (t) =>
    (pipe(grain(), 2600 + 900 * swell(t, seconds)).band + whistle() * 0.4) *
    Math.sin((Math.PI / 2) * swell(t, 0.25)) *
    (t < seconds ? 1 : Math.exp(-(t - seconds) / 0.12));
}

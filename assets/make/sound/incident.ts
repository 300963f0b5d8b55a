import { chain, highpass, lowpass, noise, swept } from './filters.ts';
import { bass, drum, felt, pad, pitch, release, swell } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, RATE, type Tape, through, type Voice } from './tape.ts';
import { BAR, BEAT, LOOP } from './time.ts';

const ROOTS = [38, 38, 46, 48, 38, 46, 43, 45, 38, 36, 34, 43, 46, 45, 43, 45];
const CHORDS: readonly (readonly number[])[] = [
  [50, 57, 62, 65], // Dm
  [50, 57, 62, 64], // Dm, the second
  [53, 58, 62, 65], // Bb
  [52, 60, 62, 67], // C, the second
  [50, 57, 62, 65], // Dm
  [53, 58, 62, 69], // Bbmaj7
  [50, 58, 62, 67], // Gm
  [52, 57, 62, 64], // A, held back
  [50, 57, 62, 65], // Dm
  [52, 57, 60, 65], // Dm7 over C
  [53, 57, 62, 65], // Bbmaj7
  [51, 58, 62, 67], // Gm with a flat sixth, the shadow
  [53, 58, 62, 65], // Bb
  [52, 57, 62, 65], // Dm over A
  [51, 58, 63, 67], // Eb over G
  [52, 57, 61, 64], // A, and back
];
/** Bar, beat, key: a question that nobody answers. */
const QUESTION: readonly (readonly [number, number, number])[] = [
  [3, 1, 77], [3, 2.5, 76], [7, 1, 74], [7, 2.5, 76], [11, 0.5, 74], [11, 2, 75], [11, 3.5, 74], [14, 2, 79], [14, 3, 75], [15, 1, 76],
]; // prettier-ignore

/** Something is down: the same pulse and key as the morning, on the minor, with a tick that does not stop and a heart under it. */
export function incident(): Tape {
  const near = blank(LOOP, 'round');
  const wide = blank(LOOP, 'round');
  const chance = noise(202);
  for (let bar = 0; bar < 16; bar++) {
    heart(near, bar);
    pulse(near, bar);
    ticks(near, bar, chance);
    strings(wide, bar);
  }
  for (const bar of [7, 15]) lay(wide, bar * BAR, BAR + 0.4, wind(chance), { gain: 0.05 });
  for (const [bar, beat, key] of QUESTION) lay(wide, bar * BAR + beat * BEAT, 4, felt(key, 1.8, 0.45), { gain: 0.26, pan: -0.3 });
  const bed = inRoom(wide, { wet: 0.42, seconds: 2.8, damp: 2600 });
  mix(bed, inRoom(near, { wet: 0.14, seconds: 1.2, damp: 2400 }), 1);
  return through(bed, () => chain(highpass(30), lowpass(6800), lowpass(10000)));
}

function heart(tape: Tape, bar: number): void {
  const at = bar * BAR;
  lay(tape, at, 0.5, drum(74, 42, 0.15), { gain: 0.24 });
  lay(tape, at + 0.28, 0.5, drum(64, 40, 0.13), { gain: 0.15 });
  if (bar >= 8) lay(tape, at + 2 * BEAT, 0.5, drum(74, 42, 0.14), { gain: 0.16 });
  lay(tape, at, BAR, bass(ROOTS[bar] ?? 38, BAR - 0.3), { gain: 0.15 });
}

/** Muted strings in eighths, from closed to open over eight bars, from ear to ear. */
function pulse(tape: Tape, bar: number): void {
  const chord = CHORDS[bar] ?? [];
  const open = ((bar % 8) + 1) / 8;
  for (let eighth = 0; eighth < 8; eighth++) {
    const key = [chord[0], chord[1], chord[0], chord[2], chord[1], chord[0], chord[2], chord[1]][eighth] ?? 50;
    const loud = [1, 0.55, 0.75, 0.6, 0.9, 0.5, 0.75, 0.65][eighth] ?? 0.6;
    const voice = muted(key, 500 + 1500 * open * loud);
    lay(tape, bar * BAR + (eighth * BEAT) / 2, 0.6, voice, { gain: (0.07 + 0.05 * open) * loud, pan: eighth % 2 ? 0.38 : -0.38 });
  }
}

function muted(key: number, brightest: number): Voice {
  const filter = swept(0.9);
  const base = pitch(key);
  let phase = 0;
  return (t) => {
    phase = (phase + base / RATE) % 1;
    let saw = 0;
    for (let n = 1; n <= 10; n++) saw += Math.sin(2 * Math.PI * n * phase) / n;
    return filter(saw, 220 + brightest * Math.exp(-t / 0.07)).low * swell(t, 0.006) * Math.exp(-t / 0.16) * release(t, 0.42, 0.04);
  };
}

/** A clock on the wall, in wood. */
function ticks(tape: Tape, bar: number, chance: () => number): void {
  const steps = bar < 8 ? 8 : 16;
  for (let step = 0; step < steps; step++) {
    const beat = (step * 4) / steps;
    const loud = Number.isInteger(beat) ? 1 : Number.isInteger(beat * 2) ? 0.6 : 0.35;
    const filter = swept(5);
    const tone = Number.isInteger(beat) ? 1500 : 1950;
    const tick: Voice = (t) => filter(chance() * Math.exp(-t / 0.004), tone).band * swell(t, 0.0015) * Math.exp(-t / 0.03);
    lay(tape, bar * BAR + beat * BEAT, 0.14, tick, { gain: 0.15 * loud, pan: step % 2 ? 0.25 : -0.15 });
  }
}

function strings(tape: Tape, bar: number): void {
  const swelling = (t: number): number => 0.2 + 0.7 * (((bar % 8) * BAR + t) / (8 * BAR)) ** 2 * (bar % 8 === 7 ? Math.max(0, 1 - t / BAR) : 1);
  for (const [i, key] of (CHORDS[bar] ?? []).entries()) {
    for (const side of [-1, 1]) {
      lay(tape, bar * BAR, BAR + 2, pad(key, BAR - 0.25, side * (0.0016 + 0.0005 * i), swelling), { gain: 0.042, pan: side * 0.75 });
    }
  }
}

function wind(chance: () => number): Voice {
  const filter = swept(1.1);
  return (t) => {
    const far = Math.min(1, t / BAR);
    return filter(chance(), 300 + 1500 * far * far).band * far * far * release(t, BAR - 0.02, 0.08);
  };
}

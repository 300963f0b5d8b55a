/** Prints how the sound files measure: loudness, peaks, sizes, and what happens at the seam of each loop. `node assets/make/sound/measure.ts` */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode, loudnessOf, loudnessOfFile } from './encode.ts';
import { band } from './filters.ts';
import { peak, RATE, type Tape } from './tape.ts';

const music = fileURLToPath(new URL('../../music/', import.meta.url));
const ambience = fileURLToPath(new URL('../../ambience/', import.meta.url));
const sound = fileURLToPath(new URL('../../sound/', import.meta.url));

/** What is heard where a loop ends and begins again. */
interface Seam {
  readonly jump: number; // between the last sample and the first
  readonly usual: number; // what 99.9 % of the file's own steps from sample to sample stay under
  readonly spectral: number; // dB; how far the octaves before and behind the cut differ, less what nine of ten places inside the loop do: below 0 it is one of them
  readonly match: number; // dB; how far the sound after the end differs from the sound at the beginning, against the sound itself
}

function measureLoops(folder: string): void {
  const { start, length } = JSON.parse(readFileSync(`${folder}loop.json`, 'utf8')) as { start: number; length: number };
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.webm') ? [file.slice(0, -5)] : []));
  const rows = names.flatMap((name) =>
    ['webm', 'mp3'].map((ending) => {
      const path = `${folder}${name}.${ending}`;
      const { integrated, range, truePeak } = loudnessOfFile(path);
      const tape = decode(path);
      const { jump, usual, match, spectral } = seam(tape, (start * RATE) / 1000, (length * RATE) / 1000);
      return {
        file: `${name}.${ending}`,
        kB: kilobytes(path),
        seconds: (tape.left.length / RATE).toFixed(4),
        LUFS: integrated,
        LRA: range,
        dBTP: truePeak,
        'seam jump': jump.toFixed(5),
        'usual step': usual.toFixed(5),
        'seam match dB': match.toFixed(1),
        'spectral jump dB': spectral.toFixed(1),
      };
    }),
  );
  console.table(rows);
}

/** The loop is cut at `start` and again a `length` later (samples): those two places ought to sound the same. */
function seam(tape: Tape, start: number, length: number): Seam {
  const { left } = tape;
  const at = (i: number): number => left[i] ?? 0;
  const steps = Float32Array.from({ length: left.length - 1 }, (_, i) => Math.abs(at(i + 1) - at(i))).sort();
  let difference = 0;
  let power = 0;
  for (let i = -0.1 * RATE; i < 0.1 * RATE; i++) {
    difference += (at(start + i) - at(start + length + i)) ** 2;
    power += at(start + i) ** 2;
  }
  return {
    jump: Math.abs(at(start) - at(start + length - 1)), // the last that is heard, and the first
    spectral: apart(octaves(left, start + length - SPAN), octaves(left, start)) - usualChange(left, start, length),
    usual: steps[Math.floor(steps.length * 0.999)] ?? 0,
    match: 10 * Math.log10(difference / power),
  };
}

const SPAN = 2048; // samples: what stands before a cut, and behind it

/** How a piece of sound is spread over eight octaves from 60 Hz on, dB. */
function octaves(side: Float32Array, from: number): readonly number[] {
  return Array.from({ length: 8 }, (_, octave) => {
    const filter = band(85 * 2 ** octave, 1.4);
    let power = 1e-10;
    for (let i = -SPAN; i < SPAN; i++) {
      const value = filter(side[from + i] ?? 0);
      if (i >= 0) power += value * value;
    }
    return 10 * Math.log10(power / SPAN);
  });
}

function apart(before: readonly number[], after: readonly number[]): number {
  return Math.sqrt(before.reduce((sum, value, i) => sum + (value - (after[i] ?? 0)) ** 2, 0) / before.length);
}

/** What the same two pieces differ by elsewhere in the loop: what nine of ten places stay under. */
function usualChange(side: Float32Array, start: number, length: number): number {
  const places = Array.from({ length: 80 }, (_, i) => start + Math.round((i * (length - 2 * SPAN)) / 80));
  const changes = places.map((at) => apart(octaves(side, at), octaves(side, at + SPAN))).sort((a, b) => a - b);
  return changes[Math.floor(changes.length * 0.9)] ?? 0;
}

function measureEffects(): void {
  const offsets = JSON.parse(readFileSync(`${sound}effects.json`, 'utf8')) as Record<string, readonly [number, number]>;
  for (const ending of ['webm', 'mp3']) {
    const path = `${sound}effects.${ending}`;
    const whole = decode(path);
    const rows = Object.entries(offsets).map(([effect, [from, long]]) => {
      const cut = (side: Float32Array): Float32Array => side.slice((from * RATE) / 1000, ((from + long) * RATE) / 1000);
      const tape: Tape = { left: cut(whole.left), right: cut(whole.right), edge: 'cut' };
      const after = whole.left.slice(((from + long + 20) * RATE) / 1000, ((from + long + 100) * RATE) / 1000);
      return {
        effect,
        seconds: long / 1000,
        'peak dBFS': decibels(peak(tape)),
        dBTP: loudnessOf(tape).truePeak,
        'silence after': decibels(after.reduce((most, value) => Math.max(most, Math.abs(value)), 0)),
        'left/right': correlation(tape).toFixed(2),
      };
    });
    console.log(`effects.${ending}: ${kilobytes(path)} kB, ${loudnessOfFile(path).truePeak} dBTP`);
    console.table(rows);
  }
}

function kilobytes(path: string): number {
  return Math.round(statSync(path).size / 1000);
}

function decibels(value: number): string {
  return (20 * Math.log10(value)).toFixed(1);
}

/** How alike the ears are: 1 the same, 0 nothing in common, below 0 it would vanish on one speaker. */
function correlation(tape: Tape): number {
  let both = 0;
  let left = 0;
  let right = 0;
  for (let i = 0; i < tape.left.length; i++) {
    const [l, r] = [tape.left[i] ?? 0, tape.right[i] ?? 0];
    both += l * r;
    left += l * l;
    right += r * r;
  }
  return both / Math.sqrt(left * right);
}

measureLoops(music);
measureLoops(ambience);
measureEffects();

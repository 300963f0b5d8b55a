/** Prints how the sound files measure: loudness, peaks, sizes, and what happens at the seam of each loop. `node assets/make/sound/measure.ts` */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode, loudnessOf, loudnessOfFile } from './encode.ts';
import { peak, RATE, type Tape } from './tape.ts';

const music = fileURLToPath(new URL('../../music/', import.meta.url));
const sound = fileURLToPath(new URL('../../sound/', import.meta.url));

/** What is heard where a loop ends and begins again. */
interface Seam {
  readonly jump: number; // between what would have come next and what comes
  readonly usual: number; // what 99.9 % of the file's own steps from sample to sample stay under
  readonly match: number; // dB; how far the sound after the end differs from the sound at the beginning, against the sound itself
}

function measureBeds(): void {
  const { start, length } = JSON.parse(readFileSync(`${music}loop.json`, 'utf8')) as { start: number; length: number };
  const rows = ['calm', 'incident', 'quiet'].flatMap((name) =>
    ['webm', 'mp3'].map((ending) => {
      const path = `${music}${name}.${ending}`;
      const { integrated, range, truePeak } = loudnessOfFile(path);
      const tape = decode(path);
      const { jump, usual, match } = seam(tape, (start * RATE) / 1000, (length * RATE) / 1000);
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
    jump: Math.abs(at(start) - at(start + length)),
    usual: steps[Math.floor(steps.length * 0.999)] ?? 0,
    match: 10 * Math.log10(difference / power),
  };
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

measureBeds();
measureEffects();

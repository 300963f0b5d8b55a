import { chain, highpass, lowpass, noise } from './filters.ts';
import { bass, felt, pad, pluck } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, type Tape, through } from './tape.ts';
import { BAR, BEAT, LOOP } from './time.ts';

/** A bar each, as six strings of a guitar would hold it, low to high. */
const SHAPES: readonly (readonly number[])[] = [
  [41, 53, 57, 60, 64, 67], // Fmaj9
  [41, 53, 57, 60, 62, 67], // F, the sixth and the ninth
  [46, 53, 58, 62, 65, 69], // Bbmaj7
  [46, 53, 57, 62, 65, 72], // Bbmaj9
  [45, 52, 57, 60, 64, 67], // Am7
  [50, 53, 57, 60, 64, 69], // Dm9
  [43, 53, 58, 62, 65, 69], // Gm9
  [48, 53, 58, 62, 64, 67], // C9, held back
  [41, 53, 57, 60, 65, 69], // F
  [40, 52, 55, 60, 64, 72], // C over E
  [50, 57, 60, 62, 65, 69], // Dm7
  [45, 57, 60, 64, 67, 72], // Am7
  [46, 53, 58, 62, 65, 70], // Bb
  [45, 53, 57, 60, 65, 69], // F over A
  [43, 50, 58, 62, 65, 69], // Gm9
  [48, 55, 58, 62, 65, 67], // C9, held back
];
/** Which string is picked on which beat: three hands that take turns. */
const HANDS: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 0], [0.5, 2], [1, 3], [1.5, 4], [2.5, 3], [3, 5]],
  [[0, 0], [1, 3], [1.5, 2], [2, 4], [3, 3], [3.5, 4]],
  [[0, 0], [0.5, 2], [1.5, 3], [2, 5], [3, 4]],
]; // prettier-ignore
/** Bar, beat, key, how hard 0..1: a few words over the water. */
const WORDS: readonly (readonly [number, number, number, number])[] = [
  [3, 1, 77, 0.4], [3, 2.5, 74, 0.36], [7, 1, 70, 0.34], [7, 2, 72, 0.38], [9, 1, 79, 0.42], [9, 2.5, 76, 0.36], [11, 1, 76, 0.36], [11, 2, 72, 0.32],
  [13, 1, 77, 0.4], [13, 2, 81, 0.44], [13, 3.5, 79, 0.36], [15, 1, 74, 0.34], [15, 2.5, 72, 0.32],
]; // prettier-ignore

/** The bench at the quay's end: a guitar with nylon strings, thumb and two fingers, a piano now and then, strings as wide as the water. */
export function quay(): Tape {
  const guitar = blank(LOOP, 'round');
  const far = blank(LOOP, 'round');
  const chance = noise(606);
  for (const [bar, shape] of SHAPES.entries()) {
    for (const [beat, string] of HANDS[(bar + (bar >> 2)) % HANDS.length] ?? []) {
      const late = (Number.isInteger(beat) ? 0.004 : 0.018) + Math.abs(chance()) * 0.012;
      const touch = (string === 0 ? 0.62 : 0.46) + chance() * 0.07 + (beat === 0 ? 0.06 : 0);
      lay(guitar, bar * BAR + beat * BEAT + late, 3.2, pluck(shape[string] ?? 53, string === 0 ? 2.6 : 2, touch, chance), {
        gain: string === 0 ? 0.42 : 0.36,
        pan: -0.12 + 0.05 * string,
      });
    }
    lay(far, bar * BAR, BAR + 0.3, bass(shape[0] ?? 41, BAR - 0.6), { gain: 0.05 });
    if (bar % 2) continue;
    for (const [i, key] of [shape[1] ?? 53, (shape[3] ?? 60) + 0, (shape[5] ?? 67) + 0].entries()) {
      for (const side of [-1, 1])
        lay(far, bar * BAR, 2 * BAR + 2, pad(key, 2 * BAR - 0.3, side * (0.0011 + 0.0005 * i), wide), { gain: 0.017, pan: side * 0.8 });
    }
  }
  for (const [bar, beat, key, touch] of WORDS) lay(far, bar * BAR + beat * BEAT + 0.02, 5, felt(key, 2.2, touch), { gain: 0.26, pan: 0.34 });
  const bed = inRoom(guitar, { wet: 0.22, seconds: 1.6, damp: 3400, before: 0.016 });
  mix(bed, inRoom(far, { wet: 0.5, seconds: 3.4, damp: 2600, before: 0.04 }), 1);
  return through(bed, () => chain(highpass(40), lowpass(7200), lowpass(11_000)));
}

function wide(t: number): number {
  return 0.15 + 0.25 * Math.sin((Math.PI * t) / (2 * BAR)) ** 2;
}

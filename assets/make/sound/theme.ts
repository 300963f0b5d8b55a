import { chain, highpass, lowpass, noise } from './filters.ts';
import { bass, felt, mallet, pad, pitch } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, type Tape, through } from './tape.ts';
import { BAR, BEAT, LOOP } from './time.ts';

/** A bar each: the strings, four voices that move as little as they can, and the bass below. */
const HARMONY: readonly { readonly chord: readonly number[]; readonly root: number }[] = [
  { chord: [57, 60, 65, 67], root: 41 }, // F, with its ninth
  { chord: [55, 60, 64, 67], root: 40 }, // C over E
  { chord: [57, 60, 62, 65], root: 38 }, // Dm7
  { chord: [58, 62, 65, 69], root: 46 }, // Bbmaj7
  { chord: [57, 60, 65, 69], root: 45 }, // F over A
  { chord: [58, 62, 65, 69], root: 46 }, // Bbmaj7
  { chord: [58, 62, 65, 67], root: 43 }, // Gm7
  { chord: [58, 60, 65, 67], root: 48 }, // C7, held back
  { chord: [57, 60, 64, 65], root: 50 }, // Dm9
  { chord: [55, 60, 64, 67], root: 45 }, // Am7
  { chord: [57, 62, 65, 69], root: 46 }, // Bbmaj7
  { chord: [57, 60, 65, 69], root: 45 }, // F over A
  { chord: [58, 62, 65, 69], root: 43 }, // Gm9
  { chord: [58, 62, 65, 67], root: 48 }, // C9, held back
  { chord: [57, 60, 64, 67], root: 41 }, // Fmaj9
  { chord: [58, 60, 65, 67], root: 48 }, // C7, held back: and round
];

/** Bar, beat, key, how hard 0..1, beats held: a step, a step, and a leap: somebody is asked up. */
const TUNE: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 72, 0.5, 1], [0, 1, 74, 0.5, 1], [0, 2, 77, 0.6, 2], [1, 0, 76, 0.55, 1.5], [1, 1.5, 74, 0.42, 0.5], [1, 2, 72, 0.45, 2],
  [2, 0, 69, 0.42, 1], [2, 1, 72, 0.46, 1], [2, 2, 74, 0.5, 2], [3, 1.5, 72, 0.4, 0.5], [3, 2, 69, 0.42, 2],
  [4, 0, 72, 0.5, 1], [4, 1, 74, 0.5, 1], [4, 2, 77, 0.58, 2], [5, 0, 81, 0.66, 1.5], [5, 1.5, 79, 0.5, 1], [5, 2.5, 77, 0.48, 1.5],
  [6, 0.5, 77, 0.46, 1], [6, 1.5, 74, 0.44, 1], [6, 2.5, 70, 0.4, 1.5], [7, 0, 72, 0.46, 3],
  [8, 1, 69, 0.4, 1], [8, 2, 77, 0.54, 1], [8, 3, 76, 0.48, 1], [9, 0.5, 76, 0.46, 1], [9, 1.5, 72, 0.42, 1], [9, 2.5, 67, 0.38, 1.5],
  [10, 1, 69, 0.4, 1], [10, 2, 77, 0.52, 1], [10, 3, 74, 0.46, 1], [11, 0, 72, 0.46, 2], [11, 2, 69, 0.4, 2],
  [12, 1, 70, 0.42, 1], [12, 2, 74, 0.48, 1], [12, 3, 77, 0.54, 1], [13, 0, 79, 0.6, 1.5], [13, 1.5, 77, 0.48, 1], [13, 2.5, 74, 0.44, 1.5],
  [14, 0, 76, 0.5, 1], [14, 1, 72, 0.42, 3], [15, 2.5, 67, 0.36, 0.75], [15, 3.25, 70, 0.4, 0.75],
]; // prettier-ignore

/** Northline: a felt piano that sings, broken tenths under it, strings that come in with its second line, and two far bells. */
export function theme(): Tape {
  const piano = blank(LOOP, 'round');
  const strings = blank(LOOP, 'round');
  const chance = noise(404);
  for (const [bar, { chord, root }] of HARMONY.entries()) {
    tenths(piano, bar, chord, root, chance);
    lay(strings, bar * BAR, BAR + 0.5, bass(root, BAR - 0.5), { gain: bar < 4 ? 0.06 : 0.1 });
    const loud = bar < 4 ? 0.014 : bar < 12 ? 0.028 : 0.022;
    for (const [i, key] of chord.entries()) {
      for (const side of [-1, 1]) {
        const open = (t: number): number => 0.2 + 0.3 * Math.sin((Math.PI * (bar * BAR + t)) / (8 * BAR)) ** 2;
        lay(strings, bar * BAR - 0.3 + (bar === 0 ? LOOP : 0), BAR + 2.4, pad(key, BAR + 0.1, side * (0.001 + 0.0004 * i), open), {
          gain: loud,
          pan: side * 0.65,
        });
      }
    }
  }
  for (const [bar, beat, key, touch, held] of TUNE) {
    const late = 0.014 + chance() * 0.01; // a singer, not a clock
    lay(piano, bar * BAR + beat * BEAT + late, held * BEAT + 3, felt(key, held * BEAT + 0.35, touch + 0.06), { gain: 0.5, pan: 0.1 });
  }
  for (const [bar, key] of [[3, 81], [7, 79], [11, 84], [14, 79]] as const)
    lay(strings, bar * BAR + 3 * BEAT, 3, mallet(pitch(key), 0.9, 0.12), { gain: 0.035, pan: 0.5 }); // prettier-ignore
  const bed = inRoom(piano, { wet: 0.32, seconds: 2.2, damp: 3200, before: 0.022 });
  mix(bed, inRoom(strings, { wet: 0.46, seconds: 2.9, damp: 2500 }), 1);
  return through(bed, () => chain(highpass(32), lowpass(7600), lowpass(11_000)));
}

/** The left hand: root, fifth, tenth, and back; every fourth bar it only lays down the root and waits. */
function tenths(tape: Tape, bar: number, chord: readonly number[], root: number, chance: () => number): void {
  const [, , third = 64, top = 67] = chord;
  const walk = bar % 4 === 3 ? [[0, root + 12, 0.36], [2, chord[0] ?? 57, 0.26]] : [[0, root + 12, 0.38], [1, chord[0] ?? 57, 0.26], [1.5, chord[1] ?? 60, 0.24], [2, third, 0.3], [3, chord[1] ?? 60, 0.22], [3.5, top - 12, 0.2]]; // prettier-ignore
  for (const [beat = 0, key = 57, touch = 0.3] of walk) {
    const late = Math.abs(chance()) * 0.01;
    lay(tape, bar * BAR + beat * BEAT + late, 4, felt(key, 1.5, touch), { gain: 0.34, pan: -0.22 });
  }
}

import { chain, highpass, lowpass, noise } from './filters.ts';
import { bass, cello, drum, felt, pad } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, type Tape, through } from './tape.ts';
import { BAR, BEAT, LOOP } from './time.ts';

/** Two bars each: what holds below, and the strings over it. */
const SWELLS: readonly { readonly root: number; readonly chord: readonly number[] }[] = [
  { root: 38, chord: [50, 57, 62, 65] }, // Dm
  { root: 36, chord: [52, 57, 60, 65] }, // Dm7 over C
  { root: 46, chord: [50, 58, 62, 65] }, // Bb
  { root: 43, chord: [50, 58, 62, 67] }, // Gm
  { root: 38, chord: [50, 57, 62, 69] }, // Dm, opened
  { root: 41, chord: [53, 57, 60, 67] }, // F, its ninth: the light of a porthole
  { root: 43, chord: [50, 58, 62, 65] }, // Gm7
  { root: 45, chord: [50, 57, 62, 64] }, // A, its fourth held: not yet over
];
/** Bar, beat, key, beats held, how loud 0..1: one low voice that goes on in it. */
const VOICE: readonly (readonly [number, number, number, number, number])[] = [
  [0, 2, 50, 2, 0.6], [1, 0, 53, 3, 0.75], [2, 0, 52, 3.5, 0.7], [3, 0, 48, 3, 0.55], [4, 2, 50, 2, 0.65], [5, 0, 58, 3.5, 0.85], [6, 0, 57, 2, 0.8], [6, 2, 55, 2, 0.7], [7, 0, 53, 1.5, 0.6], [7, 1.5, 52, 2, 0.55],
  [8, 2, 57, 2, 0.7], [9, 0, 62, 3.5, 0.9], [10, 0, 60, 3, 0.8], [11, 0, 57, 3, 0.65], [12, 1, 58, 3, 0.75], [13, 0, 55, 3, 0.65], [14, 0, 52, 3.5, 0.6], [15, 0, 50, 2.5, 0.45],
]; // prettier-ignore

/** The deck of a ferry in a storm: strings that come in like swell, a low voice through them, drums far down in the hull. */
export function storm(): Tape {
  const sea = blank(LOOP, 'round');
  const hull = blank(LOOP, 'round');
  const chance = noise(707);
  for (const [index, { root, chord }] of SWELLS.entries()) {
    const at = index * 2 * BAR;
    lay(hull, at, 2 * BAR + 0.5, bass(root, 1.6 * BAR), { gain: 0.16 });
    lay(hull, at + BAR + 2 * BEAT, BAR, bass(root, 0.9 * BAR), { gain: 0.08 });
    for (const [beat, loud] of [[0, 1], [0.75, 0.5], [4, 0.7], [6.5, 0.4], [7, 0.6]] as const)
      lay(hull, at + beat * BEAT + Math.abs(chance()) * 0.01, 0.8, drum(70, 40, 0.2), { gain: 0.2 * loud, pan: chance() * 0.2 }); // prettier-ignore
    for (const [i, key] of chord.entries()) {
      for (const side of [-1, 1]) {
        const wave = (t: number): number => 0.12 + 0.5 * Math.sin((Math.PI * (t + 0.4 * i)) / (2 * BAR)) ** 4;
        const held = pad(key, 2 * BAR - 0.1, side * (0.0014 + 0.0005 * i), wave);
        lay(sea, at, 2 * BAR + 2.4, (t) => held(t) * (0.45 + 0.55 * Math.sin((Math.PI * Math.min(t, 2 * BAR)) / (2 * BAR)) ** 2), {
          gain: 0.042,
          pan: side * 0.75,
        });
      }
    }
    if (index % 2 === 0) lay(sea, at + 3 * BEAT, 6, felt((chord[3] ?? 65) + 12, 2.5, 0.34), { gain: 0.2, pan: 0.4 });
  }
  for (const [bar, beat, key, held, loud] of VOICE)
    lay(sea, bar * BAR + beat * BEAT, held * BEAT + 1.4, cello(key, held * BEAT, 0.3 * loud), { gain: 0.34 * loud, pan: -0.2 });
  const bed = inRoom(sea, { wet: 0.42, seconds: 3, damp: 2300, before: 0.03 });
  mix(bed, inRoom(hull, { wet: 0.2, seconds: 1.6, damp: 1500 }), 1);
  return through(bed, () => chain(highpass(30), lowpass(5200), lowpass(9000)));
}

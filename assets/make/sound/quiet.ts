import { chain, highpass, lowpass, noise } from './filters.ts';
import { felt, pad } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, type Tape, through } from './tape.ts';
import { BAR, BEAT, LOOP } from './time.ts';

/** Two bars each: the chord far behind, and the few notes before it (beat 0..8, key, how hard 0..1). */
const PHRASES: readonly { readonly chord: readonly number[]; readonly notes: readonly (readonly [number, number, number])[] }[] = [
  { chord: [50, 57, 60, 65], notes: [[0, 50, 0.5], [1.5, 65, 0.4], [2.5, 69, 0.45], [4, 76, 0.5]] }, // Dm9
  { chord: [46, 58, 62, 65], notes: [[0, 46, 0.5], [1, 62, 0.35], [2.5, 69, 0.42], [5, 74, 0.42]] }, // Bbmaj7
  { chord: [45, 57, 60, 64], notes: [[0, 53, 0.45], [1.5, 60, 0.35], [3, 67, 0.42], [4.5, 72, 0.45]] }, // F over A
  { chord: [48, 58, 62, 65], notes: [[0, 48, 0.45], [1.5, 62, 0.35], [3, 65, 0.4], [5, 67, 0.4]] }, // C9sus
  { chord: [50, 57, 60, 64], notes: [[0, 50, 0.5], [1, 69, 0.42], [2.5, 77, 0.5], [4, 76, 0.42], [6.5, 72, 0.32]] }, // Dm9
  { chord: [45, 55, 60, 64], notes: [[0, 45, 0.45], [1.5, 64, 0.35], [3, 72, 0.42]] }, // Am7
  { chord: [46, 57, 62, 65], notes: [[0, 46, 0.5], [1, 60, 0.35], [2, 65, 0.4], [3.5, 74, 0.48], [5, 72, 0.38]] }, // Bbmaj9
  { chord: [43, 58, 62, 65], notes: [[0, 43, 0.45], [1.5, 58, 0.35], [3, 69, 0.42], [4, 48, 0.4], [5.5, 67, 0.35]] }, // Gm9, then C
]; // prettier-ignore

/** A small room with the door shut: a felt piano that leaves space, and air behind it. */
export function quiet(): Tape {
  const piano = blank(LOOP, 'round');
  const air = blank(LOOP, 'round');
  const chance = noise(303);
  for (const [index, { chord, notes }] of PHRASES.entries()) {
    const at = index * 2 * BAR;
    for (const [beat, key, touch] of notes) {
      const late = 0.012 + chance() * 0.012; // nobody here is in a hurry
      lay(piano, at + beat * BEAT + late, 6, felt(key, key < 55 ? 4.2 : 2.8, touch), { gain: 0.5, pan: (key - 62) / 60 });
    }
    for (const [i, key] of chord.entries()) {
      for (const side of [-1, 1]) {
        lay(air, at, 2 * BAR + 2, pad(key, 2 * BAR - 0.4, side * (0.001 + 0.0004 * i), breath), { gain: 0.022, pan: side * 0.6 });
      }
    }
  }
  const bed = inRoom(piano, { wet: 0.36, seconds: 2.7, damp: 3000, before: 0.028 });
  mix(bed, inRoom(air, { wet: 0.5, seconds: 3.2, damp: 2200 }), 1);
  return through(bed, () => chain(highpass(34), lowpass(7000), lowpass(11000)));
}

/** The air opens and closes once in two bars. */
function breath(t: number): number {
  return 0.15 + 0.3 * Math.sin((Math.PI * t) / (2 * BAR)) ** 2;
}

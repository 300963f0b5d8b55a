import { chain, highpass, lowpass, noise } from './filters.ts';
import { electricPiano, felt, pad } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, type Tape, through } from './tape.ts';
import { BAR, BEAT, LOOP } from './time.ts';

/** Two bars each: a chord that is rolled once and left to ring, and what one hand says after it (beat 0..8, key, how hard 0..1). */
const PHRASES: readonly { readonly low: number; readonly chord: readonly number[]; readonly answer: readonly (readonly [number, number, number])[] }[] = [
  { low: 38, chord: [57, 60, 64, 65], answer: [[3.5, 69, 0.34], [5, 72, 0.36]] }, // Dm9
  { low: 46, chord: [57, 60, 62, 65], answer: [[4, 74, 0.36], [6.5, 72, 0.26]] }, // Bbmaj9
  { low: 43, chord: [58, 62, 65, 69], answer: [[3.5, 70, 0.32], [5, 69, 0.34]] }, // Gm9
  { low: 45, chord: [55, 60, 62, 67], answer: [[4, 67, 0.3]] }, // Am7, its fourth not yet let go
  { low: 41, chord: [57, 60, 64, 67], answer: [[3.5, 72, 0.36], [4.5, 76, 0.38], [6.5, 74, 0.28]] }, // Fmaj9
  { low: 40, chord: [55, 60, 62, 67], answer: [[4, 72, 0.32]] }, // C over E, and a ninth
  { low: 46, chord: [57, 62, 65, 69], answer: [[3.5, 69, 0.32], [5, 77, 0.38]] }, // Bbmaj7
  { low: 45, chord: [55, 60, 62, 64], answer: [[4, 76, 0.32], [6, 69, 0.24]] }, // Am11, and nobody has gone to bed
]; // prettier-ignore

/** Twenty past eleven at home: a lamp of an electric piano, one chord to two bars, a hand that answers, and air. */
export function night(): Tape {
  const keys = blank(LOOP, 'round');
  const hand = blank(LOOP, 'round');
  const air = blank(LOOP, 'round');
  const chance = noise(505);
  for (const [index, { low, chord, answer }] of PHRASES.entries()) {
    const at = index * 2 * BAR;
    lay(keys, at, 7, softly(low + 12, 5, 0.4), { gain: 0.26, pan: -0.1 });
    for (const [i, key] of chord.entries()) {
      const rolled = 0.06 + i * 0.07 + Math.abs(chance()) * 0.02;
      lay(keys, at + rolled, 7, softly(key, 4.6, 0.4 - 0.03 * i), { gain: 0.17, pan: -0.3 + 0.2 * i });
    }
    if (index % 2 === 1)
      for (const [i, key] of chord.slice(1).entries()) lay(keys, at + 5 * BEAT + i * 0.05, 4, softly(key, 2, 0.24), { gain: 0.13, pan: 0.25 - 0.2 * i });
    for (const [beat, key, touch] of answer) lay(hand, at + beat * BEAT + 0.02 + chance() * 0.012, 5, felt(key, 2.6, touch), { gain: 0.36, pan: 0.28 });
    for (const [i, key] of [low, chord[0] ?? 57, chord[2] ?? 64].entries()) {
      for (const side of [-1, 1])
        lay(air, at, 2 * BAR + 3, pad(i === 0 ? key + 12 : key, 2 * BAR - 0.2, side * (0.0012 + 0.0004 * i), dim), { gain: 0.02, pan: side * 0.75 });
    }
  }
  const bed = inRoom(keys, { wet: 0.38, seconds: 2.6, damp: 2200, before: 0.03 });
  mix(bed, inRoom(hand, { wet: 0.55, seconds: 3.4, damp: 2400, before: 0.045 }), 1);
  mix(bed, inRoom(air, { wet: 0.5, seconds: 3.4, damp: 1800 }), 1);
  return through(bed, () => chain(highpass(34), lowpass(4200), lowpass(8000)));
}

/** An electric piano with its lid shut. */
function softly(key: number, held: number, touch: number): (t: number) => number {
  const voice = electricPiano(key, held, touch);
  return (t) => voice(t) * Math.min(1, t / 0.03);
}

function dim(t: number): number {
  return 0.08 + 0.16 * Math.sin((Math.PI * t) / (2 * BAR)) ** 2;
}

import { chain, highpass, lowpass, noise, swept } from './filters.ts';
import { bass, drum, electricPiano, felt, pad, swell } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, mix, type Tape, through } from './tape.ts';
import { BAR, BEAT, LOOP } from './time.ts';

const CHORDS: readonly (readonly number[])[] = [
  [57, 60, 64, 67], // Fmaj9
  [55, 60, 64, 67], // Am7
  [57, 60, 62, 65], // Bbmaj9
  [58, 62, 65, 67], // C9sus
  [57, 60, 64, 65], // Dm9
  [57, 62, 65, 69], // Bbmaj7
  [58, 62, 65, 69], // Gm9
  [58, 62, 64, 67], // C9
  [57, 60, 64, 67], // F, and the bass walks down
  [58, 60, 64, 67], // C7 over E
  [57, 60, 64, 65], // Dm9
  [55, 60, 64, 69], // Am7 over C
  [57, 60, 62, 69], // Bbmaj9
  [55, 60, 64, 67], // Am7
  [58, 62, 65, 69], // Gm9
  [58, 62, 65, 67], // C9sus, back to F
];
const ROOTS = [41, 45, 46, 48, 50, 46, 43, 48, 41, 40, 38, 48, 46, 45, 43, 48];

/** Where the electric piano speaks in a bar, in beats, and for how long. */
const COMPING: readonly (readonly (readonly [number, number])[])[] = [
  [[0, 2.2], [3.5, 0.5]],
  [[0, 1.3], [2.5, 1.3]],
  [[0, 2.6], [2.66, 1.2]],
  [[0, 1.6], [1.66, 0.8], [3, 0.9]],
]; // prettier-ignore

/** Bar, beat, key, how hard 0..1: a tune that is there when listened for. */
const TUNE: readonly (readonly [number, number, number, number])[] = [
  [2, 1.5, 74, 0.5], [2, 2.5, 72, 0.45], [3, 0, 69, 0.5], [3, 2.5, 67, 0.4],
  [6, 1, 70, 0.45], [6, 2.5, 74, 0.5], [7, 0.5, 72, 0.5], [7, 2, 67, 0.4],
  [8, 1, 72, 0.5], [8, 2, 79, 0.55], [9, 0.5, 76, 0.5], [9, 2, 74, 0.42],
  [10, 1, 77, 0.55], [10, 1.5, 76, 0.45], [10, 3, 72, 0.45], [11, 0.5, 76, 0.5], [11, 2.5, 69, 0.4],
  [12, 1, 74, 0.5], [12, 2, 77, 0.55], [13, 0.5, 76, 0.5], [13, 1.5, 72, 0.42], [13, 3, 67, 0.4],
  [14, 1, 70, 0.42], [15, 0.5, 72, 0.45], [15, 2, 74, 0.4],
]; // prettier-ignore

/** An office in the morning: electric piano and a far pad, a brush and a drum so soft that they are more of a walk than a beat. */
export function calm(): Tape {
  const keys = blank(LOOP, 'round');
  const low = blank(LOOP, 'round');
  const chance = noise(101);
  for (let bar = 0; bar < 16; bar++) {
    piano(keys, bar, chance);
    ground(low, bar, chance);
  }
  for (const [bar, beat, key, touch] of TUNE) {
    lay(keys, bar * BAR + beat * BEAT + chance() * 0.006, 3.2, felt(key, 1.4, touch + 0.12), { gain: 0.3, pan: 0.22 });
  }
  const bed = inRoom(swaying(keys), { wet: 0.26, seconds: 1.9, damp: 3400 });
  mix(bed, inRoom(far(), { wet: 0.5, seconds: 2.6, damp: 2600 }), 0.9);
  mix(bed, low, 1);
  return through(bed, () => chain(highpass(32), lowpass(7600), lowpass(11000)));
}

function piano(tape: Tape, bar: number, chance: () => number): void {
  const chord = CHORDS[bar] ?? [];
  for (const [beat, beats] of COMPING[(bar + (bar >> 2)) % COMPING.length] ?? []) {
    const touch = (beat === 0 ? 0.62 : 0.42) + chance() * 0.06;
    for (const [i, key] of chord.entries()) {
      const rolled = i * (beat === 0 ? 0.02 : 0.008) + Math.abs(chance()) * 0.007;
      const voice = electricPiano(key, beats * BEAT, touch - 0.04 * i);
      lay(tape, bar * BAR + beat * BEAT + rolled, beats * BEAT + 1.3, voice, { gain: 0.16, pan: -0.32 + 0.2 * i });
    }
  }
}

function ground(tape: Tape, bar: number, chance: () => number): void {
  const at = bar * BAR;
  const root = ROOTS[bar] ?? 41;
  lay(tape, at, 2.4 * BEAT, bass(root, 1.9 * BEAT), { gain: 0.17 });
  lay(tape, at + 2.5 * BEAT, 1.6 * BEAT, bass(bar % 4 === 1 ? root + 7 : root, 1.1 * BEAT), { gain: 0.12 });
  lay(tape, at, 0.5, drum(78, 46, 0.13), { gain: 0.14 });
  if (bar % 2) lay(tape, at + 2.5 * BEAT, 0.5, drum(74, 46, 0.11), { gain: 0.1 });
  if (bar < 4 || bar === 15) return; // the morning begins, and draws breath, without a beat
  for (const beat of [1, 3]) lay(tape, at + beat * BEAT + 0.012, 0.3, brush(chance, 2400, 0.075), { gain: 0.13, pan: 0.1 });
  if (bar < 8) return;
  for (let eighth = 0; eighth < 8; eighth++) {
    const late = eighth % 2 ? 0.08 * BEAT : 0;
    const loud = [0.085, 0.045, 0.065, 0.05][eighth % 4] ?? 0;
    lay(tape, at + (eighth * BEAT) / 2 + late, 0.12, brush(chance, 5200, 0.022), { gain: loud, pan: 0.34 });
  }
}

function far(): Tape {
  const tape = blank(LOOP, 'round');
  for (const [bar, chord] of CHORDS.entries()) {
    for (const [i, key] of chord.entries()) {
      for (const side of [-1, 1]) {
        const open = (t: number): number => 0.25 + 0.25 * Math.sin((Math.PI * (bar * BAR + t)) / (4 * BAR)) ** 2;
        lay(tape, bar * BAR, BAR + 2, pad(key + (i === 0 ? -12 : 0), BAR - 0.25, side * (0.0011 + 0.0004 * i), open), { gain: 0.03, pan: side * 0.7 });
      }
    }
  }
  return tape;
}

/** The slow sway from ear to ear of an old suitcase piano; 64 times a loop, so that it meets itself. */
function swaying(tape: Tape): Tape {
  const sway = (i: number): number => 0.13 * Math.sin((2 * Math.PI * 64 * i) / tape.left.length);
  return { left: tape.left.map((value, i) => value * (1 + sway(i))), right: tape.right.map((value, i) => value * (1 - sway(i))), edge: tape.edge };
}

function brush(chance: () => number, frequency: number, life: number): (t: number) => number {
  const filter = swept(0.8);
  return (t) => filter(chance(), frequency).band * swell(t, 0.012) * Math.exp(-t / life);
}

import { band, lowpass, noise, swept } from './filters.ts';
import { drum, electricPiano, felt, mallet, pitch, ring, swell } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, type Tape, type Voice } from './tape.ts';

/** A drawer of the interface opens. */
export function open(): Tape {
  const tape = blank(0.42, 'cut');
  lay(tape, 0, 0.3, sweep(22, 420, 1500, 0.24), { gain: 0.3 });
  lay(tape, 0.09, 0.3, mallet(pitch(69), 0.06, 0.2), { gain: 0.22, pan: -0.1 });
  lay(tape, 0.16, 0.26, mallet(pitch(76), 0.06, 0.2), { gain: 0.2, pan: 0.1 });
  return tape;
}

/** And is shut. */
export function shut(): Tape {
  const tape = blank(0.36, 'cut');
  lay(tape, 0, 0.26, sweep(23, 1400, 380, 0.2), { gain: 0.3 });
  lay(tape, 0.05, 0.25, mallet(pitch(76), 0.05, 0.2), { gain: 0.16, pan: 0.1 });
  lay(tape, 0.12, 0.24, mallet(pitch(69), 0.05, 0.2), { gain: 0.2, pan: -0.1 });
  return tape;
}

/** A button under a finger. */
export function press(): Tape {
  const tape = blank(0.14, 'cut');
  lay(tape, 0, 0.13, mallet(370, 0.02, 0.2), { gain: 0.5 });
  lay(tape, 0, 0.05, tap(24, 1500, 0.005), { gain: 0.7 });
  return tape;
}

/** A piece of the scene's clock is gone: two knocks of wood. */
export function segment(): Tape {
  const tape = blank(0.7, 'cut');
  for (const [at, tone, loud] of [[0, 1250, 1], [0.24, 940, 0.75]] as const) {
    lay(tape, at, 0.2, mallet(tone / 2.6, 0.03, 0.3), { gain: 0.4 * loud, pan: -0.1 });
    lay(tape, at, 0.1, tap(25, tone, 0.006), { gain: 1.2 * loud, pan: -0.1 });
  } // prettier-ignore
  return inRoom(tape, { wet: 0.2, seconds: 0.7, damp: 2400, before: 0.01 });
}

/** You step back, as far as the islands: air, and a fifth that opens under it. */
export function away(): Tape {
  const tape = blank(2, 'cut');
  lay(tape, 0, 1.5, sweep(26, 260, 1250, 1.3), { gain: 0.34, pan: -0.2 });
  for (const [i, key] of [53, 60, 67, 72].entries()) lay(tape, 0.12 + i * 0.14, 1.8, electricPiano(key, 1, 0.3), { gain: 0.16, pan: -0.4 + 0.27 * i });
  return inRoom(tape, { wet: 0.5, seconds: 2, damp: 2800 });
}

/** And come down again. */
export function down(): Tape {
  const tape = blank(1.5, 'cut');
  lay(tape, 0, 1, sweep(27, 1250, 240, 0.9), { gain: 0.34, pan: 0.2 });
  for (const [i, key] of [67, 60, 53].entries()) lay(tape, 0.1 + i * 0.14, 1.3, electricPiano(key, 0.7, 0.3), { gain: 0.16, pan: 0.3 - 0.3 * i });
  return inRoom(tape, { wet: 0.34, seconds: 1.4, damp: 2400 });
}

/** Somebody will remember that: two notes, one of which stays. */
export function memory(): Tape {
  const tape = blank(1.5, 'cut');
  lay(tape, 0, 1.2, felt(72, 0.5, 0.4), { gain: 0.4, pan: -0.12 });
  lay(tape, 0.17, 1.3, felt(79, 0.9, 0.44), { gain: 0.42, pan: 0.12 });
  return inRoom(tape, { wet: 0.4, seconds: 1.5, damp: 3200 });
}

/** An inner voice: a breath drawn behind you. */
export function breath(): Tape {
  const tape = blank(1, 'cut');
  const mouth = swept(1.1);
  const grain = noise(28);
  lay(tape, 0, 0.9, (t) => mouth(grain(), 620 + 700 * Math.sin(Math.PI * swell(t, 0.8)) ** 2).band * Math.sin(Math.PI * swell(t, 0.85)) ** 2, {
    gain: 0.4,
    pan: -0.3,
  });
  return inRoom(tape, { wet: 0.35, seconds: 0.9, damp: 2200, before: 0.03 });
}

/** The scene is over: the theme's first three notes, and its chord. */
export function ending(): Tape {
  const tape = blank(3, 'cut');
  for (const [at, key, touch] of [[0, 72, 0.45], [0.3, 74, 0.45], [0.6, 77, 0.55]] as const) lay(tape, at, 2.4, felt(key, 1.6, touch), { gain: 0.42, pan: 0.1 }); // prettier-ignore
  for (const [i, key] of [41, 53, 57, 60].entries()) lay(tape, 0.62 + i * 0.03, 2.3, felt(key, 1.6, 0.34), { gain: 0.32, pan: -0.25 + 0.1 * i });
  return inRoom(tape, { wet: 0.4, seconds: 1.9, damp: 3000 });
}

/** Somebody comes in, or goes: three steps on carpet. */
export function steps(): Tape {
  const tape = blank(1.3, 'cut');
  const grain = noise(29);
  for (const [at, loud, pan] of [[0.02, 0.7, -0.3], [0.42, 0.9, -0.05], [0.83, 1, 0.15]] as const) {
    lay(tape, at, 0.25, drum(105, 62, 0.05), { gain: 0.45 * loud, pan });
    const sole = lowpass(700);
    lay(tape, at + 0.02, 0.16, (t) => sole(grain()) * Math.exp(-t / 0.035) * swell(t, 0.008), { gain: 0.7 * loud, pan });
  } // prettier-ignore
  return inRoom(tape, { wet: 0.14, seconds: 0.5, damp: 1800, before: 0.008 });
}

/** Two knocks at a door. */
export function knock(): Tape {
  const tape = blank(0.85, 'cut');
  for (const [at, loud] of [[0, 0.9], [0.2, 1]] as const) {
    lay(tape, at, 0.25, drum(210, 138, 0.045), { gain: 0.5 * loud });
    lay(tape, at, 0.1, tap(30, 640, 0.016), { gain: 1.3 * loud });
  } // prettier-ignore
  return inRoom(tape, { wet: 0.16, seconds: 0.6, damp: 2200, before: 0.008 });
}

/** A cup is put down. */
export function cup(): Tape {
  const tape = blank(0.6, 'cut');
  for (const [at, loud] of [[0, 1], [0.07, 0.4]] as const)
    for (const [tone, life, share] of [[1720, 0.05, 1], [3060, 0.035, 0.5], [4600, 0.02, 0.25]] as const) lay(tape, at, 0.4, mallet(tone, life, 0.2), { gain: 0.24 * share * loud }); // prettier-ignore
  lay(tape, 0, 0.2, drum(240, 170, 0.03), { gain: 0.4 });
  return inRoom(tape, { wet: 0.12, seconds: 0.5, damp: 3600, before: 0.006 });
}

/** A felt pen on a whiteboard: a line, and a line under it. */
export function marker(): Tape {
  const tape = blank(1, 'cut');
  for (const [at, long, tone] of [[0.02, 0.3, 1500], [0.46, 0.42, 1250]] as const) lay(tape, at, long + 0.05, sweep(31, tone * 0.9, tone * 1.2, long), { gain: 0.5, pan: 0.2 }); // prettier-ignore
  for (const at of [0.02, 0.46]) lay(tape, at, 0.08, tap(32, 900, 0.01), { gain: 0.7, pan: 0.2 });
  return inRoom(tape, { wet: 0.1, seconds: 0.4, damp: 3000, before: 0.006 });
}

/** Thunder, some islands away. */
export function thunder(): Tape {
  const tape = blank(3.6, 'cut');
  const grain = noise(33);
  const [low, roll] = [lowpass(190), lowpass(70)];
  const uneven = lowpass(5);
  lay(tape, 0, 3.5, (t) => {
    const cloud = low(grain()) + 2.4 * roll(grain());
    return cloud * (0.5 + 26 * Math.abs(uneven(grain()))) * swell(t, 0.12) * Math.exp(-t / 1.1);
  }, { gain: 0.5, pan: -0.2 }); // prettier-ignore
  return inRoom(tape, { wet: 0.4, seconds: 2.6, damp: 900, before: 0.03 });
}

/** A ship's bell, struck twice. */
export function bell(): Tape {
  const tape = blank(2.4, 'cut');
  for (const [at, loud] of [[0, 1], [0.42, 0.85]] as const)
    for (const [part, share, life] of [[1, 1, 0.9], [2.01, 0.5, 0.5], [2.42, 0.36, 0.45], [3.02, 0.24, 0.3], [4.1, 0.12, 0.16]] as const) {
      const tone = ring(784 * part, life, share);
      lay(tape, at, 2, (t) => tone() * swell(t, 0.004), { gain: 0.24 * loud, pan: 0.2 });
    } // prettier-ignore
  return inRoom(tape, { wet: 0.34, seconds: 1.9, damp: 3200, before: 0.03 });
}

function sweep(seed: number, from: number, to: number, seconds: number): Voice {
  const air = swept(0.9);
  const grain = noise(seed);
  return (t) => air(grain(), from + (to - from) * swell(t, seconds)).band * Math.sin(Math.PI * swell(t, seconds)) ** 1.6;
}

function tap(seed: number, tone: number, life: number): Voice {
  const filter = band(tone, 2);
  const grain = noise(seed);
  return (t) => filter(grain()) * 2 * Math.exp(-t / life) * swell(t, 0.0012);
}

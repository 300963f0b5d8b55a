import { lowpass, noise, swept } from './filters.ts';
import { drum, electricPiano, felt, mallet, pitch, ring, swell } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, RATE, type Tape, through, type Voice } from './tape.ts';

/** The next line: a page that turns, hardly there. */
export function advance(): Tape {
  const tape = blank(0.34, 'cut');
  const grain = noise(11);
  const paper = swept(0.9);
  lay(tape, 0, 0.2, (t) => paper(grain(), 900 + 2600 * Math.sin(0.62 * Math.PI * swell(t, 0.17))).band * Math.sin(Math.PI * swell(t, 0.19)) ** 1.6, {
    gain: 0.35,
    pan: -0.15,
  });
  lay(tape, 0.115, 0.14, mallet(590, 0.028, 0.15), { gain: 0.2, pan: 0.15 });
  return inRoom(tape, { wet: 0.07, seconds: 0.4, damp: 3000, before: 0.004 });
}

/** A finger rests on an option. */
export function hover(): Tape {
  const tape = blank(0.18, 'cut');
  lay(tape, 0, 0.17, mallet(pitch(84), 0.034, 0.3), { gain: 0.5 });
  return tape;
}

/** A decision is made: it lands, and a fifth opens. */
export function commit(): Tape {
  const tape = blank(1.1, 'cut');
  lay(tape, 0, 0.3, drum(132, 64, 0.07), { gain: 0.55 });
  lay(tape, 0, 1, mallet(pitch(65), 0.3, 0.35), { gain: 0.4, pan: -0.14 });
  lay(tape, 0.06, 1, mallet(pitch(72), 0.34, 0.35), { gain: 0.36, pan: 0.14 });
  lay(tape, 0.005, 1, felt(53, 0.4, 0.5), { gain: 0.4 });
  return inRoom(tape, { wet: 0.22, seconds: 1, damp: 3000 });
}

/** A message arrives: two drops. */
export function message(): Tape {
  const tape = blank(0.62, 'cut');
  lay(tape, 0, 0.25, drop(400, 784, 0.05), { gain: 0.55, pan: -0.1 });
  lay(tape, 0.095, 0.4, drop(560, 1046, 0.075), { gain: 0.5, pan: 0.12 });
  return inRoom(tape, { wet: 0.16, seconds: 0.6, damp: 3400, before: 0.008 });
}

/** A rising chord. */
export function success(): Tape {
  const tape = blank(2.4, 'cut');
  for (const [i, key] of [53, 60, 65, 69, 72, 77].entries()) {
    lay(tape, i * 0.085, 2.2, electricPiano(key, 0.9, 0.45 + 0.03 * i), { gain: 0.3, pan: -0.3 + 0.12 * i });
    if (i > 1) lay(tape, i * 0.085, 1.6, mallet(pitch(key), 0.5, 0.35), { gain: 0.2, pan: 0.3 - 0.12 * i });
  }
  lay(tape, 0.52, 1.6, mallet(pitch(84), 0.6, 0.2), { gain: 0.08, pan: 0.3 });
  return inRoom(tape, { wet: 0.34, seconds: 1.8, damp: 3600 });
}

/** A low falling tone. */
export function setback(): Tape {
  const tape = blank(2.3, 'cut');
  for (const [i, key] of [57, 56, 50].entries()) {
    lay(tape, i * 0.19, 2, electricPiano(key, i === 2 ? 1 : 0.3, 0.6), { gain: 0.42, pan: 0.18 - 0.18 * i });
    lay(tape, i * 0.19, 2, electricPiano(key + 12, i === 2 ? 0.8 : 0.25, 0.5), { gain: 0.3, pan: 0.18 * i - 0.18 });
    lay(tape, i * 0.19, 2, felt(key - 12, 0.8, 0.4), { gain: 0.3 });
  }
  lay(tape, 0.38, 1.2, sinking(), { gain: 0.3 });
  lay(tape, 0.38, 0.7, drum(76, 42, 0.22), { gain: 0.4 });
  return inRoom(
    through(tape, () => lowpass(2400)),
    { wet: 0.3, seconds: 1.6, damp: 2000 },
  );
}

function drop(from: number, to: number, life: number): Voice {
  let phase = 0;
  return (t) => {
    phase += (2 * Math.PI * (from + (to - from) * (1 - Math.exp(-t / 0.022)))) / RATE;
    return (Math.sin(phase) + 0.12 * Math.sin(2 * phase)) * Math.exp(-t / life) * swell(t, 0.003);
  };
}

function sinking(): Voice {
  const over = ring(293.66, 0.25, 0.2);
  let phase = 0;
  return (t) => {
    phase += (2 * Math.PI * (98 + 49 * Math.exp(-t / 0.3))) / RATE;
    return (Math.sin(phase) + 0.3 * Math.sin(2 * phase) + over()) * Math.exp(-t / 0.45) * swell(t, 0.02);
  };
}

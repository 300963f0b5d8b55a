import { band, chain, lowpass, noise, swept } from './filters.ts';
import { drum, mallet, release, swell } from './instruments.ts';
import { inRoom } from './reverb.ts';
import { blank, lay, RATE, type Tape, type Voice } from './tape.ts';

/** A motor with a weight off its axle, on a board: `hardness` 0..1 is how much the board rattles. */
function motor(frequency: number, held: number, hardness: number, seed: number): Voice {
  const grain = noise(seed);
  const board = [band(190, 5), band(335, 7), band(610, 6), band(1150, 4)];
  const weights = [0.5, 0.9, 1, 1.1 * hardness];
  const rattle = band(2600, 1.6);
  let phase = 0;
  return (t) => {
    const speed = frequency * (1 - 0.35 * Math.exp(-t / 0.05)) * (1 + 0.012 * Math.sin(2 * Math.PI * 7.3 * t));
    phase = (phase + speed / RATE) % 1;
    const hit = Math.exp(-phase * 9) * (0.8 + 0.4 * grain());
    const thrum = Math.sin(2 * Math.PI * phase) * 0.6 + hit * 0.9 - 0.1;
    const wood = board.reduce((sum, part, i) => sum + part(thrum) * (weights[i] ?? 0), 0);
    return (wood * 2.2 + rattle(grain() * hit) * 1.5 * hardness) * swell(t, 0.025) * release(t, held, 0.035);
  };
}

/** A pager buzzes hard on wood. */
export function pager(): Tape {
  const tape = blank(1.55, 'cut');
  for (const [at, held, loud] of [[0, 0.26, 0.85], [0.36, 0.26, 0.9], [0.72, 0.6, 1]] as const) {
    lay(tape, at, held + 0.2, motor(92, held, 1, 14 + at * 100), { gain: 0.6 * loud, pan: -0.08 });
    lay(tape, at, 0.2, drum(150, 88, 0.03), { gain: 0.3 * loud });
  } // prettier-ignore
  return inRoom(tape, { wet: 0.08, seconds: 0.5, damp: 2600, before: 0.006 });
}

/** A phone vibrates on a table. */
export function phone(): Tape {
  const tape = blank(1.9, 'cut');
  for (const at of [0, 0.86]) lay(tape, at, 0.75, softened(motor(158, 0.5, 0.35, 41 + at * 10), 2200), { gain: 0.6, pan: 0.12 });
  return inRoom(tape, { wet: 0.1, seconds: 0.5, damp: 1800, before: 0.006 });
}

/** A door clicks shut. */
export function door(): Tape {
  const tape = blank(1.25, 'cut');
  const grain = noise(61);
  const air = lowpass(260);
  lay(tape, 0, 0.3, (t) => air(grain()) * Math.sin(Math.PI * swell(t, 0.16)) ** 2, { gain: 0.5 });
  lay(tape, 0.12, 0.6, drum(118, 72, 0.07), { gain: 0.55 });
  lay(tape, 0.121, 0.3, knock(grain, 420, 2, 0.035), { gain: 1.6 });
  for (const [at, frequency, loud] of [[0.165, 2100, 0.5], [0.192, 2900, 0.34], [0.196, 1350, 0.3]] as const) {
    lay(tape, at, 0.25, mallet(frequency, 0.022, 0.5), { gain: 0.34 * loud, pan: 0.1 });
    lay(tape, at, 0.1, knock(grain, frequency * 1.2, 2.2, 0.008), { gain: 1.9 * loud, pan: 0.1 });
  } // prettier-ignore
  return inRoom(tape, { wet: 0.16, seconds: 0.7, damp: 2600, before: 0.01 });
}

/** Quick typing. */
export function keys(): Tape {
  const tape = blank(1.75, 'cut');
  const grain = noise(71);
  const rests = [0, 0.085, 0.1, 0.072, 0.11, 0.19, 0.08, 0.092, 0.07, 0.105, 0.082, 0.24, 0.12];
  let at = 0.01;
  for (const [i, rest] of rests.entries()) {
    at += rest;
    const last = i === rests.length - 1;
    const loud = (last ? 1.15 : 0.75) + grain() * 0.14;
    const tone = last ? 1500 : 2300 + grain() * 500;
    const pan = grain() * 0.3;
    lay(tape, at, 0.12, knock(grain, tone, 1.5, 0.009), { gain: 0.75 * loud, pan });
    lay(tape, at + 0.004, 0.16, drum(last ? 230 : 310 + grain() * 30, 180, 0.016), { gain: 0.3 * loud, pan });
    lay(tape, at + 0.058 + grain() * 0.008, 0.08, knock(grain, tone * 1.35, 2, 0.005), { gain: 0.3 * loud, pan });
  }
  return inRoom(tape, { wet: 0.09, seconds: 0.4, damp: 3200, before: 0.006 });
}

/** Your own heartbeat, three times. */
export function heartbeat(): Tape {
  const tape = blank(2.5, 'cut');
  const chest = lowpass(340);
  const grain = noise(16);
  for (const [beat, loud] of [0.85, 1, 0.8].entries()) {
    const at = 0.02 + beat * 0.78;
    lay(tape, at, 0.5, drum(84, 46, 0.1), { gain: 0.9 * loud });
    lay(tape, at, 0.2, (t) => chest(grain()) * Math.exp(-t / 0.04) * swell(t, 0.008), { gain: 1.3 * loud });
    lay(tape, at, 0.3, drum(330, 150, 0.045), { gain: 0.5 * loud }); // what a phone's speaker can carry
    lay(tape, at + 0.27, 0.5, drum(72, 42, 0.11), { gain: 0.62 * loud });
    lay(tape, at + 0.27, 0.3, drum(280, 135, 0.045), { gain: 0.34 * loud });
  }
  return tape;
}

/** A ferry's horn, far off: two reeds a fifth apart, the water between, and an island that answers. */
export function horn(): Tape {
  const tape = blank(4.6, 'cut');
  for (const [at, loud, top] of [[0, 1, 780], [1.35, 0.16, 460]] as const) {
    for (const [frequency, pan] of [[87.31, -0.15], [130.81, 0.12], [174.61, 0.05]] as const) {
      lay(tape, at, 3, reed(frequency, 1.75, top), { gain: 0.2 * loud, pan: pan + (at ? 0.5 : 0) });
    }
  } // prettier-ignore
  return inRoom(tape, { wet: 0.5, seconds: 3.2, damp: 1500, before: 0.05 });
}

/** Gulls: one near, one farther off. */
export function gulls(): Tape {
  const tape = blank(3.4, 'cut');
  for (const [at, frequency, held, loud, pan] of [
    [0, 1020, 0.42, 0.9, -0.45], [0.5, 1060, 0.26, 1, -0.38], [0.8, 1050, 0.24, 0.9, -0.3], [1.1, 1010, 0.3, 0.7, -0.22],
    [1.5, 880, 0.5, 0.35, 0.5], [2.1, 900, 0.28, 0.3, 0.56], [2.42, 880, 0.28, 0.24, 0.6],
  ] as const) lay(tape, at, held + 0.15, cry(frequency, held, at * 10 + 5), { gain: 0.3 * loud, pan }); // prettier-ignore
  return inRoom(tape, { wet: 0.26, seconds: 1.8, damp: 3000, before: 0.04 });
}

function reed(frequency: number, held: number, top: number): Voice {
  const mouth = chain(lowpass(top), lowpass(top * 1.4));
  let phase = 0;
  return (t) => {
    phase = (phase + (frequency * (1 - 0.05 * Math.exp(-t / 0.09))) / RATE) % 1;
    let value = 0;
    for (let n = 1; n <= 14; n++) value += (Math.sin(2 * Math.PI * n * phase) * (n % 2 ? 1 : 0.7)) / n;
    return mouth(value) * Math.sin((Math.PI / 2) * swell(t, 0.22)) * release(t, held, 0.14);
  };
}

/** A gull says "kee-ow": up quickly, down slowly, with a rasp in the throat. */
export function cry(frequency: number, held: number, seed: number): Voice {
  const grain = noise(seed);
  const throat = swept(1.3);
  const rasp = lowpass(90);
  let phase = 0;
  return (t) => {
    const along = Math.min(1, t / held);
    const bend = 0.78 + 0.5 * Math.sin(Math.PI * Math.min(1, along * 1.12) ** 0.55) - 0.12 * along;
    phase += (frequency * bend * (1 + rasp(grain()) * 0.35)) / RATE;
    const turn = 2 * Math.PI * phase;
    const voice = Math.sin(turn) + 0.55 * Math.sin(2 * turn) + 0.35 * Math.sin(3 * turn) + 0.16 * Math.sin(4 * turn);
    const shaped = throat(voice, 1500 + 900 * Math.sin(Math.PI * along)).band * 0.8 + voice * 0.25;
    return shaped * Math.sin((Math.PI / 2) * swell(t, 0.05)) * (1 - 0.4 * along) * release(t, held, 0.04);
  };
}

function knock(grain: () => number, frequency: number, q: number, life: number): Voice {
  const filter = band(frequency, q);
  return (t) => filter(grain()) * 2 * Math.exp(-t / life) * swell(t, 0.0012);
}

function softened(voice: Voice, top: number): Voice {
  const soft = lowpass(top);
  return (t) => soft(voice(t));
}

import { highpass, lowpass } from './filters.ts';
import { RATE, type Tape } from './tape.ts';

/** A room. */
export interface Room {
  readonly wet: number; // share of the room, 0..1
  readonly seconds: number; // until an echo has fallen by 60 dB
  readonly damp: number; // Hz; above it the room is softer
  readonly before?: number; // seconds until the room answers; 0.018 if not given
}

// Samples, prime, so that no echo falls on another; together more than a second, or single low notes would ring out of the rest.
const LINES = [1559, 1787, 1949, 2203, 2459, 2707, 2969, 3251, 3527, 3797, 4073, 4337, 4643, 4931, 5237, 5557];
const FLOOR = 170; // Hz; below it a room only muddies
const SPREAD = [347, 521]; // samples of the two allpasses that blur the attack

/** A tape in a room: sixteen echo lines that feed each other (Jot 1991, Householder matrix). A round tape is run in, so that its end rings on into its beginning. */
export function inRoom(tape: Tape, room: Room): Tape {
  const size = tape.left.length;
  const left = new Float32Array(size);
  const right = new Float32Array(size);
  const before = Math.round((room.before ?? 0.018) * RATE);
  const answer = echoes(room);
  const runIn = tape.edge === 'round' ? Math.min(size, Math.round(RATE * room.seconds * 2)) : 0;
  for (let i = -runIn; i < size; i++) {
    const from = i - before;
    const heard = from >= 0 || tape.edge === 'round' ? (from + size) % size : -1;
    const [wetLeft, wetRight] = answer(tape.left[heard] ?? 0, tape.right[heard] ?? 0);
    if (i < 0) continue;
    left[i] = (tape.left[i] ?? 0) * (1 - room.wet * 0.5) + wetLeft * room.wet;
    right[i] = (tape.right[i] ?? 0) * (1 - room.wet * 0.5) + wetRight * room.wet;
  }
  return { left, right, edge: tape.edge };
}

function echoes(room: Room): (left: number, right: number) => readonly [number, number] {
  const lines = LINES.map((samples) => ({
    past: new Float32Array(samples),
    at: 0,
    soften: lowpass(room.damp),
    gain: 10 ** ((-3 * samples) / RATE / room.seconds),
  }));
  const inwards = [highpass(FLOOR), highpass(FLOOR)] as const;
  const blurLeft = SPREAD.map((samples) => allpass(samples));
  const blurRight = SPREAD.map((samples) => allpass(samples + 37));
  return (left, right) => {
    const inLeft = blurLeft.reduce((value, blur) => blur(value), inwards[0](left));
    const inRight = blurRight.reduce((value, blur) => blur(value), inwards[1](right));
    let sum = 0;
    for (const line of lines) sum += line.past[line.at] ?? 0;
    let outLeft = 0;
    let outRight = 0;
    for (const [i, line] of lines.entries()) {
      const out = line.past[line.at] ?? 0;
      const sign = i & 2 ? -1 : 1;
      if (i & 1) outRight += out * sign;
      else outLeft += out * sign;
      line.past[line.at] = line.soften(out - sum / 8) * line.gain + (i & 1 ? inRight : inLeft) * 0.36;
      line.at = (line.at + 1) % line.past.length;
    }
    return [outLeft, outRight];
  };
}

function allpass(samples: number): (x: number) => number {
  const past = new Float32Array(samples);
  let at = 0;
  return (x) => {
    const old = past[at] ?? 0;
    const into = x + old * 0.55;
    past[at] = into;
    at = (at + 1) % samples;
    return old - into * 0.55;
  };
}

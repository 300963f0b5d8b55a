import { away, bell, breath, cup, down, ending, knock, marker, memory, open, press, segment, shut, steps, thunder } from './acts.ts';
import { advance, commit, hover, message, setback, success } from './interface.ts';
import { blank, eased, peak, RATE, scaled, type Tape } from './tape.ts';
import { door, gulls, heartbeat, horn, keys, pager, phone } from './world.ts';

/** Where each effect stands in the sprite, as Howler wants it: start and length in milliseconds. */
export type Offsets = Record<string, readonly [number, number]>;

interface Effect {
  readonly make: () => Tape;
  readonly peak: number; // dBFS, before encoding
}

const EFFECTS: Record<string, Effect> = {
  pager: { make: pager, peak: -3.5 },
  message: { make: message, peak: -12 },
  door: { make: door, peak: -6 },
  keys: { make: keys, peak: -11 },
  horn: { make: horn, peak: -10 },
  gulls: { make: gulls, peak: -13 },
  heartbeat: { make: heartbeat, peak: -4 },
  setback: { make: setback, peak: -9 },
  success: { make: success, peak: -10 },
  phone: { make: phone, peak: -9 },
  advance: { make: advance, peak: -19 },
  hover: { make: hover, peak: -23 },
  commit: { make: commit, peak: -10 },
  knock: { make: knock, peak: -8 },
  cup: { make: cup, peak: -12 },
  marker: { make: marker, peak: -16 },
  thunder: { make: thunder, peak: -7 },
  bell: { make: bell, peak: -12 },
  steps: { make: steps, peak: -17 },
  open: { make: open, peak: -20 },
  shut: { make: shut, peak: -21 },
  press: { make: press, peak: -20 },
  segment: { make: segment, peak: -14 },
  away: { make: away, peak: -13 },
  down: { make: down, peak: -14 },
  memory: { make: memory, peak: -14 },
  breath: { make: breath, peak: -18 },
  ending: { make: ending, peak: -10 },
};
const GAP = 0.12; // seconds of silence after each, so that a decoder's delay lets no neighbour in
const LEAD = 0.01; // seconds of silence before the first

/** All effects on one tape, and where each one stands. */
export function sprite(): { readonly tape: Tape; readonly offsets: Offsets } {
  const parts = Object.entries(EFFECTS).map(([id, { make, peak: level }]) => {
    const tape = make();
    return { id, tape: eased(scaled(tape, 10 ** (level / 20) / peak(tape)), 0.001, 0.06) };
  });
  const total = parts.reduce((sum, { tape }) => sum + tape.left.length / RATE + GAP, LEAD);
  const whole = blank(total, 'cut');
  const offsets: Record<string, readonly [number, number]> = {};
  let at = LEAD;
  for (const { id, tape } of parts) {
    const seconds = tape.left.length / RATE;
    const start = Math.round(at * RATE);
    whole.left.set(tape.left, start);
    whole.right.set(tape.right, start);
    offsets[id] = [Math.round(at * 1000), Math.round(seconds * 1000)];
    at += seconds + GAP;
  }
  return { tape: whole, offsets };
}

/** Samples a second of everything made here: the rate at which Opus works. */
export const RATE = 48_000;

/** Stereo sound of a fixed length. A `round` tape is a loop: what runs over its end goes on at its beginning. */
export interface Tape {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly edge: 'cut' | 'round';
}

/** One note or knock, asked for once a sample, in order; so it may carry filters along. */
export type Voice = (seconds: number) => number;

/** Where in the room and how loud a voice is. */
export interface Placing {
  readonly gain: number; // 1: as it is
  readonly pan?: number; // -1 left .. 1 right
}

/** A silent tape. */
export function blank(seconds: number, edge: Tape['edge']): Tape {
  const length = Math.round(seconds * RATE);
  return { left: new Float32Array(length), right: new Float32Array(length), edge };
}

/** Adds a voice to a tape, from `at` on, for `seconds`. */
export function lay(tape: Tape, at: number, seconds: number, voice: Voice, placing: Placing): void {
  const { left, right } = tape;
  const size = left.length;
  const angle = (((placing.pan ?? 0) + 1) * Math.PI) / 4; // equal power
  const toLeft = placing.gain * Math.cos(angle) * Math.SQRT2;
  const toRight = placing.gain * Math.sin(angle) * Math.SQRT2;
  const length = Math.round(seconds * RATE);
  let place = Math.round(at * RATE);
  for (let sample = 0; sample < length; sample++, place++) {
    if (place >= size && tape.edge === 'cut') return;
    const value = voice(sample / RATE);
    const index = place % size;
    left[index] = (left[index] ?? 0) + value * toLeft;
    right[index] = (right[index] ?? 0) + value * toRight;
  }
}

/** Adds one tape to another of the same length. */
export function mix(onto: Tape, other: Tape, gain: number): void {
  for (let i = 0; i < onto.left.length; i++) {
    onto.left[i] = (onto.left[i] ?? 0) + (other.left[i] ?? 0) * gain;
    onto.right[i] = (onto.right[i] ?? 0) + (other.right[i] ?? 0) * gain;
  }
}

/** A tape sent through a filter for each ear. A round tape is run in first, so that the filters end as they began. */
export function through(tape: Tape, make: () => (x: number) => number): Tape {
  return { left: run(tape.left, make(), tape.edge), right: run(tape.right, make(), tape.edge), edge: tape.edge };
}

/** The loudest sample, 0..1 and above. */
export function peak(tape: Tape): number {
  let most = 0;
  for (const side of [tape.left, tape.right]) for (const value of side) most = Math.max(most, Math.abs(value));
  return most;
}

/** The same tape, louder or softer. */
export function scaled(tape: Tape, gain: number): Tape {
  return { left: tape.left.map((value) => value * gain), right: tape.right.map((value) => value * gain), edge: tape.edge };
}

/** The same tape with `lead` seconds of its own end in front and as much of its beginning behind: a loop cut out anywhere in it has no seam. */
export function withRunIn(tape: Tape, lead: number): Tape {
  const extra = Math.round(lead * RATE);
  const around = (side: Float32Array): Float32Array =>
    Float32Array.from({ length: side.length + 2 * extra }, (_, i) => side[(i - extra + side.length) % side.length] ?? 0);
  return { left: around(tape.left), right: around(tape.right), edge: 'cut' };
}

/** The same tape, let in and out softly, in seconds: no click at either end. */
export function eased(tape: Tape, fadeIn: number, fadeOut: number): Tape {
  const size = tape.left.length;
  const level = (i: number): number => Math.min(1, i / (fadeIn * RATE), (size - 1 - i) / (fadeOut * RATE));
  return {
    left: tape.left.map((value, i) => value * level(i)),
    right: tape.right.map((value, i) => value * level(i)),
    edge: tape.edge,
  };
}

function run(side: Float32Array, filter: (x: number) => number, edge: Tape['edge']): Float32Array {
  if (edge === 'round') for (const value of side.subarray(Math.max(0, side.length - 2 * RATE))) filter(value);
  return side.map((value) => filter(value));
}

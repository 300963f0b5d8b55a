import { command } from './content.ts';

/** How dice fall in one turn: for each throw, in order, its side, from 0. Throws beyond the list show side 0. */
export type Throws = readonly number[];

/** A turn in which dice fell. */
export interface Thrown {
  readonly throws: Throws; // as they were told to fall
  readonly sides: readonly number[]; // for each throw, how many sides the die had
}

/** Plays a turn once for every way its dice can fall, in order; once where none fall. */
export function* everyFall<T extends Thrown>(play: (throws: Throws) => T): Generator<T> {
  let throws: Throws | undefined = [];
  while (throws) {
    const turn: T = play(throws);
    yield turn;
    throws = following(throws, turn.sides);
  }
}

/** The next fall, as an odometer counts; undefined after the last. */
function following(throws: Throws, sides: readonly number[]): Throws | undefined {
  for (let at = sides.length - 1; at >= 0; at--) {
    const side = (throws[at] ?? 0) + 1;
    if (side < (sides[at] ?? 0)) return [...sides.slice(0, at).map((_, n) => throws[n] ?? 0), side];
  }
  return undefined;
}

/** How many sides the die has that ink is about to throw; undefined: what it was given makes no sense. `asks`: ink's command. */
export function sidesAsked(asks: number, stack: readonly object[]): number | undefined {
  const [low, high] = stack.slice(asks === command.listRandom ? -1 : -2).map((thing) => (thing as { readonly value?: unknown }).value);
  if (asks === command.listRandom) return low instanceof Map ? low.size : undefined;
  return typeof low === 'number' && typeof high === 'number' ? high - low + 1 : undefined;
}

const MODULUS = 2_147_483_647; // of ink's generator, a prime (Park and Miller 1988; multiplier 48271)
const INVERSE = inverse(48_271);

/** The seed from which ink's generator, asked for a number below `sides`, gives `side`. */
export function seedFor(side: number, sides: number): number {
  const wanted = side === 0 ? sides : side; // the generator never gives 0
  return multiply(wanted, INVERSE);
}

/** Fermat: a number to the power of the modulus less two is its inverse. */
function inverse(base: number): number {
  let result = 1;
  let square = base;
  for (let power = MODULUS - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = multiply(result, square);
    square = multiply(square, square);
  }
  return result;
}

function multiply(a: number, b: number): number {
  return Number((BigInt(a) * BigInt(b)) % BigInt(MODULUS));
}

import { wardrobe } from './kit.ts';
import type { Figure } from './figure.ts';

const BREATH = 3800; // milliseconds in and out
const DRIFT = 38_000; // milliseconds the eye takes to sway there and back
const TRAVEL = 22; // design px of sway to each side
const BLINK = { every: 3400, spread: 2600, length: 110 }; // milliseconds
const SYLLABLE = 120; // milliseconds
const GLANCE = { every: 6200, spread: 4100, length: 950 }; // milliseconds

/** What goes on by itself: breath, lids, talking mouths, and the slow sway of the eye. */
export class Idle {
  #talking: string | null = null;
  #amount = 1;

  /** Whose mouth moves. */
  get talking(): string | null {
    return this.#talking;
  }

  set talking(cast: string | null) {
    this.#talking = cast;
  }

  /** From 0 (all hold still) to 1. */
  set amount(amount: number) {
    this.#amount = amount;
  }

  /** Sideways sway of the eye in design px, at so many milliseconds. */
  sway(now: number): number {
    return Math.sin((now / DRIFT) * 2 * Math.PI) * TRAVEL * this.#amount;
  }

  /** Where breath, lids and mouth of someone are, at so many milliseconds. */
  live(figure: Figure, now: number): void {
    const own = phaseOf(figure.cast);
    figure.breathe(Math.sin(((now + own) / BREATH) * 2 * Math.PI) * this.#amount);
    const cycle = BLINK.every + (own % BLINK.spread);
    figure.lids((now + own) % cycle < BLINK.length && this.#amount > 0.5 ? 'down' : 'up');
    const talks = figure.cast === this.#talking;
    figure.speak(talks ? mouthAt(now) : undefined);
    if (this.#amount > 0) figure.look(talks || this.#amount < 0.5 ? 0 : glanceAt(now + own * 3, own));
  }
}

/** Nobody breathes in step with another. */
function phaseOf(cast: string): number {
  let phase = 7;
  for (const letter of cast) phase = (phase * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  return phase;
}

/** Who listens looks at who speaks, and now and then, for a moment, at who watches: how do you take it? */
function glanceAt(now: number, own: number): number {
  return now % (GLANCE.every + (own % GLANCE.spread)) < GLANCE.length ? -1 : 0.55;
}

/** The mood's own mouth (undefined) and open ones, in no pattern that the eye could learn. */
function mouthAt(now: number): string | undefined {
  const syllable = Math.floor(now / SYLLABLE);
  const roll = ((syllable * 2_654_435_761) % 4_294_967_296) >>> 28;
  return roll < 5 ? undefined : wardrobe.talk[roll % wardrobe.talk.length];
}

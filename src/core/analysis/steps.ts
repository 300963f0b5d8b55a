import type { Story as Ink } from 'inkjs';

/** How long a turn may be, before it counts as endless. */
export interface Limits {
  readonly steps: number; // things performed
  readonly lines: number;
}

/** As long as any turn that is meant to end. */
export const limits: Limits = { steps: 2_000_000, lines: 5_000 };

const WEIGHED = 64; // every so many steps
const BULK = 32; // calls or pieces of text that take as long as a step

/** Counts the steps of a turn. */
export class Steps {
  readonly #most: number;
  #count = 0;

  constructor({ steps }: Limits) {
    this.#most = steps;
  }

  /** A turn begins. */
  begin(): void {
    this.#count = 0;
  }

  /**
   * Takes note of a step, and says whether there may be more. Ink copies its call stack for every line and for every
   * option, and looks through what was said; and each deal of a shuffle looks through those before it.
   */
  step({ callStack, outputStream, generatedChoices }: Ink['state'], deals: number): boolean {
    if (++this.#count % WEIGHED === 0) {
      const bulk = callStack.depth * (1 + generatedChoices.length) + outputStream.length + deals;
      this.#count += Math.floor(bulk / BULK) * WEIGHED;
    }
    return this.#count <= this.#most;
  }
}

const LATELY = 5 * 60_000; // milliseconds

/** Phones that tried whether they reach this server. Each drew a name for itself; nothing else is known of it. */
export class PassersBy {
  readonly #seen = new Map<string, number>(); // by name: milliseconds

  /** A phone came by. */
  greet(name: string): void {
    this.#seen.delete(name);
    this.#seen.set(name, performance.now());
    for (const [other, at] of this.#seen) if (this.#seen.size > 2000 || performance.now() - at > LATELY) this.#seen.delete(other);
  }

  /** How many came by in the last five minutes. */
  get lately(): number {
    const now = performance.now();
    return [...this.#seen.values()].filter((at) => now - at <= LATELY).length;
  }
}

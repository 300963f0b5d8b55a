const STEADY = 5; // messages a second

/** Lets so many messages of one client through at once, and so many a second. */
export class Bucket {
  readonly #burst: number;
  #left: number;
  #filled = performance.now();

  /** `burst`: so many at once. */
  constructor(burst: number) {
    this.#burst = burst;
    this.#left = burst;
  }

  /** Whether one more may come. */
  take(): boolean {
    const now = performance.now();
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#filled) / 1000) * STEADY);
    this.#filled = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

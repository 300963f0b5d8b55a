const BURST = 20; // messages at once …
const STEADY = 5; // … and a second

/** Lets so many messages of one client through at once, and so many a second. */
export class Bucket {
  #left = BURST;
  #filled = performance.now();

  /** Whether one more may come. */
  take(): boolean {
    const now = performance.now();
    this.#left = Math.min(BURST, this.#left + ((now - this.#filled) / 1000) * STEADY);
    this.#filled = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

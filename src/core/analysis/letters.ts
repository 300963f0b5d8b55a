/**
 * Spells what something is known by, one letter a part. Such a word is short and lies in one piece: it is made, and looked up, in a fraction of the
 * time of one in which the parts are written out. Words that are spelt by the same letters are the same only where all their parts are.
 */
export class Letters {
  readonly #known = new Map<string | number, number>();
  #word = new Uint16Array(64);
  #length = 0;

  /** Adds a part: a number and a text are never the same one. */
  add(part: string | number): void {
    if (typeof part === 'number' && part >= 0 && part < OWN && Number.isInteger(part)) return this.#write(part);
    let number = this.#known.get(part);
    if (number === undefined) this.#known.set(part, (number = this.#known.size));
    if (number < RARE - OWN) return this.#write(OWN + number);
    this.#write(RARE + (number >>> 16));
    this.#write(number & 0xffff);
  }

  /** The word that was spelt; the next one begins. */
  word(): string {
    let word = '';
    for (let at = 0; at < this.#length; at += AT_ONCE)
      word += String.fromCharCode.apply(null, this.#word.subarray(at, Math.min(this.#length, at + AT_ONCE)) as unknown as number[]);
    this.#length = 0;
    return word;
  }

  #write(letter: number): void {
    if (this.#length === this.#word.length) {
      const longer = new Uint16Array(this.#length * 2);
      longer.set(this.#word);
      this.#word = longer;
    }
    this.#word[this.#length++] = letter;
  }
}

const OWN = 0x8000; // whole numbers below stand for themselves
const AT_ONCE = 4096; // letters: a call takes only so many arguments
const RARE = 0xf000; // from here on a letter is the first of two: 2^28 parts can differ

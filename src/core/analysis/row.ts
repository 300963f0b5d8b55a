/** Numbers for names, given as they come: what a row holds under a name stands at its number. One for all rows that are made from each other. */
export class Columns {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a name; undefined where it has none. */
  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  /** The number of a name; a new one where it has none. */
  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

/** What a state holds by name. It is never changed, and a copy in which something stands otherwise costs little: a map's would cost as much as a turn. */
export class Row<T> {
  readonly #columns: Columns;
  readonly #held: readonly (T | undefined)[];

  constructor(columns: Columns, held: readonly (T | undefined)[] = []) {
    this.#columns = columns;
    this.#held = held;
  }

  get(name: string): T | undefined {
    const number = this.#columns.find(name);
    return number === undefined ? undefined : this.#held[number];
  }

  /** By the number of its name. */
  at(number: number): T | undefined {
    return this.#held[number];
  }

  /** A copy in which these stand so. */
  with(changes: ReadonlyMap<string, T>): Row<T> {
    return this.changed(changes, (value) => value);
  }

  /** A copy in which each of these stands as `value` says of its change and of what was there. */
  changed<C>(changes: Iterable<readonly [string, C]>, value: (change: C, before: T | undefined) => T): Row<T> {
    const held = this.#held.slice();
    for (const [name, change] of changes) {
      const number = this.#columns.numberOf(name);
      while (held.length < number) held.push(undefined); // an array with holes is slow
      held[number] = value(change, held[number]);
    }
    return new Row(this.#columns, held);
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, T]> {
    for (const [number, value] of this.#held.entries()) if (value !== undefined) yield [this.#columns.names[number] ?? '', value];
  }
}

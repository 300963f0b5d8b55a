import type { Entry, RoomStore, Seat } from './store.ts';

const TOGETHER = 10; // milliseconds: what comes within them is committed at once

interface Waiting {
  readonly entries: readonly Entry[];
  readonly seats: readonly Seat[];
  readonly settle: PromiseWithResolvers<void>;
}

/** Keeps what happens. Five hundred votes at the same moment are a few commits, not five hundred. */
export class Journal {
  readonly #store: Pick<RoomStore, 'append'>;
  #waiting: Waiting[] = [];
  #last: Promise<void> = Promise.resolve(); // commits never overtake each other
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Pick<RoomStore, 'append'>) {
    this.#store = store;
  }

  /** Settles when it is on disk; rejects where they could not be kept, alone or with what was committed beside them. */
  keep(entries: readonly Entry[], seats: readonly Seat[] = []): Promise<void> {
    const settle = Promise.withResolvers<void>();
    this.#waiting.push({ entries, seats, settle });
    this.#timer ??= setTimeout(() => this.#commit(), TOGETHER);
    return settle.promise;
  }

  /** Settles when nothing waits any more. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#commit();
    await this.#last;
  }

  #commit(): void {
    this.#timer = undefined;
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length > 0) this.#last = this.#last.then(() => this.#write(group));
  }

  async #write(group: readonly Waiting[]): Promise<void> {
    try {
      await this.#store.append(
        group.flatMap(({ entries }) => entries),
        group.flatMap(({ seats }) => seats),
      );
      for (const { settle } of group) settle.resolve();
    } catch {
      await Promise.all(group.map((each) => this.#writeAlone(each))); // one that cannot be kept takes nobody else along
    }
  }

  async #writeAlone({ entries, seats, settle }: Waiting): Promise<void> {
    await this.#store.append(entries, seats).then(settle.resolve, settle.reject);
  }
}

import { type Signal, signal } from '@preact/signals';
import type { Command } from '../../core/workshop/command.ts';
import type { Connection } from '../connection.ts';

/** How far the newest of some wishes is. */
export type Sending = 'nothing' | 'on-its-way' | 'kept' | 'refused';

/** Sends wishes of which only the newest counts: one at a time, so that an older one never comes last, and for as long as it takes. */
export class Latest {
  readonly state: Signal<Sending> = signal('nothing');
  /** Why the newest was refused; empty where it was not. */
  readonly refusal: Signal<string> = signal('');
  readonly #room: Pick<Connection<unknown>, 'wish'>;
  #next: Command | undefined;
  #busy = false;

  constructor(room: Pick<Connection<unknown>, 'wish'>) {
    this.#room = room;
  }

  want(command: Command): void {
    this.#next = command;
    this.state.value = 'on-its-way';
    this.refusal.value = '';
    if (!this.#busy) void this.#send();
  }

  async #send(): Promise<void> {
    this.#busy = true;
    for (let wish = this.#next; wish !== undefined; wish = this.#next) {
      this.#next = undefined;
      const refusal = await this.#room.wish(wish, Infinity);
      if (this.#newer()) continue;
      this.refusal.value = refusal ?? '';
      this.state.value = refusal === undefined ? 'kept' : 'refused';
    }
    this.#busy = false;
  }

  #newer(): boolean {
    return this.#next !== undefined; // somebody chose anew while the last was on its way
  }
}

import { signal, type Signal } from '@preact/signals';
import { io, type Socket } from 'socket.io-client';

/** What a try of the line to the server has shown. */
export interface Tried {
  readonly millis: number; // there and back, the middle of the last five
  readonly way: 'websocket' | 'polling';
  readonly phones: number; // that came by in the last five minutes
  readonly addresses: readonly string[]; // of the server, for other machines; each ends in a slash
}

const AGAIN = 2_000; // milliseconds
const PATIENCE = 5_000; // milliseconds
const LAST = 5; // tries that count

/** Tries the line to the server, again and again. */
export class CheckLine {
  readonly tried: Signal<Tried | undefined> = signal(undefined);
  readonly line: Signal<'trying' | 'here' | 'blocked'> = signal('trying');
  readonly #socket: Socket;
  readonly #message: { readonly phone?: string };
  readonly #times: number[] = [];
  readonly #timer: ReturnType<typeof setInterval>;

  /** `who`: a phone is counted, whoever holds the code up for phones is not. */
  constructor(who: 'phone' | 'host') {
    this.#message = who === 'phone' ? { phone: [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('') } : {};
    this.#socket = io({ path: '/rooms/', transports: ['websocket', 'polling'], tryAllTransports: true, forceNew: true, reconnectionDelayMax: 2_000 });
    this.#socket.on('connect', () => void this.#try());
    this.#socket.on('connect_error', () => (this.line.value = 'blocked'));
    this.#socket.on('disconnect', () => (this.line.value = 'blocked'));
    this.#timer = setInterval(() => void this.#try(), AGAIN);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#socket.disconnect();
  }

  async #try(): Promise<void> {
    if (!this.#socket.connected) return;
    const began = performance.now();
    try {
      const answer = (await this.#socket.timeout(PATIENCE).emitWithAck('pass', this.#message)) as Pick<Tried, 'phones' | 'addresses'>;
      this.#times.push(performance.now() - began);
      if (this.#times.length > LAST) this.#times.shift();
      const millis = this.#times.toSorted((a, b) => a - b)[Math.floor(this.#times.length / 2)] ?? 0;
      const way = this.#socket.io.engine.transport.name === 'websocket' ? 'websocket' : 'polling';
      this.tried.value = { millis, way, phones: answer.phones, addresses: answer.addresses };
      this.line.value = 'here';
    } catch {
      this.line.value = 'blocked';
    }
  }
}

import { startWorker } from '../worker.ts';
import url from './tracing.worker.ts?worker&url'; // oxlint-disable-line import/default -- Vite makes it
import { type Order, trace, type Traced } from './tracing.ts';
import type { TracingAnswer, TracingRequest } from './tracing.worker.ts';

/** Draws figures beside the main thread; where no worker will start, on it. */
export class Tracer {
  readonly #worker = this.#start(); // at once: it takes as long as the stage does
  #closed = false;
  #failed = false;
  #asked = 0;
  readonly #open = new Map<number, (traced: Traced | undefined | 'nobody draws') => void>();

  /** Drawings as a picture; undefined when they cannot be had. */
  async trace(order: Order): Promise<Traced | undefined> {
    const absolute = { ...order, url: new URL(order.url, document.baseURI).href };
    const answer = await this.#ask(absolute);
    return answer === 'nobody draws' ? trace(absolute).catch(() => undefined) : answer;
  }

  /** Nothing more is drawn. */
  close(): void {
    this.#closed = true;
    this.#worker?.terminate();
    for (const answer of this.#open.values()) answer(undefined);
    this.#open.clear();
  }

  async #ask(order: Order): Promise<Traced | undefined | 'nobody draws'> {
    if (this.#closed) return undefined;
    if (!this.#worker || this.#failed) return 'nobody draws';
    const number = ++this.#asked;
    const { promise, resolve } = Promise.withResolvers<Traced | undefined | 'nobody draws'>();
    this.#open.set(number, resolve);
    this.#worker.postMessage({ number, order } satisfies TracingRequest);
    return promise;
  }

  #start(): Worker | undefined {
    try {
      const worker = startWorker(url);
      worker.addEventListener('message', ({ data: { number, traced } }: MessageEvent<TracingAnswer>) => {
        this.#open.get(number)?.(traced);
        this.#open.delete(number);
      });
      worker.addEventListener('error', () => {
        this.#failed = true;
        for (const answer of this.#open.values()) answer('nobody draws');
        this.#open.clear();
      });
      return worker;
    } catch {
      return undefined;
    }
  }
}

import { startWorker } from '../worker.ts';
import url from './tracing.worker.ts?worker&url';
import { type Order, trace, type Traced } from './tracing.ts';
import type { TracingAnswer, TracingRequest } from './tracing.worker.ts';

/** Draws figures beside the main thread; where no worker will start, on it. */
export class Tracer {
  #worker: Promise<Worker | undefined> | undefined;
  #closed = false;
  #failed = false;
  #asked = 0;
  readonly #open = new Map<number, (traced: Traced | undefined | 'nobody draws') => void>();

  /** Drawings as a picture; undefined when they cannot be had. */
  async trace(order: Order): Promise<Traced | undefined> {
    const absolute = { ...order, url: new URL(order.url, document.baseURI).href };
    const answer = this.#failed ? 'nobody draws' : await this.#ask(absolute);
    return answer === 'nobody draws' ? trace(absolute).catch(() => undefined) : answer;
  }

  /** Nothing more is drawn. */
  close(): void {
    this.#closed = true;
    void this.#worker?.then((worker) => worker?.terminate());
    for (const answer of this.#open.values()) answer(undefined);
    this.#open.clear();
  }

  async #ask(order: Order): Promise<Traced | undefined | 'nobody draws'> {
    const worker = await (this.#worker ??= this.#start().catch(() => undefined));
    if (this.#closed) return undefined;
    if (!worker) return 'nobody draws';
    const number = ++this.#asked;
    const { promise, resolve } = Promise.withResolvers<Traced | undefined | 'nobody draws'>();
    this.#open.set(number, resolve);
    worker.postMessage({ number, order } satisfies TracingRequest);
    return promise;
  }

  async #start(): Promise<Worker> {
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
  }
}

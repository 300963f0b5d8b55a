import { Worker } from 'node:worker_threads';
import type { Report } from './report.ts';
import type { Order } from './worker.ts';

/** What a room can be taken home as. */
export type Kind = 'csv' | 'xlsx' | 'json' | 'pdf' | 'pptx';

/** An export was not made. The message says why. */
export class NotMade extends Error {
  override readonly name = 'NotMade';
}

/** Makes exports, one after another, each in a thread of its own: a vote that is running does not wait for them. */
export class Maker {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** Rejects with NotMade where it takes too long, breaks, or too many are waiting. */
  make(kind: Kind, report: () => Report): Promise<Uint8Array> {
    if (this.#waiting >= MOST_WAITING) return Promise.reject(new NotMade('Many exports are being made. Try again in a moment.'));
    this.#waiting += 1;
    const made = this.#last.then(() => inThread({ kind, report: report() }));
    this.#last = made.catch(() => undefined).finally(() => (this.#waiting -= 1));
    return made;
  }
}

const MOST_WAITING = 40;
const LONGEST = 60_000; // milliseconds
const MEMORY = 384; // megabytes

async function inThread(order: Order): Promise<Uint8Array> {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Uint8Array>((settle, fail) => {
      worker.once('message', settle);
      worker.once('error', (error) => fail(new NotMade(`The ${order.kind} could not be made.`, { cause: error })));
      worker.once('exit', () => fail(new NotMade(`The ${order.kind} could not be made.`)));
      timer = setTimeout(() => fail(new NotMade(`The ${order.kind} took too long.`)), LONGEST);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

import { Worker } from 'node:worker_threads';
import { giveRoom } from './thread-room.ts';

/** A search in a thread of its own. */
export interface SearchThread<News> {
  readonly script: URL;
  readonly request: object; // handed to it, with the `flag` whose first byte is set when it has to stop
  readonly seconds: number; // that it may search
  readonly hear: (news: News, wait: () => void) => boolean; // whether that was the last of it; `wait` gives it its time once more
}

const PATIENCE = 60; // seconds beyond the budget: for compiling, and for reckoning at the end
const MEMORY = 1024; // megabytes
const YOUNG = 96; // megabytes for what was just made: the most of it is gone soon, and need not be carried about
const UNSWEPT = 512; // megabytes before anything old is looked through for the first time: a search keeps nearly all that it has

/** Searches, and settles with the last news. On Ctrl-C it stops, and settles with what is known so far; on a second one the process ends. */
export function searchInThread<News>({ script, request, seconds, hear }: SearchThread<News>): Promise<News> {
  const flag = new SharedArrayBuffer(1);
  giveRoom({ old: UNSWEPT, young: YOUNG });
  return new Promise((settle, fail) => {
    const worker = new Worker(script, {
      workerData: { ...request, flag },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG },
    });
    const stop = (): void => void Atomics.store(new Uint8Array(flag), 0, 1);
    let patience: NodeJS.Timeout | undefined;
    const wait = (): void => {
      clearTimeout(patience);
      patience = setTimeout(
        () => end(() => fail(new Error(`The story was still being read ${PATIENCE} seconds after its time was up.`))),
        (seconds + PATIENCE) * 1000,
      );
    };
    const end = (then: () => void): void => {
      clearTimeout(patience);
      process.off('SIGINT', stop);
      void worker.terminate();
      then();
    };
    wait();
    process.once('SIGINT', stop);
    worker.on('message', (news: News) => {
      if (hear(news, wait)) end(() => settle(news));
    });
    worker.on('error', (error) => end(() => fail(new Error(`The story broke the search: ${error instanceof Error ? error.message : String(error)}`))));
  });
}

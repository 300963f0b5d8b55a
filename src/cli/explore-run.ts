import { Worker } from 'node:worker_threads';
import type { Progress } from '../core/analysis/explore.ts';
import type { ExploreNews, ExploreRequest } from './explore-worker.ts';

/** What came of it. */
export type Explored = Extract<ExploreNews, { kind: 'found' }>;

const PATIENCE = 60; // seconds beyond the budget: for compiling, and for reckoning at the end
const MEMORY = 1024; // megabytes
const YOUNG = 96; // megabytes for what was just made: the most of it is gone soon, and need not be carried about

/** Explores in a thread of its own. On Ctrl-C it stops, and settles with what is known so far; on a second one the process ends. */
export function runExplore(request: Omit<ExploreRequest, 'flag'>, onProgress: (progress: Progress, profile: string | null) => void): Promise<Explored> {
  const flag = new SharedArrayBuffer(1);
  return new Promise((settle, fail) => {
    const worker = new Worker(new URL('./explore-worker.ts', import.meta.url), {
      workerData: { ...request, flag } satisfies ExploreRequest,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG },
    });
    const stop = (): void => void Atomics.store(new Uint8Array(flag), 0, 1);
    let patience: NodeJS.Timeout | undefined;
    const wait = (): void => {
      clearTimeout(patience);
      patience = setTimeout(
        () => end(() => fail(new Error(`The story was still being read ${PATIENCE} seconds after its time was up.`))),
        (request.seconds + PATIENCE) * 1000,
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
    worker.on('message', (news: ExploreNews) => {
      if (news.kind === 'found') return end(() => settle(news));
      if (news.progress.phase === 'rehearsing') wait(); // each profile has its own time
      onProgress(news.progress, news.profile);
    });
    worker.on('error', (error) => end(() => fail(new Error(`The story broke the search: ${error instanceof Error ? error.message : String(error)}`))));
  });
}

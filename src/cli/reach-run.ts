import { Worker } from 'node:worker_threads';
import type { ReachRequest } from './reach-worker.ts';

/** The text of a scene's reach table, searched in a thread of its own: a server answers others meanwhile. `null`, as JSON, where there is none. */
export function runReach(request: ReachRequest): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('reach-worker.ts', import.meta.url), { workerData: request });
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', () => resolve('null')); // a story that cannot be searched has no table
  });
}

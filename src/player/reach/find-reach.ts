import type { ReachTable } from '../../core/assessment/reach.ts';
import type { Carried } from '../../core/story/play.ts';
import type { Story } from '../../core/story/story.ts';
import { startWorker } from '../worker.ts';
import type { ReachAnswer, ReachRequest } from './reach.worker.ts';

/** Searches what was within reach in a scene that began with what earlier ones left: no table of the build knows that. Undefined where it cannot be had. */
export async function findReach(story: Story, carried: Carried): Promise<ReachTable | undefined> {
  const { default: address } = await import('./reach.worker.ts?worker&url');
  const worker = startWorker(address);
  try {
    return await new Promise((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ReachAnswer>) => resolve(data ?? undefined));
      worker.addEventListener('error', () => resolve(undefined));
      worker.postMessage({ story, carried } satisfies ReachRequest);
    });
  } finally {
    worker.terminate();
  }
}

import { reachTable } from '../../core/analysis/reach-table.ts';
import type { ReachTable } from '../../core/assessment/reach.ts';
import type { Carried } from '../../core/story/play.ts';
import type { Story } from '../../core/story/story.ts';

/** What the worker is asked: a story, and what it began with. */
export interface ReachRequest {
  readonly story: Story;
  readonly carried: Carried;
}

/** What it answers. */
export type ReachAnswer = ReachTable | null;

const PATIENCE = 120_000; // milliseconds

addEventListener('message', ({ data: { story, carried } }: MessageEvent<ReachRequest>) => {
  const until = performance.now() + PATIENCE;
  postMessage(reachTable(story, { carried, stop: () => performance.now() > until }).table satisfies ReachAnswer);
});

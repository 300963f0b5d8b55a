import { parentPort } from 'node:worker_threads';
import type { Sources } from '../../src/core/story/compile.ts';
import { playOut, type Plays, storyFrom } from './performing.ts';

/** A story to be played. */
export interface PlayTask {
  readonly sources: Sources;
  readonly root: string;
  readonly seeds: readonly number[];
}

/** How it went; undefined: ink refuses the story. */
export type PlayAnswer = Plays | undefined;

parentPort?.on('message', ({ sources, root, seeds }: PlayTask) => {
  const story = storyFrom(sources, root);
  const answer: PlayAnswer = story && playOut(story, seeds);
  parentPort?.postMessage(answer);
});

import { type Gamebook, gamebook, type Length, turnsOf } from '../../core/workshop/cards.ts';
import type { Story } from '../../core/story/story.ts';

/** What the worker is asked: a scene, and how much of it. */
export interface CardsRequest {
  readonly story: Story;
  readonly length: Length;
}

/** What it answers. */
export type CardsAnswer = Gamebook;

addEventListener('message', ({ data: { story, length } }: MessageEvent<CardsRequest>) => {
  postMessage(gamebook(turnsOf(story), length) satisfies CardsAnswer);
});

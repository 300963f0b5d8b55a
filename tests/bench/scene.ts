import { join } from 'node:path';
import { readBooks } from '../../src/cli/books.ts';
import type { Story } from '../../src/core/story/story.ts';

/** The first scene of the first book: what a new player plays. Throws where there is none. */
export function scene(): Story {
  const story = readBooks(join(import.meta.dirname, '../../stories'))[0]?.scenes[0]?.story;
  if (story === undefined) throw new Error('There is no scene under stories/ to measure.');
  return story;
}

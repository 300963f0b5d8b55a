import { fork } from 'node:child_process';
import type { Staged } from '../server/rooms/scripts.ts';
import type { BookOnDisk } from './books.ts';

/** The scenes of a folder of books, by their ids. They are read in a process of its own: a hundred megabytes that compiling needs go with it. Rejects with a sentence where they cannot be read. */
export async function readShelf(folder: string): Promise<ReadonlyMap<string, Staged>> {
  const books = await new Promise<readonly BookOnDisk[]>((resolve, reject) => {
    const reader = fork(new URL('shelf-process.ts', import.meta.url), [folder], { serialization: 'advanced' });
    reader.once('message', (message: unknown) => (typeof message === 'string' ? reject(new Error(message)) : resolve(message as readonly BookOnDisk[])));
    reader.once('error', reject);
    reader.once('exit', () => reject(new Error(`the books in "${folder}" could not be read`)));
  });
  return new Map(books.flatMap(({ book, rubric, scenes }) => scenes.map(({ story }) => [story.id, { story, book, rubric }] as const)));
}

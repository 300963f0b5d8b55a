import { books } from 'virtual:books';
import type { Book } from '../core/story/book.ts';

/** How somebody who speaks is shown: with the colour of their name plate, as a voice inside, or plainly. */
export type Manner = { readonly kind: 'person'; readonly colour: string } | { readonly kind: 'voice' | 'other' };

const all: readonly Book[] = books.flatMap(({ book }) => book ?? []);
const manners: ReadonlyMap<string, Manner> = new Map(
  all.flatMap((book) => [
    ...Object.values(book.voices).map(({ name }): [string, Manner] => [name, { kind: 'voice' }]),
    ...Object.values(book.cast).map(({ name, colour }): [string, Manner] => [name, { kind: 'person', colour }]),
  ]),
);

/** How somebody of that name is shown. */
export function mannerOf(name: string): Manner {
  return manners.get(name) ?? { kind: 'other' };
}

import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Rubric } from '../core/assessment/rubric.ts';
import { readScene } from '../core/check/scene.ts';
import type { Book } from '../core/story/book.ts';
import { compileWhole } from '../core/story/compile.ts';
import { refuseLost } from '../core/story/lost.ts';
import { type Story, toStory } from '../core/story/story.ts';
import { findPlaces, type Place, pathOf } from './check-places.ts';
import { askedStories } from './check-run.ts';
import { jsonIn } from './json-in.ts';
import { Refused, shelfOf } from './refused.ts';
import { UsageError } from './usage.ts';

/** A story that somebody named, and what it lies beside. */
export interface StoryAt {
  readonly story: Story;
  readonly source: { readonly place: Place; readonly root: string } | undefined; // undefined: compiled elsewhere, without its source
  readonly book: Book | undefined;
  readonly rubric: Rubric | undefined;
}

/**
 * Finds and compiles the one story that a person means: a name under stories/, with or without its book's; a folder; an ink file, or a compiled one.
 * Throws UsageError where there is none or more than one, Refused where it cannot be had as it stands, NotAStory where what was compiled is none.
 */
export function storyAt(word: string, here: string): StoryAt {
  const path = pathOf(word, here);
  if (path.endsWith('.json') && basename(path) !== 'book.json') {
    const story = toStory(`opened/${basename(path, '.json')}`, jsonIn(basename(path), readFileSync(path, 'utf8')));
    refuseLost(story.ink);
    return { story, source: undefined, book: undefined, rubric: undefined };
  }
  const found = findPlaces([basename(path) === 'book.json' ? dirname(path) : path], here).flatMap((place) =>
    askedStories(place).map((root) => ({ place, root })),
  );
  const [source, another] = found;
  if (!source) throw new UsageError(`There is no story at "${word}".`);
  if (another) {
    const names = found.map(({ place, root }) => relative(here, join(place.path, root)).replaceAll(sep, '/'));
    throw new UsageError(`There are ${found.length} stories at "${word}": name one of ${names.join(', ')}.`);
  }
  const { place, root } = source;
  const named = (file: string): string => relative(here, join(place.path, file)).replaceAll(sep, '/');
  const shelf = shelfOf(place.folder, named);
  const { book, rubric } = shelf;
  const { ink, text } = compileWhole(place.folder.sources, root);
  if (!ink) {
    const errors = readScene(shelf, root).diagnostics.filter(({ severity }) => severity === 'error');
    throw new Refused(errors.map((each) => ({ ...each, file: named(each.file) })));
  }
  const name = root.replace(/\.ink$/u, '');
  const story = toStory(`${book?.id ?? 'opened'}/${name}`, JSON.parse(text), book);
  return { story, source, book, rubric };
}

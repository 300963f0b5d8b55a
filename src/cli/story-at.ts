import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Book, parseBook } from '../core/story/book.ts';
import { parseRubric, type Rubric } from '../core/assessment/rubric.ts';
import { compileWhole } from '../core/story/compile.ts';
import { refuseLost } from '../core/story/lost.ts';
import { NotAStory, type Story, toStory } from '../core/story/story.ts';
import { findPlaces, type Place, pathOf } from './check-places.ts';
import { askedStories } from './check-run.ts';
import { jsonIn } from './json-in.ts';
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
 * Throws UsageError where there is none or more than one, NotAStory where it cannot be had, BookError and RubricError.
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
  const book = inBook(place, 'book.json', parseBook);
  const { ink, text, diagnostics } = compileWhole(place.folder.sources, root);
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (!ink)
    throw new NotAStory(
      `${wrong?.file ?? root}:${wrong?.line ?? 0}: ${wrong?.message.replaceAll(/\s+/gu, ' ').replace(/\.$/u, '') ?? 'It does not compile'}. promoted check says more.`,
    );
  const name = root.replace(/\.ink$/u, '');
  const story = toStory(`${book?.id ?? 'opened'}/${name}`, JSON.parse(text), book);
  return { story, source, book, rubric: inBook(place, 'rubric.json', parseRubric) };
}

function inBook<T>({ folder }: Place, file: string, parse: (json: unknown) => T): T | undefined {
  const text = folder.texts.get(file);
  return text === undefined ? undefined : parse(jsonIn(file, text));
}

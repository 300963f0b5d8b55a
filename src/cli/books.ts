import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rubric } from '../core/assessment/rubric.ts';
import { aliasesOf } from '../core/check/released.ts';
import { readScene } from '../core/check/scene.ts';
import type { Book } from '../core/story/book.ts';
import { compile, type Sources } from '../core/story/compile.ts';
import { sharedIn } from '../core/story/shared.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { type Story, toStory } from '../core/story/story.ts';
import { textsIn } from './check-places.ts';
import { Refused, shelfOf } from './refused.ts';

/** A book as it lies on disk, with its scenes compiled. */
export interface BookOnDisk {
  readonly book: Book;
  readonly rubric: Rubric | undefined;
  readonly scenes: readonly SceneOnDisk[]; // in the order of the season
  readonly diagnostics: readonly Diagnostic[]; // files are named relative to the project
}

/** One compiled scene. */
export interface SceneOnDisk {
  readonly story: Story;
  readonly readLater: readonly string[]; // variables that later scenes read
}

/** Reads and compiles all books in a folder. Throws Refused; what is wrong with a scene is a diagnostic, and the scene is left out. */
export function readBooks(folder: string, which: Which = 'all'): readonly BookOnDisk[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(join(folder, name, 'book.json')))
    .map((name) => readBook(folder, name, which));
}

/** What of a season is read: everything, or the scenes alone, without the weeks between them. */
export type Which = 'all' | 'scenes';

/** Reads and compiles the book of this name in a folder. Throws as `readBooks` does. */
export function readBook(folder: string, name: string, which: Which = 'all'): BookOnDisk {
  const place = join(folder, name);
  const sources = inkIn(place);
  const named = (file: string): string => `stories/${name}/${file}`;
  const shelf = shelfOf({ sources, texts: textsIn(place), art: undefined }, named);
  const { book, rubric, released } = shelf;
  if (!book) throw new Refused([{ code: 'P006', severity: 'error', file: named('book.json'), line: 0, message: 'There is no such file.', hint: null }]);
  const shared = sharedIn(sources);
  const diagnostics: Diagnostic[] = [];
  const wanted = book.season.filter(({ kind }) => which === 'all' || kind !== 'week');
  const stories = wanted.flatMap(({ scene }) => {
    const compiled = compile(sources, `${scene}.ink`);
    const said = compiled.json === undefined ? readScene(shelf, `${scene}.ink`).diagnostics : compiled.diagnostics; // of what cannot be had, in the check's words
    diagnostics.push(...said.map((each) => ({ ...each, file: named(each.file) })));
    return compiled.json === undefined ? [] : [toStory(`${name}/${scene}`, compiled.json, book, { aliases: aliasesOf(released, scene), shared })];
  });
  return {
    book,
    rubric,
    scenes: stories.map((story, at) => ({ story, readLater: [...new Set(stories.slice(at + 1).flatMap(({ reads }) => [...reads]))].toSorted() })),
    diagnostics,
  };
}

/** Every ink file under a folder, by the name that an INCLUDE in its root uses. */
function inkIn(place: string): Sources {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ink'));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(place, name), 'utf8')]));
}

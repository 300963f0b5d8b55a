import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Book, parseBook } from '../core/story/book.ts';
import { parseRubric, type Rubric } from '../core/assessment/rubric.ts';
import { aliasesOf, parseReleased } from '../core/check/released.ts';
import { compile, type Sources } from '../core/story/compile.ts';
import { sharedIn } from '../core/story/shared.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { type Story, toStory } from '../core/story/story.ts';

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

/** Reads and compiles all books in a folder. Throws BookError or RubricError; what is wrong with a scene is a diagnostic, and the scene is left out. */
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
  const book = parseBook(readJson(join(place, 'book.json')));
  const rubric = join(place, 'rubric.json');
  const sources = inkIn(place);
  const released = join(place, 'released.json');
  const names = existsSync(released) ? parseReleased(readJson(released)) : undefined;
  const shared = sharedIn(sources);
  const diagnostics: Diagnostic[] = [];
  const wanted = book.season.filter(({ kind }) => which === 'all' || kind !== 'week');
  const stories = wanted.flatMap(({ scene }) => {
    const compiled = compile(sources, `${scene}.ink`);
    diagnostics.push(...compiled.diagnostics.map((each) => ({ ...each, file: `stories/${name}/${each.file}` })));
    return compiled.json === undefined ? [] : [toStory(`${name}/${scene}`, compiled.json, book, { aliases: aliasesOf(names, scene), shared })];
  });
  return {
    book,
    rubric: existsSync(rubric) ? parseRubric(readJson(rubric)) : undefined,
    scenes: stories.map((story, at) => ({ story, readLater: [...new Set(stories.slice(at + 1).flatMap(({ reads }) => [...reads]))].toSorted() })),
    diagnostics,
  };
}

/** Every ink file under a folder, by the name that an INCLUDE in its root uses. */
function inkIn(place: string): Sources {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ink'));
  return new Map(names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(place, name), 'utf8')]));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new SyntaxError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Folder } from '../core/check/shelf.ts';
import { artOf } from './check-art.ts';
import { UsageError } from './usage.ts';

/** A folder whose stories are checked together: a book, or stories beside each other. */
export interface Place {
  readonly path: string; // absolute
  readonly folder: Folder;
  readonly roots: readonly string[]; // first files of stories, by name relative to the folder
  readonly asked: readonly string[]; // absolute paths of files and folders; what is found elsewhere is not shown
}

/** Finds what a person means by these words: paths, or names under stories/. Throws UsageError where there is nothing. */
export function findPlaces(words: readonly string[], here: string): readonly Place[] {
  const places = new Map<string, Place>();
  for (const word of words.length === 0 ? ['stories'] : words) {
    for (const place of placesAt(pathOf(word, here))) {
      const known = places.get(place.path);
      places.set(place.path, known ? { ...merged(known, place) } : place);
    }
  }
  return [...places.values()];
}

/** As a path, or as a name: under stories/, or in the only book there that has it. Throws UsageError where there is nothing, or more than one. */
export function pathOf(word: string, here: string): string {
  const shelf = resolve(here, 'stories');
  const first = [resolve(here, word), join(shelf, word), join(shelf, `${word}.ink`)].find((path) => existsSync(path));
  if (first !== undefined) return first;
  const books = existsSync(shelf) ? readdirSync(shelf) : [];
  const inBooks = books
    .flatMap((book) => [`${word}.ink`, word].map((name) => ({ book, path: join(shelf, book, name) })))
    .filter(({ path }) => existsSync(path));
  const [found, another] = inBooks;
  if (found === undefined) throw new UsageError(`There is nothing at "${word}", nor under stories: a file, a folder or a story's name was expected.`);
  if (another !== undefined)
    throw new UsageError(`More than one book has "${word}": write ${[...new Set(inBooks.map(({ book }) => `${book}/${word}`))].join(' or ')}.`);
  return found.path;
}

function merged(one: Place, other: Place): Place {
  const sources = new Map([...one.folder.sources, ...other.folder.sources]);
  return { ...one, folder: { ...one.folder, sources }, roots: [...new Set([...one.roots, ...other.roots])], asked: [...one.asked, ...other.asked] };
}

function placesAt(path: string): readonly Place[] {
  const isFolder = statSync(path).isDirectory();
  const home = bookAbove(isFolder ? path : dirname(path));
  if (home !== undefined) return [bookPlace(home, path)];
  if (!isFolder) {
    if (!path.endsWith('.ink')) throw new UsageError(`${basename(path)} is no ink file: check reads sources, which end in .ink.`);
    return [looseStory(path)];
  }
  const files = inkUnder(path);
  const books = [...new Set(bookFilesUnder(path).map(dirname))];
  const loose = files.filter((file) => !books.some((book) => file.startsWith(book + sep)));
  if (books.length === 0 && loose.length === 0) throw new UsageError(`There is no ink in ${path}.`);
  const stories = firstFiles(loose, dirname).map(looseStory);
  const byFolder = new Map<string, Place>();
  for (const story of stories) {
    const known = byFolder.get(story.path);
    byFolder.set(story.path, known ? merged(known, story) : story);
  }
  return [...books.map((book) => bookPlace(book, book)), ...byFolder.values()];
}

function bookPlace(home: string, asked: string): Place {
  const files = inkUnder(home);
  const sources = new Map(files.map((file) => [relative(home, file).replaceAll(sep, '/'), readFileSync(file, 'utf8')]));
  const first = firstFiles(files, () => home).map((file) => relative(home, file).replaceAll(sep, '/'));
  const texts = textsIn(home);
  const roots = [...new Set([...seasonOf(texts.get('book.json')), ...first])];
  return { path: home, folder: { sources, texts, art: artOf() }, roots, asked: [asked] };
}

/** A story that is in no book, with what it includes. */
function looseStory(file: string): Place {
  const path = dirname(file);
  const root = basename(file);
  return { path, folder: { sources: includedFrom(path, root), texts: new Map(), art: undefined }, roots: [root], asked: [file, path + sep] };
}

/** A file and all that it includes, by the names it includes them under. */
function includedFrom(folder: string, root: string): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const waiting = [root];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = join(folder, name);
    if (sources.has(name) || !isFile(file)) continue;
    const text = readFileSync(file, 'utf8');
    sources.set(name, text);
    waiting.push(...includes(text));
  }
  return sources;
}

/** Files that no other one includes; all, where each is included by another. Includes are relative to the folder of the story. */
function firstFiles(files: readonly string[], folderOf: (file: string) => string): readonly string[] {
  const included = new Set(
    files.flatMap((file) =>
      [...includedFrom(folderOf(file), relative(folderOf(file), file)).keys()].map((name) => join(folderOf(file), name)).filter((each) => each !== file),
    ),
  );
  const first = files.filter((file) => !included.has(file));
  return first.length > 0 ? first : files;
}

function includes(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*INCLUDE[ \t]*([^\r\n]+?)[ \t]*$/gmu)].map(([, name = '']) => name.replaceAll('\\', '/').replace(/^\.\//u, ''));
}

const entriesUnder = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules'))
    .toSorted()
    .map((name) => join(path, name));
const inkUnder = (path: string): readonly string[] => entriesUnder(path).filter((file) => file.endsWith('.ink') && isFile(file));
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
const bookFilesUnder = (path: string): readonly string[] => entriesUnder(path).filter((file) => basename(file) === 'book.json');

/** The book that a folder is in. */
function bookAbove(folder: string): string | undefined {
  if (existsSync(join(folder, 'book.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : bookAbove(parent);
}

/** What stands in the files of a book that are no ink, by name, where they are there. */
export function textsIn(home: string): ReadonlyMap<string, string> {
  const names = ['book.json', 'rubric.json', 'released.json'].filter((name) => isFile(join(home, name)));
  return new Map(names.map((name) => [name, readFileSync(join(home, name), 'utf8')]));
}

/** The first files of the scenes in a season, also where they are not there. A book that cannot be read has none: that is said elsewhere. */
function seasonOf(text: string | undefined): readonly string[] {
  try {
    const { season } = JSON.parse((text ?? '{}').replace(/^\uFEFF/u, '')) as { readonly season?: readonly { readonly scene?: unknown }[] };
    return (Array.isArray(season) ? season : []).flatMap((each) => (typeof each?.scene === 'string' ? [`${each.scene}.ink`] : []));
  } catch {
    return [];
  }
}

import { parseRubric, RubricError } from '../assessment/rubric.ts';
import { BookError, parseBook } from '../story/book.ts';
import type { Sources } from '../story/compile.ts';
import type { Diagnostic } from '../story/diagnostic.ts';
import { jsonBreak } from './json-break.ts';
import { whereInJson } from './json-place.ts';
import { parseReleased, ReleasedError } from './released.ts';
import type { Art, Shelf, Speller } from './rule.ts';

/** A folder of stories as its files say it: everything is text yet. */
export interface Folder {
  readonly sources: Sources; // ink files, by name relative to the folder
  readonly texts: ReadonlyMap<string, string>; // of book.json, rubric.json and released.json, where they are there
  readonly art: Art | undefined;
}

/** Takes a folder's files for what they are. What cannot be used is a diagnostic, and is done without. */
export function toShelf({ sources, texts, art }: Folder, speller?: Speller): { readonly shelf: Shelf; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const parsed = <T>(file: string, parse: (json: unknown) => T): T | undefined => {
    const text = texts.get(file)?.replace(/^\uFEFF/u, ''); // no column counts the byte order mark
    if (text === undefined) return undefined;
    try {
      return parse(JSON.parse(text));
    } catch (error) {
      diagnostics.push(unusable(file, text, error));
      return undefined;
    }
  };
  const book = parsed('book.json', parseBook);
  const shelf: Shelf = {
    sources,
    texts,
    art,
    speller: book || !texts.has('book.json') ? speller : undefined, // who the people are is not known
    reads: new Map(),
    book,
    rubric: parsed('rubric.json', parseRubric),
    released: parsed('released.json', parseReleased),
  };
  return { shelf, diagnostics };
}

/** Says where, as far as the error knows. */
function unusable(file: string, text: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof BookError || error instanceof RubricError || error instanceof ReleasedError;
  const [, path = '', what = message] = known ? (/^[a-z.]+: ([^:]*): (.*)$/su.exec(message) ?? []) : [];
  if (!known) {
    const { column, ...broken } = jsonBreak(text);
    return { code: 'P006', severity: 'error', file, ...broken, column, endColumn: column + 1, hint: null };
  }
  const span = whereInJson(file, text, path.split('.'));
  return { code: 'P006', severity: 'error', ...span, message: path === '' ? what : `${path}: ${what}`, hint: null };
}

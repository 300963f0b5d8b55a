import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A sentence for each folder with ink that is in no book, and so neither played nor offered to rooms. */
export function leftOut(shelf: string): readonly string[] {
  const folders = readdirSync(shelf, { recursive: true, encoding: 'utf8' }).flatMap((name) => (name.endsWith('.ink') ? dirname(name).split(/[\\/]/u)[0]! : []));
  return [...new Set(folders)]
    .filter((name) => !existsSync(join(shelf, name, 'book.json')))
    .toSorted()
    .map((name) => `${name === '.' ? 'stories' : `stories/${name}`} has ink that is in no book, and is left out: "promoted new" makes a book to put it into.`);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { insertIds, type NewId } from '../core/check/new-ids.ts';
import { parseReleased, release, type Released } from '../core/check/released.ts';
import { findPlaces, type Place } from './check-places.ts';
import { checkPlaces } from './check-run.ts';
import type { Found } from './check-worker.ts';
import { jsonIn } from './json-in.ts';
import { Refused } from './refused.ts';
import { readArgs } from './usage.ts';

const help = `Usage: promoted ids [files or folders] [--write] [--release]

Finds scored options without an id, by which saves would find them again, and says what ids
they could have. Nothing else in a file is touched.

  --write    puts the ids into the sources
  --release  notes in each book's released.json the ids that its options have now, so that
             check says when one of them goes

Ends with 0; with 1 where options go without an id; with 2 where it could not write.
`;

/** `promoted ids`: settles with the exit code. */
export async function ids(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { write: 'flag', release: 'flag' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  const places = findPlaces(rest, process.cwd());
  const found = await checkPlaces(places);
  const broken = places.flatMap((place, at) =>
    (found[at]?.diagnostics ?? []).filter(({ code }) => unreadable.has(code)).map((each) => ({ ...each, file: named(place, each.file) })),
  );
  if (broken.length > 0) throw new Refused(broken, 'Nothing was written.');
  const unnamed = places.flatMap((place, at) => (found[at]?.unnamed ?? []).map((each) => ({ place, each })));
  if (values.write) for (const [at, place] of places.entries()) write(place, found[at]?.unnamed ?? []);
  for (const { place, each } of unnamed)
    process.stdout.write(`${named(place, each.file)}:${each.line}:${each.column} ${quoted(each.option)} ${values.write ? 'is' : 'could be'} ${each.id}\n`);
  if (values.release) for (const [at, place] of places.entries()) if (place.folder.texts.has('book.json')) noteReleased(place, found[at], values.write);
  const number = unnamed.length;
  process.stdout.write(
    number === 0 ? 'Every scored option has an id.\n' : values.write ? `${number} written.\n` : `${number} without an id: --write puts them in.\n`,
  );
  return number > 0 && !values.write ? 1 : 0;
}

/** What says that a file could not be read, so that nothing is known of the options in it. */
const unreadable: ReadonlySet<string> = new Set(['P001', 'P002', 'P005', 'P006']);

const named = ({ path }: Place, file: string): string => relative(process.cwd(), join(path, file)).replaceAll(sep, '/');

/** An option's words in quotes: many have their own already. */
function quoted(words: string): string {
  return words.startsWith('"') && words.endsWith('"') ? words : `"${words}"`;
}

/** Puts ids into the files of a place. Throws where a file is not what was read. */
function write({ path, folder }: Place, unnamed: readonly NewId[]): void {
  for (const file of new Set(unnamed.map((each) => each.file))) {
    putIds(
      join(path, file),
      folder.sources.get(file) ?? '',
      unnamed.filter((each) => each.file === file),
    );
  }
}

/** Puts ids into one file, byte for byte as it was but for them. Throws where the file no longer says what it said when it was read. */
export function putIds(path: string, asRead: string, unnamed: readonly NewId[]): void {
  const text = insertIds(asRead, unnamed);
  if (!readFileSync(path).equals(Buffer.from(asRead)))
    throw new Error(`${basename(path)} has changed since it was read, or is not UTF-8: nothing was written to it. Try again.`);
  writeFileSync(path, text);
}

/** Notes the ids of all scenes of a book: those they had, and those they were given now. */
function noteReleased({ path }: Place, found: Found | undefined, written: boolean): void {
  const file = join(path, 'released.json');
  let released: Released | undefined = existsSync(file) ? parseReleased(jsonIn('released.json', readFileSync(file, 'utf8'))) : undefined;
  for (const [scene, present] of Object.entries(found?.ids ?? {})) {
    const given = written ? (found?.unnamed ?? []).filter((each) => each.file === `${scene}.ink`).map(({ id }) => id) : [];
    if (present.length + given.length > 0) released = release(released, scene, [...present, ...given]);
  }
  if (released) writeFileSync(file, `${JSON.stringify({ $schema: '../schemas/released.schema.json', ...released }, null, 2)}\n`);
}

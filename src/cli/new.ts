import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Rubric } from '../core/assessment/rubric.ts';
import type { Book } from '../core/story/book.ts';
import { textsIn } from './check-places.ts';
import { newStory } from './new-story.ts';
import { Refused, shelfOf } from './refused.ts';
import { readArgs, UsageError } from './usage.ts';

const help = `Usage: promoted new <name> [--title "A Title"] [--book <book>]

Makes a story that plays and passes promoted check, for you to write over: stories/<name>/<name>.ink
in a book of its own, with the cast, places, sounds and rubric of Northline to begin with.

  --title  its title; made of the name where none is given
  --book   puts it into a book that is there, as the last scene of its season

Nothing that is there is written over.
`;

const project = join(import.meta.dirname, '../..');
const kit = join(project, 'stories/northline');
const schemas = join(project, 'stories/schemas');

/** `promoted new`: settles with the exit code. */
export async function newVerb(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { book: 'text', title: 'text' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  const [word, more] = rest;
  if (word === undefined) throw new UsageError('new needs a name, for example: promoted new harbour-lights');
  if (more !== undefined) throw new UsageError(`new takes one name, and "${more}" is another: write harbour-lights or "Harbour Lights".`);
  const name = idOf(word);
  const title = values.title ?? titleOf(name);
  const made = values.book === undefined ? withBook(name, title) : intoBook(name, title, values.book);
  const file = relative(process.cwd(), made);
  const shown = process.cwd() === project ? 'npm run dev shows it, under Scenes' : `promoted play ${file}, or “Open a story…” in the game`;
  process.stdout.write(`${file} is written. It plays already: ${shown}. promoted check ${file} says what is wrong with what you make of it.\n`);
  return 0;
}

/** A story in a new book. Gives its path. */
function withBook(name: string, title: string): string {
  const folder = join(process.cwd(), 'stories', name);
  if (existsSync(folder)) throw new UsageError(`stories/${name} is there already: nothing was written.`);
  const { book, rubric } = readBook(kit);
  const file = join(folder, `${name}.ink`);
  const { cast, voices, moods, places, sounds, music } = book;
  const own: Book = { id: name, title, language: 'en', cast, voices, moods, places, sounds, music, season: [{ scene: name }] };
  const story = newStory({ title, book: own, rubric });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'book.json'), `${JSON.stringify({ $schema: '../schemas/book.schema.json', ...own }, null, 2)}\n`);
  writeFileSync(join(folder, 'rubric.json'), readFileSync(join(kit, 'rubric.json'), 'utf8'));
  writeFileSync(file, story);
  bringSchemas();
  return file;
}

/** Puts beside the books what their files name as their schema, so that editors complete them, where it is not there already. */
function bringSchemas(): void {
  const folder = join(process.cwd(), 'stories', 'schemas');
  for (const name of readdirSync(schemas)) if (!existsSync(join(folder, name))) cpSync(join(schemas, name), join(folder, name));
}

/** A story in a book that is there. Gives its path. */
function intoBook(name: string, title: string, word: string): string {
  const folder = [join(process.cwd(), 'stories', word), join(process.cwd(), word)].find((path) => existsSync(join(path, 'book.json')));
  if (folder === undefined) throw new UsageError(`There is no book "${word}" under stories${books()}.`);
  const file = join(folder, `${name}.ink`);
  if (existsSync(file)) throw new UsageError(`${relative(process.cwd(), file)} is there already: nothing was written.`);
  const { book, rubric, text } = readBook(folder);
  const season = withScene(text, name);
  const story = newStory({ title, book, rubric });
  writeFileSync(file, story, { flag: 'wx' });
  writeFileSync(join(folder, 'book.json'), season);
  return file;
}

function readBook(folder: string): { readonly book: Book; readonly rubric: Rubric | undefined; readonly text: string } {
  const texts = textsIn(folder);
  const named = (file: string): string => relative(process.cwd(), join(folder, file)).replaceAll(sep, '/');
  const { book, rubric } = shelfOf({ sources: new Map(), texts, art: undefined }, named);
  const text = texts.get('book.json');
  if (!book || text === undefined) throw new Refused([]);
  return { text, book, rubric };
}

/** The text of a book.json with one more scene at the end of its season, and nothing else changed. Throws UsageError where the season cannot be found. */
export function withScene(text: string, scene: string): string {
  const found = /"season"\s*:\s*\[([^\]]*)\]/u.exec(text);
  if (!found) throw new UsageError('book.json has no "season": a list of scenes was expected.');
  const [whole, inside = ''] = found;
  const last = inside.trimEnd();
  const between = inside.includes('\n') ? (/\n\s*/u.exec(inside)?.[0] ?? '\n    ') : ' ';
  const season = last === '' ? `[{ "scene": "${scene}" }]` : `[${last},${between}{ "scene": "${scene}" }${inside.slice(last.length)}]`;
  return text.replace(whole, () => whole.replace(`[${inside}]`, () => season));
}

/** Small letters, figures and hyphens. Throws UsageError where nothing is left. */
function idOf(word: string): string {
  const id = word
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[-\d]+|-+$/gu, '');
  if (id === '') throw new UsageError(`"${word}" cannot be a name: letters were expected, for example harbour-lights.`);
  return id;
}

const titleOf = (name: string): string => name.replaceAll(/(?:^|-)([a-z0-9])/gu, (_, first: string) => ` ${first.toUpperCase()}`).trim();

function books(): string {
  const shelf = join(process.cwd(), 'stories');
  const names = existsSync(shelf) ? readdirSync(shelf).filter((name) => existsSync(join(shelf, name, 'book.json'))) : [];
  return names.length === 0 ? '' : `: there is ${names.join(', ')}`;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { line } from '../../src/cli/bundle.ts';
import { type BookOnDisk, readBooks } from '../../src/cli/books.ts';
import { leftOut } from '../../src/cli/left-out.ts';

let shelf: string;

beforeEach(() => {
  shelf = mkdtempSync(join(tmpdir(), 'promoted-'));
});

afterEach(() => rmSync(shelf, { recursive: true }));

const book = { id: 'harbour', title: 'Harbour', language: 'en', cast: {}, voices: {}, moods: [], places: {}, sounds: {}, music: {} };

/** Puts a book on the shelf and takes it off again. */
function bookOf(scenes: Readonly<Record<string, string>>, season: readonly string[]): BookOnDisk {
  mkdirSync(join(shelf, 'harbour/shared'), { recursive: true });
  writeFileSync(join(shelf, 'harbour/book.json'), JSON.stringify({ ...book, season: season.map((scene) => ({ scene })) }));
  for (const [name, ink] of Object.entries(scenes)) writeFileSync(join(shelf, 'harbour', name), ink);
  const [read] = readBooks(shelf);
  return read!;
}

test('a scene includes what its company shares, and is known by its book', () => {
  const { scenes, diagnostics } = bookOf(
    { 'one.ink': '# title: One\nINCLUDE shared/team.ink\n{trust}\n-> END\n', 'shared/team.ink': '\uFEFFVAR trust = 5\n' },
    ['one'],
  );
  expect(diagnostics).toEqual([]);
  expect(scenes.map(({ story }) => [story.id, story.title])).toEqual([['harbour/one', 'One']]);
});

test('a scene knows what later scenes read', () => {
  const { scenes } = bookOf({ 'one.ink': 'VAR fixed = false\nHello.\n-> END\n', 'two.ink': 'VAR fixed = false\n{fixed: Ah.|Oh.}\n-> END\n' }, ['one', 'two']);
  expect(scenes.map(({ readLater }) => readLater)).toEqual([['fixed'], []]);
});

test('a scene knows what its options were called before', () => {
  mkdirSync(join(shelf, 'harbour'), { recursive: true });
  const released = { format: 1, scenes: { one: ['grab'] }, aliases: { one: { grab: 'take', take: 'take-over' } } };
  writeFileSync(join(shelf, 'harbour/released.json'), JSON.stringify(released));
  const { scenes } = bookOf({ 'one.ink': '* [Type. #id: take-over]\n- -> END\n', 'two.ink': 'Hello.\n-> END\n' }, ['one', 'two']);
  expect(scenes.map(({ story }) => story.aliases)).toEqual([{ grab: 'take-over', take: 'take-over' }, {}]);
});

test('an error is said with its file and line, also in a shared file', () => {
  const { scenes, diagnostics } = bookOf({ 'one.ink': 'INCLUDE shared/team.ink\nHello.\n-> END\n', 'shared/team.ink': 'VAR a = 1\n=== knot\n-> nowhere\n' }, [
    'one',
  ]);
  expect(scenes).toEqual([]);
  expect(diagnostics.map(line)[0]).toMatch(/^stories\/harbour\/shared\/team\.ink:3: /u);
});

test('a scene of the season that is not there is an error', () => {
  expect(bookOf({}, ['three']).diagnostics.map(({ severity, file }) => [severity, file])).toEqual([['error', 'stories/harbour/three.ink']]);
});

test('a book that cannot be understood is refused, and a folder that is no book is none', () => {
  mkdirSync(join(shelf, 'empty'));
  expect(readBooks(shelf)).toEqual([]);
  mkdirSync(join(shelf, 'bad'));
  writeFileSync(join(shelf, 'bad/book.json'), '{"id": "BAD"}');
  expect(() => readBooks(shelf)).toThrow('stories/bad/book.json:1:2 error P006 id: "BAD" was found, and ');
});

test('ink that is in no book is named, and the book beside it is not', () => {
  bookOf({ 'one.ink': 'Hello.\n-> END\n' }, ['one']);
  for (const folder of ['stranger', 'empty']) mkdirSync(join(shelf, folder));
  writeFileSync(join(shelf, 'stranger/tale.ink'), 'Hello.\n');
  expect(leftOut(shelf)).toEqual(['stories/stranger has ink that is in no book, and is left out: "promoted new" makes a book to put it into.']);
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LiveBooks, type LiveChange } from '../../src/cli/live-books.ts';
import { LiveCompiler } from '../../src/cli/live-compiler.ts';

let away = '';
let books: LiveBooks;
const told: LiveChange[] = [];
const look = () => {
  told.length = 0;
  return books.look((change) => void told.push(change));
};
const write = (file: string, text: string): void => writeFileSync(join(away, 'stories/quay', file), text);
const book = { id: 'quay', title: 'Quay', language: 'en', cast: {}, voices: {}, moods: [], places: {}, sounds: {}, music: {} };

beforeEach(() => {
  away = mkdtempSync(join(tmpdir(), 'promoted-live-'));
  mkdirSync(join(away, 'stories/quay'), { recursive: true });
  write('book.json', JSON.stringify({ ...book, season: [{ scene: 'one' }, { scene: 'two' }] }));
  write('one.ink', '# title: One\nINCLUDE people.ink\nVAR trust = 1\n-> people');
  write('two.ink', '# title: Two\nVAR trust = 1\nTwo. {trust}\n-> END');
  write('people.ink', '=== people\nSomebody.\n-> END');
  books = new LiveBooks(join(away, 'stories'));
});
afterEach(() => {
  books.close();
  rmSync(away, { recursive: true });
});

test('only scenes that read a file are compiled when it changes', async () => {
  expect(await look()).toMatchObject({ books: 'changed' });
  expect(told, 'a page that begins reads it all by itself').toEqual([]);
  write('people.ink', '=== people\nSomebody else.\n-> END');
  expect(await look()).toMatchObject({ mistakes: [], books: 'same', scenes: 'same' });
  expect(told.map(({ scene }) => scene)).toEqual(['quay/one']);
  expect(told[0]?.ink).toContain('Somebody else.');
  expect(told[0]?.readLater).toEqual(['trust']);
  await look();
  expect(told).toEqual([]);
});

test('while a scene is broken, its last whole version is served, and the mistake says where it is', async () => {
  await look();
  const whole = await books.file('quay/two.json');
  write('two.ink', '# title: Two\nTwo. {trust');
  const { mistakes } = await look();
  expect(mistakes[0]).toMatchObject({ file: 'stories/quay/two.ink', line: 2, source: 'Two. {trust' });
  expect(await books.file('quay/two.json')).toBe(whole);
  expect(told).toEqual([]);
});

test('a mistake is told in the words of the check, with what may have been meant', async () => {
  await look();
  write('one.ink', '# title: One\nINCLUDE poeple.ink\n-> END');
  write('two.ink', '# title: Two\n-> poeple\n=== people\n-> END');
  expect((await look()).mistakes.map(({ file, line, message, hint }) => [file, line, message, hint])).toEqual([
    ['stories/quay/two.ink', 2, 'There is nothing called "poeple" to go to.', 'Did you mean "people"?'],
    ['stories/quay/one.ink', 2, 'There is no file "poeple.ink" to include.', expect.stringContaining('INCLUDE')],
  ]);
});

test('a file that is not UTF-8 is a mistake here, too', async () => {
  await look();
  writeFileSync(join(away, 'stories/quay/two.ink'), Buffer.from('# title: Two\nTwo.\n-> END', 'utf16le'));
  expect((await look()).mistakes[0]).toMatchObject({ file: 'stories/quay/two.ink', line: 1, message: expect.stringContaining('not written in UTF-8') });
});

test('where words stand is known of the version that is served', async () => {
  await look();
  write('people.ink', '\n\n=== people\nSomebody.\n-> END');
  await look();
  const { hash, folder, files, lines } = JSON.parse((await books.file('quay/one.source.json')) ?? '{}');
  expect(hash).toMatch(/^[0-9a-f]{16}$/u);
  expect(folder).toBe(join(away, 'stories/quay').replaceAll('\\', '/'));
  expect(new Map(lines).get('people')).toEqual([files.indexOf('people.ink'), 3]);
});

test('a book that is not well formed leaves the old one, and a new title is told', async () => {
  await look();
  write('book.json', '{ "id": "quay",\n"title": "Quay"\n}');
  expect((await look()).mistakes[0]).toMatchObject({ file: 'stories/quay/book.json' });
  expect(books.index('/')).toHaveLength(1);
  write('book.json', JSON.stringify({ ...book, season: [{ scene: 'one' }] }));
  expect(await look()).toMatchObject({ mistakes: [], books: 'changed', scenes: 'changed' });
  write('one.ink', '# title: First\nINCLUDE people.ink\n-> people');
  expect(await look()).toMatchObject({ books: 'same', scenes: 'changed' });
  expect(books.index('/@books/')).toMatchObject([{ rubric: null, scenes: [{ title: 'First', url: '/@books/quay/one.json' }] }]);
});

test('where a file goes while all are read, nothing is taken up, and the next look finds all that was saved', async () => {
  await look();
  write('book.json', JSON.stringify({ ...book, title: 'Pier', season: [{ scene: 'one' }] }));
  mkdirSync(join(away, 'stories/zoo'));
  write('../zoo/book.json', JSON.stringify({ ...book, id: 'zoo', season: [] }));
  symlinkSync(join(away, 'gone.ink'), join(away, 'stories/zoo/gone.ink'));
  await expect(look()).rejects.toThrow('gone.ink');
  rmSync(join(away, 'stories/zoo'), { recursive: true });
  expect(await look()).toMatchObject({ books: 'changed', scenes: 'changed' });
  expect(books.index('/')).toMatchObject([{ title: 'Pier' }]);
});

test('a source that ink does not come back from is stopped, and the next one is compiled', async () => {
  const compiler = new LiveCompiler(8_000);
  const compile = (text: string) => compiler.compile({ scene: 'a/b', sources: new Map([['b.ink', text]]), root: 'b.ink' });
  const stopped = await compile('* [Wait, and wait.]\n  You wait {some|more}.\n'.repeat(100_000));
  const message = 'It took longer than 8 seconds to compile and was stopped.';
  expect(stopped).toMatchObject({ made: undefined, read: ['b.ink'], diagnostics: [{ severity: 'error', file: 'b.ink', message }] });
  expect((await compile('Words.')).made?.ink).toContain('Words.');
  compiler.close();
});

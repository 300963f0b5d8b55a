import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleBooks } from '../../src/cli/bundle.ts';

const DEAF = 10_000_000; // milliseconds between two looks of the watcher: it hears nothing while the test lasts
const book = { id: 'quay', title: 'Quay', language: 'en', cast: {}, voices: {}, moods: [], places: {}, sounds: {}, music: {}, season: [{ scene: 'one' }] };

let away = '';
let server: ViteDevServer;
const warned: string[] = [];
const write = (file: string, text: string): void => writeFileSync(join(away, 'stories/quay', file), text);
const served = async (file: string): Promise<string> => (await fetch(`${server.resolvedUrls?.local[0]}@books/${file}`)).text();

beforeEach(async () => {
  away = mkdtempSync(join(tmpdir(), 'promoted-deaf-'));
  mkdirSync(join(away, 'stories/quay'), { recursive: true });
  write('book.json', JSON.stringify(book));
  write('one.ink', '# title: One\nSomebody.\n-> END');
  server = await createServer({
    configFile: false,
    root: away,
    customLogger: { ...createLogger('silent'), warn: (sentence) => void warned.push(sentence) },
    plugins: [bundleBooks(join(away, 'stories'))],
    server: { host: '127.0.0.1', port: 0, watch: { usePolling: true, interval: DEAF, binaryInterval: DEAF } },
  });
  await server.listen();
});
afterEach(async () => {
  await server.close();
  rmSync(away, { recursive: true });
});

test('what is saved is served also where the watcher heard nothing of it, as before it is ready or on a shared folder', async () => {
  expect(await served('quay/one.json')).toContain('Somebody.');
  write('one.ink', '# title: One\nSomebody else.\n-> END');
  await expect.poll(() => served('quay/one.json')).toContain('Somebody else.');
  write('one.ink', '# title: One\nSomebody {else.\n-> END');
  await expect.poll(() => served('mistakes.json')).toContain('stories/quay/one.ink');
  rmSync(join(away, 'stories/quay/one.ink'));
  await expect.poll(() => served('mistakes.json')).not.toContain('Somebody {else.');
  write('one.ink', '# title: One\nSomebody again.\n-> END');
  await expect.poll(() => served('mistakes.json')).toBe('[]');
  expect(await served('quay/one.json')).toContain('Somebody again.');
});

test('ink beside the books that is in none of them is said to be left out', async () => {
  mkdirSync(join(away, 'stories/stranger'));
  writeFileSync(join(away, 'stories/stranger/tale.ink'), 'Hello.\n-> END\n');
  await served('mistakes.json');
  expect(warned).toContain('stories/stranger has ink that is in no book, and is left out: "promoted new" makes a book to put it into.');
});

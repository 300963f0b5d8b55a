import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listening, listen } from '../../src/server/listen.ts';
import { NoPages, pages } from '../../src/server/pages.ts';

let folder: string;
let listening: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'promoted-'));
  const files = { 'index.html': '<!doctype html>', 'index.js': 'export {};', 'bed.webm': '0123456789', 'manifest.webmanifest': '{}', 'secret.txt': 'no' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'index.js.gz'), gzipSync('export {};'));
  listening = await listen(pages(folder), 47_300, 50);
});

afterAll(async () => {
  await listening.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks for a path just as it is written: `fetch` would tidy it. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((settle, fail) => {
    const asked = request({ host: 'localhost', port: listening.port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => settle({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', fail).end();
  });
}

test('each kind of file is called what it is', async () => {
  for (const [path, type] of [
    ['/', 'text/html;charset=utf-8'],
    ['/index.js', 'text/javascript'],
    ['/bed.webm', 'audio/webm'],
    ['/manifest.webmanifest', 'application/manifest+json'],
  ] as const) {
    expect((await ask(path)).headers['content-type'], path).toBe(type);
  }
});

test('whatever the answer, it says what a page may do', async () => {
  for (const answer of [await ask('/'), await ask('/nowhere'), await ask('/', {}, 'POST'), await ask('/bed.webm', { range: 'bytes=99-' })]) {
    expect(answer.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  }
});

test('a slash too many leads to the page, and nowhere else', async () => {
  for (const [path, place] of [
    ['/index/', '../index'],
    ['/a/index/?x=/y/', '../index'],
    ['//elsewhere.example/', '../elsewhere.example'],
  ] as const) {
    expect(await ask(path), path).toMatchObject({ status: 308, headers: { location: place } });
  }
  expect((await ask('/')).status).toBe(200);
});

test('nothing outside the folder is given away', async () => {
  for (const path of ['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/..\\package.json', '/%00', '/%']) {
    expect((await ask(path)).status, path).toBe(404);
  }
});

test('a part of a file can be asked for', async () => {
  expect(await ask('/bed.webm', { range: 'bytes=2-4' })).toMatchObject({ status: 206, text: '234', headers: { 'content-range': 'bytes 2-4/10' } });
  expect(await ask('/bed.webm', { range: 'bytes=7-' })).toMatchObject({ status: 206, text: '789' });
  expect((await ask('/bed.webm', { range: 'bytes=99-' })).status).toBe(416);
});

test('a part that makes no sense is answered with the whole', async () => {
  for (const range of ['bytes=5-2', 'bytes=a-b', 'bytes=-3', 'bytes=0-1,4-5', 'lines=1-2']) {
    expect(await ask('/bed.webm', { range }), range).toMatchObject({ status: 200, text: '0123456789' });
  }
});

test('a browser that takes compressed files gets them', async () => {
  expect((await ask('/index.js', { 'accept-encoding': 'gzip, deflate' })).headers['content-encoding']).toBe('gzip');
  expect((await ask('/index.js')).headers['content-encoding']).toBeUndefined();
});

test('the pages can only be read', async () => {
  expect(await ask('/', {}, 'DELETE')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('a file that came after the server did is found', async () => {
  writeFileSync(join(folder, 'late.json'), '{}');
  expect((await ask('/late.json')).status).toBe(200);
});

test('without built pages there is nothing to serve, and that is said', () => {
  expect(() => pages(join(folder, 'nowhere'))).toThrow(NoPages);
});

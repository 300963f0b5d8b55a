import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { weigh } from '../sizes.ts';

/** A build whose entry imports one chunk at once and one on demand. */
function built(atOnce: number, onDemand: number): string {
  const dist = mkdtempSync(join(tmpdir(), 'promoted-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const manifest = {
    'index.html': { file: 'entry.js', css: ['entry.css'], imports: ['_at-once.js'], dynamicImports: ['on-demand.ts'] },
    '_at-once.js': { file: 'at-once.js' },
    'on-demand.ts': { file: 'on-demand.js' },
  };
  mkdirSync(join(dist, '.vite'));
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  for (const [name, bytes] of [
    ['entry.js', 10],
    ['entry.css', 10],
    ['at-once.js', atOnce],
    ['on-demand.js', onDemand],
  ] as const)
    writeFileSync(join(dist, name), randomBytes(bytes));
  writeFileSync(join(dist, 'index.html'), '<!doctype html>');
  return dist;
}

test('what loads on demand is not on the way to the title', () => {
  expect(weigh(built(60_000, 500_000), [])).toBe('');
});

test('too much on the way to the title is said, with the files it is in', () => {
  expect(weigh(built(80_000, 0), [])).toMatch(/^The way to the title takes 8\d{4} bytes .*at-once\.js/u);
});

test('what the first words need counts on the way to the first words', () => {
  expect(weigh(built(60_000, 20_000), ['on-demand.ts'])).toMatch(/^The way to the first words takes 8\d{4} bytes .*on-demand\.js/u);
});

test('a chunk that the build no longer has is an error, not nothing', () => {
  expect(() => weigh(built(1, 1), ['renamed.ts'])).toThrow('renamed.ts');
});

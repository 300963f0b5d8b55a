import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const WIDE = 2; // rem: from here on it is room for something that stands there, and no gap
const REM = /-?\d*\.?\d+rem\b/gu;

/** What a sheet declares, with file and line, without what is reckoned from the size of the window. */
function* declared(property: RegExp): Generator<{ readonly place: string; readonly value: string }> {
  for (const file of globSync('**/*.css', { cwd: src })) {
    if (file.endsWith('tokens.css')) continue;
    for (const [at, line] of readFileSync(join(src, file), 'utf8').split('\n').entries()) {
      const { name = '', value = '' } = /^\s*(?<name>[a-z-]+):(?<value>[^;]*)/u.exec(line)?.groups ?? {};
      if (property.test(name) && !/\b(?:calc|clamp|min)\(/u.test(value)) yield { place: `${file}:${at + 1}`, value };
    }
  }
}

test('every gap stands on the scale of spaces', () => {
  const sizes = [...declared(/^(?:padding|margin|(?:row-|column-)?gap)/u)].flatMap(({ place, value }) =>
    [...value.matchAll(REM)].map(([size]) => ({ place, size })),
  );
  expect(sizes.length, 'there are wide ones').toBeGreaterThan(3);
  expect(sizes.filter(({ size }) => Math.abs(parseFloat(size)) < WIDE)).toEqual([]);
});

test('all letters stand on the scale of sizes', () => {
  const sizes = [...declared(/^font(?:-size)?$/u)].filter(({ value }) => value.search(REM) >= 0);
  expect(sizes.map(({ place }) => place)).toEqual([expect.stringMatching(/^room\/screen\/screen\.css:/u)]); // the whole screen's: all others are parts of it
});

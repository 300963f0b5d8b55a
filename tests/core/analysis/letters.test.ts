import { expect, test } from 'vitest';
import { Letters } from '../../../src/core/analysis/letters.ts';

function spell(letters: Letters, parts: readonly (string | number)[]): string {
  for (const part of parts) letters.add(part);
  return letters.word();
}

test('words are the same where all their parts are, and only there', () => {
  const letters = new Letters();
  const words: readonly (readonly (string | number)[])[] = [
    [],
    [0],
    [0, 0],
    [1, 2],
    [2, 1],
    ['1', 2],
    [''],
    [-1],
    ['-1'],
    [32_767],
    [32_768],
    [61_440, 1],
    [1e9],
    [0.5],
  ];
  const spelt = words.map((parts) => spell(letters, parts));
  expect(new Set(spelt).size).toBe(words.length);
  expect(words.map((parts) => spell(letters, parts))).toEqual(spelt);
});

test('there are enough letters for more parts than one letter can tell apart, and for words of any length', () => {
  const letters = new Letters();
  const spelt = Array.from({ length: 70_000 }, (_, at) => spell(letters, [`part ${at}`, 7]));
  expect(new Set(spelt).size).toBe(70_000);
  expect(spell(letters, ['part 69999', 7])).toBe(spelt.at(-1));
  const long = Array.from({ length: 300_000 }, (_, at) => at % 5);
  expect(spell(letters, long)).toHaveLength(300_000);
});

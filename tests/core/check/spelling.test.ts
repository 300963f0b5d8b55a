import { expect, test } from 'vitest';
import type { Speller } from '../../../src/core/check/rule.ts';
import { checked } from './shelf.ts';

const english = 'the ferry is late and nobody on quay knows why'.split(' ');

/** A small dictionary that counts how often it was asked what else a word may be. */
function dictionary(): Speller & { asked: number } {
  return {
    asked: 0,
    knows: (word) => english.includes(word.toLowerCase()),
    suggest() {
      this.asked += 1;
      return ['ferry'];
    },
  };
}

const spelling = (source: string, speller: Speller): readonly string[] =>
  checked(source, { book: undefined, speller }).flatMap(({ code, line, message }) => (code === 'P161' ? [`${line}: ${message}`] : []));

/** Words without a meaning, each another. */
const strange = (count: number): string =>
  Array.from({ length: count }, (_, at) => `zu${[...String(at)].map((figure) => 'abcdefghij'[Number(figure)]).join('')}`).join(' ');

test('a story in another language is asked for its language, once, and nobody guesses at its words', () => {
  const speller = dictionary();
  expect(
    spelling(
      `Il traghetto parte alle nove, e nessuno sul molo sa perché.\nPiove da tre ore, la pioggia cade forte.\nChi parla con loro adesso?\n-> END\n`,
      speller,
    ),
  ).toEqual([
    expect.stringMatching(/^1: The dictionary does not have \d+ of the \d+ words in this story: it seems to be in another language than English\.$/u),
  ]);
  expect(speller.asked).toBe(0);
});

test('a story that says its language is left alone', () => {
  expect(spelling(`# language: it\n${strange(60)}\n-> END\n`, dictionary())).toEqual([]);
});

test('a short line with an odd word or two is English still', () => {
  expect(spelling('The ferye is late.\n-> END\n', dictionary())).toEqual(['1: The dictionary does not have "ferye".']);
});

test('what else a word may be is found out for the first words only, since it takes its time; all are named', () => {
  const speller = dictionary();
  const words = Array.from({ length: 40 }, (_, at) => `${english[at % english.length]} on the quay`).join(' ');
  const many = Array.from({ length: 400 }, (_, at) => [...String(at)].map((figure) => 'bcdfghjklm'[Number(figure)]).join('') + 'a');
  const known: Speller = {
    ...speller,
    knows: (word) => english.includes(word) || many.indexOf(word.toLowerCase()) % 4 !== 0,
    suggest: () => speller.suggest(''),
  };
  expect(spelling(`${words} ${many.join(' ')}\n-> END\n`, known).length).toBeGreaterThan(60);
  expect(speller.asked).toBe(40);
});

test('what is far too long for a word is named in short, and nobody looks for what else it may be', () => {
  const speller = dictionary();
  expect(spelling(`The ferry is late ${'aye'.repeat(100_000)}\n-> END\n`, speller)).toEqual([
    expect.stringMatching(/^1: The dictionary does not have "(?:aye)+\S*…"\.$/u),
  ]);
  expect(speller.asked).toBe(0);
});

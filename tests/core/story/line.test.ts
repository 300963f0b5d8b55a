import { describe, expect, test } from 'vitest';
import { readLine } from '../../../src/core/story/line.ts';

const book = new Map([
  ['priya', 'priya'],
  ['priya nair', 'priya'],
  ['tomás', 'tomas'],
  ['the fixer', 'fixer'],
]);
const none = new Map<string, string>();
const read = (text: string, names: ReadonlyMap<string, string> = book, tags: readonly string[] = []) => {
  const { speaker, text: words, cues } = readLine(text, tags, names).beat;
  return { speaker, words, cues };
};

describe('with a book', () => {
  test.each([
    ['Priya: Talk me through it.', 'priya', 'Talk me through it.'],
    ['PRIYA: Talk.', 'priya', 'Talk.'],
    ['Priya Nair: Talk.', 'priya', 'Talk.'],
    ['Tomás: Third time lucky.', 'tomas', 'Third time lucky.'],
    ['  Priya :  Talk.  \n', 'priya', 'Talk.'],
    ['Priya: One: two.', 'priya', 'One: two.'],
    ['MARA: A stranger shouts.', 'MARA', 'A stranger shouts.'],
  ])('%j is spoken by %s', (text, speaker, words) => {
    expect(read(text)).toMatchObject({ speaker, words });
  });

  test.each([
    ['Someone: said it.'],
    ['07:40: nothing.'],
    ['Priya:Talk.'],
    ['Priya looks up: "No."'],
    ['Note this: it rains.'],
    [': nobody'],
    ['Priya'],
    [''],
    ['A: one letter is not a name'],
    ['She said: "Priya: no."'],
  ])('%j is told by the narrator', (text) => {
    expect(read(text)).toMatchObject({ speaker: null, words: text.trim() });
  });

  test('a manner in brackets is a mood', () => {
    expect(read('Priya (Worried): It is red.')).toEqual({ speaker: 'priya', words: 'It is red.', cues: [{ kind: 'mood', cast: 'priya', mood: 'worried' }] });
  });

  test('an inner voice that a tag names speaks, whoever stands before the colon', () => {
    expect(read('The Fixer: Ten minutes.', book, ['voice: fixer take-chair'])).toMatchObject({ speaker: 'fixer', words: 'Ten minutes.' });
    expect(read('Ten minutes.', book, ['voice: fixer'])).toMatchObject({ speaker: 'fixer', words: 'Ten minutes.' });
  });
});

describe('without a book', () => {
  test.each([
    ['MARA: You are late.', 'MARA', 'You are late.'],
    ['DR. O’NEILL: Sit.', 'DR. O’NEILL', 'Sit.'],
    ['ÉMILE: Bon.', 'ÉMILE', 'Bon.'],
    ['MARA (angry): Late.', 'MARA', 'Late.'],
  ])('%j is spoken by the name in capitals', (text, speaker, words) => {
    expect(read(text, none)).toMatchObject({ speaker, words });
  });

  test.each([['Mara: You are late.'], ['Warning: wet paint.'], ['王: 你好'], ['I: me']])('%j is told by the narrator', (text) => {
    expect(read(text, none)).toMatchObject({ speaker: null, words: text });
  });
});

test('a line of 100,000 characters, with or without blanks or brackets, is read at once', () => {
  const before = process.cpuUsage().user; // the time of this process alone: a busy machine adds nothing
  for (const text of [
    'x'.repeat(100_000),
    'x '.repeat(50_000),
    `A${' a'.repeat(50_000)}:`,
    '('.repeat(100_000),
    `MARA ${'('.repeat(100_000)}: x`,
    '\u202E'.repeat(100_000),
    `A${' '.repeat(100_000)}:x`,
    `MARA (${' '.repeat(100_000)}): x`,
    `MARA:x${' '.repeat(100_000)}x`,
  ])
    expect(read(text).speaker).toBe(null);
  expect(process.cpuUsage().user - before).toBeLessThan(3_000_000); // microseconds: some 20,000 are usual, and a reader that goes back over it takes minutes
});

import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { parseRubric } from '../../../src/core/assessment/rubric.ts';
import { parseReleased } from '../../../src/core/check/released.ts';
import { toShelf } from '../../../src/core/check/shelf.ts';
import { parseBook } from '../../../src/core/story/book.ts';

const northline = readFileSync('stories/northline/book.json', 'utf8');

/** What is said of Northline's book.json once this is another, with the words that it points to. */
function saidOf(from: string | RegExp, to: string): readonly string[] {
  const text = northline.replace(from, to);
  expect(text).not.toBe(northline);
  const { diagnostics } = toShelf({ sources: new Map(), texts: new Map([['book.json', text]]), art: undefined });
  const lines = text.split('\n');
  return diagnostics.map(({ message, line, column = 0, endColumn = 0 }) => `${lines[line - 1]?.slice(column - 1, endColumn - 1)}: ${message}`);
}

test.each([
  ['a key that nobody knows', '"cast": {', '"castt": {}, "cast": {', '"castt": castt: There is no such key here. Did you mean "cast"?'],
  ['one of a person', '"full": "Priya Nair"', '"ful": "Priya Nair"', '"ful": cast.priya.ful: There is no such key here. Did you mean "full"?'],
  [
    'one of a scene',
    '"scene": "two-places-at-once"',
    '"scene": "two-places-at-once", "weak": 3',
    /^"weak": season\.\d+\.weak: There is no such key here\. Did you mean "week"\?$/u,
  ],
  ['a colour that is a word', '"#a8466b"', '"red"', '"colour": cast.priya.colour: "red" was found, and a colour like "#a8466b" was expected.'],
  ['a title that is a number', /"title": "[^"]*"/u, '"title": 3', '"title": title: 3 was found, and a text was expected.'],
  ['no title', /"title": "[^"]*",/u, '', ' : title: It is missing: a text was expected.'],
  [
    'a setting that there is not',
    '"cast": {',
    '"rules": { "P134": "of" }, "cast": {',
    '"P134": rules.P134: "of" was found, and "error", "warning" or "off" was expected.',
  ],
  ['a week with a half', /"week": 1\b/u, '"week": 1.5', /^"week": season\.\d+\.week: 1\.5 was found, and a whole number was expected\.$/u],
  [
    'a name in capitals',
    '"priya": {',
    '"Priya": {',
    '"Priya": cast.Priya: The name "Priya" cannot be used: small letters, figures and hyphens, with a letter first was expected.',
  ],
])('%s in book.json is said in a sentence, and shown', (_, from, to, said) => {
  expect(saidOf(from, to)).toEqual([typeof said === 'string' ? said.replace(/^ : /u, '{: ') : expect.stringMatching(said)]);
});

test('where the book cannot be read, the names in it are not called misspelt', () => {
  const speller = { knows: () => false, suggest: () => [] };
  const shelfOf = (text: string): unknown => toShelf({ sources: new Map(), texts: new Map([['book.json', text]]), art: undefined }, speller).shelf.speller;
  expect([shelfOf(northline) === speller, shelfOf('{}')]).toEqual([true, undefined]);
});

test('a rubric and a list of released ids say it the same way', () => {
  const rubric = JSON.parse(readFileSync('stories/northline/rubric.json', 'utf8')) as { dimensions: { anchors: string[]; indicators: { stance: string }[] }[] };
  rubric.dimensions[1]!.indicators[0]!.stance = 'pusch';
  expect(() => parseRubric(rubric)).toThrow('rubric.json: dimensions.1.indicators.0.stance: "pusch" was found, and "push" or "pull" was expected.');
  rubric.dimensions[0]!.anchors.pop();
  expect(() => parseRubric(rubric)).toThrow('dimensions.0.anchors: a list of 4 was found, and a list of 5 or more was expected.');
  expect(() => parseReleased({ format: 1, scenes: {}, aliasse: {} })).toThrow('released.json: aliasse: There is no such key here. Did you mean "aliases"?');
  expect(() => parseBook([])).toThrow('a list of 0 was found, and an object: { … } was expected.');
});

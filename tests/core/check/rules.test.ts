import { describe, expect, test } from 'vitest';
import { openDictionary } from '../../../src/cli/check-spelling.ts';
import { codes, sceneRules, wholeBookRules } from '../../../src/core/check/rules.ts';
import { book, checked } from './shelf.ts';

const speller = openDictionary();
const art = { cast: new Set(['priya', 'tomas']), places: new Map([['quay', ['day', 'night']]]), sounds: new Set(['pager']), music: new Set(['incident']) };
const waiting =
  '# ask: Whose?\n* [Wait. #id: wait #leading 4 #operations 2]\n    # why: It was theirs.\n    You wait.\n* [Go on. #id: go-on #leading 2 #operations 4]\n    # why: It was quick.\n    You go on.\n- -> END\n';

/** The codes of all that is found in a rule's example. */
function found(code: string, example: string): readonly string[] {
  const around = { book: { ...book, season: [{ scene: 'test' }] }, speller, art };
  if (code === 'P123') return checked(waiting, { ...around, released: example }).map((each) => each.code);
  if (!example.startsWith('"')) return checked(example, around).map((each) => each.code);
  return checked('VAR energy = 5\nYou begin, at {energy}.\n-> END\n', { ...around, book: { ...around.book, ...(JSON.parse(`{${example}}`) as object) } }).map(
    (each) => each.code,
  );
}

describe('every rule finds its own wrong example, and nothing is wrong with the right one', () => {
  test.each([...sceneRules, ...wholeBookRules].map((rule) => [rule.code, rule] as const))('%s', (code, { wrong, right }) => {
    expect(found(code, wrong)).toContain(code);
    expect(found(code, right).filter((each) => each === code || each === 'P002' || each === 'P102')).toEqual([]);
  });
});

test('no two rules have one code, and a code is a P with three figures', () => {
  expect(new Set(codes.map(({ code }) => code)).size).toBe(codes.length);
  expect(codes.filter(({ code }) => !/^P\d{3}$/u.test(code))).toEqual([]);
});

test('a story with nothing wrong has nothing said against it', () => {
  expect(checked(waiting, { book, speller, art })).toEqual([]);
});

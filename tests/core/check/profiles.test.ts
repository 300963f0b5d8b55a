import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/story/diagnostic.ts';
import { book, checked } from './shelf.ts';

const scene = `# gauge: trust "Trust" 0 10
VAR trust = 5
VAR gave_chair = false
VAR said = "nothing"
LIST papers = (mine), yours
{trust} {gave_chair} {said} {papers}
-> END
`;

/** What is said of a profile with these values. */
function said(values: object, source: string = scene, files: Readonly<Record<string, string>> = {}): readonly Diagnostic[] {
  const roots = ['test.ink', ...Object.keys(files)];
  return checked(source, { book: { ...book, profiles: { weary: values } }, files, roots }).filter(({ code }) => code === 'P153');
}

test('a profile may set what a scene of the book declares', () => {
  expect(said({ trust: 0, gave_chair: true, said: 'no' })).toEqual([]);
  expect(said({ patience: 2 }, scene, { 'later.ink': 'VAR patience = 1\n{patience}\n-> END\n' })).toEqual([]);
});

test('what was left in a scene stands under its name, and is looked at likewise', () => {
  expect(said({ test: { trust: 0, gave_chair: true } })).toEqual([]);
  expect(said({ test: { trsut: 3 } })[0]).toMatchObject({
    message: 'The profile "weary" sets "trsut", and no scene has such a variable.',
    hint: 'Did you mean "trust"?',
  });
  expect(said({ tesst: { trust: 3 } })[0]).toMatchObject({
    message: 'The profile "weary" leaves something in "tesst", and there is no such scene.',
    hint: 'Did you mean "test"?',
  });
});

test('a misspelt variable is named where it stands in book.json, with the one that was meant', () => {
  const [found, ...more] = said({ gave_chair: true, trsut: 3 });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    file: 'book.json',
    severity: 'error',
    message: 'The profile "weary" sets "trsut", and no scene has such a variable.',
    hint: 'Did you mean "trust"?',
  });
  const lines = JSON.stringify({ ...book, profiles: { weary: { gave_chair: true, trsut: 3 } } }, null, 2).split('\n');
  expect(lines[(found?.line ?? 0) - 1]?.slice((found?.column ?? 0) - 1, (found?.endColumn ?? 0) - 1)).toBe('"trsut"');
});

test('nothing near: then it says how to declare it', () => {
  expect(said({ weather: 1 })[0]?.hint).toBe('Declare it in a scene: VAR weather = 0');
});

test.each([
  [{ trust: 11 }, 'gives "trust" 11, and its gauge goes from 0 to 10.'],
  [{ trust: -1 }, 'gives "trust" -1, and its gauge goes from 0 to 10.'],
  [{ trust: 'high' }, 'gives "trust" a text, "high", where the scenes have a number.'],
  [{ gave_chair: 1 }, 'gives "gave_chair" a number, 1, where the scenes have true or false.'],
  [{ papers: 'yours' }, 'sets "papers", which is a list or a constant: a profile can only set what VAR declares.'],
])('a value that a scene cannot begin with is found: %o', (values, message) => {
  expect(said(values).map((each) => each.message)).toEqual([`The profile "weary" ${message}`]);
});

test('where a scene of the book does not compile, nobody can say that a variable is not there', () => {
  expect(said({ weather: 1 }, scene, { 'draft.ink': '{ an unfinished line\n' })).toEqual([]);
  expect(said({ trust: 11 }, scene, { 'draft.ink': '{ an unfinished line\n' })).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { book, checked } from './shelf.ts';

/** What is said, and the way out of it. */
const said = (source: string): readonly unknown[] => checked(source).map(({ code, message, hint }) => [code, message, hint]);

const option = (tag: string): string => `* [Wait. #id: wait #operations 3 ${tag}]\n    # why: It was theirs.\n    You wait.\n    -> END\n`;

test('evidence with a colon, or without a level, is told how it is written', () => {
  expect(said(option('#leading: 4 lets-go'))).toEqual([
    ['P101', '"# leading: 4 lets-go" has a colon, and no level is read behind it.', 'Write # leading 4 lets-go'],
  ]);
  expect(said(option('#leading.lets-go 4'))).toEqual([['P101', '"# leading.lets-go 4" has its indicator before the level.', 'Write # leading 4 lets-go']]);
  expect(said(option('#leading'))).toEqual([['P101', '"# leading" has no level.', 'A figure from 1 to 5 was expected: # leading 3']]);
});

test('a mood in front of its person is one mistake, and not two names that nobody has', () => {
  expect(said('She waits. # mood: worried priya\n-> END\n')).toEqual([
    ['P110', '"# mood: worried priya" names the mood before the person.', 'Write # mood: priya worried'],
  ]);
});

test('a memory without its variable is not told to declare a variable with the name of a person', () => {
  const [first] = said('You wait. # remember: priya You let her begin.\n-> END\n');
  expect(first).toEqual(['P144', 'There is no variable "priya".', expect.stringMatching(/^The variable that keeps it comes before the person/u)]);
});

test('a misspelt tag behind an ending is a misspelt tag, and no sign that cut words off', () => {
  expect(said('It rains. # ending: rain "Rain" # sounds: pager\n-> END\n')).toEqual([['P101', 'There is no tag "sounds".', 'Did you mean "sound"?']]);
  expect(said('# note: See ticket #42 before you begin.\nYou begin.\n-> END\n').map((each) => (each as readonly string[])[0])).toEqual(['P113']);
});

test('a level that there is not is told what levels mean, and a misspelt dimension beside it what it may be', () => {
  expect(said(option('#leading 6'))).toEqual([
    ['P103', expect.stringContaining('6'), 'Levels go from 1, which works against it, over 3, neither, to 5, which is exemplary.'],
  ]);
  expect(said(option('#leadng 6'))).toEqual([['P103', expect.stringContaining('6'), 'Did you mean "leading"?']]);
});

test('of many people those are named whose names are most like what stands there', () => {
  const person = (name: string): object => ({ name, full: name, role: 'engineer', colour: '#a8466b' });
  const names = [
    'ada',
    'ben',
    'carla',
    'deon',
    'emre',
    'farid',
    'grete',
    'hugo',
    'ines',
    'jonas',
    'katrin',
    'lena',
    'mei',
    'nadia',
    'omar',
    'priya',
    'wilhelm',
  ];
  const crowd = { ...book, cast: Object.fromEntries(names.map((name) => [name, person(name)])) };
  const all = names.length + Object.keys((book as { readonly voices: object }).voices).length;
  expect(checked('She comes in. # enter: nadxxx left\n-> END\n', { book: crowd }).map(({ code, hint }) => [code, hint])).toEqual([
    ['P106', expect.stringMatching(new RegExp(`^There are ${all}; most like it: nadia, `, 'u'))],
  ]);
});

test('an option that is said in quotation marks is not quoted twice', () => {
  expect(said('* ["Mine." #leading 4]\n    # why: It was theirs.\n    You wait.\n    -> END\n')[0]).toEqual([
    'P121',
    'The option "Mine." is scored and has no id.',
    expect.any(String),
  ]);
});

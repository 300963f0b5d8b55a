import { expect, test } from 'vitest';
import { includesOf } from '../../../src/core/check/includes.ts';
import { insertIds, newIds } from '../../../src/core/check/new-ids.ts';
import { book, checked, sceneOf, short } from './shelf.ts';

// What the ink of others taught the check: docs/conformance.md.

test("what one of ink's own functions is given is read", () => {
  const source = '{worth(2)}\n-> END\n=== function worth(level)\n~ temp scale = level * level\n~ return RANDOM(1, 200 * scale)\n';
  expect(checked(source, { book: undefined })).toEqual([]);
});

test("a fraction is found also where one of ink's own functions is given it", () => {
  expect(checked('{RANDOM(1, 3 * 2.5)}\n-> END\n', { book: undefined }).map(short)).toEqual(['1:16-19 P146']);
});

test('a tag that another player has under the same name is none of ours', () => {
  const source = 'The room hums. # mood: mysterious\n-> END\n';
  expect(checked(source, { book: undefined })).toEqual([]);
  expect(checked(source, { book }).map(({ code }) => code)).toEqual(['P102']);
});

test('who writes every tag right behind a word means it so', () => {
  expect(checked('Come on.#ren\nYou know?#sophie\nMy stop#ren\n-> END\n', { book: undefined })).toEqual([]);
  expect(checked('See ticket#ren\nYou know? # CLEAR\nMy stop # CLEAR\n-> END\n', { book: undefined }).map(({ code }) => code)).toEqual(['P113']);
});

test('what ink compiles and then cannot write down is an error, with its line', () => {
  expect(
    checked('-> talk ->\nBye.\n-> END\n=== talk\nHello.\n->-> DONE\n', { book: undefined }).map(({ code, line, message }) => [code, line, message]),
  ).toEqual([['P002', 6, 'A tunnel cannot lead on to END or DONE.']]);
});

test('what ink breaks off over without a word is said with its line', () => {
  const source = 'Hello.\nVAR next = -> DONE\n{next}\n-> END\n';
  expect(
    checked(source)
      .filter(({ severity }) => severity === 'error')
      .map(({ code, line, message }) => [code, line, message]),
  ).toEqual([['P002', 2, 'A variable cannot hold -> END or -> DONE.']]);
});

test('a line ends where ink ends it, also in a file whose line ends were doubled on the way', () => {
  expect(checked('You wait.\r\r\nIt buzzes. # soudn: bell\r\r\n-> END\r\r\n', { book: undefined }).map(short)).toEqual(['2:12-25 P101']);
  const source = 'You wait.\r\r\n* [Stay. #leading 4]\r\r\n  You stay.\r\r\n- -> END\r\r\n';
  expect(insertIds(source, newIds(sceneOf(source), new Set()))).toBe(source.replace('[Stay. #', '[Stay. #id: stay #'));
});

test('an INCLUDE needs no space behind it, and ink takes all that follows for the name', () => {
  const sources = new Map([
    ['story.ink', 'INCLUDE: menu.ink\n  INCLUDE\tteam.ink \n'],
    [': menu.ink', ''],
    ['team.ink', ''],
  ]);
  expect(includesOf({ sources }, 'story.ink')).toEqual(['story.ink', ': menu.ink', 'team.ink']);
});

test('of what nobody comes to, that is named which leads to the rest', () => {
  const source =
    'You wait.\n-> END\n=== monday\nRain.\n~ ring()\n-> tuesday\n=== tuesday\nSun.\n-> END\n=== round\n-> about\n=== about\n-> round\n=== function ring\n~ return\n';
  const found = checked(source, { book: undefined }).filter(({ code }) => code === 'P141');
  expect(found.map(({ line, message, hint }) => [line, message, hint])).toEqual([
    [3, 'There is no way to the knot "monday".', 'Nor, then, to what it leads to: "tuesday", "ring".'],
    [10, 'There is no way to the knot "round".', 'Nor, then, to what it leads to: "about".'],
  ]);
});

test('a function that is called from where nobody comes is not said to be called by nothing', () => {
  const source = 'EXTERNAL beep(times)\nYou wait.\n-> END\n=== cat\nMeow.\n~ beep(2)\n-> END\n=== function beep(times)\n~ return times\n';
  expect(checked(source, { book: undefined }).flatMap(({ code, message }) => (code === 'P141' ? [message] : []))).toEqual([
    'There is no way to the knot "cat".',
  ]);
});

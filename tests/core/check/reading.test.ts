import { expect, test } from 'vitest';
import { checked, sceneOf, short } from './shelf.ts';

test('a tag has the columns that its author sees', () => {
  const { tags } = sceneOf('She waits.\t# mood: priya warm # sound: pager  \n-> END\n');
  expect(tags.map(({ text, span }) => [text, span.line, span.column, span.endColumn])).toEqual([
    ['mood: priya warm', 1, 12, 30],
    ['sound: pager', 1, 31, 45],
  ]);
});

test('block comments, line ends of other systems and a byte order mark move no column', () => {
  const source = '\uFEFF/* one\r\ntwo */ She waits. /* three */ # sond: pager // four\r\n-> END\r\n';
  expect(checked(source).map(short)).toEqual(['2:31-44 P101']);
});

test('what belongs to an option is told from what belongs to its result', () => {
  const { options, tags } = sceneOf('* Wait #leading 4 [for her. #id: wait] until noon. # why: It was theirs.\n    -> END\n');
  expect(options.map(({ id, text, evidence }) => [id, text, evidence.length])).toEqual([['wait', 'Wait for her.', 1]]);
  expect(tags.map(({ on }) => on)).toEqual(['choice', 'choice', 'line']);
});

test('a line counts in its longest form, and lines of a block each for themselves', () => {
  const { lines } = sceneOf('VAR a = 1\nShe {a > 1:waits|sits down} again.\n{ a > 1:\n    One line.\n    Another.\n- else:\n    A third.\n}\n-> END\n');
  expect(lines.map(({ text }) => text)).toEqual(['She sits down again.', 'One line.', 'Another.', 'A third.']);
});

test('a tag with logic in it is left alone', () => {
  expect(checked('VAR who = "priya"\nShe waits. # mood: {who} warm\n-> END\n').map(short)).toEqual([]);
});

test('the beginning of a story ends with its first word', () => {
  const { tags } = sceneOf('# title: One\nVAR a = 1\n# author: Two\n{a}\nIt begins.\n# title: Three\n-> END\n');
  expect(tags.map(({ text, on }) => [text, on])).toEqual([
    ['title: One', 'top'],
    ['author: Two', 'top'],
    ['title: Three', 'line'],
  ]);
});

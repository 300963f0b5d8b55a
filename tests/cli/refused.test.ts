import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readShelf } from '../../src/cli/shelf.ts';
import { book, rubric } from '../core/check/shelf.ts';
import { layFiles, runTool } from './tool.ts';

let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  layFiles(here, {
    'stories/harbour/book.json': JSON.stringify({ ...book, id: 'harbour', season: [{ scene: 'one' }] }),
    'stories/harbour/rubric.json': JSON.stringify(rubric),
    'stories/harbour/one.ink': 'You wait.\n* [Go on.]\n- -> END\n',
  });
  return () => rmSync(here, { recursive: true });
});

const VERBS = [
  ['explore', 'one'],
  ['explore', '--season', 'harbour'],
  ['map', 'one'],
  ['play', 'one', '--choose', 'go-on'],
  ['ids', 'harbour'],
  ['new', 'two', '--book', 'harbour'],
] as const;

/** What each verb says, and the check. */
function saidBy(verbs: readonly (readonly string[])[]): readonly unknown[] {
  return verbs.map((words) => {
    const { code, out, err } = runTool(here, words);
    return [words.join(' '), code, out, err];
  });
}

test.each([
  ['book.json', '\uFEFF{ "titel": "Harbour" }', 'stories/harbour/book.json:1:3 error P006 titel: There is no such key here. Did you mean "title"?'],
  ['rubric.json', '{\n  "dimensions": [\n', 'stories/harbour/rubric.json:3:1 error P006 This is not JSON: it ends too soon.'],
  ['released.json', '\uFEFF{x}', 'stories/harbour/released.json:1:2 error P006 This is not JSON: "x" was not expected here.'],
])('every verb refuses a broken %s in the words of the check', async (file, text, sentence) => {
  layFiles(here, { [`stories/harbour/${file}`]: text });
  expect(runTool(here, ['check', 'one'])).toMatchObject({ code: 1, out: expect.stringContaining(`${sentence}\n`) });
  const suffix = { ids: ' Nothing was written.' } as Readonly<Record<string, string>>;
  expect(saidBy(VERBS)).toEqual(VERBS.map((words) => [words.join(' '), 2, '', `${sentence}${suffix[words[0]] ?? ''}\n`]));
  await expect(readShelf(join(here, 'stories'))).rejects.toThrow(sentence);
});

test('a story that ink refuses is refused in the words of the check, with its place and how much more is wrong', () => {
  layFiles(here, { 'stories/harbour/one.ink': 'You wait.\n* [Go on.] -> qauy\n- -> nowhere\n=== quay\n-> END\n' });
  const sentence = 'stories/harbour/one.ink:2:15 error P002 There is nothing called "qauy" to go to. Did you mean "quay"? promoted check says 1 more.';
  const verbs = [VERBS[0], VERBS[2], VERBS[3]];
  expect(saidBy(verbs)).toEqual(verbs.map((words) => [words.join(' '), 2, '', `${sentence}\n`]));
});

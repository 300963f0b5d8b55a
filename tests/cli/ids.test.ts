import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { putIds } from '../../src/cli/ids.ts';
import { book, rubric } from '../core/check/shelf.ts';
import { type Ran, runTool } from './tool.ts';

let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  mkdirSync(join(here, 'stories/harbour'), { recursive: true });
  writeFileSync(join(here, 'stories/harbour/book.json'), JSON.stringify({ ...book, rules: { P131: 'off', P132: 'off', P152: 'off' } }));
  writeFileSync(join(here, 'stories/harbour/rubric.json'), JSON.stringify(rubric));
  return () => rmSync(here, { recursive: true });
});

const story = '\uFEFFYou begin.\r\n* [Wait. #leading 4 #operations 2]\r\n* [Go on. #id: go-on #leading 2 #operations 4]\r\n- -> END\r\n';
const file = (): string => join(here, 'stories/harbour/test.ink');

const promoted = (...args: readonly string[]): Ran => runTool(here, args);

test('what it would write is said first; then only that is written', () => {
  writeFileSync(file(), story);
  expect(promoted('ids')).toEqual({ code: 1, err: '', out: 'stories/harbour/test.ink:2:10 "Wait." could be wait\n1 without an id: --write puts them in.\n' });
  expect(readFileSync(file(), 'utf8')).toBe(story);
  expect(promoted('ids', 'harbour/test', '--write').code).toBe(0);
  expect(readFileSync(file(), 'utf8')).toBe(story.replace('[Wait. #leading', '[Wait. #id: wait #leading'));
  expect(promoted('ids')).toMatchObject({ code: 0, out: 'Every scored option has an id.\n' });
  expect(promoted('ids', 'test')).toMatchObject({ code: 0, out: 'Every scored option has an id.\n' }); // a scene's name alone is enough
});

test('an option that is speech is named in its own quotes', () => {
  writeFileSync(file(), story.replace('[Wait.', '["Wait."'));
  expect(promoted('ids').out).toContain(':2:12 "Wait." could be wait\n');
});

test('a file that changed meanwhile, or that is not UTF-8, is not written to', () => {
  const ids = [{ id: 'wait', option: 'Wait.', file: 'test.ink', line: 2, column: 10, insert: '#id: wait ' }];
  writeFileSync(file(), `${story}// one more\n`);
  expect(() => putIds(file(), story, ids)).toThrow('test.ink has changed since it was read');
  expect(readFileSync(file(), 'utf8')).toBe(`${story}// one more\n`);
  const latin = Buffer.concat([Buffer.from(story), Buffer.from([0xe9])]);
  writeFileSync(file(), latin);
  expect(promoted('ids', '--write')).toMatchObject({ code: 2, err: expect.stringContaining('is not UTF-8') });
  expect(readFileSync(file())).toEqual(latin);
});

test('a story that does not compile is left alone', () => {
  writeFileSync(file(), `${story}-> nowhere\r\n`);
  const { code, err } = promoted('ids', '--write');
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  expect(readFileSync(file(), 'utf8')).not.toContain('#id: wait');
});

test('a released id that goes is an error, until it has an alias; and it is given to no other option', () => {
  writeFileSync(file(), story);
  expect(promoted('ids', '--write', '--release').code).toBe(0);
  const list = join(here, 'stories/harbour/released.json');
  expect(JSON.parse(readFileSync(list, 'utf8'))).toEqual({ $schema: '../schemas/released.schema.json', format: 1, scenes: { test: ['go-on', 'wait'] } });
  expect(promoted('check').code).toBe(0);

  writeFileSync(file(), story);
  const { code, out } = promoted('check');
  expect(code).toBe(1);
  expect(out).toContain('stories/harbour/released.json:7:7 error P123');
  promoted('ids', '--write');
  expect(readFileSync(file(), 'utf8')).toContain('#id: wait-2 #leading');
  writeFileSync(list, JSON.stringify({ format: 1, scenes: { test: ['go-on', 'wait'] }, aliases: { test: { wait: 'wait-2' } } }));
  expect(promoted('check').code).toBe(0);
});

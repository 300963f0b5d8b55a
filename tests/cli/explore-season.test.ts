import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { SeasonReport } from '../../src/cli/explore-season-print.ts';
import { seasonRemarks } from '../../src/core/check/season-findings.ts';
import { book, rubric } from '../core/check/shelf.ts';
import { pressCtrlC } from '../support/ctrl-c.ts';
import { layFiles, main, type Ran, runTool } from './tool.ts';

const root = join(import.meta.dirname, '../..');
let here: string;

const one = `INCLUDE shared/team.ink
* [Keep it. #id: keep #leading 5 #operations 1]
    ~ kept = true
    You keep it. # ending: kept "It is yours"
* [Leave it. #id: leave #leading 1 #operations 5]
    You leave it. # ending: left "It is nobody's"
- -> END
`;
const two = `INCLUDE shared/team.ink
* {kept} [Use it. #id: use #leading 5 #operations 1]
* [Ask. #id: ask #leading 1 #operations 5]
* [Wait. #id: wait #leading 3 #operations 3]
- {kept: It is used. # ending: used "It is used"}
-> END
`;
const files = {
  'stories/a/book.json': JSON.stringify({ ...book, id: 'a', season: [{ scene: 'one' }, { scene: 'two' }], profiles: { keeper: { one: { kept: true } } } }),
  'stories/a/rubric.json': JSON.stringify(rubric),
  'stories/a/shared/team.ink': 'VAR kept = false\n',
  'stories/a/one.ink': one,
  'stories/a/two.ink': two,
};

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  lay(files);
  return () => rmSync(here, { recursive: true });
});

const lay = (texts: Readonly<Record<string, string>>): void => layFiles(here, texts);
const run = (...args: readonly string[]): Ran => runTool(here, ['explore', '--season', ...args]);

test('people get a summary of the season, with what is said against it', () => {
  const { code, out, err } = run();
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatch(/^stories\/a\/book\.json: its season\n\nPlayed 200 times by chance: some of very many ways/u);
  expect(out).toContain('The scenes were searched exactly, from each of 3 beginnings');
  expect(out).toMatch(/\n {2}one +\d+ +(?:kept \d+ %, left \d+ %|left \d+ %, kept \d+ %)\n/u);
  expect(out).toContain('stories/a/book.json error P320 Some path to the last scene has only 1 scored decision on leading.');
});

test('programs get the same as an object, with every field that the schema names', () => {
  const { code, out } = run('a', '--json', '--seed', '3');
  const report = JSON.parse(out) as SeasonReport;
  expect([code, report.format, report.book, report.season.seed, report.season.verdict]).toEqual([1, 1, 'stories/a/book.json', 3, 'exact']);
  expect(report.season.scenes.map(({ scene, starts }) => [scene, starts])).toEqual([
    ['one', [null]],
    ['two', [null, 'keeper']],
  ]);
  expect(lacking(JSON.parse(readFileSync(join(root, 'docs/explore-season-schema.json'), 'utf8')) as Schema, report, '')).toEqual([]);
});

test('a book is found by its name, and by its folder', () => {
  expect(run('stories/a', '--json').out).toBe(run('a', '--json').out);
  expect(run('b')).toMatchObject({ code: 2, err: 'There is no book at "b", nor under stories: a folder with a book.json was expected.\n' });
  lay({ 'stories/b/book.json': JSON.stringify({ ...book, id: 'b', season: [] }) });
  expect(run()).toMatchObject({ code: 2, err: 'There is more than one book under stories: a, b. Name one.\n' });
  expect(run('b')).toMatchObject({ code: 2, err: 'There is no scene in the season of "b".\n' });
});

test('what is for one story only is refused in one line', () => {
  expect(run('a', '--html', 'page.html').err).toBe('--html is for one story: a season has none.\n');
  expect(run('a', 'b').err).toBe('explore takes one book, and "b" is another.\n');
});

test('a scene that cannot be read is named', () => {
  lay({ 'stories/a/two.ink': 'Hello -> nowhere\n' });
  const { code, err } = run();
  expect([code, err.split('\n').length]).toEqual([2, 2]);
  expect(err).toBe('stories/a/two.ink:1:10 error P002 There is nothing called "nowhere" to go to.\n');
});

test('Ctrl-C prints what is known so far', async () => {
  const rooms = '-> room\n=== room\n~ n += 1\n+ [On.] -> room\n+ [Off.] -> room\n+ {n > 1000000} [Out.] -> END\n'; // a way out that nobody comes to in a minute
  lay({ 'stories/a/one.ink': `VAR n = 0\n${rooms}` });
  const { code, out } = await pressCtrlC(here, [main, 'explore', '--season', '--seconds', '50']);
  expect(code).toBe(1); // there are few decisions before the last scene
  expect(out).toContain('P324');
});

test('each finding of a season has its place on the page of diagnostics', () => {
  const page = readFileSync(join(root, 'docs/diagnostics.md'), 'utf8');
  expect(seasonRemarks.filter(({ code, title }) => !page.includes(`## ${code}: ${title}`))).toEqual([]);
});

/** A schema, as far as ours go. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Where a value and a schema have other fields: what one has and the other does not. */
function lacking(schema: Schema, value: unknown, at: string): readonly string[] {
  const own = schema.properties || schema.items ? schema : schema.anyOf?.find(({ properties, items }) => properties ?? items);
  if (!own || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown, n) => lacking(own.items ?? {}, each, `${at}[${n}]`));
  if (!own.properties || typeof value !== 'object') return [];
  const { properties, required = [] } = own;
  const fields = Object.entries(value);
  return [
    ...fields.flatMap(([key]) => (key in properties ? [] : [`${at}.${key} is not in the schema`])),
    ...required.flatMap((key) => (key in value ? [] : [`${at}.${key} is not in the report`])),
    ...fields.flatMap(([key, each]) => lacking(properties[key] ?? {}, each, `${at}.${key}`)),
  ];
}

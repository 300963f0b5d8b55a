import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findPlaces } from '../../src/cli/check-places.ts';
import { checkPlaces } from '../../src/cli/check-run.ts';
import { openDictionary } from '../../src/cli/check-spelling.ts';
import { checkScenes, readScenes } from '../../src/core/check/check.ts';
import { toShelf } from '../../src/core/check/shelf.ts';
import { book, rubric } from '../core/check/shelf.ts';
import { layFiles, main, type Ran, runTool } from './tool.ts';

let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  return () => rmSync(here, { recursive: true });
});

const lay = (files: Readonly<Record<string, string>>): void => layFiles(here, files);
const check = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran => runTool(here, ['check', ...args], { env });

const harbour = {
  'stories/harbour/book.json': JSON.stringify({ ...book, rules: { P152: 'off' } }),
  'stories/harbour/rubric.json': JSON.stringify(rubric),
  'stories/harbour/shared/team.ink': 'VAR trust = 5\n',
  'stories/harbour/test.ink': 'INCLUDE shared/team.ink\nIt buzzes. # sound: pagr\n{trust}\n-> END\n',
};

test('people see the place, the line, and a caret under what is meant', () => {
  lay(harbour);
  const { code, out, err } = check([]);
  expect([code, err]).toEqual([1, '']);
  expect(out).toBe(`stories/harbour/test.ink:2:21 error P108 There is no sound "pagr" in the book.
    2 | It buzzes. # sound: pagr
      |                     ^^^^
  Did you mean "pager"?

1 error, 0 warnings in 1 story.
`);
});

test('colours are for terminals, and for those who ask', () => {
  lay(harbour);
  expect(check([], { FORCE_COLOR: '1', NO_COLOR: '' }).out).toContain('\u001B[31merror P108');
  expect(check([], { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001B');
});

test('programs get an object, and workflows get commands', () => {
  lay(harbour);
  expect(JSON.parse(check(['--json']).out)).toEqual({
    format: 1,
    stories: ['stories/harbour/test.ink'],
    counts: { errors: '1', warnings: '0', notes: '0' },
    diagnostics: [
      {
        code: 'P108',
        severity: 'error',
        file: 'stories/harbour/test.ink',
        line: 2,
        column: 21,
        endColumn: 25,
        message: 'There is no sound "pagr" in the book.',
        hint: 'Did you mean "pager"?',
      },
    ],
  });
  expect(check(['--format', 'github']).out).toBe(
    '::error file=stories/harbour/test.ink,line=2,col=21,endColumn=25,title=P108::There is no sound "pagr" in the book. Did you mean "pager"?\n',
  );
});

test('warnings are no reason to stop', () => {
  lay({ 'a.ink': 'You recieve a mesage.\n-> END\n' });
  const { code, out } = check(['a.ink']);
  expect([code, out.match(/P161/gu)?.length]).toEqual([0, 2]);
  expect(out).toContain('"receive"');
});

test('a book, a scene, a folder and a file are found by path or by name', () => {
  lay({
    ...harbour,
    'stories/harbour/later.ink': 'Nobody is missing. # sound: gul\n-> END\n',
    'loose/one.ink': 'INCLUDE parts/two.ink\nOne.\n-> there\n',
    'loose/parts/two.ink': '=== there\nThere.\n-> END\n',
  });
  const stories = (...args: readonly string[]): unknown => (JSON.parse(check([...args, '--json']).out) as { readonly stories: unknown }).stories;
  expect(stories('harbour')).toEqual(['stories/harbour/test.ink', 'stories/harbour/later.ink']);
  expect(stories('harbour/test')).toEqual(['stories/harbour/test.ink']);
  expect(stories('loose')).toEqual(['loose/one.ink']);
  expect(check(['stories/harbour/later.ink']).out).not.toContain('pagr');
});

test('what cannot be looked at is one line on stderr, and code 2', () => {
  lay({ 'empty/readme.txt': '', 'story.json': '{}' });
  for (const [args, sentence] of [
    [['nowhere'], 'There is nothing at "nowhere"'],
    [[], 'There is nothing at "stories"'],
    [['empty'], 'There is no ink in'],
    [['story.json'], 'story.json is no ink file'],
    [['--format', 'xml'], '--format says "xml"'],
  ] as const) {
    const { code, out, err } = check(args);
    expect([code, out, err.trim().split('\n').length], args.join(' ')).toEqual([2, '', 1]);
    expect(err).toContain(sentence);
  }
});

test('a story that ink never comes back from is an error of its own, and the others are checked', async () => {
  const endless = `{ ${'{'.repeat(12_000)}`;
  lay({ 'a/story.ink': endless, 'b/story.ink': 'You recieve it.\n-> END\n' });
  const found = await checkPlaces(findPlaces(['a', 'b'], here), { patience: 3000 });
  expect(found.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([[expect.stringMatching(/^P00[25]$/u)], ['P161']]);
});

test('two threads find what one finds, in the same order', async () => {
  const names = Array.from({ length: 9 }, (_, at) => `scene-${at}`);
  const scene = (at: number): string => `INCLUDE shared/team.ink
VAR kept_${at} = false # remember: kept_${at}
${'You wait. '.repeat(at)}
It buzzes. # sound: pagr
{kept_${(at + 1) % 9}: You recieve it.}
* [Wait.${' And wait'.repeat(at)} #leading 4 #opperations 2]
    You wait. ${at % 3 === 0 ? '-> nowhere' : ''}
* [Go. #leading 2] -> trust_it
- -> END
=== trust_it
${at % 2 === 0 ? '{trust}' : ''} -> END
`;
  lay({
    ...harbour,
    'stories/harbour/book.json': JSON.stringify({ ...book, profiles: { worn: { enrgy: 1, trust: 'much' } }, season: names.map((name) => ({ scene: name })) }),
    'stories/harbour/released.json': JSON.stringify({ format: 1, scenes: { 'scene-1': ['gone'] } }),
    'stories/harbour/shared/team.ink': 'VAR trust = 5\nVAR nobody_reads = 1\n',
    ...Object.fromEntries(names.map((name, at) => [`stories/harbour/${name}.ink`, scene(at)])),
    'loose.ink': 'You recieve it.\n-> END\n',
  });
  const places = findPlaces(['stories', 'loose.ink'], here);
  const [one, two, four] = [await checkPlaces(places, { threads: 1 }), await checkPlaces(places, { threads: 2 }), await checkPlaces(places, { threads: 4 })];
  expect(two).toEqual(one);
  expect(four).toEqual(one);
  expect(new Set(one[0]?.diagnostics.map(({ code }) => code)).size).toBeGreaterThan(6);
  const [dictionary, direct] = [openDictionary(), places[0]!];
  const { shelf, diagnostics } = toShelf(direct.folder, dictionary);
  expect(two[0]?.diagnostics).toEqual([...diagnostics, ...checkScenes(shelf, readScenes(shelf, direct.roots))]);
}, 240_000);

test('patience ends', async () => {
  lay({ 'a.ink': `${'* [Wait.]\n'.repeat(4000)}- -> END\n` });
  const [found] = await checkPlaces(findPlaces(['a.ink'], here), { patience: 1 });
  expect(found?.diagnostics).toMatchObject([{ code: 'P005', severity: 'error', file: 'a.ink' }]);
});

test('nothing in the stories that ship is an error', () => {
  const { status, stdout } = spawnSync(process.execPath, [main, 'check', '--json'], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' });
  const { counts } = JSON.parse(stdout) as { readonly counts: object };
  expect([status, counts]).toEqual([0, expect.objectContaining({ errors: '0' })]);
});

test('nothing in a stranger’s file is obeyed by the terminal, and the caret stays where it belongs', () => {
  lay({ 'odd.ink': 'Hello \u001B[31mred\u001B[0m and \u001B]0;title\u0007 you recieve.\n-> END\n', 'worse.ink': '* [A \u001B[2Jchoice] Yes\n-> END\n' });
  const { out } = check(['odd.ink', 'worse.ink']);
  expect(out.split('\n').filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
  const lines = out.split('\n');
  const at = lines.findIndex((line) => line.includes('recieve.'));
  expect(lines[at + 1]?.indexOf('^')).toBe(lines[at]?.indexOf('recieve'));
  const { code, err } = runTool(here, ['explore', 'worse.ink']);
  expect([code, /\p{Cc}/u.test(err.trimEnd()), err.includes('choice')]).toEqual([2, false, true]);
});

test('a folder that is called like a story is none', () => {
  lay({ ...harbour, 'stories/harbour/drafts.ink/notes.txt': 'Not a story.', 'stories/harbour/quay.ink/notes.txt': 'Nor this.' });
  lay({ 'stories/harbour/book.json': JSON.stringify({ ...book, season: [{ scene: 'test' }, { scene: 'quay' }] }) });
  const { code, out, err } = check([]);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('error P001 There is no file named quay.ink.');
  expect(out).not.toContain('drafts');
});

test('a book that is no JSON is shown where it breaks, whoever wants to read it', () => {
  lay({ ...harbour, 'stories/harbour/book.json': '{\n  "id": "harbour",\n  "season": [,\n}' });
  expect(check([]).out).toContain('stories/harbour/book.json:3:14 error P006 This is not JSON: "," was not expected here.');
  for (const verb of ['play', 'map'])
    expect(runTool(here, [verb, 'test'])).toMatchObject({
      code: 2,
      err: 'stories/harbour/book.json:3:14 error P006 This is not JSON: "," was not expected here.\n',
    });
});

test('whoever asks about one story hears that it was judged without its book', () => {
  lay({ ...harbour, 'stories/harbour/book.json': JSON.stringify({ ...book, cast: [] }) });
  const { code, out } = check(['stories/harbour/test.ink']);
  expect(code).toBe(1);
  expect(out).toContain('stories/harbour/book.json:1:');
  expect(out).toContain('P006 cast:');
});

test('a place without a description and a sound without a caption are told, and the rest of the book holds', () => {
  const places = { attic: { name: 'The attic', lights: ['day'] } };
  lay({ ...harbour, 'stories/harbour/book.json': JSON.stringify({ ...book, places, sounds: { bang: {} } }) });
  const { code, out } = check([]);
  expect(code).toBe(1);
  expect(out).toContain('P151 "attic" has no description.');
  expect(out).toContain('P151 "bang" has no caption.');
  expect(out).not.toContain('P006');
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ExploreReport } from '../../src/cli/explore-print.ts';
import type { StoryMap } from '../../src/core/analysis/map.ts';
import { book, rubric } from '../core/check/shelf.ts';
import { pressCtrlC } from '../support/ctrl-c.ts';
import { inkIn } from '../support/ink.ts';
import { layFiles, main, type Ran, runTool } from './tool.ts';

let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  return () => rmSync(here, { recursive: true });
});

const lay = (files: Readonly<Record<string, string>>): void => layFiles(here, files);
const run = (...args: readonly string[]): Ran => runTool(here, args);

const quay = `VAR late = false
You begin.
* [Wait.]
    You wait. # ending: waited
* [Go.]
    You go. # ending: gone
- {late: Nobody <waits>.}
-> END
`;
const endless = 'VAR n = 0\n-> room\n=== room\n~ n += 1\nRoom {n}.\n+ [On.] -> room\n+ [Off.] -> room\n+ [Out.] -> END\n';

test('people get a summary, with what nobody ever comes to', () => {
  lay({ 'quay.ink': quay });
  const { code, out, err } = run('explore', 'quay.ink');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^quay\.ink: exact\n\nPlaythroughs {3}2\n/u);
  expect(out).toContain('50 %  ███████████████  gone "gone"');
  expect(out).toContain('quay.ink:7:1 warning P301 Nobody ever comes to "Nobody <waits>.".');
});

test('programs get the same as an object, with every field that the schema names', () => {
  lay({ 'quay.ink': quay });
  const { code, out } = run('explore', 'quay.ink', '--json', '--seed', '3');
  const report = JSON.parse(out) as ExploreReport;
  expect([code, report.format, report.story, report.exploration.verdict, report.exploration.playthroughs]).toEqual([0, 1, 'quay.ink', 'exact', '2']);
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/explore-schema.json'), 'utf8')) as {
    readonly required: readonly string[];
    readonly properties: { readonly exploration: { readonly properties: object; readonly required: readonly string[] } };
  };
  const { properties, required } = schema.properties.exploration;
  expect(Object.keys(report.exploration).toSorted()).toEqual(Object.keys(properties).toSorted());
  expect(required.toSorted()).toEqual(Object.keys(properties).toSorted());
  expect(schema.required.toSorted()).toEqual(Object.keys(report).toSorted());
  expect((properties as Readonly<Record<string, { readonly required: readonly string[] }>>)['coverage']?.required).toEqual(
    Object.keys(report.exploration.coverage),
  );
});

test('the page for browsers is one file without scripts', () => {
  lay({ 'quay.ink': quay });
  expect(run('explore', 'quay.ink', '--html', 'report.html').code).toBe(0);
  expect(readFileSync(join(here, 'report.html'), 'utf8')).not.toContain('@page'); // the map alone says on which paper it is printed
  const page = readFileSync(join(here, 'report.html'), 'utf8');
  expect(page).toContain('<h1>quay.ink</h1>');
  expect(page).toContain('Nobody &lt;waits&gt;.');
  expect(page).not.toMatch(/<script|src=|href=/u);
});

test('how likely each line is come by is written for the map, and what nobody comes to is drawn in outline', () => {
  lay({ 'quay.ink': quay });
  expect(run('explore', 'quay.ink', '--coverage', 'coverage.json').code).toBe(0);
  const coverage = JSON.parse(readFileSync(join(here, 'coverage.json'), 'utf8')) as unknown;
  expect(coverage).toEqual({
    format: 1,
    story: 'quay.ink',
    lines: { 'quay.ink:2': 1, 'quay.ink:3': 0.5, 'quay.ink:4': 0.5, 'quay.ink:5': 0.5, 'quay.ink:6': 0.5, 'quay.ink:7': 0 },
  });
  const { nodes } = JSON.parse(run('map', 'quay.ink', '--coverage', 'coverage.json', '--format', 'json').out) as StoryMap;
  const options = nodes.flatMap((node) => (node.kind === 'decision' ? node.options.map(({ text, probability }) => [text, probability]) : []));
  expect(options).toEqual([
    ['Wait.', 0.5],
    ['Go.', 0.5],
  ]);
});

test('a place without words is come by too, and one that goes round is come by at most once', () => {
  lay({ 'round.ink': '-> silent\n=== silent\n-> room\n=== room\nA room.\n+ [Again.] -> silent\n+ [Out.] -> hall\n=== hall\n-> END\n=== attic\n-> END\n' });
  run('explore', 'round.ink', '--coverage', 'coverage.json');
  const { nodes } = JSON.parse(run('map', 'round.ink', '--coverage', 'coverage.json', '--format', 'json').out) as StoryMap;
  const likely = new Map(nodes.map(({ id, probability, reached }) => [id, [probability, reached]]));
  expect(['silent', 'room', 'hall', 'attic'].map((id) => likely.get(id))).toEqual([
    [1, true],
    [1, true],
    [1, true],
    [0, false],
  ]);
  const [again] = nodes.flatMap((node) => (node.kind === 'decision' ? node.options : []));
  expect(again?.probability).toBe(0.5);
});

test('the page has a map of the story, warm where it is likely', () => {
  lay({ 'quay.ink': quay });
  run('explore', 'quay.ink', '--html', 'report.html');
  const page = readFileSync(join(here, 'report.html'), 'utf8');
  expect(page).toMatch(/<div class="map"[^>]*><svg [^]*>Wait\.<[^]*50 %/u);
  expect(page.match(/<html/gu)).toHaveLength(1);
});

describe('a scene is explored with the profiles of its book', () => {
  const scene =
    'VAR trust = 5\nYou begin.\n* [Wait.]\n* {trust > 7} [Ask.]\n- {trust < 3: Nobody looks up.}\n{trust == 1: -> loose}\n-> END\n=== loose\nLost.\n';
  const profiles = { trusted: { trust: 9 }, lost: { trust: 1, harbour: 3 }, elsewhere: { harbour: 3 } };
  beforeEach(() => lay({ 'a/book.json': JSON.stringify({ ...book, profiles }), 'a/test.ink': scene }));
  const reportOf = (...args: readonly string[]): ExploreReport => JSON.parse(run('explore', 'a/test.ink', '--json', ...args).out) as ExploreReport;

  test('with its own values first, and with each that changes one', () => {
    const { profile, exploration, profiles: others, diagnostics } = reportOf('--profile', 'all');
    expect([profile, exploration.carried, exploration.playthroughs]).toEqual([null, {}, '1']);
    expect(others.map((each) => [each.profile, each.exploration.carried, each.exploration.playthroughs])).toEqual([
      ['trusted', { trust: 9 }, '2'],
      ['lost', { trust: 1 }, '1'],
    ]);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^P303 With the profile "lost": The story breaks down: /u),
    ]);
    expect(run('explore', 'a/test.ink', '--profile', 'all').out).toMatch(/With the profiles of the book\n {2}trusted {2}exact {2}2 {2}\d of \d/u);
  });

  test('with its own values alone, where nothing is said; what only others come to is not called unreachable', () => {
    const { profile, profiles: others, starts, diagnostics } = reportOf();
    expect([profile, others, starts, diagnostics]).toEqual([null, [], 3, []]);
    expect(run('explore', 'a/test.ink').out).toContain('It can begin in 2 more ways, which come to more of its text: --profile all looks at each.');
  });

  test('with one of them only, where it is named', () => {
    const { profile, exploration, profiles: others } = reportOf('--profile', 'trusted');
    expect([profile, exploration.playthroughs, others]).toEqual(['trusted', '2', []]);
    expect(run('explore', 'a/test.ink', '--profile', 'trusted').out).toMatch(/^a\/test\.ink with "trusted": exact\n/u);
  });

  test('and one that it does not have, or that changes nothing, is refused in one line', () => {
    expect(run('explore', 'a/test.ink', '--profile', 'nobody')).toMatchObject({
      code: 2,
      err: 'There is no profile "nobody": there is trusted, lost, elsewhere.\n',
    });
    expect(run('explore', 'a/test.ink', '--profile', 'elsewhere')).toMatchObject({
      code: 2,
      err: 'The profile "elsewhere" changes nothing that this story begins with.\n',
    });
  });

  test('and a deep check says which of them a finding belongs to', () => {
    const { code, out } = run('check', 'a', '--deep');
    expect([code, out.includes('P303 With the profile "lost": The story breaks down')]).toEqual([1, true]);
    expect(out).not.toContain('P302');
  });
});

test('what time did not suffice for is called bounded', () => {
  lay({ 'endless.ink': endless });
  const { code, out } = run('explore', 'endless.ink', '--seconds', '1');
  expect(code).toBe(0);
  expect(out).toMatch(/^endless\.ink: bounded\. There was no time, or no memory, to see all of it\./u);
  expect(out).toContain('P311');
});

test('Ctrl-C prints what is known so far', async () => {
  lay({ 'endless.ink': endless });
  const { code, out } = await pressCtrlC(here, [main, 'explore', 'endless.ink', '--seconds', '50']);
  expect(code).toBe(0);
  expect(out).toMatch(/^endless\.ink: bounded\./u);
});

test('a story that is compiled already is explored too', () => {
  lay({ 'tale.json': JSON.stringify(inkIn(undefined, quay).ink) });
  const { code, out } = run('explore', 'tale.json');
  expect([code, out.split('\n')[0]]).toEqual([0, 'tale.json: exact']);
  expect(run('explore', 'tale.json', '--coverage', 'coverage.json').err).toBe(
    '--coverage goes by lines, and a compiled story has forgotten its own: name its source.\n',
  );
  expect(run('explore', 'tale.json', '--html', 'report.html').code).toBe(0);
  expect(readFileSync(join(here, 'report.html'), 'utf8')).toMatch(/<div class="map"[^>]*><svg [^]*>Wait\.</u);
});

test('what cannot be explored is said in one line', () => {
  lay({ 'broken.ink': 'Hello -> nowhere\n', 'quay.ink': quay });
  expect(run('explore')).toMatchObject({ code: 2, err: 'explore needs a story, for example: promoted explore two-places-at-once\n' });
  expect(run('explore', 'quay.ink', '--seconds', '0').err).toBe('--seconds says "0": a whole number from 1 to 86400 was expected.\n');
  const { code, err } = run('explore', 'broken.ink');
  expect([code, err.split('\n').length]).toEqual([2, 2]);
  expect(err).toContain('broken.ink:1:');
});

test('a check goes deep when it is asked to, and takes the settings of the book', () => {
  const story = '# dimensions: leading\nYou begin.\n* [Wait. #id: wait #leading 4 #operations 2]\n* [Go. #id: go #leading 2 #operations 4]\n- -> END\n';
  const folder = (rules: object): void =>
    lay({ 'stories/a/book.json': JSON.stringify({ ...book, rules }), 'stories/a/rubric.json': JSON.stringify(rubric), 'stories/a/test.ink': story });
  folder({});
  expect(run('check').out).not.toContain('P307');
  const deep = run('check', '--deep');
  expect([deep.code, deep.out.includes('error P307 Some path has only 1 scored decision on leading.')]).toEqual([1, true]);
  expect(deep.out).toMatch(/a\/test\.ink:1:\d+ error P307[^]*Every path needs 3\. This has the fewest: [\w-]+\./u);
  folder({ P307: 'off' });
  expect(run('check', '--deep').out).not.toContain('P307');
});

test('a story that is nowhere is called by the name that was asked for, also where there are no stories at all', () => {
  expect(run('explore', 'missing')).toEqual({
    code: 2,
    out: '',
    err: 'There is nothing at "missing", nor under stories: a file, a folder or a story\'s name was expected.\n',
  });
});

test('a loop that never stops is shown where its knot begins, and is no ending in ink’s own words', () => {
  lay({ 'loop.ink': 'VAR n = 0\n* [In.] -> loop\n* [Out.] -> END\n=== loop ===\n~ n = n + 1\n-> loop\n' });
  const { code, out } = run('explore', 'loop.ink', '--html', 'loop.html');
  expect(code).toBe(1);
  expect(out).toContain('loop.ink:4:1 error P303 The story breaks down in "loop": The story goes on without end.');
  expect(out).not.toContain('RUNTIME');
  expect(readFileSync(join(here, 'loop.html'), 'utf8')).not.toContain('RUNTIME');
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readBooks } from '../../src/cli/books.ts';
import { withScene } from '../../src/cli/new.ts';
import { Play } from '../../src/core/story/play.ts';
import type { Story } from '../../src/core/story/story.ts';
import { type Ran, runTool } from './tool.ts';

const root = join(import.meta.dirname, '../..');
let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  return () => rmSync(here, { recursive: true });
});

const promoted = (...args: readonly string[]): Ran => runTool(here, args);

/** The endings of all playthroughs. */
function endings(story: Story, taken: readonly string[] = []): readonly string[] {
  const play = new Play(story, 1);
  for (const id of taken) play.choose(id);
  const { beats, choices, trouble } = play.turn;
  expect(trouble).toBe(null);
  if (choices.length > 0) return choices.flatMap(({ id }) => endings(story, [...taken, id]));
  return [beats.flatMap(({ cues }) => cues).flatMap((cue) => (cue.kind === 'ending' ? [cue.ending] : []))[0] ?? 'none'];
}

test('a new story has nothing said against it, and plays', () => {
  expect(promoted('new', 'Harbour Lights')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('harbour-lights.ink') });
  expect(promoted('check')).toMatchObject({ code: 0, out: 'Nothing to say against 1 story.\n' });
  const [made] = readBooks(join(here, 'stories'));
  const story = made?.scenes[0]?.story;
  expect([made?.book.title, story?.title]).toEqual(['Harbour Lights', 'Harbour Lights']);
  expect(endings(story!)).toEqual(Array.from({ length: 27 }, () => 'two-cups'));
});

test('a new story says where it can be seen: away from the project there is no npm run dev', () => {
  const { out } = promoted('new', 'Harbour Lights');
  expect(out).toContain('promoted play stories/harbour-lights/harbour-lights.ink');
  expect(out).not.toContain('npm run dev');
});

test('what a new book names as the schema of its files is there, and is the one that the game keeps to', () => {
  promoted('new', 'Harbour Lights');
  const folder = join(here, 'stories/harbour-lights');
  for (const name of ['book', 'rubric']) {
    const { $schema } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as { readonly $schema: string };
    expect(readFileSync(join(folder, $schema), 'utf8')).toBe(readFileSync(join(root, `stories/schemas/${name}.schema.json`), 'utf8'));
  }
});

test('a new story is fair: no path of it is short of scored decisions, and no simple rule wins', () => {
  promoted('new', 'Harbour Lights');
  expect(promoted('check', '--deep')).toMatchObject({ code: 0, err: '', out: 'Nothing to say against 1 story.\n' });
});

test('nothing that is there is written over', () => {
  promoted('new', 'harbour');
  const before = readFileSync(join(here, 'stories/harbour/harbour.ink'), 'utf8');
  expect(promoted('new', 'harbour', '--title', 'Other')).toMatchObject({ code: 2, out: '', err: 'stories/harbour is there already: nothing was written.\n' });
  expect(readFileSync(join(here, 'stories/harbour/harbour.ink'), 'utf8')).toBe(before);
});

test('a book that is there gets one more scene, and keeps every other byte', () => {
  mkdirSync(join(here, 'stories'));
  cpSync(join(root, 'stories/northline'), join(here, 'stories/northline'), { recursive: true });
  const before = readFileSync(join(here, 'stories/northline/book.json'), 'utf8');
  expect(promoted('new', 'two-cups', '--book', 'northline').code).toBe(0);
  const after = readFileSync(join(here, 'stories/northline/book.json'), 'utf8');
  expect(after.replace(/,\s*\{ "scene": "two-cups" \}/u, '')).toBe(before);
  expect(promoted('check', 'northline/two-cups')).toMatchObject({ code: 0, out: 'Nothing to say against 1 story.\n' });
  expect(promoted('new', 'two-cups', '--book', 'northline').code).toBe(2);
});

test('a season may be written in any way', () => {
  const season = (text: string): unknown => (JSON.parse(withScene(text, 'last')) as { readonly season: unknown }).season;
  expect(season('{"season":[]}')).toEqual([{ scene: 'last' }]);
  expect(season('{"season": [{"scene":"a"}], "words": ["b"]}')).toEqual([{ scene: 'a' }, { scene: 'last' }]);
  expect(withScene('{\n  "season": [\n    { "scene": "a" },\n    { "scene": "b" }\n  ]\n}\n', 'last')).toBe(
    '{\n  "season": [\n    { "scene": "a" },\n    { "scene": "b" },\n    { "scene": "last" }\n  ]\n}\n',
  );
});

test('a name that cannot be one is refused', () => {
  for (const [args, sentence] of [
    [[], 'new needs a name'],
    [['Harbour', 'Lights'], 'new takes one name'],
    [['1 2 3'], '"1 2 3" cannot be a name'],
    [['a', '--book', 'none'], 'There is no book "none"'],
  ] as const) {
    expect(promoted('new', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
  }
});

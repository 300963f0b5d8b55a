import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { beforeEach, expect, test } from 'vitest';
import { SHEET } from '../../src/cli/map-bands.ts';
import { layOut } from '../../src/cli/map-layout.ts';
import { FOOT, MARGIN, onPages, TOP } from '../../src/cli/map-paper.ts';
import type { Area } from '../../src/cli/map-place.ts';
import { widthOfName, wrap } from '../../src/cli/map-words.ts';
import { storyAt } from '../../src/cli/story-at.ts';
import { storyMap } from '../../src/core/analysis/map.ts';
import { compileLive } from '../../src/core/story/compile.ts';
import { toStory } from '../../src/core/story/story.ts';
import { type Ran, runTool } from './tool.ts';

const root = join(import.meta.dirname, '../..');
let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  return () => rmSync(here, { recursive: true });
});

const promoted = (...args: readonly string[]): Ran => runTool(here, args);

const scene = 'two-places-at-once.ink';
const northline = join(root, 'stories/northline', scene);
const small = 'It rings & rings.\n* ["Mine <now>."] You take it.\n- -> END\n=== attic\nDust.\n-> END\n';

test('the picture of the game’s own story shows every place, option and ending, and can be drawn', () => {
  expect(promoted('map', northline, '--out', 'map.svg')).toEqual({ code: 0, out: '', err: '' });
  const svg = readFileSync(join(here, 'map.svg'), 'utf8');
  const source = readFileSync(northline, 'utf8');
  const wanted = [
    ...[...source.matchAll(/^=== (?!function)(\w+)/gmu)].map(([, knot]) => `>${knot}</text>`),
    ...[...source.matchAll(/#\s*id: ([\w-]+)/gu)].map(([, id]) => `\n${id}\n${scene}:`),
    ...[...source.matchAll(/# ending: [\w-]+ "([^"]+)"/gu)].map(([, title]) => `>${title}</text>`),
  ];
  expect([wanted.length > 150, wanted.filter((each) => !svg.includes(each))]).toEqual([true, []]);
  const { width, height } = new Resvg(svg, { fitTo: { mode: 'zoom', value: 0.25 } }).render();
  expect([width * 4 < 3100, height > 100]).toEqual([true, true]);
});

test('a story that is too long for a sheet is drawn in bands, and a way from one to another ends in a name and a number', async () => {
  const knots = Array.from(
    { length: 90 },
    (_, at) => `=== knot_${at}\nRain.\n* [Wait.] -> knot_${(at + 1) % 90}\n* [Go.] -> knot_${(at + 45) % 90}\n* -> END\n`,
  );
  const { ink } = compileLive(new Map([['long.ink', `-> knot_0\n${knots.join('')}`]]), 'long.ink');
  const map = storyMap(toStory('opened/long', JSON.parse(ink?.ToJson() || '')), ink!);
  const { boxes, at, bands, ways, width } = await layOut(map);
  expect([width <= SHEET, bands.length > 5]).toEqual([true, true]);
  expect(boxes.filter(({ kind }) => kind === 'card')).toHaveLength(90);
  expect(overlapping(boxes.map(({ id }) => at.get(id)!))).toEqual([]);
  expect(ways.length).toBe(map.edges.filter(({ option }) => option !== null).length + 1);
  const bandOf = (id: string): number => bands.findLastIndex(({ x, y }) => y <= at.get(id)!.y && x <= at.get(id)!.x + 20) + 1;
  const stubs = boxes.filter((box) => box.kind === 'stub');
  expect(stubs.length).toBeGreaterThan(90);
  for (const { leads, text } of stubs) expect(text).toBe(`${leads} · ${bandOf(leads)}`);
});

test('a knot that is too wide by itself is cut, and all of it is drawn', async () => {
  const turns = Array.from({ length: 30 }, (_, at) => `* [Wait ${at}.]\n* [Go ${at}.]\n- Rain.\n`);
  const { ink } = compileLive(new Map([['long.ink', `-> day\n=== day\n${turns.join('')}${turns.join('')}-> END\n`]]), 'long.ink');
  const { boxes, at, width } = await layOut(storyMap(toStory('opened/long', JSON.parse(ink?.ToJson() || '')), ink!));
  expect(width).toBeLessThanOrEqual(SHEET);
  expect(boxes.filter(({ kind }) => kind === 'card')).toHaveLength(60);
  expect(overlapping(boxes.map(({ id }) => at.get(id)!))).toEqual([]);
});

/** Areas that lie on each other. */
function overlapping(areas: readonly Area[]): readonly (readonly Area[])[] {
  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .filter((other) => one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height)
      .map((other) => [one, other]),
  );
}

test('nothing on the map lies on anything else', async () => {
  const { story, source } = storyAt(northline, here);
  const { ink } = compileLive(source?.place.folder.sources ?? new Map(), scene);
  const { boxes, at } = await layOut(storyMap(story, ink!));
  expect([boxes.length > 40, overlapping(boxes.map(({ id }) => at.get(id)!))]).toEqual([true, []]);
});

test('no edge of a printed page goes through a band, nor through the legend below the last', async () => {
  const { story, source } = storyAt(northline, here);
  const { ink } = compileLive(source?.place.folder.sources ?? new Map(), scene);
  const { at, bands, width, height } = await layOut(storyMap(story, ink!));
  const page = ((width + 2 * MARGIN) * 281) / 404; // of a sheet of A3 with 8 mm left free all round
  const all = [...at.values(), { y: height, height: FOOT }];
  const rows = [...new Set(bands.map(({ y }) => y))].map((y, row, ys) => {
    const own = [y, ...all.flatMap((area) => (area.y >= y && area.y < (ys[row + 1] ?? Infinity) ? [area.y + area.height] : []))];
    return [(TOP + y) / page, (TOP + Math.max(...own)) / page] as const;
  });
  expect([rows.length > 2, (rows.at(-1)?.[1] ?? 0) > 1]).toEqual([true, true]);
  expect(rows.filter(([from, to]) => Math.floor(from) !== Math.floor(to))).toEqual([]);
});

test('a row that is taller than a page begins where it would have, and the rows below it find their page', () => {
  const page = ((920 + 2 * MARGIN) * 281) / 404;
  const [first = 0, tall = 0, last = 0] = onPages([{ height: 100 }, { height: 2 * page }, { height: 300 }], { width: 920, apart: 64, foot: 50 });
  expect([first, tall]).toEqual([0, 164]);
  expect(last).toBeGreaterThanOrEqual(164 + 2 * page + 64);
  expect(Math.floor((TOP + last) / page)).toBe(Math.floor((TOP + last + 350) / page));
});

test('heat and outlines come from coverage', () => {
  writeFileSync(join(here, 'one.ink'), small);
  writeFileSync(join(here, 'coverage.json'), JSON.stringify({ lines: { 'one.ink:1': 1, 'one.ink:2': 0.4 } }));
  const { out } = promoted('map', 'one.ink', '--coverage', 'coverage.json');
  expect(out).toContain('>40 %</text>');
  expect(out).toContain('>never</text>');
  writeFileSync(join(here, 'coverage.json'), '{"lines": 3}');
  expect(promoted('map', 'one.ink', '--coverage', 'coverage.json')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('This is no coverage') });
});

test('programs get the graph, pages get Mermaid, and words stay words', () => {
  writeFileSync(join(here, 'one.ink'), small);
  expect(JSON.parse(promoted('map', 'one.ink', '--format', 'json').out)).toMatchObject({
    format: 1,
    title: 'one',
    nodes: [{ kind: 'place', id: '~' }, { kind: 'place', id: 'attic', reached: false }, { kind: 'decision', options: [{ text: '"Mine <now>."' }] }, {}, {}],
    edges: expect.arrayContaining([{ from: '~#1', option: 0, to: '~!', kind: 'goes' }]),
  });
  expect(promoted('map', 'one.ink', '--format', 'mermaid').out).toContain('flowchart LR');
  expect(promoted('map', 'one.ink').out).toContain('&quot;Mine &lt;now&gt;.&quot;');
  expect(promoted('map', 'one.ink').out).toContain('@page { size: A3 landscape');
});

test('a compiled story is drawn too', () => {
  const { ink } = compileLive(new Map([['a.ink', small]]), 'a.ink');
  writeFileSync(join(here, 'one.json'), ink?.ToJson() || '');
  expect(promoted('map', 'one.json').out).toContain('>attic</text>');
});

test('what cannot be drawn is one line on stderr, and code 2', () => {
  writeFileSync(join(here, 'broken.ink'), '-> nowhere\n');
  writeFileSync(join(here, 'other.json'), '[]');
  writeFileSync(join(here, 'huge.ink'), `Rain.\n${'It rains and rains, and nobody has written this by hand.\n'.repeat(30_000)}-> END\n`);
  for (const [args, sentence] of [
    [[], 'map needs a story'],
    [['nowhere'], 'There is nothing at "nowhere"'],
    [['broken.ink'], 'broken.ink:1:'],
    [['other.json'], 'This is not a compiled ink story'],
    [['broken.ink', '--format', 'png'], '--format says "png"'],
    [['huge.ink'], 'map draws up to 1.5 million'],
  ] as const) {
    const { code, out, err } = promoted('map', ...args);
    expect([code, out, err.trim().split('\n').length], args.join(' ')).toEqual([2, '', 1]);
    expect(err).toContain(sentence);
  }
});

test('words are set in lines, and cut where there are too many', () => {
  expect(wrap('Say nothing, and push the other chair out with your foot.', 12, 120, 2)).toEqual([
    expect.stringMatching(/^Say nothing/u),
    expect.stringMatching(/…$/u),
  ]);
  expect(wrap('Wait.', 12, 120, 2)).toEqual(['Wait.']);
  expect(wrap('x'.repeat(200), 12, 120, 2)).toEqual([expect.stringMatching(/^x{5,20}…$/u)]);
});

test('a name has room also where the widest typeface stands in for ours', () => {
  const inDejaVuSansBold = {
    Start: 38.4,
    signed_ending: 109.8,
    small_to_corner_with_priya: 204.6,
    graduationParty: 124.3,
    'Under the Door': 117.1,
    'Pen, Notebook, Coat': 156.4,
  }; // px, at 13.5
  for (const [name, wide] of Object.entries(inDejaVuSansBold)) {
    expect(widthOfName(name, 13.5), name).toBeGreaterThan(wide - 2);
    expect(widthOfName(name, 13.5), name).toBeLessThan(wide * 1.1);
  }
});

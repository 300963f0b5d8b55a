import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readScene } from '../../../src/core/check/scene.ts';
import { toShelf } from '../../../src/core/check/shelf.ts';
import { checkScenes } from '../../../src/core/check/check.ts';
import { grammar, type TagRow } from '../../../src/core/story/tag-manual.ts';
import { readTag } from '../../../src/core/story/tags.ts';

const root = join(import.meta.dirname, '../../..');
const file = join(root, 'docs/writing.md');
const page = readFileSync(file, 'utf8');
const BORDER = '<!-- From here on this page is made from the grammar of tags: npx vitest run tests/core/story/writing.test.ts -u -->';

const heads: Readonly<Record<TagRow['on'], string>> = {
  top: 'At the top of a file, before its first words',
  line: 'On a line',
  choice: "Inside a choice's brackets",
};

/** The part of the page that is made from the grammar. */
function sections(): string {
  const rows = [...grammar].map(([key, row]) => ({ key, ...row }));
  const ours = rows.filter(({ example }) => example !== example.toUpperCase() && !/^[A-Z_]+:/u.test(example));
  const others = rows.filter((row) => !ours.includes(row));
  const line = ({ example, means }: TagRow): string => `| \`# ${example}\` | ${means} |`;
  const parts = (['top', 'line', 'choice'] as const).map((on) => {
    const evidence = on === 'choice' ? ['| `# leading 2 lets-go` | evidence: a dimension, a level from 1 to 5 and, if wanted, an indicator |'] : [];
    return `### ${heads[on]}\n\n| tag | means |\n|---|---|\n${[...ours.filter((row) => row.on === on).map(line), ...evidence].join('\n')}\n`;
  });
  return `## Every tag\n\nKeys may be in capitals. \`//\` and \`#\` end a tag's text.\n\n${parts.join('\n')}\n### From other players\n\nStories that were not made for this game play too: these are understood.\n\n| tag | means |\n|---|---|\n${others.map(line).join('\n')}\n`;
}

test('the page on writing says what the grammar of tags says', async () => {
  await expect(`${page.split(BORDER)[0] ?? ''}${BORDER}\n\n${sections()}`).toMatchFileSnapshot(file);
});

test('every example of a tag can be read, and is on the page', () => {
  for (const [key, { example }] of grammar) {
    expect(readTag(example), key).toBeDefined();
    expect(page).toContain(`\`# ${example}\``);
  }
});

test('the first scene of the page has nothing said against it', () => {
  const [, scene = ''] = /```ink\n(# title: Harbour Lights\n.*?)```/su.exec(page) ?? [];
  const texts = new Map(['book.json', 'rubric.json'].map((name) => [name, readFileSync(join(root, 'stories/northline', name), 'utf8')]));
  const { shelf } = toShelf({ sources: new Map([['lights.ink', scene]]), texts, art: undefined });
  const read = readScene(shelf, 'lights.ink');
  const about = [...read.diagnostics, ...checkScenes(shelf, [read])].filter((each) => each.file === 'lights.ink');
  expect(about.map(({ code, line, message }) => `${code} ${line} ${message}`)).toEqual([]);
  expect(scene).toContain('-> END');
});

test('the season of the page is the book’s own, in part', () => {
  const [, example = ''] = /```json\n("season": \[.*?\])\n```/su.exec(page) ?? [];
  const { season: shown } = JSON.parse(`{${example}}`) as { readonly season: readonly unknown[] };
  const { season } = JSON.parse(readFileSync(join(root, 'stories/northline/book.json'), 'utf8')) as { readonly season: readonly unknown[] };
  const written = season.map((entry) => JSON.stringify(entry));
  const places = shown.map((entry) => written.indexOf(JSON.stringify(entry)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('every verb of the tool is on the page, and every page it leads to is there', () => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), '--help'], { encoding: 'utf8' });
  const verbs = [...stdout.matchAll(/^ {2}([a-z]+) +\S/gmu)].map(([, verb]) => verb);
  expect(verbs.length).toBeGreaterThan(5);
  for (const verb of verbs) expect(page).toContain(`\`promoted ${verb}`);
  const diagnostics = readFileSync(join(root, 'docs/diagnostics.md'), 'utf8');
  for (const [, code] of page.matchAll(/diagnostics\.md#(p\d+)/gu)) expect(diagnostics).toContain(`<a id="${code}">`);
});

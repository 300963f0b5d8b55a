/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const guide = readFileSync(new URL('../../../docs/facilitating.md', import.meta.url), 'utf8');

/** From when to when each row of a plan goes. */
function rowsOf(minutes: number): readonly (readonly [number, number])[] {
  const [, plan = ''] = guide.split(`### ${minutes} minutes\n`);
  const [table = ''] = plan.split(/\n#{2,3} /u);
  return [...table.matchAll(/^\| (\d+)–(\d+) \|/gmu)].map(([, from, to]) => [Number(from), Number(to)]);
}

test.each([60, 90, 180])('the plan for %i minutes leaves no minute out, and ends on time', (minutes) => {
  const rows = rowsOf(minutes);
  expect(rows.length).toBeGreaterThan(5);
  let now = 0;
  for (const [from, to] of rows) {
    expect([from, to > from]).toEqual([now, true]);
    now = to;
  }
  expect(now).toBe(minutes);
});

test('whatever the guide says to press or to look at has that name on the pages', () => {
  const folder = new URL('../../../src/room/', import.meta.url);
  const pages = globSync('**/*.{ts,tsx}', { cwd: folder }).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const stories = new URL('../../../stories/northline/', import.meta.url);
  const titles = globSync('*.ink', { cwd: stories }).map((file) => /^# title: (.*)$/mu.exec(readFileSync(new URL(file, stories), 'utf8'))?.[1]);
  const stressed = [...guide.matchAll(/(?<!\*)\*([A-Z][^*\n]+)\*(?!\*)/gu)].map(([, name = '']) => name);
  const named = stressed.filter((name) => !titles.includes(name));
  expect(named.length).toBeGreaterThan(60);
  for (const name of named)
    expect(
      pages.some((page) => page.includes(name)),
      name,
    ).toBe(true);
});

test('whenever the guide has a vote again, it is revealed before it is followed', () => {
  const again = [...guide.matchAll(/\*Vote again\*, (\*[^*]+\*)/gu)].map(([, then]) => then);
  expect(again.length).toBeGreaterThan(1);
  for (const then of again) expect(then).toBe('*Reveal*');
});

/// <reference types="node" />
import { readFileSync } from 'node:fs';
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../src/cli/check-places.ts';
import { readScenes } from '../../src/core/check/check.ts';
import { toShelf } from '../../src/core/check/shelf.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/sources.md'), 'utf8');

const ROWS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'M1', 'M2', 'M3', 'M4', 'K1', 'K2', 'K3', 'B1', 'B2', 'B3', 'S1', 'S2'];

/** A decision as the page names it. */
interface Named {
  readonly row: string;
  readonly scene: string;
  readonly ids: readonly string[];
}

const sections = page.split(/^## /mu).slice(1);
const rowOf = (section: string): string => section.split(':')[0] ?? '';
const named = sections.flatMap((section): readonly Named[] =>
  [...section.matchAll(/^- `([\w-]+): ([^`]+)`: \S/gmu)].map(([, scene = '', ids = '']) => ({ row: rowOf(section), scene, ids: ids.split(', ') })),
);

test('every claim of the sources has its row, in their order, and a decision that carries it', () => {
  expect(sections.map(rowOf)).toEqual(ROWS);
  expect(ROWS.filter((row) => !named.some((each) => each.row === row))).toEqual([]);
});

test('every line under a row names a decision', () => {
  expect(sections.join('').match(/^- /gmu)).toHaveLength(named.length);
});

describe('what the page names is there', () => {
  const [place] = findPlaces([join(root, 'stories/northline')], root);
  const { shelf } = toShelf(place?.folder ?? { sources: new Map(), texts: new Map(), art: undefined });
  const season = shelf.book?.season.map(({ scene }) => scene) ?? [];

  test.each([...new Set(named.map(({ scene }) => scene))])('in %s, which is in the season: its options stand together, in one decision', (scene) => {
    expect(season).toContain(scene);
    const [read] = readScenes(shelf, [`${scene}.ink`]);
    const decisions = read?.scene?.decisions.map(({ options }) => options.flatMap(({ id }) => id ?? [])) ?? [];
    const all = new Set(decisions.flat());
    for (const { row, ids } of named.filter((each) => each.scene === scene)) {
      expect(
        ids.filter((id) => !all.has(id)),
        `${row} names what is not there`,
      ).toEqual([]);
      expect(
        decisions.some((together) => ids.every((id) => together.includes(id))),
        `${row}: ${ids.join(', ')}`,
      ).toBe(true);
    }
  });
});

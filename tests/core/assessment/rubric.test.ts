import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRubric, RubricError } from '../../../src/core/assessment/rubric.ts';

const northline: unknown = JSON.parse(readFileSync('stories/northline/rubric.json', 'utf8'));

interface Loose {
  dimensions: { id: string; anchors: string[]; indicators: { id: string; stance: string | null; practice?: string }[] }[];
  [key: string]: unknown;
}
const broken =
  (change: (rubric: Loose) => void): (() => unknown) =>
  () => {
    const copy = structuredClone(northline) as Loose;
    change(copy);
    return parseRubric(copy);
  };

test("Northline's rubric has the eight dimensions, with five anchors each, and both stances and shifts", () => {
  const { dimensions } = parseRubric(northline);
  expect(dimensions.map(({ id }) => id)).toEqual([
    'communication',
    'leading',
    'inspiring',
    'prioritizing',
    'operations',
    'big-picture',
    'performance',
    'emotional-intelligence',
  ]);
  const indicators = dimensions.flatMap((dimension) => dimension.indicators);
  for (const stance of ['push', 'pull']) expect(indicators.filter((indicator) => indicator.stance === stance).length).toBeGreaterThan(2);
  for (const shift of ['lead', 'value']) expect(indicators.filter((indicator) => indicator.shift === shift).length).toBeGreaterThan(2);
});

test.each([
  ['a dimension with four anchors', (rubric: Loose) => void rubric.dimensions[0]!.anchors.pop(), /dimensions\.0\.anchors/u],
  ['an indicator without a practice', (rubric: Loose) => void delete rubric.dimensions[2]!.indicators[1]!.practice, /dimensions\.2\.indicators\.1\.practice/u],
  ['a stance that is neither', (rubric: Loose) => void (rubric.dimensions[0]!.indicators[0]!.stance = 'shove'), /stance/u],
  ['a version from the future', (rubric: Loose) => void (rubric['version'] = 2), /version/u],
  ['the same dimension twice', (rubric: Loose) => void (rubric.dimensions[1]!.id = rubric.dimensions[0]!.id), /"communication" is there twice/u],
  [
    'the same indicator in two dimensions',
    (rubric: Loose) => void (rubric.dimensions[1]!.indicators[0]!.id = rubric.dimensions[0]!.indicators[0]!.id),
    /is there twice/u,
  ],
  ['nothing at all', (rubric: Loose) => void (rubric.dimensions = []), /dimensions/u],
])('%s is refused, in one sentence that says where', (_, change, message) => {
  expect(broken(change)).toThrow(RubricError);
  expect(broken(change)).toThrow(message);
});

test.each([[null], [42], ['text'], [[]]])('%j is no rubric', (json) => {
  expect(() => parseRubric(json)).toThrow(RubricError);
});

import { describe, expect, test } from 'vitest';
import type { Option } from '../../../src/core/check/reading.ts';
import { credits } from './credit.ts';
import { played, season, toPlay, written } from './northline.ts';

// Silence is an option in hard conversations, written like any other: now and then the best there is, and nobody's safe answer.

const scenes = season.filter(({ kind }) => kind !== 'week').map(({ scene }) => scene);
const decisions = scenes.flatMap((scene) => written(scene).decisions.map(({ options }) => options.filter(({ evidence }) => evidence.length > 0)));
const silent = decisions.flatMap((options) => options.filter(({ silence }) => silence).map((option) => ({ option, options })));

/** The levels of one dimension that stand together, where there are two at the least. */
const levelsOf = (options: readonly Option[], dimension: string): readonly number[] => {
  const levels = options.flatMap(({ evidence }) => evidence.flatMap((each) => (each.dimension === dimension ? [each.level] : [])));
  return new Set(levels).size < 2 ? [] : levels;
};

/** How often silence shows most on a dimension, where it speaks to that at all. */
function mostOn(dimension: string): { readonly of: number; readonly most: number } {
  const said = silent.flatMap(({ option, options }) => {
    const level = option.evidence.find((each) => each.dimension === dimension)?.level;
    const levels = levelsOf(options, dimension);
    return level === undefined || levels.length === 0 ? [] : [level === Math.max(...levels)];
  });
  return { of: said.length, most: said.filter(Boolean).length };
}

describe('nobody can bet on saying nothing', () => {
  const dimensions = [...new Set(silent.flatMap(({ option }) => option.evidence.map(({ dimension }) => dimension)))];

  test.each(dimensions)('on %s it shows most in no more than half of the decisions that it speaks to', (dimension) => {
    const { of, most } = mostOn(dimension);
    expect(most / Math.max(1, of)).toBeLessThanOrEqual(0.5);
  });

  test('taken together it is best about as often as chance would have it: in one of eight decisions to one of three', () => {
    const best = silent.filter(({ option, options }) => {
      const sums = credits(options);
      return (sums.get(option.id ?? '') ?? 0) >= Math.max(...sums.values());
    });
    expect(best.length / silent.length).toBeGreaterThan(1 / 8);
    expect(best.length / silent.length).toBeLessThan(1 / 3);
  });
});

describe('what it does depends on what was said before', () => {
  const said = (scene: string, ...ids: readonly string[]): string =>
    played(toPlay(scene), {}, ...ids)
      .map(({ text }) => text)
      .join('\n');

  test('who has answered with nothing but quiet is asked if it is a method; who has said something is not', () => {
    expect(said('the-right-question', 'pen-down', 'shiny-place', 'all-twenty-two', 'her-hands')).toContain('From the course?');
    expect(said('the-right-question', 'read-last', 'small-print', 'all-twenty-two', 'her-hands')).not.toContain('From the course?');
  });

  test('behind a shut door something grows in it only where nobody has been judged', () => {
    const to = (judged: string): string =>
      said('crosswinds', 'walks-across', 'priya-coffee', 'dry-the-cups', 'one-sentence', judged, 'kitchen', 'let-it-get-long');
    expect(to('ask-them')).toContain('I was asked to keep it short');
    expect(to('priya-was')).not.toContain('I was asked to keep it short');
  });
});

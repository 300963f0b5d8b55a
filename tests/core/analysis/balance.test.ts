import { describe, expect, test } from 'vitest';
import { type Exploration, explore } from '../../../src/core/analysis/explore.ts';
import { profilesFor } from '../../../src/core/analysis/profiles.ts';
import { checkScenes, readScenes, type Sounded } from '../../../src/core/check/check.ts';
import { statesRules } from '../../../src/core/check/rules/states.ts';
import { toShelf } from '../../../src/core/check/shelf.ts';
import type { Book } from '../../../src/core/story/book.ts';
import type { Diagnostic } from '../../../src/core/story/diagnostic.ts';
import { sourceMap } from '../../../src/core/story/source-map.ts';
import { toStory } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';
import { book, rubric } from '../check/shelf.ts';

/** The codes of what the deep rules find in a scene of a book. */
function found(source: string): readonly string[] {
  return diagnosed(source, {}).map(({ code }) => code);
}

interface Around {
  readonly sources: ReadonlyMap<string, string>;
  readonly root: string;
  readonly season: object;
}

function diagnosed(source: string, profiles: object, around?: Around): readonly Diagnostic[] {
  const { sources, root, ...more } = around ?? { sources: new Map([['test.ink', source]]), root: 'test.ink' };
  const texts = new Map([
    ['book.json', JSON.stringify({ ...book, ...more, profiles })],
    ['rubric.json', JSON.stringify(rubric)],
  ]);
  const { shelf } = toShelf({ sources, texts, art: undefined });
  const deep = {
    rules: statesRules,
    explore: ({ compiled }: Parameters<(typeof statesRules)[number]['find']>[0]): readonly Sounded<Exploration>[] => {
      const story = toStory('harbour/test', JSON.parse(compiled?.ink.ToJson() ?? 'null'), shelf.book);
      const map = compiled && sourceMap(compiled.ink, root);
      return profilesFor(story, shelf.book).map(({ name, carried }) => ({ profile: name, explored: explore(story, { carried, rubric: shelf.rubric, map }) }));
    },
  };
  return checkScenes(shelf, readScenes(shelf, [root]), deep);
}

describe('every deep rule finds its own wrong example, and nothing is wrong with the right one', () => {
  test.each(statesRules.map((rule) => [rule.code, rule] as const))('%s', (code, { wrong, right }) => {
    expect(found(wrong)).toContain(code);
    expect(found(right).filter((each) => each === code || each === 'P002')).toEqual([]);
  });
});

describe('a scene is played with every profile of its book that changes what it begins with', () => {
  const said = (source: string, profiles: object, ...codes: readonly string[]): readonly string[] =>
    diagnosed(source, profiles).flatMap(({ code, message }) => (codes.includes(code) ? [message] : []));
  const door =
    'VAR late = false\nVAR trust = 5\nYou begin.\n* [Wait.]\n* {late} [Run.]\n- {late: Nobody waits.}\n{trust > 8: -> loose}\n-> END\n=== loose\nNothing.\n';

  test('what one profile comes to is not out of reach', () => {
    expect(said(door, {}, 'P301', 'P302')).toEqual(['"Run." is never on offer.', 'Nobody ever comes to "Nobody waits.".', 'Nobody ever comes to "Nothing.".']);
    expect(said(door, { hurried: { late: true } }, 'P301', 'P302')).toEqual(['Nobody ever comes to "Nothing.".']);
  });

  test('what is wrong with one profile only says with which', () => {
    const profiles = { hurried: { late: true }, trusted: { trust: 9 }, both: { late: true, trust: 10 } };
    expect(said(door, profiles, 'P303')).toEqual([expect.stringMatching(/^With the profiles "trusted" and "both": The story breaks down: /u)]);
    expect(said(door.replace('> 8', '< 8'), profiles, 'P303')).toEqual([
      expect.stringMatching(/^With the story's own values and the profile "hurried": The story breaks down: /u),
    ]);
    expect(said(door.replace('trust > 8', 'trust'), profiles, 'P303')).toEqual([expect.stringMatching(/^The story breaks down: /u)]);
  });

  test('an option that is never on offer is named by its words, and not by a tag in its brackets', () => {
    const source = 'VAR late = false\nYou begin.\n* [Wait.]\n* {late} [Run. #id: run #silence]\n-\n-> END\n';
    expect(said(source, {}, 'P302')).toEqual(['"Run." is never on offer.']);
  });

  test('where earlier scenes may leave other values, it is said of those that were tried', () => {
    const sources = new Map([
      ['shared/us.ink', 'VAR met = false\n'],
      ['first.ink', 'INCLUDE shared/us.ink\n{met: Never here.}\n* [Meet.]\n  ~ met = true\n* [Go.]\n-\n-> END\n'],
      ['test.ink', 'INCLUDE shared/us.ink\nYou begin.\n{met: She waves.}\n-> END\n'],
    ]);
    const season = [{ scene: 'first' }, { scene: 'test' }];
    const [first, second] = ['first.ink', 'test.ink'].map((root) =>
      diagnosed(sources.get(root) ?? '', {}, { sources, root, season }).flatMap(({ code, message, hint }) => (code === 'P301' ? [[message, hint]] : [])),
    );
    expect(first).toEqual([['Nobody ever comes to "Never here.".', null]]);
    expect(second).toEqual([['From the values that were tried, nobody comes to "She waves.".', expect.stringContaining('a profile in book.json')]]);
  });

  test('a profile that changes nothing in a scene does not concern it', () => {
    const story = ink`
      VAR trust = 5
      Trust is {trust}.
      -> END`;
    const profiles = { same: { trust: 5 }, elsewhere: { harbour: 3 }, other: { trust: 2, harbour: 3 } };
    expect(profilesFor(story, { profiles } as unknown as Book)).toEqual([
      { name: null, carried: {} },
      { name: 'other', carried: { trust: 2 } },
    ]);
  });
});

test('an option that is worth taking nowhere is told which of its evidence counts nothing', () => {
  const source = `* [Wait. #id: wait #leading 4 #inspiring 5]
    You wait.
* [Go. #id: go #leading 5]
    You go.
- -> END`;
  expect(diagnosed(source, {}).flatMap(({ code, hint }) => (code === 'P305' ? [hint] : []))).toEqual([
    'What it shows on inspiring counts nothing: no option beside it speaks to that.',
  ]);
});

const [high, low] = ['#leading 5 #operations 5 #inspiring 5', '#leading 1 #operations 1 #inspiring 1'];

test('who always takes the first option is in the top band where the first is always the best', () => {
  const { balance } = explore(ink`
    * [a ${high}]
    * [bee? ${low}]
    -
    * [c ${high}]
    * [dee? ${low}]
    -
    * [e ${high}]
    * [eff? ${low}]
    - -> END`);
  const top = (name: string): readonly string[] | undefined => balance?.bots.find(({ bot }) => bot === name)?.top;
  expect([top('first'), top('shortest')]).toEqual([
    ['leading', 'operations', 'inspiring'],
    ['leading', 'operations', 'inspiring'],
  ]);
  expect([top('last'), top('longest'), top('question mark'), top('random')]).toEqual([[], [], [], []]);
  expect(balance?.prices.map(({ costs }) => costs)).toEqual([[], [], []]);
});

test('the price of being best on one dimension is what is left behind on the others', () => {
  const { balance, effects } = explore(ink`
    * [lead #leading 5 #operations 1]
    * [operate #leading 1 #operations 5]
    * [half #leading 2 #operations 3]
    - -> END`);
  expect(balance?.prices).toEqual([
    { dimension: 'leading', costs: [{ dimension: 'operations', lost: 1 }] },
    { dimension: 'operations', costs: [{ dimension: 'leading', lost: 1 }] },
  ]);
  expect(effects[0]?.options.map(({ drop, verdict }) => [drop, verdict])).toEqual([
    [1, null],
    [1, null],
    [1.25, null],
  ]);
});

test('an option that closes a door says which ending stands behind it', () => {
  const { effects } = explore(ink`
    * [leave]
        Gone. # ending: gone
        -> END
    * [stay]
        * * [wait]
            Gone too. # ending: gone
        * * [ask]
            Mended. # ending: mended
        - - -> END`);
  expect(effects.map(({ times, options }) => [times, options.map(({ closes }) => closes)])).toEqual([
    [1, [['mended'], []]],
    [0.5, [['mended'], ['gone']]],
  ]);
});

test('a story in which nothing is scored has nothing to balance', () => {
  expect(
    explore(ink`
    * [a]
    * [b]
    - -> END`).balance,
  ).toBe(null);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Exploration, explore } from '../../../src/core/analysis/explore.ts';
import { wayTo } from '../../../src/core/analysis/explore-trail.ts';
import { creditOf } from '../../../src/core/assessment/credit.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';

const DIMENSIONS = ['leading', 'operations'] as const;

interface Walk {
  readonly chance: number;
  readonly decisions: number;
  readonly words: number;
  readonly credit: readonly (readonly [moments: number, sum: number, offered: number])[]; // over DIMENSIONS
}

/** Every playthrough of a story without dice, each played from the start by ink itself. */
function walks(story: Story, most: number): readonly Walk[] {
  const found: Walk[] = [];
  const walk = (taken: readonly string[], so: Omit<Walk, 'words'>): void => {
    if (found.length > most) throw new Error('too many');
    const play = new Play(story, 1);
    const texts = [play.turn, ...taken.map((id) => play.choose(id))].flatMap(({ beats }) => beats.map(({ text }) => text)).filter((text) => text !== '');
    const offered = play.turn.choices.filter(({ disabled }) => !disabled);
    if (offered.length === 0) found.push({ ...so, words: texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\-.]*/gu)?.length ?? 0 });
    for (const choice of offered) {
      const credit = DIMENSIONS.map((dimension, at) => {
        const [moments, sum, scored] = so.credit[at]!;
        const own = creditOf(choice, offered, dimension);
        const isScored = offered.some((each) => creditOf(each, offered, dimension) !== undefined);
        return [moments + (own === undefined ? 0 : 1), sum + (own ?? 0), scored + (isScored ? 1 : 0)] as const;
      });
      walk([...taken, choice.id], { chance: so.chance / offered.length, decisions: so.decisions + 1, credit });
    }
  };
  walk([], { chance: 1, decisions: 0, credit: DIMENSIONS.map(() => [0, 0, 0] as const) });
  return found;
}

const mean = (all: readonly Walk[], of: (walk: Walk) => number): number => all.reduce((sum, walk) => sum + walk.chance * of(walk), 0);
const extent = (all: readonly Walk[], of: (walk: Walk) => number): readonly [number, number] => [Math.min(...all.map(of)), Math.max(...all.map(of))];

function expectAsWalked(found: Exploration, all: readonly Walk[]): void {
  expect(found.verdict).toBe('exact');
  expect(found.playthroughs).toBe(String(all.length));
  for (const [measure, of] of [
    [found.decisions, (walk: Walk) => walk.decisions],
    [found.words, (walk: Walk) => walk.words],
  ] as const) {
    expect([measure.least, measure.most]).toEqual(extent(all, of));
    expect(measure.mean).toBeCloseTo(mean(all, of), 3);
  }
  expect(found.shortest.length).toBe(found.decisions.least);
  expect(found.longest?.length).toBe(found.decisions.most);
  expect(found.endings.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
  for (const [at, dimension] of DIMENSIONS.entries()) {
    const spread = found.dimensions.find((each) => each.dimension === dimension);
    if (!spread) continue;
    expect([spread.offered.least, spread.offered.most]).toEqual(extent(all, ({ credit }) => credit[at]![2]));
    const [least, most] = extent(all, ({ credit }) => credit[at]![1]);
    expect(spread.sum.least).toBeCloseTo(least, 9);
    expect(spread.sum.most).toBeCloseTo(most, 9);
    const shown = all.filter(({ credit }) => credit[at]![0] > 0);
    expect(spread.credit === null).toBe(shown.length === 0);
    if (!spread.credit) continue;
    const share = ({ credit }: Walk): number => credit[at]![1] / credit[at]![0];
    const [lowest, highest] = extent(shown, share);
    expect(spread.credit.least).toBeCloseTo(lowest, 5);
    expect(spread.credit.most).toBeCloseTo(highest, 5);
    expect(spread.credit.mean).toBeCloseTo(mean(shown, share) / mean(shown, () => 1), 5);
    expect(spread.bands?.['not-enough']).toBeCloseTo(
      mean(
        all.filter(({ credit }) => credit[at]![0] < 3),
        () => 1,
      ),
      9,
    );
  }
}

test('what is counted is what is found by playing every path, one by one', () => {
  let walked = 0;
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'none' }), (source) => {
      const story = compiled(source);
      const found = explore(story);
      if (found.playthroughs === 'unbounded' || Number(found.playthroughs) > 400) return;
      const all = walks(story, 400);
      expectAsWalked(found, all);
      walked += 1;
    }),
    { numRuns: 25, seed: 7, endOnFailure: true },
  );
  expect(walked).toBeGreaterThan(10);
});

test('options that say two things about a dimension, and so stand between two levels, are added up exactly', () => {
  const turn = (at: number, levels: readonly string[]): string =>
    levels.map((level, n) => `* [Option ${at} ${n} #id: o${at}-${n} ${level}]`).join('\n') + '\n- Then.\n';
  const story = compiled(
    [
      turn(1, ['#leading 1 #leading 2', '#leading 4', '#leading 5 #leading 1 #leading 4']),
      turn(2, ['#leading 2', '#leading 2 #leading 5 #leading 5', '#operations 3']),
      turn(3, ['#leading 1', '#leading 5 #operations 2', '#leading 3 #leading 4 #operations 5']),
      turn(4, ['#leading 5', '#leading 2', '#leading 3']),
    ].join(''),
  );
  expectAsWalked(explore(story), walks(story, 100));
});

test('what can happen once in more playthroughs than a number can count is still the greatest and the least', () => {
  const story = compiled(
    `${Array.from({ length: 700 }, (_, at) => `* [One #id: one-${at} #leading 1]\n* [Two #id: two-${at} #leading 3]\n* [Three #id: three-${at} #leading 5]\n-\n`).join('')}It is over.`,
  );
  const [leading] = explore(story).dimensions;
  expect(leading?.credit?.least).toBe(0);
  expect(leading?.credit?.most).toBe(1);
  expect(leading?.credit?.mean).toBeCloseTo(0.5, 9);
  expect(leading?.offered).toEqual({ least: 700, most: 700 });
});

test('every witness leads to what it is a witness of', () => {
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'some' }), (source) => {
      const story = compiled(source);
      const { coverage, trail } = explore(story, { runs: 2000 });
      for (const { text, witness } of coverage.lines) {
        // The words of an option are read before its condition: they may be looked at and not shown.
        if (!/^word\d+$/u.test(text) || witness === null || new RegExp(`^[*+ ]+.*${text}\\b`, 'mu').test(source)) continue;
        const play = new Play(story, 1);
        const turns = [play.turn, ...wayTo(trail, witness).map((id) => play.choose(id))];
        const said = turns.flatMap(({ beats, choices }) => [...beats.map((beat) => beat.text), ...choices.map((choice) => choice.text)]).join(' ');
        expect(said.split(/\s+/u)).toContain(text);
      }
    }),
    { numRuns: 15, seed: 11, endOnFailure: true },
  );
});

test('a piece of text is called reached when some path says it, and only then', () => {
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'none' }), (source) => {
      const story = compiled(source);
      const { coverage, playthroughs, troubles } = explore(story);
      if (Number(playthroughs) > 200 || troubles.length > 0) return;
      const said = new Set<string>();
      const walk = (taken: readonly string[]): void => {
        const play = new Play(story, 1);
        for (const id of taken) play.choose(id);
        for (const word of [...play.turn.beats, ...play.turn.choices].flatMap(({ text }) => text.split(/\s+/u))) said.add(word);
        for (const { id, disabled } of play.turn.choices) if (!disabled) walk([...taken, id]);
      };
      walk([]);
      for (const { text, witness } of coverage.lines) if (witness === null && /^word\d+$/u.test(text)) expect(said).not.toContain(text);
      for (const word of said)
        for (const { text, witness } of coverage.lines) if (text === word && /^word\d+$/u.test(text)) expect([text, witness]).not.toEqual([text, null]);
    }),
    { numRuns: 20, seed: 5, endOnFailure: true },
  );
});

test('endings are as likely as the options that lead to them', () => {
  const { endings, trail } = explore(ink`
    You begin.
    * [left]
        * * [on] -> bay
        * * [back] -> quay
        * * [down] -> quay
    * [right] -> bay
    === bay
    The bay. # ending: bay "In the bay"
    -> END
    === quay
    The quay. # ending: quay
    -> END`);
  expect(endings.map(({ id, title, chance }) => [id, title, chance.toFixed(6)])).toEqual([
    ['bay', 'In the bay', '0.666667'],
    ['quay', 'quay', '0.333333'],
  ]);
  expect(endings.map(({ witness }) => wayTo(trail, witness!).length)).toEqual([1, 2]);
});

test('a story that goes round has chances all the same, and no number of playthroughs', () => {
  const found = explore(ink`
    -> room
    === room
    + [again] -> room
    + [left]
        Left. # ending: left
        -> END
    + [right]
        Right. # ending: right
        -> END`);
  expect([found.playthroughs, found.longest, found.decisions.most, found.decisions.least]).toEqual(['unbounded', null, null, 1]);
  expect(found.decisions.mean).toBeCloseTo(1.5, 9); // a geometric series: one in three goes round
  expect(found.endings.map(({ chance }) => chance.toFixed(9))).toEqual(['0.500000000', '0.500000000']);
});

test('dice fall as often as they have sides', () => {
  const found = explore(ink`
    ~ temp thrown = RANDOM(1, 6)
    { thrown == 6:
        -> lucky
    }
    Plain. # ending: plain
    -> END
    === lucky
    Lucky. # ending: lucky
    -> END`);
  expect(found.playthroughs).toBe('2');
  expect(found.endings.map(({ id, chance }) => [id, chance.toFixed(9)])).toEqual([
    ['plain', '0.833333333'],
    ['lucky', '0.166666667'],
  ]);
});

test('a path that breaks down is found, with the way to it', () => {
  const { troubles, trail } = explore(ink`
    * [share] -> loose
    * [keep]
    - -> END
    === loose
    Nothing comes after this.`);
  expect(troubles.map(({ chance, witness }) => [chance, wayTo(trail, witness!)])).toEqual([[0.5, ['share']]]);
});

test('a place without a way out is found', () => {
  const { endless, endings } = explore(ink`
    * [stay] -> room
    * [go] -> END
    === room
    + [left] -> room
    + [right] -> room`);
  expect(endless?.chance).toBe(0.5);
  expect(endless?.place).not.toBe('');
  expect(endings.reduce((sum, { chance }) => sum + chance, 0)).toBe(0.5);
});

test('what was not seen to its end is called bounded, and counted as at least so much', () => {
  const story = ink`
    VAR n = 0
    -> room
    === room
    { n > 40: -> END }
    ~ n += 1
    + [one] -> room
    + [two]
        ~ n += 1
        -> room`;
  const all = explore(story);
  const some = explore(story, { runs: 10 });
  expect([all.verdict, some.verdict, some.because]).toEqual(['exact', 'bounded', 'It has more than 10 turns that differ.']);
  expect(BigInt(some.playthroughs)).toBeLessThan(BigInt(all.playthroughs));
  expect(some.coverage.reached).toBe(all.coverage.reached); // the rehearsal came everywhere
});

test('the same seed finds the same', () => {
  const story = compiled(fc.sample(stories({ dice: 'some', rounds: 'some' }), { numRuns: 1, seed: 3 })[0]!);
  expect(explore(story, { seed: 5, runs: 300 })).toEqual(explore(story, { seed: 5, runs: 300 }));
});

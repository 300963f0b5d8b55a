import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Assessment, bandOf } from '../../../src/core/assessment/assess.ts';
import { creditOf } from '../../../src/core/assessment/credit.ts';
import type { Indicator, Rubric } from '../../../src/core/assessment/rubric.ts';
import { begin, decide, replay, type Transcript } from '../../../src/core/session/session.ts';
import type { Choice, Level } from '../../../src/core/story/beat.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';

const indicator = (id: string, stance: Indicator['stance'], shift: Indicator['shift']): Indicator => ({ id, name: id, stance, shift, practice: `Try ${id}.` });
const rubric: Rubric = {
  id: 'test',
  version: 1,
  dimensions: [
    {
      id: 'leading',
      name: 'Leading',
      about: 'It.',
      anchors: ['1', '2', '3', '4', '5'],
      indicators: [indicator('lets-go', 'pull', 'lead'), indicator('outcomes', 'push', 'value')],
    },
    { id: 'operations', name: 'Operations', about: 'It.', anchors: ['1', '2', '3', '4', '5'], indicators: [indicator('calm', null, null)] },
  ],
};

const play = (story: Story, ...choices: readonly string[]): Transcript =>
  replay(
    story,
    choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 7)),
  );
const on = (assessment: Assessment, dimension: string) => assessment.dimensions.find((reading) => reading.dimension === dimension)!;

const option = (level: number | undefined, disabled = false): Choice => ({
  id: `o${level}`,
  text: '',
  evidence: level === undefined ? [] : [{ dimension: 'leading', level: level as Level, indicator: null }],
  temptation: false,
  silence: false,
  disabled,
});

describe('credit', () => {
  test('is how far the option stands between the worst and the best that were offered', () => {
    const offered = [option(1), option(3), option(5), option(undefined)];
    expect(offered.map((each) => creditOf(each, offered, 'leading'))).toEqual([0, 0.5, 1, undefined]);
  });

  test('there is none where all options that mention the dimension stand at the same level', () => {
    const offered = [option(4), option(4), option(undefined)];
    expect(creditOf(offered[0]!, offered, 'leading')).toBe(undefined);
  });

  test('an option that cannot be taken neither earns credit nor moves the ends', () => {
    const offered = [option(2), option(3), option(5, true)];
    expect(offered.map((each) => creditOf(each, offered, 'leading'))).toEqual([0, 1, undefined]);
  });

  test('is always between 0 and 1', () => {
    const choices = fc.array(fc.record({ disabled: fc.boolean(), levels: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(choices, (made) => {
        const offered = made.map(({ disabled, levels }): Choice => ({
          ...option(undefined, disabled),
          evidence: levels.map((level) => ({ dimension: 'leading', level: level as Level, indicator: null })),
        }));
        for (const each of offered) {
          const credit = creditOf(each, offered, 'leading');
          if (credit !== undefined) expect(credit).toSatisfy((value: number) => value >= 0 && value <= 1);
        }
      }),
    );
  });
});

describe('moments', () => {
  const story = ink`
    * [Go #id: go #leading 5 lets-go]
      # why: They can.
    * [Stay #id: stay #leading 2 #operations 3]
    * [Say nothing #id: nothing #silence]
    -
    Now.
    * [Calm #id: calm #operations 5 calm]
    * [Loud #id: loud #operations 1 calm]
    - -> END
  `;

  test('show what was chosen, what else there was, what each would have shown, and why', () => {
    expect(on(assess(play(story, 'go', 'loud'), rubric), 'leading').moments).toEqual([
      {
        decision: 0,
        dimension: 'leading',
        chosen: { choice: 'go', text: 'Go', level: 5, credit: 1 },
        others: [
          { choice: 'stay', text: 'Stay', level: 2, credit: 0 },
          { choice: 'nothing', text: 'Say nothing', level: null, credit: null },
        ],
        credit: 1,
        reason: 'They can.',
        indicators: ['lets-go'],
      },
    ]);
  });

  test('a choice that is silent on a dimension makes none there', () => {
    expect(on(assess(play(story, 'nothing', 'calm'), rubric), 'leading').moments).toEqual([]);
  });

  test('one option alone that mentions a dimension makes none: there was nothing to weigh', () => {
    expect(on(assess(play(story, 'stay', 'calm'), rubric), 'operations').moments.map(({ decision }) => decision)).toEqual([1]);
  });

  test('an option that names no indicator is read by those of the others', () => {
    expect(on(assess(play(story, 'stay'), rubric), 'leading').moments[0]!.indicators).toEqual(['lets-go']);
  });

  test('something typed between two choices moves nothing', () => {
    const typed = ink`
      VAR words = ""
      * [Go #id: go #leading 5]
        # why: They can.
      * [Stay #id: stay #leading 2]
      -
      Say it. # input: words 20
      * [Loud #id: loud #leading 1]
      * [Soft #id: soft #leading 3]
        # why: They heard.
      - {words} -> END
    `;
    const session = [
      { kind: 'choice', choice: 'go', thought: 1 },
      { kind: 'input', variable: 'words', value: 'ay' },
      { kind: 'choice', choice: 'soft', thought: 1 },
    ] as const;
    const { moments } = on(assess(replay(typed, session.reduce(decide, begin(typed, 1))), rubric), 'leading');
    expect(moments.map(({ decision, reason, credit }) => [decision, reason, credit])).toEqual([
      [0, 'They can.', 1],
      [2, 'They heard.', 1],
    ]);
  });
});

describe('bands', () => {
  const long = ink`
    -> again
    === again
    + [High #id: high #leading 5 lets-go]
    + [Middle #id: middle #leading 3 outcomes]
    + [Low #id: low #leading 1 lets-go]
    - -> again
  `;
  const band = (...choices: readonly string[]) => {
    const { band: word, credit } = on(assess(play(long, ...choices), rubric), 'leading');
    return [word, credit];
  };

  test('fewer than three moments are not enough, and have no number', () => {
    expect(band('high', 'high')).toEqual(['not-enough', null]);
    expect(band('high', 'high', 'high')).toEqual(['consistently', 1]);
  });

  test.each([
    [0, 'rarely'],
    [0.3499, 'rarely'],
    [0.35, 'sometimes'],
    [0.5999, 'sometimes'],
    [0.6, 'mostly'],
    [0.7999, 'mostly'],
    [0.8, 'consistently'],
    [1, 'consistently'],
  ] as const)('a mean credit of %f is %s', (credit, word) => {
    expect(bandOf(credit)).toBe(word);
  });

  test('thirds that add up to an edge stand on it', () => {
    expect(bandOf(0.1 + 0.2 + 0.3)).toBe('mostly');
    expect(bandOf(0.3 + 0.3 + 0.2 - Number.EPSILON)).toBe('consistently');
  });

  test('push and pull are the mean credit over the moments whose indicators push, or pull', () => {
    const { stances, shifts } = assess(play(long, 'high', 'high', 'low', 'low', 'middle', 'middle', 'middle'), rubric);
    expect([stances.pull.credit, stances.pull.moments.length]).toEqual([0.5, 4]);
    expect([stances.push.credit, stances.push.moments.length]).toEqual([0.5, 3]);
    expect([shifts.lead.credit, shifts.value.credit]).toEqual([0.5, 0.5]);
  });

  test('a reading over too few moments of its kind has no number', () => {
    expect(assess(play(long, 'high', 'high', 'low', 'middle', 'middle'), rubric).stances).toMatchObject({
      push: { band: 'not-enough', credit: null },
      pull: { band: 'mostly' },
    });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reachTable } from '../../../src/core/analysis/reach-table.ts';
import type { Reading } from '../../../src/core/assessment/assess.ts';
import { debrief } from '../../../src/core/assessment/debrief.ts';
import { reachOf } from '../../../src/core/assessment/reach.ts';
import { parseRubric } from '../../../src/core/assessment/rubric.ts';
import { leanOf, styleOf } from '../../../src/core/assessment/style.ts';
import { parseBook } from '../../../src/core/story/book.ts';
import { begin, decide, replay, type Transcript } from '../../../src/core/session/session.ts';
import { ink } from '../../support/ink.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`stories/northline/${file}`, 'utf8'));
const rubric = parseRubric(read('rubric.json'));
const book = parseBook(read('book.json'));
const indicator = (dimension: number, at: number): string => `${rubric.dimensions[dimension]!.id} 1 ${rubric.dimensions[dimension]!.indicators[at]!.id}`;

const story = ink`
  VAR kept = false
  VAR owed = false
  * [Do it yourself #id: self #temptation #leading 1 #operations 5]
    # why: It worked, and they wait for you.
  * [Let them #id: let #leading 5 #operations 2]
    ~ kept = true
    # why: They could.
    Good. # remember: kept priya You let me.
  * [Half #id: half #leading 3 #operations 3]
  -
  { kept: Priya nods.} # remember: owed tomas You owe me.
  { owed: still}
  * [Again yourself #id: self-2 #temptation #leading 1 #communication 2]
  * [Again they #id: let-2 #leading 4 #communication 4]
    # remember: kept priya You let me, twice.
  -
  * [Third #id: third #leading 5]
  * [Last #id: last #leading 2]
  -
  The end. # ending: mended "You both know now"
  -> END
`;
const play = (...choices: readonly string[]): Transcript =>
  replay(
    story,
    choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 7)),
  );
const told = (...choices: readonly string[]) => {
  const transcript = play(...choices);
  const { table } = reachTable(story);
  return debrief(transcript, rubric, table ? reachOf(transcript, table) : undefined, book);
};

test('all dimensions of the rubric are there, seen or not', () => {
  const { dimensions } = told('let', 'let-2', 'third');
  expect(dimensions.map(({ dimension }) => dimension)).toEqual(rubric.dimensions.map(({ id }) => id));
  expect(dimensions.find(({ dimension }) => dimension === 'leading')).toMatchObject({
    band: 'consistently',
    credit: 1,
    withinReach: { band: 'consistently', share: 1 },
  });
  expect(dimensions.find(({ dimension }) => dimension === 'communication')).toMatchObject({ band: 'not-enough', credit: null, withinReach: null });
});

test('what was within reach is not known without a table', () => {
  const { dimensions, turningPoints } = debrief(play('let', 'let-2', 'third'), rubric, undefined, book);
  expect(dimensions.every(({ withinReach }) => withinReach === null)).toBe(true);
  expect(turningPoints).toBe(null);
});

test('a turning point says where to play again, what was chosen, what would have kept more open, and why', () => {
  const [worst] = told('self', 'let-2', 'third').turningPoints!;
  expect(worst).toMatchObject({ decision: 0, chosen: { id: 'self' }, other: { id: 'let' }, reason: 'It worked, and they wait for you.' });
  expect(worst!.drop).toBeCloseTo(1, 6);
});

test('temptations are counted where they were open, and where they were taken', () => {
  expect(told('let', 'self-2', 'last').temptations).toEqual({ offered: 2, taken: 1 });
});

test('the ending is the one that the story reached; none, where it did not', () => {
  expect(told('let', 'let-2', 'third').ending).toEqual({ id: 'mended', title: 'You both know now' });
  expect(told('let').ending).toBe(null);
});

test('of each memory the last wording is kept, with who keeps it and since when', () => {
  expect(told('let', 'let-2', 'third').remembered).toEqual([
    { cast: 'tomas', name: 'Tomás', text: 'You owe me.', decision: 0 },
    { cast: 'priya', name: 'Priya', text: 'You let me, twice.', decision: 1 },
  ]);
});

describe('what to try on Monday', () => {
  const long = ink`
    * [a #id: a #${indicator(0, 0)}]
    * [b #id: b #communication 5]
    -
    * [c #id: c #${indicator(1, 1)}]
    * [d #id: d #leading 5]
    -
    * [e #id: e #${indicator(3, 0)}]
    * [f #id: f #prioritizing 5 ${rubric.dimensions[3]!.indicators[0]!.id}]
    - -> END
  `;
  const practices = (...choices: readonly string[]): readonly string[] => {
    const transcript = replay(
      long,
      choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(long, 1)),
    );
    return debrief(transcript, rubric, undefined).practices.map((each) => each.indicator.id);
  };

  test('comes from the weakest indicators that were seen, two at most', () => {
    expect(practices('a', 'c', 'f')).toEqual([rubric.dimensions[0]!.indicators[0]!.id, rubric.dimensions[1]!.indicators[1]!.id]);
    expect(practices('b', 'd', 'e')[0]).toBe(rubric.dimensions[3]!.indicators[0]!.id);
  });

  test('is nothing where nothing was seen', () => {
    expect(practices()).toEqual([]);
  });
});

describe('the style', () => {
  const seen = (credit: number | null): Reading => ({ band: credit === null ? 'not-enough' : 'mostly', credit, moments: [] });
  const style = (push: number | null, pull: number | null, lead: number | null, value: number | null): string =>
    styleOf({ push: seen(push), pull: seen(pull) }, { lead: seen(lead), value: seen(value) }).id;

  test.each([
    [0.2, 0.9, 0.8, 0.3, 'pilot'],
    [0.2, 0.9, 0.3, 0.8, 'navigator'],
    [0.9, 0.2, 0.8, 0.3, 'mate'],
    [0.9, 0.2, 0.3, 0.8, 'captain'],
    [0.7, 0.65, 0.3, 0.8, 'keel'],
    [null, 0.9, null, null, 'pilot'],
    [null, 0.1, 0.4, null, 'mate'],
    [null, null, 0.9, 0.9, 'boarding'],
  ] as const)('push %s, pull %s, lead %s and value %s make the %s', (push, pull, lead, value, id) => {
    expect(style(push, pull, lead, value)).toBe(id);
  });

  test('the lean runs from all push to all pull', () => {
    const lean = (push: number | null, pull: number | null): number | undefined => leanOf({ push: seen(push), pull: seen(pull) });
    expect([lean(1, 0), lean(0, 1), lean(0.5, 0.5), lean(null, 1), lean(null, 0), lean(1, null), lean(null, null)]).toEqual([-1, 1, 0, 1, -1, -1, undefined]);
  });

  test('is never a number', () => {
    const { style: found } = told('let', 'let-2', 'third');
    expect(`${found.name} ${found.about}`).not.toMatch(/\d|%/u);
  });
});

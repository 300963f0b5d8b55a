import { expect, test } from 'vitest';
import { inventoryOf } from '../../../src/core/assessment/inventory.ts';
import { type Branch, type Fork, waysOf } from '../../../src/core/assessment/ways.ts';
import { begin, decide, replay, type Transcript } from '../../../src/core/session/session.ts';
import type { Decision } from '../../../src/core/story/beat.ts';
import { ink } from '../../support/ink.ts';

const story = ink`
  VAR list = ""
  VAR bold = false
  Rain on the quay. # input: list 9
  * [Wait #id: wait]
    -> gate
  * [Run #id: run]
    ~ bold = true
    You run.
    * * [Left #id: left]
    * * [Right #id: right] Wet stairs. # ending: wet "Wet Stairs"
      -> END
    - - -> gate
  * [Call #id: call]
    -> END
  === gate
  The gate.
  * [Knock #id: knock] # ending: open "It Opens"
  * {bold} [Climb #id: climb] # ending: over "Over It"
  * [Sit down] # ending: sat "You Sat"
  - -> END
`;
const way = (...choices: readonly string[]): Transcript =>
  replay(
    story,
    choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 1)),
  );
const plain = (forks: readonly Fork[]): unknown => forks.map(({ number, branches }) => ({ [number]: branches.map(told) }));
const told = ({ text, known, further, endings }: Branch): unknown => [text, known, ...(further.length > 0 ? [plain(further)] : []), ...endings];

test('a story knows what it has in all: options, with and without a name, and endings', () => {
  const { named, unnamed, endings } = inventoryOf(story);
  expect([[...named].toSorted(), unnamed, [...endings].toSorted()]).toEqual([
    ['call', 'climb', 'knock', 'left', 'right', 'run', 'wait'],
    1,
    ['open', 'over', 'sat', 'wet'],
  ]);
});

test('who has gone one way sees its options, and of the rest only how much there is', () => {
  const ways = waysOf(way('wait', 'knock'), [], inventoryOf(story));
  expect(plain(ways.forks)).toEqual([
    {
      1: [
        ['Wait', 'taken'],
        ['Run', 'offered'],
        ['Call', 'offered'],
      ],
    },
    {
      2: [
        ['Knock', 'taken'],
        ['Sit down', 'offered'],
      ],
    },
  ]);
  expect(ways.forks.map(({ before }) => before)).toEqual(['Rain on the quay.', 'The gate.']);
  expect(ways.endings).toEqual([{ ending: 'open', title: 'It Opens', here: true }]);
  expect([ways.unfound, ways.unseen]).toEqual([3, 3]); // of left, right and climb nobody has heard
});

test('what was tried in other runs leads on, until it comes back to this way; and what was only open there is told', () => {
  const ways = waysOf(way('wait', 'knock'), [way('run', 'left', 'climb'), way('run', 'right')], inventoryOf(story));
  expect(plain(ways.forks)).toEqual([
    {
      1: [
        ['Wait', 'taken'],
        [
          'Run',
          'tried',
          [
            {
              2: [
                ['Left', 'taken'],
                ['Right', 'tried', 'Wet Stairs'],
              ],
            },
          ],
          'Over It',
          'Wet Stairs',
        ],
        ['Call', 'offered'],
      ],
    },
    {
      2: [
        ['Knock', 'taken'],
        ['Sit down', 'offered'],
        ['Climb', 'elsewhere', 'Over It'],
      ],
    },
  ]);
  expect(ways.endings).toEqual([
    { ending: 'over', title: 'Over It', here: false },
    { ending: 'wet', title: 'Wet Stairs', here: false },
    { ending: 'open', title: 'It Opens', here: true },
  ]);
  expect([ways.unfound, ways.unseen]).toEqual([1, 0]);
});

test('a decision is made again from before what was typed for it', () => {
  const typed: Decision[] = [
    { kind: 'input', variable: 'list', value: 'rope' },
    { kind: 'choice', choice: 'wait', thought: 0 },
    { kind: 'choice', choice: 'knock', thought: 0 },
  ];
  const ways = waysOf(replay(story, { ...begin(story, 1), decisions: typed }), [], inventoryOf(story));
  expect(ways.forks.map(({ turn, before }) => [turn, before])).toEqual([
    [0, 'Rain on the quay.'],
    [2, 'The gate.'],
  ]);
});

test('a story that goes round and round is told to its end', () => {
  const round = ink`
    -> quay
    === quay
    Rain.
    + [Again #id: again] -> quay
    + [Go #id: go] -> END
  `;
  const go = (...choices: readonly string[]): Transcript =>
    replay(
      round,
      choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(round, 1)),
    );
  const ways = waysOf(go('again', 'again', 'go'), [go('go'), go('again', 'go')], inventoryOf(round));
  expect(ways.forks.map(({ branches }) => branches.map(({ known }) => known))).toEqual([
    ['taken', 'tried'],
    ['taken', 'tried'],
    ['tried', 'taken'],
  ]);
});

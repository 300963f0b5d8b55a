import { expect, test } from 'vitest';
import { begin, replay } from '../../../src/core/session/session.ts';
import { Run } from '../../../src/player/run.ts';
import { ink } from '../../support/ink.ts';

test('what the player is asked stays asked until it is answered, and the options stay', () => {
  const story = ink`
    VAR name = ""
    Who are you? # input: name 12
    * [Go in #id: in]
      {name} it is.
    - -> END
  `;
  const run = new Run(story, begin(story, 1), 'first');
  run.next();
  expect(run.asked.value).toMatchObject([{ variable: 'name', limit: 12 }]);
  run.input('name', 'Mara');
  expect(run.asked.value).toEqual([]);
  expect(run.choices.value).toMatchObject([{ id: 'in' }]);
  run.choose('in', 10.4);
  expect(run.next()).toMatchObject({ text: 'Mara it is.' });
  expect(run.session.value.decisions).toEqual([
    { kind: 'input', variable: 'name', value: 'Mara' },
    { kind: 'choice', choice: 'in', thought: 10 },
  ]);
});

test('two things asked at once are both kept', () => {
  const story = ink`
    VAR have = ""
    VAR want = ""
    What do you have? # input: have 20
    And what do you want? # input: want 20
    * [That #id: that] {have} and {want}.
    - -> END
  `;
  const run = new Run(story, begin(story, 1), 'first');
  run.toDecision();
  run.input('have', 'time');
  expect(run.asked.value.map(({ variable }) => variable)).toEqual(['want']);
  run.input('want', 'trust');
  run.choose('that', 0);
  expect(run.next()?.text).toBe('time and trust.');
});

test('a what-if stands at the very decision', () => {
  const story = ink`
    One.
    Two.
    * [Left #id: left] Left.
    * [Right #id: right] Right.
    - -> END
  `;
  const run = new Run(story, begin(story, 1), 'first');
  run.toDecision();
  run.choose('left', 0);
  const other = new Run(story, run.sessionAt(0), 'what-if');
  other.toDecision();
  expect(other.choices.value.map(({ id }) => id)).toEqual(['left', 'right']);
  other.choose('right', 0);
  expect(run.session.value.decisions).toHaveLength(1);
  expect(replay(story, other.session.value).turns.at(-1)?.beats[0]?.text).toBe('Right.');
});

test('a story that breaks is stuck where it broke, and all that was said before is there', () => {
  const story = ink`
    Before.
    * [Round #id: round]
    - -> loop
    === loop
    ~ temp x = 1
    -> loop
  `;
  const run = new Run(story, begin(story, 1), 'first');
  run.next();
  run.choose('round', 0);
  expect(run.phase.value).toBe('stuck');
  expect(run.turns.value.at(-1)?.trouble).toMatch(/thinks without end/u);
  expect(run.beatAt({ turn: 0, beat: 0 })).toMatchObject({ text: 'Before.' });
});

test.each([
  ['in a knot that leads nowhere', '-> quay\n=== quay\nBefore.\n* [Go #id: go]\n- After.', 'stuck'],
  ['in a tunnel without a way back', '-> quay ->\n-> END\n=== quay\nBefore.\n* [Go #id: go]\n- After.', 'stuck'],
  ['where all options are used up', '-> quay\n=== quay\nBefore.\n* [Go #id: go] -> quay', 'stuck'],
  ['at the end of its file, as ink has it', 'Before.\n* [Go #id: go]\n- After.', 'ended'],
  ['where it says so', 'Before.\n* [Go #id: go]\n- After.\n-> END', 'ended'],
])('a story stops %s', (_, text, phase) => {
  const story = ink`${text}`;
  const run = new Run(story, begin(story, 1), 'first');
  run.toDecision();
  expect(run.phase.value).toBe('deciding');
  run.choose('go', 0);
  run.toDecision();
  expect(run.phase.value).toBe(phase);
});

test('after a decision the first words are there before the rest has been read, and the rest when somebody asks for it', () => {
  const story = ink`
    Before.
    * [Go #id: go]
    - One.
    Two.
    * [Back #id: back]
    - -> END
  `;
  const run = new Run(story, begin(story, 1), 'first');
  run.next();
  run.choose('go', 0);
  expect(run.turns.value.at(-1)?.beats.map(({ text }) => text)).toEqual(['One.']);
  expect(run.next()?.text).toBe('One.');
  expect(run.phase.value).toBe('reading');
  expect(run.next()?.text).toBe('Two.');
  expect(run.phase.value).toBe('deciding');
  expect(run.choices.value.map(({ id }) => id)).toEqual(['back']);
  expect(run.turns.value).toEqual(replay(story, run.session.value).turns);
});

import { expect, test } from 'vitest';
import { Play } from '../../../src/core/story/play.ts';
import { ink } from '../../support/ink.ts';

const kinds = (play: Play): readonly string[] => play.turn.beats.flatMap(({ cues }) => cues.map(({ kind }) => kind));

test('a memory is promised only where some line reads it', () => {
  const told = (line: string): readonly string[] =>
    kinds(
      new Play(
        ink`
      VAR fixed = false
      Hello. # remember: fixed priya You fixed it without asking.
      ${line}
      -> END
    `,
        1,
      ),
    );
  expect(told('Nobody mentions it.')).toEqual([]);
  expect(told('{fixed: "You fixed it without asking."}')).toEqual(['memory']);
});

test('a gauge is shown at the beginning, and then when it changes', () => {
  const play = new Play(
    ink`
    # gauge: boats "Boats" 0 9
    VAR boats = 9
    One.
    Two.
    ~ boats = 7
    Three.
    -> END
  `,
    1,
  );
  expect(play.turn.beats.map(({ cues }) => cues)).toEqual([[{ kind: 'gauge', gauge: 'boats', value: 9 }], [], [{ kind: 'gauge', gauge: 'boats', value: 7 }]]);
});

test('what the player types is kept in the variable, up to the limit', () => {
  const play = new Play(
    ink`
    VAR sentence = "nothing"
    Say it. # input: sentence 12
    * [Done #id: done]
      You said: {sentence}
      -> END
  `,
    1,
  );
  expect(() => play.input('sentence', 'thirteen long')).toThrow('"sentence" holds 12 characters, not 13');
  expect(() => play.input('other', 'x')).toThrow(RangeError);
  play.input('sentence', '<b>& {x}</b>');
  expect(play.choose('done').beats.map(({ text }) => text)).toEqual(['You said: <b>& {x}</b>']);
});

test('carried values set the variables that the story has, and no others', () => {
  const story = ink`
    VAR trust = 5
    Trust is {trust}.
    -> END
  `;
  expect(new Play(story, 1, { trust: 8, unheard: 1 }).turn.beats[0]!.text).toBe('Trust is 8.');
});

test('an option that cannot be taken is shown, and refused', () => {
  const play = new Play(
    ink`
    Hello.
    + [Open #id: open]
    + [Locked #id: locked #UNCLICKABLE]
    - -> END
  `,
    1,
  );
  expect(play.turn.choices.map(({ id, disabled }) => [id, disabled])).toEqual([
    ['open', false],
    ['locked', true],
  ]);
  expect(() => play.choose('locked')).toThrow('"locked" is not on offer');
});

test('what a facilitator reads belongs to the decision, not to the words', () => {
  const play = new Play(
    ink`
    # ask: Who owns it?
    # note: Wait.
    # key
    Nine quays are red.
    * [Go]
    - -> END
  `,
    1,
  );
  expect(play.turn.briefing).toEqual({ asks: ['Who owns it?'], notes: ['Wait.'], key: true });
  expect(play.turn.beats).toEqual([{ speaker: null, text: 'Nine quays are red.', cues: [] }]);
});

test('all of ink plays: tunnels, threads, lists, functions, sequences, glue, fallback choices', () => {
  const play = new Play(
    ink`
    LIST mood = calm, (tense)
    -> errand ->
    {mood == tense:Tense}<>, still. {&one|two}{&one|two}
    <- gulls
    * [Leave #id: leave] -> out
    === errand
    An errand.
    ->->
    === gulls
    * [Look at the gulls #id: gulls]
      {double(21)} gulls.
      -> out
    === out
    Out.
    * -> quietly
    === quietly
    Quietly.
    -> END
    === function double(x)
    ~ return x * 2
  `,
    1,
  );
  expect(play.turn.beats.map(({ text }) => text)).toEqual(['An errand.', 'Tense, still. oneone']);
  expect(play.turn.choices.map(({ id }) => id).toSorted()).toEqual(['gulls', 'leave']);
  expect(play.choose('gulls').beats.map(({ text }) => text)).toEqual(['42 gulls.', 'Out.', 'Quietly.']);
});

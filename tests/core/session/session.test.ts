import { expect, test } from 'vitest';
import { begin, decide, Divergence, replay, type Session, undo } from '../../../src/core/session/session.ts';
import { ink } from '../../support/ink.ts';

const story = ink`
  MARA: You are late. # enter: mara left # mood: mara cross
  {~Rain|Sun|Fog} outside.
  * [Apologise #id: sorry #leading 4 lets-go]
    # why: It costs nothing.
    MARA: Fine.
  * [Blame the traffic #id: blame #leading 1]
    MARA: Again?
  - -> END
`;

const play = (...choices: readonly string[]): Session =>
  choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 7));

test('a line is spoken by the name before the colon', () => {
  const [beat] = replay(story, play()).turns[0]!.beats;
  expect(beat).toMatchObject({ speaker: 'MARA', text: 'You are late.' });
  expect(beat!.cues).toEqual([
    { kind: 'enter', cast: 'mara', side: 'left' },
    { kind: 'mood', cast: 'mara', mood: 'cross' },
  ]);
});

test('the same session always plays the same way', () => {
  expect(replay(story, play('sorry'))).toEqual(replay(story, play('sorry')));
});

test('a decision leads to what follows, and to why', () => {
  const [, after] = replay(story, play('sorry')).turns;
  expect(after).toMatchObject({ beats: [{ text: 'Fine.' }], reasons: ['It costs nothing.'], choices: [] });
});

test('undo forgets the last decision', () => {
  expect(undo(play('sorry'))).toEqual(play());
});

test('a decision the story does not offer is a divergence', () => {
  expect(() => replay(story, play('lie'))).toThrow(Divergence);
});

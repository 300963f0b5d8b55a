import { expect, test } from 'vitest';
import { asFarAsOffered, rehearsal } from '../../../src/core/session/rehearse.ts';
import { asWritten, edited, editedBefore } from '../../../src/core/session/script.ts';
import { begin, decide, playBack, replay, type Session } from '../../../src/core/session/session.ts';
import { NotInStory } from '../../../src/core/session/watch.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';

const quay = ink`
  # gauge: trust "Trust" 0 10
  VAR trust = 3
  VAR name = "Ada"
  VAR late = false
  VAR after = -> rain
  LIST bag = (apple), nail, rope
  LIST boats = ferry
  -> quay
  === quay
  Rain, and {name}. Trust is {trust}.
  + [Wait #id: wait]
    ~ trust += 1
    -> quay
  + {trust > 5} [Go aboard #id: aboard] -> deck
  * [Look #id: look] You look. -> quay
  + [Go #id: go] -> after
  === deck
  On deck, {late: late|in time}, with {bag}, {boats}. You looked {look_back} times.
  -> END
  = look_back
  Back there, the quay.
  + [Home #id: home] -> END
  === told(whom, times)
  {whom} is told {times} times.
  -> END
  === rain
  It rains.
  -> END
  === sun
  The sun, {~one|two|three|four|five}.
  + [Again #id: again] -> sun
`;

const taking = (story: Story, seed: number, ...choices: readonly string[]): Session =>
  choices.reduce<Session>((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, seed));
const words = (script: Parameters<typeof rehearsal>[0], session: Session): readonly string[] =>
  rehearsal(script)
    .playBack(quay, session)
    .transcript.turns.flatMap(({ beats }) => beats.map(({ text }) => text));

test('a script that changes nothing plays as the story does', () => {
  const session = taking(quay, 1, 'wait', 'look', 'wait');
  expect(rehearsal(asWritten).playBack(quay, session).transcript).toEqual(replay(quay, session));
});

test('a rehearsal opens at a knot or a stitch, with values of every kind', () => {
  const values = { late: true, bag: ['bag.nail', 'bag.rope'], boats: [] };
  expect(words({ ...asWritten, knot: 'deck', values }, begin(quay, 1))).toEqual(['On deck, late, with nail, rope, . You looked 0 times.']);
  expect(words({ ...asWritten, knot: 'deck.look_back' }, begin(quay, 1))).toEqual(['Back there, the quay.']);
  expect(words({ ...asWritten, values: { after: { to: 'sun' }, name: 'Mei' } }, taking(quay, 1, 'go'))).toEqual([
    'Rain, and Mei. Trust is 3.',
    expect.stringMatching(/^The sun/u),
  ]);
});

test('what a list could hold stays known when it is emptied', () => {
  const story = ink`
    LIST bag = (apple), nail
    Left out: {LIST_INVERT(bag)}.
    -> END
  `;
  const { transcript } = rehearsal({ ...asWritten, values: { bag: [] } }).playBack(story, begin(story, 1));
  expect(transcript.turns[0]?.beats[0]?.text).toBe('Left out: apple, nail.');
});

test('a knot that wants to be told something is told it', () => {
  expect(words({ ...asWritten, knot: 'told', given: ['Mei', 2] }, begin(quay, 1))).toEqual(['Mei is told 2 times.']);
});

test('what was seen counts as seen where the author says so', () => {
  expect(words({ ...asWritten, knot: 'deck', visits: { 'deck.look_back': 4 } }, begin(quay, 1))[0]).toContain('You looked 4 times.');
});

test('a knot that the story does not have is refused by name', () => {
  expect(() => rehearsal({ ...asWritten, knot: 'sea' }).playBack(quay, begin(quay, 1))).toThrow(NotInStory);
  expect(() => rehearsal({ ...asWritten, knot: 'deck.sea' }).playBack(quay, begin(quay, 1))).toThrow('The story has no knot “deck.sea”.');
});

test('what the story does not have is left out', () => {
  expect(words({ ...asWritten, values: { unheard: 1, bag: ['bag.anvil'], after: { to: 'sea' } } }, begin(quay, 1))).toEqual(['Rain, and Ada. Trust is 3.']);
});

test('a variable set after a decision counts from there on: the options on offer stay', () => {
  const script = edited(asWritten, 1, { trust: 8 });
  const session = taking(quay, 1, 'wait');
  const { play, transcript } = rehearsal(script).playBack(quay, session);
  expect(transcript.turns[1]?.choices.map(({ id }) => id)).toEqual(['wait', 'look', 'go']);
  expect(play.variables()['trust']).toBe(8);
  expect(words(script, taking(quay, 1, 'wait', 'look')).at(-1)).toContain('Trust is 8.');
});

test('read again from the last decision, the options know of it', () => {
  const script = editedBefore(edited(edited(asWritten, 0, { name: 'Mei' }), 1, { trust: 8 }), 1);
  const { transcript } = rehearsal(script).playBack(quay, taking(quay, 1, 'wait'));
  expect(transcript.turns[1]?.beats[0]?.text).toBe('Rain, and Mei. Trust is 9.');
  expect(transcript.turns[1]?.choices.map(({ id }) => id)).toEqual(['wait', 'aboard', 'look', 'go']);
  expect(words(editedBefore(edited(asWritten, 0, { trust: 8 }), 0), begin(quay, 1))).toEqual(['Rain, and Ada. Trust is 8.']);
  expect(editedBefore(asWritten, 3)).toBe(asWritten);
});

test('a gauge that is set moves in sight', () => {
  const { transcript } = rehearsal(edited(asWritten, 0, { trust: 8, late: true })).playBack(quay, begin(quay, 1));
  expect(transcript.turns[0]?.beats.at(-1)).toEqual({ speaker: null, text: '', cues: [{ kind: 'gauge', gauge: 'trust', value: 8 }] });
});

test('who goes back in a rehearsal takes with them what was changed before, and nothing later', () => {
  const whole = rehearsal(edited(edited(asWritten, 1, { name: 'Mei' }), 3, { name: 'Tom' }));
  expect(whole.upTo(2).script.edits).toEqual([{ after: 1, values: { name: 'Mei' } }]);
  expect(words(whole.upTo(2).script, taking(quay, 1, 'wait', 'wait', 'wait', 'wait')).at(-1)).toContain('Mei');
});

test('with another seed the same decisions are made as far as they are on offer', () => {
  const story = ink`
    One.
    + [On #id: on]
    - {RANDOM(1, 2):
    - 1: + [Heads #id: heads] -> END
    - 2: + [Tails #id: tails] -> END
    }
  `;
  const seeds = Array.from({ length: 20 }, (_, seed) => seed);
  const heads = seeds.find((seed) => replayed(story, taking(story, seed, 'on', 'heads')))!;
  const tails = seeds.find((seed) => replayed(story, taking(story, seed, 'on', 'tails')))!;
  const made = taking(story, heads, 'on', 'heads');
  expect(asFarAsOffered(story, made, asWritten)).toEqual({ session: made, divergence: null });
  const other = asFarAsOffered(story, { ...made, seed: tails }, asWritten);
  expect(other.session).toEqual(taking(story, tails, 'on'));
  expect(other.divergence).toMatchObject({ turn: 1, offered: ['tails'] });
});

function replayed(story: Story, session: Session): boolean {
  try {
    playBack(story, session);
    return true;
  } catch {
    return false;
  }
}

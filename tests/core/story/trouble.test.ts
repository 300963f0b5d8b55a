import { expect, test } from 'vitest';
import { Play } from '../../../src/core/story/play.ts';
import { NotAStory, toStory } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';

const hasty = { effort: 100_000, lines: 100 };

test('a story that goes in circles without a word is cut off, and says where', () => {
  const play = new Play(
    ink`
    Hello.
    -> round
    === round
    -> round
  `,
    1,
    {},
    hasty,
  );
  expect(play.turn.beats.map(({ text }) => text)).toEqual(['Hello.']);
  expect(play.turn).toMatchObject({ choices: [], trouble: expect.stringContaining('round') });
});

test('a story that talks without end is cut off after a few lines, not after all of them', () => {
  const play = new Play(
    ink`
    -> round
    === round
    Still talking.
    -> round
  `,
    1,
    {},
    hasty,
  );
  expect(play.turn.beats.length).toBe(20);
  expect(play.turn.trouble).toMatch(/^The story has said 100 lines without a choice, at round/u);
});

test('a function that calls itself for ever is cut off', () => {
  const play = new Play(
    ink`
    Before.
    {deeper(1)}
    === function deeper(n)
    ~ return deeper(n + 1)
  `,
    1,
    {},
    hasty,
  );
  expect(play.turn.trouble).not.toBeNull();
  expect(play.turn.beats.map(({ text }) => text)).toContain('Before.');
});

test('a story that runs out of content ends with the words it had, and with the reason', () => {
  const play = new Play(
    ink`
    -> tale
    === tale
    Once upon a time.
    * Go on
      And then
  `,
    1,
  );
  const [go] = play.turn.choices;
  const turn = play.choose(go!.id);
  expect(turn.beats.map(({ text }) => text)).toEqual(['Go on', 'And then']);
  expect(turn.trouble).toContain('ran out of content');
});

test('an external function that nobody bound answers nothing, and the story goes on', () => {
  const play = new Play(
    ink`
    EXTERNAL weather()
    It is {weather()} degrees.
    -> END
  `,
    1,
  );
  expect(play.turn).toMatchObject({ beats: [{ text: 'It is 0 degrees.' }], trouble: null });
});

test('what is not compiled ink is refused in one sentence', () => {
  for (const [json, sentence] of [
    [[], 'This is not a compiled ink story: an object with "inkVersion" and "root" was expected.'],
    [{ hello: 1 }, 'This JSON is not a compiled ink story: it has no "inkVersion".'],
    [{ inkVersion: 99, root: [] }, 'This story was compiled for ink format 99; formats 18 to 21 can be played.'],
    [{ inkVersion: 21 }, 'This compiled ink story has no content: "root" is missing.'],
  ] as const) {
    expect(() => toStory('x/y', json)).toThrow(new NotAStory(sentence));
  }
});

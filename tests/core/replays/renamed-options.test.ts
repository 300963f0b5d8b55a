import { expect, test } from 'vitest';
import { aliasesOf, parseReleased } from '../../../src/core/check/released.ts';
import { parseSave, writeSave } from '../../../src/core/session/save.ts';
import { replay } from '../../../src/core/session/session.ts';
import { describeChange, resume } from '../../../src/core/session/resume.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { type Aliases, type Story, toStory } from '../../../src/core/story/story.ts';

const scene = (steal: string, listen: string): string => `
The scanners are down.
* [Take the keyboard. #id: ${steal}]
  You type.
* [Wait. #id: wait]
  You wait.
- Priya looks up.
* [Ask her. #id: ${listen}]
  She tells you.
* [Leave. #id: leave]
  You leave.
- -> END
`;
const storyOf = (source: string, aliases: Aliases = {}): Story =>
  toStory('test/scene', compile(new Map([['scene.ink', source]]), 'scene.ink').json, undefined, { aliases });

// Released as "grab" and "listen"; renamed twice since: the save below is of the first release.
const first = storyOf(scene('grab', 'listen'));
const saved = writeSave({
  scene: 'test/scene',
  title: 'A scene',
  name: 'before the rewrite',
  saved: 1_780_000_000_000,
  run: 'first',
  session: {
    format: 1,
    story: first.hash,
    seed: 7,
    carried: {},
    decisions: [
      { kind: 'choice', choice: 'grab', thought: 900 },
      { kind: 'choice', choice: 'listen', thought: 1200 },
    ],
  },
});
const released = parseReleased({
  format: 1,
  scenes: { scene: ['grab', 'wait', 'listen', 'leave'] },
  aliases: { scene: { grab: 'take-over', 'take-over': 'take-keyboard', listen: 'ask-her' } },
});

test('a save whose options have other names now plays back to its end, and is kept under the new names', () => {
  const now = storyOf(scene('take-keyboard', 'ask-her'), aliasesOf(released, 'scene'));
  const resumed = resume(now, parseSave(saved).session);
  expect(resumed.divergence).toBeNull();
  expect(resumed.session.decisions).toEqual([
    { kind: 'choice', choice: 'take-keyboard', thought: 900 },
    { kind: 'choice', choice: 'ask-her', thought: 1200 },
  ]);
  expect(resumed.transcript.turns.at(-1)!.beats.map(({ text }) => text)).toEqual(['She tells you.']);
  expect(describeChange(resumed)).toBe('This scene was revised since you last played. All your decisions still stand.');
  expect(replay(now, resumed.session)).toEqual(resumed.transcript);
});

test('without its alias, the same save stops at the first decision that is gone', () => {
  const resumed = resume(storyOf(scene('take-keyboard', 'ask-her')), parseSave(saved).session);
  expect([resumed.divergence?.turn, resumed.session.decisions]).toEqual([0, []]);
});

test('an option that is offered under its old name is that option, whatever an alias says', () => {
  const now = storyOf(scene('grab', 'ask-her'), { grab: 'wait', listen: 'ask-her' });
  expect(resume(now, parseSave(saved).session).session.decisions.map((each) => each.kind === 'choice' && each.choice)).toEqual(['grab', 'ask-her']);
});

test('an alias to an option that is not on offer at that moment helps nobody: the save stops there', () => {
  const now = storyOf(scene('take-keyboard', 'ask-her'), { grab: 'leave', listen: 'ask-her' });
  expect(resume(now, parseSave(saved).session).divergence?.turn).toBe(0);
});

test('aliases that lead round in a circle end somewhere', () => {
  expect(aliasesOf({ format: 1, scenes: {}, aliases: { scene: { a: 'b', b: 'a' } } }, 'scene')).toEqual({ a: 'a', b: 'b' });
});

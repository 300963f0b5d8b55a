import { expect, test } from 'vitest';
import { asWritten } from '../../../src/core/session/script.ts';
import { begin, replay } from '../../../src/core/session/session.ts';
import { Watch } from '../../../src/core/session/watch.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { locate } from '../../../src/core/story/source-map.ts';
import { type Story, toStory } from '../../../src/core/story/story.ts';

/** Compiles ink, and says on which line a path is written. */
function written(source: string): { readonly story: Story; readonly line: (path: string | null | undefined) => number } {
  const { json, map } = compile(new Map([['test.ink', source]]), 'test.ink');
  return { story: toStory('test/test', json), line: (path) => Number(locate(map, path ?? '')?.split(':')[1]) };
}

const { story, line } = written(`VAR trust = 3
VAR kind = false
LIST bag = (apple), nail
-> quay
=== quay
# place: pier
Rain.
{trust > 2: It is fine.|It is not.}
~ trust = 5
Ada: {name()}, you say. # mood: ada sad
And <>
then.
* [Wait #id: wait] You wait.
  ~ trust -= 1
* Go[ now #id: go], you say.
  {kind: Kind.}
- (later) Later {trust}.
-> deck.bow
=== deck
= bow
# sound: bell
The bow.
-> END
=== function name
~ return "Mei"
`);

test('every line knows where it is written', () => {
  const watch = new Watch(story, begin(story, 1), asWritten);
  watch.follow({ kind: 'choice', choice: 'wait', thought: 0 });
  const told = watch.turns.map(({ turn, moments }) => turn.beats.map(({ text }, at) => [text, line(moments[at]?.path)]));
  expect(told).toEqual([
    [
      ['Rain.', 7],
      ['It is fine.', 8],
      ['Ada: Mei, you say.', 10],
      ['And then.', 11],
    ],
    [
      ['You wait.', 13],
      ['Later 4.', 17],
      ['The bow.', 22],
    ],
  ]);
});

test('words that a choice shares with what follows are found at the choice', () => {
  const watch = new Watch(story, begin(story, 1), asWritten);
  watch.follow({ kind: 'choice', choice: 'go', thought: 0 });
  expect(watch.turns[1]?.turn.beats[0]?.text).toBe('Go, you say.');
  expect(line(watch.turns[1]?.moments[0]?.path)).toBe(15);
});

test('options know where they are written', () => {
  const [first] = new Watch(story, begin(story, 1), asWritten).turns;
  expect(first?.options.map(line)).toEqual([13, 15]);
});

test('every line knows what the variables were when it was said, and a turn what they were before it', () => {
  const watch = new Watch(story, begin(story, 1), asWritten);
  watch.follow({ kind: 'choice', choice: 'wait', thought: 0 });
  const [first, second] = watch.turns;
  expect(first?.moments.map(({ values }) => values['trust'])).toEqual([3, 3, 5, 5]);
  expect(first?.before).toEqual({ trust: 3, kind: false, bag: ['bag.apple'] });
  expect([first?.values['trust'], second?.before['trust'], second?.values['trust']]).toEqual([5, 5, 4]);
});

test('whoever watches changes nothing', () => {
  const watch = new Watch(story, begin(story, 1), asWritten);
  const decision = { kind: 'choice', choice: 'go', thought: 5 } as const;
  watch.follow(decision);
  expect(watch.turns.map(({ turn }) => turn)).toEqual(replay(story, { ...begin(story, 1), decisions: [decision] }).turns);
});

import { expect, test } from 'vitest';
import { beatAgain, placeOf, standAgain } from '../../../src/player/dev/place.ts';
import { begin } from '../../../src/core/session/session.ts';
import { Run } from '../../../src/player/run.ts';
import { ink } from '../../support/ink.ts';

const lines = (text: string): readonly string[] => text.split(' ');

test('a line stays the one that is read, whatever is written before it, after it, or in its place', () => {
  expect(beatAgain(lines('a b c d'), lines('new a b c d'), 1)).toBe(2);
  expect(beatAgain(lines('a b c d'), lines('a b c new d'), 1)).toBe(1);
  expect(beatAgain(lines('a b c d'), lines('a new c d'), 1)).toBe(1);
  expect(beatAgain(lines('a b c d'), lines('a c d'), 2)).toBe(1);
  expect(beatAgain(lines('a b c d'), lines('a d'), 2)).toBe(0); // it is gone: the one before it
  expect(beatAgain(lines('a a b'), lines('a a a b'), 1)).toBe(1);
});

test('who has read all, has read all that is there now', () => {
  expect(beatAgain(lines('a b'), lines('a b c'), 1)).toBe(2);
  expect(beatAgain(lines('a b c'), lines('a'), 2)).toBe(0);
  expect(beatAgain(lines('a b'), [], 1)).toBe(-1);
  expect(beatAgain(lines('a b'), lines('a b'), -1)).toBe(-1);
});

test('a line read in one version is read in every other in which it stands once', () => {
  for (let size = 1; size <= 5; size++)
    for (let at = 0; at < size - 1; at++)
      for (let cut = 0; cut <= size; cut++) {
        const before = Array.from({ length: size }, (_, each) => `line ${each}`);
        const longer = [...before.slice(0, cut), 'new', ...before.slice(cut)];
        expect(longer[beatAgain(before, longer, at)]).toBe(before[at]);
        expect(before[beatAgain(longer, before, longer.indexOf(before[at]!))]).toBe(before[at]);
      }
});

test('a run stands again at the last decision that is left, and says which one is gone', () => {
  const before = ink`One.
    * [Left. #id: left]
    * [Right. #id: right]
    - Two.
    * [Up. #id: up]
    - Three.
    * [Out. #id: out]
    - -> END`;
  const after = ink`One.
    * [Left. #id: left]
    * [Right. #id: right]
    - Two, as it were.
    * [Down. #id: down]
    - Three.
    * [Out. #id: out]
    - -> END`;
  const run = new Run(before, begin(before, 7), 'first');
  run.toDecision();
  run.choose('right', 10);
  run.toDecision();
  run.choose('up', 10);
  run.toDecision();
  const found = standAgain(after, placeOf(run), 'first', undefined);
  expect(found.lost).toBe('“Up.” is no longer on offer: you are back at decision 2, where you took it.');
  expect(found.run.session.value).toMatchObject({ story: after.hash, seed: 7, decisions: [{ choice: 'right' }] });
  expect(found.run.choices.value.map(({ id }) => id)).toEqual(['down']);
  expect(found.run.kind).toBe('first');
  expect(standAgain(before, placeOf(run), 'first', undefined)).toMatchObject({ lost: undefined });
});

test('a text that breaks off at the line of the player says so: what stood behind it may come back', () => {
  const whole = ink`One.
    Two.
    Three.
    * [Out. #id: out]
    - -> END`;
  const run = new Run(whole, begin(whole, 7), 'first');
  const cut = (story: typeof whole): boolean => standAgain(story, placeOf(run), 'first', undefined).cut;
  run.next();
  expect(cut(ink`One.`)).toBe(true);
  expect(
    cut(ink`One.
    Two.`),
  ).toBe(false);
  run.toDecision();
  expect(cut(ink`One.`), 'who has read all misses nothing').toBe(false);
  expect(cut(ink`// Nothing yet.`)).toBe(true);
});

test('where the scene is over before the decision, that is what is said', () => {
  const before = ink`One.
    * [On. #id: on]
    - Two.
    * [On again. #id: again]
    - -> END`;
  const after = ink`One.
    * [On. #id: on]
    - Two. -> END`;
  const run = new Run(before, begin(before, 1), 'what-if');
  run.toDecision();
  run.choose('on', 0);
  run.toDecision();
  run.choose('again', 0);
  expect(standAgain(after, placeOf(run), 'what-if', undefined).lost).toBe('“On again.” is no longer on offer: the scene ends there now.');
});

test('whoever stands at the first words of a turn stands there again, though no more of it had been read', () => {
  const before = ink`One.
    * [On. #id: on]
    - Two.
    Three.
    -> END`;
  const after = ink`One.
    * [On. #id: on]
    - Two.
    Three, as it were.
    -> END`;
  const run = new Run(before, begin(before, 1), 'first');
  run.toDecision();
  run.choose('on', 0);
  run.next();
  expect(run.begun, 'only its first words have been read').toBe(true);
  const found = standAgain(after, placeOf(run), 'first', undefined).run;
  expect(found.beatAt(found.position.value)?.text).toBe('Two.');
});

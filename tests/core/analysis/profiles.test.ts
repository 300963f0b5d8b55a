import { expect, test } from 'vitest';
import { profilesFor } from '../../../src/core/analysis/profiles.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { type Story, toStory } from '../../../src/core/story/story.ts';
import type { Book } from '../../../src/core/story/book.ts';
import { book } from '../check/shelf.ts';

const source = 'VAR trust = 5\nVAR gave_chair = false\nVAR rewrote = false\n{trust} {gave_chair} {rewrote}\n-> END\n';

function scene(id: string): Story {
  const { json } = compile(new Map([['test.ink', source]]), 'test.ink');
  return toStory(id, json ?? '');
}

const season = [{ scene: 'first' }, { scene: 'second' }, { scene: 'third' }];
const profiles = { weary: { trust: 2, first: { gave_chair: true, trust: 1 }, second: { rewrote: true } }, sole: { second: { rewrote: true } } };
const begins = (id: string): readonly (readonly [string | null, object])[] =>
  profilesFor(scene(id), { ...book, season, profiles } as unknown as Book).map(({ name, carried }) => [name, carried]);

test('a scene begins with what earlier scenes left, never with its own or a later one', () => {
  expect(begins('first')).toEqual([
    [null, {}],
    ['weary', { trust: 2 }],
  ]);
  expect(begins('second')).toEqual([
    [null, {}],
    ['weary', { trust: 1, gave_chair: true }],
  ]);
  expect(begins('third')).toEqual([
    [null, {}],
    ['weary', { trust: 1, gave_chair: true, rewrote: true }],
    ['sole', { rewrote: true }],
  ]);
});

test('a scene with no place in the season may come after any', () => {
  expect(begins('elsewhere').map(([name]) => name)).toEqual([null, 'weary', 'sole']);
});

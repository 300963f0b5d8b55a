import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Story } from '../../../src/core/story/story.ts';
import { credits } from './credit.ts';
import { played, toPlay, written } from './northline.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/sources.md'), 'utf8');
const [, mostCredit = '', betterEnd = ''] = /- most credit: `([\w-]+: [\w-]+)`[^]*?\n- a better end: `([\w-]+: [\w-]+)`/u.exec(page) ?? [];
const split = (named: string): readonly string[] => named.split(': ');

/** How a story ends by these options. */
function endingOf(story: Story, ids: readonly string[]): string | undefined {
  const ending = played(story, {}, ...ids)
    .flatMap(({ cues }) => cues)
    .find((cue) => cue.kind === 'ending');
  return ending?.kind === 'ending' ? ending.ending : undefined;
}

test('two scenes are named in which stepping in is right', () => {
  expect(new Set([...split(mostCredit), ...split(betterEnd)]).size).toBe(4);
});

test('in the one nothing else shows as much: a child would stand outside, and whoever could be asked is asleep', () => {
  const [scene = '', id = ''] = split(mostCredit);
  const decision = written(scene).decisions.find(({ options }) => options.some((option) => option.id === id));
  const option = decision?.options.find((each) => each.id === id);
  expect(option?.tags.some(({ text }) => text === 'temptation')).toBe(true);
  const sums = credits(decision?.options ?? []);
  const most = sums.get(id) ?? 0;
  expect([...sums].filter(([other, sum]) => other !== id && sum >= most)).toEqual([]);
});

test('in the other the boat sails with it, and with nothing else that was on offer then', () => {
  const [scene = '', id = ''] = split(betterEnd);
  const story = toPlay(scene);
  const before = ['hold-sentence', 'clear-the-way', 'priya-decides', 'quarter-past', 'stay-at-board', 'why-that-order', 'stay-to-the-end'];
  const after = ['off-screen', 'thank-each'];
  expect(endingOf(story, [...before, id, ...after])).toBe('last-boat');
  for (const other of ['plain-numbers', 'ask-her', 'out-of-her-light']) expect(endingOf(story, [...before, other, ...after])).toBe('eight-of-nine');
});

import { expect, test } from 'vitest';
import { Motion } from '../../../src/player/stage/motion.ts';
import { hide } from './theatre.ts';

function watched(amount: 'full' | 'reduced' = 'full'): { readonly motion: Motion; readonly seen: number[] } {
  return { motion: new Motion(amount, () => undefined), seen: [] };
}

test('a movement goes from its first frame to its end, and is over', async () => {
  const { motion, seen } = watched();
  const done = motion.run('walk', { length: 100 }, (t) => seen.push(t));
  for (const now of [1000, 1050, 1100]) motion.advance(now);
  await done;
  expect(seen).toEqual([0, 0.5, 1]);
  expect(motion.busy).toBe(false);
});

test('a frame that comes late ends the movement on time', async () => {
  const { motion, seen } = watched();
  const done = motion.run('walk', { length: 100 }, (t) => seen.push(t));
  motion.advance(1000);
  motion.advance(9000);
  await done;
  expect(seen.at(-1)).toBe(1);
});

test('aborting puts it at its end at once', async () => {
  const { motion, seen } = watched();
  const skip = new AbortController();
  const done = motion.run('walk', { length: 100, signal: skip.signal }, (t) => seen.push(t));
  skip.abort();
  await done;
  expect(seen).toEqual([1]);
});

test('with reduced motion it is at its end before anything is drawn', () => {
  const { motion, seen } = watched('reduced');
  void motion.run('walk', { length: 100 }, (t) => seen.push(t));
  expect(seen).toEqual([1]);
});

test('when nobody looks it is at its end at once', () => {
  const { motion, seen } = watched();
  hide('hidden');
  void motion.run('walk', { length: 100 }, (t) => seen.push(t));
  expect(seen).toEqual([1]);
});

test('another of the same name takes over, and both settle', async () => {
  const { motion, seen } = watched();
  const first = motion.run('turn', { length: 100 }, () => seen.push(-1));
  const second = motion.run('turn', { length: 100 }, () => seen.push(2));
  await first;
  motion.advance(0);
  motion.advance(100);
  await second;
  expect(seen).toEqual([2, 2]);
});

import type { GameObjects } from 'phaser';
import { expect, test } from 'vitest';
import { Lens } from '../../../src/player/stage/lens.ts';
import { Motion } from '../../../src/player/stage/motion.ts';

/** A lens on a world of which only the place is looked at. */
function looking(amount: 'full' | 'reduced'): { readonly lens: Lens; readonly motion: Motion; readonly places: (readonly [number, number])[] } {
  const places: (readonly [number, number])[] = [];
  const world = { setScale: () => world, setPosition: (x: number, y: number) => (places.push([x, y]), world) };
  const motion = new Motion(amount, () => undefined);
  const lens = new Lens(world as unknown as GameObjects.Container, motion, (view) => view);
  lens.cut({ x: 0, y: 0, zoom: 1 }, 2);
  places.length = 0;
  return { lens, motion, places };
}

const never = new AbortController().signal;
const farthest = (places: readonly (readonly [number, number])[]): number => Math.max(...places.map(([x, y]) => Math.hypot(x, y)));

test('the pager shakes the room, less and less, and once: then it stands where it stood', async () => {
  const { lens, motion, places } = looking('full');
  const shaken = lens.shake(never);
  for (let now = 1000; now <= 1560; now += 20) motion.advance(now);
  await shaken;
  expect(farthest(places.slice(0, 8))).toBeGreaterThan(6);
  expect(farthest(places)).toBeLessThan(25);
  expect(farthest(places.slice(-8))).toBeLessThan(farthest(places.slice(0, 8)));
  expect(places.at(-1)?.map(Math.abs)).toEqual([0, 0]);
  expect(motion.busy).toBe(false);
});

test('with reduced motion it does not shake', async () => {
  const { lens, places } = looking('reduced');
  await lens.shake(never);
  expect(farthest(places)).toBe(0);
});

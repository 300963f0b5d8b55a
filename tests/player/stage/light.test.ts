import { expect, test } from 'vitest';
import { isDark, lightAt } from '../../../src/player/stage/hours.ts';
import { deadQuays } from '../../../src/player/stage/quays.ts';

const brightness = (colour: number): number => (colour >> 16) + ((colour >> 8) & 255) + (colour & 255);

test('the light of the room goes from warm morning over white noon to night', () => {
  expect(lightAt('12:00')).toBeGreaterThan(0xfffaf0 - 1);
  expect(brightness(lightAt('07:40'))).toBeLessThan(brightness(lightAt('10:30')));
  expect(brightness(lightAt('23:10'))).toBeLessThan(brightness(lightAt('07:40')));
  expect(lightAt('07:40') & 255).toBeLessThan(lightAt('07:40') >> 16); // warm
});

test('the islands lie in the dark by night, and late by day’s light too', () => {
  expect(isDark({ light: 'night', clock: null })).toBe(true);
  expect(isDark({ light: 'day', clock: '23:10' })).toBe(true);
  expect(isDark({ light: 'day', clock: '04:00' })).toBe(true);
  for (const clock of ['07:40', '16:00', null, 'later']) expect(isDark({ light: 'day', clock })).toBe(false);
});

test('a clock that is no time changes nothing', () => {
  for (const clock of [null, '', 'later', '7', '07:4', '99:99x']) expect(lightAt(clock)).toBe(0xffffff);
});

test('as many quays are dead as the gauge says, the town’s own the last', () => {
  const dead = (boats: number): readonly number[] => [...(deadQuays({ boats }, { gauge: 'boats', most: 9 }) ?? [])];
  expect(dead(9)).toEqual([]);
  expect(dead(0)).toHaveLength(9);
  expect(dead(4)).toHaveLength(5);
  expect(dead(1)).not.toContain(1);
  expect(dead(-3)).toHaveLength(9);
  expect(dead(40)).toEqual([]);
});

test('a story that does not measure it lights no quay', () => {
  expect(deadQuays({ trust: 3 }, { gauge: 'boats', most: 9 })).toBeUndefined();
  expect(deadQuays({ boats: 3 }, undefined)).toBeUndefined();
});

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

test('the quays are red that the story names by their digits', () => {
  const dead = (quays: number): readonly number[] => [...(deadQuays({ quays }) ?? [])];
  expect(dead(123456789)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(dead(19)).toEqual([1, 9]);
  expect(dead(9)).toEqual([9]);
  expect(dead(0)).toEqual([]);
  expect(dead(-30)).toEqual([3]);
});

test('a story that does not say which lights no quay', () => {
  expect(deadQuays({ trust: 3, boats: 9 })).toBeUndefined();
});

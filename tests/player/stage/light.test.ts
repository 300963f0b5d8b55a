import { expect, test } from 'vitest';
import { lightAt, outsideAt } from '../../../src/player/stage/hours.ts';
import { lightOf } from '../../../src/player/stage/kit.ts';
import { deadQuays } from '../../../src/player/stage/quays.ts';
import { box, colourAt, stageIn, tableauOf } from './theatre.ts';

const brightness = (colour: number): number => (colour >> 16) + ((colour >> 8) & 255) + (colour & 255);

test('the light of the room goes from warm morning over white noon to night', () => {
  expect(lightAt('12:00')).toBeGreaterThan(0xfffaf0 - 1);
  expect(brightness(lightAt('07:40'))).toBeLessThan(brightness(lightAt('10:30')));
  expect(brightness(lightAt('23:10'))).toBeLessThan(brightness(lightAt('07:40')));
  expect(lightAt('07:40') & 255).toBeLessThan(lightAt('07:40') >> 16); // warm
});

test('the room is seen in the light of the scene’s hour', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  const blueAt = async (clock: string): Promise<number> => {
    stage.show(tableauOf([], { light: 'day', clock }));
    await stage.dressed();
    const [red = 0, , blue = 0] = await colourAt(stage, parent, 60, 40);
    return blue / Math.max(1, red);
  };
  const noon = await blueAt('11:00');
  expect(await blueAt('18:00')).toBeLessThan(noon * 0.95);
  expect(await blueAt('11:00')).toBeCloseTo(noon, 1);
});

test('the islands lie in the dark by night, and late by day’s light too; in the evening and at dawn the sun is low over them', () => {
  expect(outsideAt({ light: 'night', clock: null })).toBe('night');
  expect(outsideAt({ light: 'day', clock: '23:10' })).toBe('night');
  expect(outsideAt({ light: 'dusk', clock: '21:00' })).toBe('night');
  expect(outsideAt({ light: 'day', clock: '04:00' })).toBe('night');
  for (const clock of ['18:05', null]) expect(outsideAt({ light: 'dusk', clock })).toBe('low');
  expect(outsideAt({ light: 'dawn', clock: '06:10' })).toBe('low');
  for (const clock of ['07:40', '16:00', null, 'later']) expect(outsideAt({ light: 'day', clock })).toBe('day');
});

test('a place is in its own light where a story names none, or one that nobody drew', () => {
  expect(lightOf('home-desk', null)).toBe('night');
  expect(lightOf('quay', 'rain')).toBe('rain');
  expect(lightOf('small-room', 'storm')).toBe('day');
  expect(lightOf('a place of your own', 'noon')).toBe('noon');
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

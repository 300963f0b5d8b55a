import { expect, test } from 'vitest';
import { showAll } from '../../../src/player/dev/sheet.ts';
import { atlas, wardrobe } from '../../../src/player/stage/kit.ts';

test('one page shows every place in every light, and everybody in every mood and pose', async () => {
  const page = document.createElement('main');
  await showAll(page);
  const lights = Object.entries(atlas.places).flatMap(([place, { lights: all }]) => Object.keys(all).map((light) => `${place}, ${light}`));
  expect([...page.querySelectorAll('figcaption')].map(({ textContent }) => textContent)).toEqual(lights);
  for (const { src } of page.querySelectorAll('img')) expect((await fetch(src)).headers.get('content-type')).toBe('image/webp');
  const people = [...page.querySelectorAll('canvas')];
  expect(people.length).toBeGreaterThanOrEqual(Object.keys(wardrobe.people).length);
  const moods = Object.keys(wardrobe.moods).length;
  for (const drawn of people) {
    const cell = { width: drawn.width / moods, height: 134 };
    for (let x = 0; x < moods; x++)
      for (let y = 0; y < drawn.height; y += cell.height) {
        const { data } = drawn.getContext('2d')?.getImageData(x * cell.width, y, cell.width, 120) ?? {};
        expect(data?.some((value) => value > 0)).toBe(true);
      }
  }
});

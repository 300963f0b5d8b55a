import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { readBook } from '../../src/cli/books.ts';
import { apart, keptAs, MOST, otherwise } from './gallery/alike.ts';
import { type Look, LOOKS, openDebrief, openMoment, openTitle, photograph } from './gallery/camera.ts';
import { endOf, findMoments, type Moment } from './gallery/moments.ts';
import { spots } from './gallery/spots.ts';
import { expect, test } from './site.ts';

// All pictures of the gallery are held against those that were looked at by `npm run gallery`. Here are those that strangers see first: the title, and the README's.

const { book, scenes } = readBook(join(import.meta.dirname, '../../stories'), 'northline', 'scenes');

function momentOf(name: string): Moment {
  const wanted = spots.filter((spot) => spot.name === name);
  const story = scenes.find(({ story: { id } }) => id === `${book.id}/${wanted[0]?.scene}`)?.story;
  const [moment] = story ? findMoments(story, book, wanted) : [];
  if (!moment) throw new Error(`No play comes to ${name}.`);
  return moment;
}

const looksNamed = (...names: readonly string[]): readonly Look[] => LOOKS.filter(({ name }) => names.includes(name));

test('the title looks as it was last looked at, by day and in the dark', async ({ page, site }) => {
  await openTitle(page, site);
  for (const look of looksNamed('desktop', 'dark')) expect(await otherwise(await photograph(page, look), `title-${look.name}`)).toBeUndefined();
});

for (const [name, ...looks] of [
  ['scene-01-two-places-at-once', 'desktop'],
  ['scene-08-the-conversation-you-keep-moving', 'desktop', 'portrait'],
] as const)
  test(`${name} looks as it was last looked at`, async ({ page, site }) => {
    await openMoment(page, site, momentOf(name));
    for (const look of looksNamed(...looks)) expect(await otherwise(await photograph(page, look), `${name}-${look.name}`)).toBeUndefined();
  });

test('a debrief looks as it was last looked at', async ({ page, site }) => {
  const [first] = scenes;
  await openDebrief(page, site, endOf(first!.story));
  for (const look of looksNamed('portrait')) expect(await otherwise(await photograph(page, look), `debrief-${look.name}`)).toBeUndefined();
});

test('a picture of another light, or with somebody gone, is told from the one that was kept', async () => {
  const office = await readFile(keptAs('place-open-office-day-desktop'));
  const wall = await sharp({ create: { width: 13, height: 18, channels: 3, background: '#e8c89a' } })
    .png()
    .toBuffer();
  const [dim, bare, other] = await Promise.all([
    sharp(office).linear(0.7).png().toBuffer(),
    sharp(office).composite([{ input: wall, left: 5, top: 7 }]).png().toBuffer(),
    sharp(office).linear(1.02).png().toBuffer(),
  ]); // prettier-ignore
  expect((await apart(dim, office)).all).toBeGreaterThan(MOST.all);
  expect((await apart(bare, office)).worst).toBeGreaterThan(MOST.worst);
  expect((await apart(other, office)).all).toBeLessThan(MOST.all);
});

test('a picture that nobody has looked at is not called alike', async () => {
  const any = await readFile(keptAs('title-desktop'));
  expect(await otherwise(any, 'title-nowhere')).toBe('nobody has looked at it yet');
  expect(await otherwise(any, 'title-dark')).toMatch(/apart/u);
});

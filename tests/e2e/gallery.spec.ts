import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { apart, small } from './gallery/alike.ts';
import { beginScene } from './scene.ts';
import { expect, test } from './site.ts';

// What the pictures looked like when somebody last looked at them. `PROMOTED_LOOKED_AT=1 playwright test gallery` keeps what is there now: look at it first (`npm run gallery`).
const kept = join(import.meta.dirname, 'gallery/kept');
const MOST = { all: 7, worst: 38 }; // of 255; two ways of drawing the same are under 2 and 8, another light or nobody there over twice as much

async function looksAsKept(page: Page, name: string): Promise<void> {
  const file = join(kept, `${name}.webp`);
  if (process.env['PROMOTED_LOOKED_AT'] !== undefined) await writeFile(file, await small(await still(page)));
  const then = await readFile(file);
  await expect(async () => {
    const { all, worst } = await apart(await page.screenshot(), then);
    expect(all, name).toBeLessThan(MOST.all);
    expect(worst, name).toBeLessThan(MOST.worst);
  }).toPass({ intervals: [200], timeout: 20_000 });
}

/** A picture of a page on which nothing moves any more. */
async function still(page: Page): Promise<Buffer> {
  let before = await page.screenshot();
  let same = 0;
  await expect(async () => {
    const now = await page.screenshot();
    same = now.equals(before) ? same + 1 : 0;
    before = now;
    expect(same).toBeGreaterThan(3);
  }).toPass({ intervals: [250], timeout: 20_000 });
  return before;
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced' })));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Promoted' })).toBeVisible();
});

test('the title looks as it was last looked at, by day and in the dark', async ({ page }) => {
  await looksAsKept(page, 'title');
  await page.emulateMedia({ colorScheme: 'dark' });
  await looksAsKept(page, 'title-dark');
});

for (const [scene, name] of [
  ['The Offer', 'open-office'],
  ['Just This Once', 'home-desk'],
] as const)
  test(`the first picture of ${scene} looks as it was last looked at`, async ({ page }) => {
    await beginScene(page, scene);
    await expect(page.locator('canvas')).toBeVisible();
    await looksAsKept(page, name);
  });

test('a picture of another light, or with somebody gone, is told from the one that was kept', async () => {
  const office = await readFile(join(kept, 'open-office.webp'));
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

import { found } from './looks.ts';
import { expect, test } from './site.ts';

test('a scene is printed as cards, each of which names the next; no server is asked for more than the scene', async ({ page }) => {
  await page.goto('room#cards.northline/two-places-at-once');
  const cards = page.locator('.card-strip');
  await expect(cards.first()).toBeVisible({ timeout: 60_000 });
  const numbers = await page.locator('.card-front .card-number').allTextContents();
  const arrows = await page.locator('.card-options i').allTextContents();
  expect(arrows.length).toBeGreaterThan(20);
  for (const arrow of arrows) expect(numbers).toContain(arrow.replace('→ ', ''));
  const alike = '.card-strip:nth-child(n + 5 of .card-strip):not(:nth-last-child(-n + 4 of .card-strip))'; // as the first, and as the last
  expect(await page.locator(alike).count()).toBeGreaterThan(20);
  expect(await found(page, 'everything', alike)).toEqual([]);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length, 'no two have one id').toBe(new Set(ids).size);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cards-tools')).toBeHidden();
  await expect(page.locator('.vote-sheet')).toBeVisible();
});

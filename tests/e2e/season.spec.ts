import type { Page } from '@playwright/test';
import { openGame, readOn } from './reading.ts';
import { beginScene, ended, playOut } from './scene.ts';
import { expect, test } from './site.ts';

/** The team's trust, as the gauge tells it. */
const trust = (page: Page): Promise<string> =>
  page.getByRole('list', { name: 'How things stand' }).getByRole('listitem').filter({ hasText: 'trust' }).innerText();

test('a scene that is over leads to the next, which begins with what it left; its debrief is read against that', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await playOut(page, 4); // the temptation, wherever there is one
  const left = await trust(page);
  await ended(page).click();
  await page.getByRole('button', { name: /^On to/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Just This Once' })).toBeAttached();
  expect(await trust(page)).toBe(left);
  await readOn(page);
  await playOut(page, 1);
  await ended(page).click();
  await expect(page.getByText('Communication').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it turned' })).toBeVisible({ timeout: 90_000 }); // searched here: no table of the build knows what came in
});

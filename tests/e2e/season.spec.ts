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
  const calendar = page.getByRole('dialog', { name: /^Week 4 of/u });
  await expect(calendar.getByRole('listitem').filter({ hasText: '(now)' })).toHaveText(/Just This Once/u);
  await calendar.getByRole('button', { name: /^Begin/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Just This Once' })).toBeAttached();
  expect(await trust(page)).toBe(left);
  await readOn(page);
  await playOut(page, 1);
  await ended(page).click();
  await expect(page.getByText('Communication').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it turned' })).toBeVisible({ timeout: 90_000 }); // searched here: no table of the build knows what came in

  await page.getByRole('button', { name: 'The ways through it' }).click();
  const map = page.getByRole('dialog', { name: 'The ways through it' });
  await expect(map.getByRole('button', { name: /^Decision 6, after/u })).toBeVisible();
  await expect(map.getByRole('listitem').filter({ hasText: 'An ending that you have not come to' }).first()).toBeAttached();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to the title' }).click();
  await expect(page.getByRole('button', { name: /^Continue/u })).toHaveText(/What Good Looks Like/u);
  await page.getByRole('button', { name: 'Scenes' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Two Places at Once' })).toHaveText(/Week 3 .*played.*It ended as/u);
  await page.getByRole('button', { name: 'Begin a new season' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The Offer', exact: true })).toBeAttached(); // no what-if: the first run of a second season
});

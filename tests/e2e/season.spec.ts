import type { Locator, Page } from '@playwright/test';
import { openGame, options, readOn, sharedPicture } from './reading.ts';
import { keepSeason } from './kept-season.ts';
import { ended, playOut } from './scene.ts';
import { expect, test } from './site.ts';

const trust = (page: Page): Locator => page.getByRole('list', { name: 'How things stand' }).getByRole('listitem').filter({ hasText: 'trust' });

/** From the debrief of a scene to this one, through the week between them. Gives how the team's trust stood at the week's end. */
async function goOnTo(page: Page, title: string): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 });
  const next = page.getByRole('button', { name: /^On to/u });
  const calendar = page.getByRole('dialog', { name: /^Week \d+ of \d+$/u });
  let calendars = 0;
  for (let ends = ''; ; ends = (await trust(page).count()) > 0 ? await trust(page).innerText() : ends) {
    const before = await heading.textContent();
    await next.click();
    await expect(async () => {
      if ((await calendar.count()) > 0) {
        await expect(calendar.getByRole('listitem').filter({ hasText: '(now)' })).toHaveCount(1);
        await calendar.getByRole('button', { name: /^Begin/u }).click();
        calendars += 1;
      }
      expect(await heading.textContent()).not.toBe(before);
    }).toPass({ intervals: [40], timeout: 30_000 });
    if ((await heading.textContent()) === title) {
      expect(calendars).toBe(1);
      return ends;
    }
    await expect(next).toHaveCount(0); // what is over has left the page
    await expect(async () => {
      if ((await next.count()) > 0) return;
      if ((await options(page).count()) > 0) await options(page).first().click();
      else await page.keyboard.press('Enter');
      expect(await next.count()).toBeGreaterThan(0);
    }).toPass({ intervals: [40], timeout: 60_000 });
  }
}

test('a scene that is over leads to the next, which begins with what it left; its debrief is read against that', async ({ page }) => {
  await openGame(page);
  await keepSeason(page, 'every-hour-on-the-hour');
  await page.getByRole('button', { name: 'Scenes' }).click();
  await page.getByRole('button', { name: 'Debrief: Every Hour on the Hour' }).click();
  const handed = await goOnTo(page, 'The Right Question');
  await expect(page.getByRole('heading', { level: 1, name: 'The Right Question' })).toBeAttached();
  expect(await trust(page).innerText()).toBe(handed);
  await readOn(page);
  await playOut(page, 1);
  await ended(page).click();
  await expect(page.getByText('Communication').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it turned' })).toBeVisible({ timeout: 60_000 }); // searched here: no table of the build knows what came in

  await page.getByRole('button', { name: 'The ways through it' }).click();
  const map = page.getByRole('dialog', { name: 'The ways through it' });
  await expect(map.getByRole('button', { name: /^Decision 6, after/u })).toBeVisible();
  await expect(map.getByRole('listitem').filter({ hasText: 'An ending that you have not come to' }).first()).toBeAttached();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Back to the title' }).click();
  await expect(page.getByRole('button', { name: /^Continue/u })).toBeVisible(); // the season, though its last run is over
  await page.getByRole('button', { name: 'Scenes' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Every Hour on the Hour' })).toHaveText(/Week 6 .*played.*It ended as/u);
  await page.getByRole('button', { name: 'What this season has shown so far' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'How it went' })).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.season-endings > li')).toHaveText([/^Every Hour on the Hour./u, /^The Right Question./u]);
  expect(await sharedPicture(page)).toBe('promoted-season.png');
  await page.getByRole('button', { name: 'The scenes' }).click();
  await page.getByRole('button', { name: 'Begin a new season' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The Offer', exact: true })).toBeAttached(); // no what-if: the first run of a second season
});

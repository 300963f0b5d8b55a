import type { Locator, Page } from '@playwright/test';
import { options, skipChecklist } from './reading.ts';
import { expect } from './site.ts';

/** The words that stand on the card. */
export const current = (page: Page): Locator => page.locator('.entry.current .said');
/** The way to the debrief: there when the scene is over. */
export const ended = (page: Page): Locator => page.getByRole('button', { name: 'Your debrief' });

/** Begins a scene by itself, from the title. */
export async function beginScene(page: Page, title = 'Two Places at Once'): Promise<void> {
  await page.getByRole('button', { name: 'Scenes' }).click();
  await page.getByRole('button', { name: new RegExp(`^(Play|Play by itself|What if): ${title}$`, 'u') }).click();
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
}

/** Plays to the end of the scene, always by the same option. */
export async function playOut(page: Page, option: number): Promise<void> {
  for (let decisions = 0; decisions < 20 && (await ended(page).count()) === 0; decisions++) {
    await expect(async () => {
      if ((await ended(page).count()) + (await options(page).count()) > 0) return;
      await skipChecklist(page);
      await page.keyboard.press('Enter');
      expect((await ended(page).count()) + (await options(page).count())).toBeGreaterThan(0);
    }).toPass({ intervals: [40], timeout: 30_000 });
    if ((await ended(page).count()) === 0)
      await options(page)
        .nth(Math.min(option, await options(page).count()) - 1)
        .click();
  }
}

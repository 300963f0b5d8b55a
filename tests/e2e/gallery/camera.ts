import type { Page } from 'playwright';
import type { Moment } from './moments.ts';

/** A window in which a picture is taken, and what its owner likes. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly contrast?: boolean;
}

/** All that a gallery shows a moment in; the first by itself where one is enough. */
export const LOOKS: readonly [Look, ...Look[]] = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'dark', width: 1440, height: 900, dark: true },
  { name: 'contrast', width: 1440, height: 900, contrast: true },
  { name: 'portrait', width: 390, height: 844 },
  { name: 'landscape', width: 844, height: 390 },
];

const STILL = 40; // looks at a page until it no longer changes
const LINES = 200; // read on to a moment at most

/** Opens the title, for somebody who reads at once and wants no motion. */
export async function openTitle(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', music: 0, effects: 0 })));
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: 'Promoted' }).waitFor();
}

/** Opens the game at a moment. */
export async function openMoment(page: Page, address: string, { save, said }: Moment): Promise<void> {
  await openSave(page, address, save);
  const current = page.locator('.entry.current .said');
  const decision = page.getByRole('region', { name: /^You decide/u });
  await page.locator('.backdrop canvas, .stage canvas, canvas').first().waitFor();
  for (let lines = 0; lines < LINES; lines++) {
    if (said === undefined ? (await decision.count()) > 0 : (await current.allTextContents()).at(-1) === said) break;
    const before = await page.locator('.entry').count();
    await page.keyboard.press('Enter');
    await page
      .waitForFunction((count) => document.querySelectorAll('.entry').length !== count || document.querySelector('.choices') !== null, before, {
        timeout: 2000,
      })
      .catch(() => undefined);
  }
  await page.locator('.notice').waitFor({ state: 'detached' }); // that the moment is among the saves is no part of it
}

/** Opens the debrief of a play that is over. */
export async function openDebrief(page: Page, address: string, save: string): Promise<void> {
  await openSave(page, address, save);
  const ended = page.getByRole('button', { name: 'Your debrief' });
  for (let lines = 0; lines < LINES && (await ended.count()) === 0; lines++) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  }
  await ended.click();
  await page.locator('.debrief-stage canvas').waitFor();
  await page.locator('.notice').waitFor({ state: 'detached' });
}

async function openSave(page: Page, address: string, save: string): Promise<void> {
  await openTitle(page, address);
  await page.getByRole('button', { name: 'Saves' }).click();
  const saves = page.getByRole('dialog', { name: 'Saves' });
  await saves.locator('input[type=file]').setInputFiles({ name: 'moment.promoted.json', mimeType: 'application/json', buffer: Buffer.from(save) });
  await saves.getByRole('button', { name: /^Load:/u }).click();
}

/** A picture of a page on which nothing moves any more. */
export async function photograph(page: Page, look: Look): Promise<Buffer> {
  await page.setViewportSize(look);
  await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', contrast: look.contrast ? 'more' : 'no-preference' });
  await page.waitForLoadState('networkidle');
  let before = await page.screenshot();
  for (let looks = 0, same = 0; looks < STILL && same < 2; looks++) {
    await page.waitForTimeout(250);
    const now = await page.screenshot();
    same = now.equals(before) ? same + 1 : 0;
    before = now;
  }
  return before;
}

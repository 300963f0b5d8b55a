import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/** A file to pick. */
export interface Handed {
  readonly name: string;
  readonly text: string;
}

/** Opens the game with words at once and without the stage, so that reading takes no time. */
export async function openGame(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (localStorage.getItem('promoted.settings') === null)
      localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', motion: 'reduced' }));
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Promoted' })).toBeVisible();
}

/** The options on offer. */
export function options(page: Page): Locator {
  return page.getByRole('region', { name: /^You decide/u }).getByRole('button');
}

/** Leaves a checklist open that stands before a decision. */
export async function skipChecklist(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip it' });
  if ((await skip.count()) > 0) await skip.click();
}

/** Reads on until something is to be decided. */
export async function readOn(page: Page): Promise<void> {
  await expect(async () => {
    if ((await options(page).count()) > 0) return;
    expect(await page.getByRole('dialog').count()).toBe(0);
    await skipChecklist(page);
    await page.keyboard.press('Enter');
    expect(await options(page).count()).toBeGreaterThan(0);
  }).toPass({ intervals: [60], timeout: 30_000 });
}

/** Takes an option, from 1. */
export async function choose(page: Page, number: number): Promise<void> {
  await readOn(page);
  const before = await options(page).allTextContents();
  await options(page)
    .nth(number - 1)
    .click();
  await expect.poll(() => options(page).allTextContents()).not.toEqual(before);
}

/** Picks files under "Open a story…", from the title. */
export async function pickStory(page: Page, ...files: readonly Handed[]): Promise<void> {
  await page.getByRole('button', { name: 'Open a story…' }).click();
  await page.locator('input[type=file]').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
}

/** Opens one of the pages of the menu, from a play. */
export async function openFromMenu(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name, exact: true }).click();
}

/** Takes the picture of a debrief home, and gives the name that it has there. */
export async function sharedPicture(page: Page): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'A picture to share' }).click();
  const file = await saving;
  const picture = readFileSync(await file.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  await expect(page.getByText('The picture is among your downloads.', { exact: false }).first()).toBeAttached();
  return file.suggestedFilename();
}

/** A story that never ends, in which every decision is told apart. */
export const quay: Handed = {
  name: 'quay.ink',
  text: '# title: The Quay\nVAR waits = 0\n-> quay\n=== quay\nRain. You have waited {waits} times.\n+ [Wait number {waits + 1} #id: wait]\n  ~ waits += 1\n  -> quay\n+ [Go #id: go]\n  You go.\n  -> END\n',
};

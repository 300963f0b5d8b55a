import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { choose, openFromMenu, openGame, options, pickStory, quay, readOn } from './reading.ts';
import { expect, test } from './site.ts';

const continues = (page: Page) => page.getByRole('button', { name: /^Continue/u });
const savesDialog = (page: Page) => page.getByRole('dialog', { name: 'Saves' });

async function playQuay(page: Page, decisions: number): Promise<void> {
  await openGame(page);
  await pickStory(page, quay);
  for (let made = 0; made < decisions; made++) await choose(page, 1);
  await expect(options(page).first()).toHaveText(new RegExp(`Wait number ${decisions + 1}`, 'u'));
}

test('after a reload the title says where you stopped, and goes on there', async ({ page }) => {
  await openGame(page);
  await expect(continues(page)).toHaveCount(0);
  await page.getByRole('button', { name: /New game/u }).click();
  await choose(page, 1);
  await readOn(page);
  const offered = await options(page).allTextContents();
  await page.reload();
  await expect(continues(page)).toContainText('The Offer · decision 2 · just now');
  await continues(page).click();
  await readOn(page);
  expect(await options(page).allTextContents()).toEqual(offered);
});

test('a page that is left at the moment of a decision loses nothing of it', async ({ page }) => {
  await playQuay(page, 2);
  await options(page).first().waitFor();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.choice')?.click();
    setTimeout(() => location.reload(), 0); // before a database has had the time
  });
  await expect(continues(page)).toContainText('decision 4 · just now');
});

test('a story from disk goes on after a reload, without its file', async ({ page }) => {
  await playQuay(page, 3);
  await page.reload();
  await continues(page).click();
  await readOn(page);
  await expect(options(page).first()).toHaveText(/Wait number 4/u);
});

test('a save under a name can be loaded, deleted and brought back', async ({ page }) => {
  await playQuay(page, 2);
  await openFromMenu(page, 'Save and load…');
  await savesDialog(page).getByLabel('Save here as').fill('Before <b>the</b> storm');
  await savesDialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(savesDialog(page).getByRole('status')).toHaveText('Saved as “Before <b>the</b> storm”.');
  await savesDialog(page).getByRole('button', { name: 'Close' }).click();
  await choose(page, 1);
  await openFromMenu(page, 'Save and load…');
  const load = savesDialog(page).getByRole('button', { name: /^Load: Before <b>the<\/b> storm/u });
  await savesDialog(page)
    .getByRole('button', { name: /^Delete: Before/u })
    .click();
  await expect(load).toHaveCount(0);
  await expect(savesDialog(page).getByRole('button', { name: /^Undo/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await load.click();
  await readOn(page);
  await expect(options(page).first()).toHaveText(/Wait number 3/u);
});

test('a run leaves as a file and comes back from it in another browser', async ({ page, browser, site }) => {
  await playQuay(page, 4);
  const downloading = page.waitForEvent('download');
  await openFromMenu(page, 'Export this run as a file');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^quay \d{4}-\d\d-\d\d\.promoted\.json$/u);
  const file = await download.path();

  const other = await browser.newContext({ baseURL: site });
  const there = await other.newPage();
  await openGame(there);
  await there.getByRole('button', { name: 'Saves' }).click();
  await savesDialog(there)
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.promoted.json', mimeType: 'application/json', buffer: await readFile(file) });
  await expect(savesDialog(there).getByRole('status')).toContainText('open that story first');
  await savesDialog(there).getByRole('button', { name: 'Close' }).click();
  await pickStory(there, quay);
  await readOn(there);
  await openFromMenu(there, 'Save and load…');
  await savesDialog(there)
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.promoted.json', mimeType: 'application/json', buffer: await readFile(file) });
  await savesDialog(there)
    .getByRole('button', { name: /^Load: mine/u })
    .click();
  await readOn(there);
  await expect(options(there).first()).toHaveText(/Wait number 5/u);
  await other.close();
});

test('two open windows never overwrite each other', async ({ page, context }) => {
  await playQuay(page, 3);
  const other = await context.newPage();
  await openGame(other);
  await continues(other).click();
  await expect(other.getByText('This run is open in another window.')).toBeVisible();
  await choose(other, 1);
  await choose(other, 1);
  await choose(page, 1);
  await expect(options(page).first()).toHaveText(/Wait number 5/u);
  await expect(options(other).first()).toHaveText(/Wait number 6/u);
  const third = await context.newPage();
  await openGame(third);
  await third.getByRole('button', { name: 'Saves' }).click();
  for (const [decision, kind] of [
    ['decision 5', 'first run'],
    ['decision 6', 'what if'],
  ] as const) {
    await expect(savesDialog(third).getByRole('listitem').filter({ hasText: decision }).filter({ hasText: kind })).not.toHaveCount(0);
  }
});

test('an earlier save of the first run opens a what-if, and the first run can still go on', async ({ page }) => {
  await playQuay(page, 3);
  await openFromMenu(page, 'Save and load…');
  await savesDialog(page)
    .getByRole('button', { name: /^Load: The Quay, decision 2/u })
    .click();
  await choose(page, 1);
  await openFromMenu(page, 'Save and load…');
  const rows = savesDialog(page).getByRole('listitem');
  await expect(rows.filter({ hasText: 'decision 3 · what if' })).toHaveCount(1);
  await savesDialog(page)
    .getByRole('button', { name: /^Load: The Quay, decision 4 · first run/u })
    .click();
  await choose(page, 1);
  await openFromMenu(page, 'Save and load…');
  await expect(rows.filter({ hasText: 'decision 5 · first run' })).toHaveCount(1);
});

test('a story that was revised says what still stands', async ({ page }) => {
  await playQuay(page, 2);
  await page.reload();
  await pickStory(page, { ...quay, text: quay.text.replace('Rain.', 'Hail.') });
  await readOn(page);
  await openFromMenu(page, 'Save and load…');
  await savesDialog(page)
    .getByRole('button', { name: /^Load: The Quay, decision 3/u })
    .click();
  await expect(page.getByText('This scene was revised since you last played. All your decisions still stand.')).toBeVisible();
});

test('where a revised story no longer offers what was decided, that is said, and one plays on from there', async ({ page }) => {
  await playQuay(page, 2);
  await page.reload();
  await pickStory(page, { ...quay, text: quay.text.replace('#id: wait', '#id: stay') });
  await readOn(page);
  await openFromMenu(page, 'Save and load…');
  await savesDialog(page)
    .getByRole('button', { name: /^Load: The Quay, decision 3/u })
    .click();
  await expect(
    page.getByText('This scene was revised since you last played, and its first decision is a different one now. You stand at the beginning.'),
  ).toBeVisible();
  await page.getByRole('dialog').getByRole('button').last().click();
  await choose(page, 1);
  await expect(options(page).first()).toHaveText(/Wait number 2/u);
});

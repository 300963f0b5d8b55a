import type { Page } from '@playwright/test';
import { keepSeason } from './kept-season.ts';
import { expectNothingFound, runsOut } from './looks.ts';
import { expect, test } from './site.ts';

test('a season can be read in a small window and with large letters: its scenes, its debrief, a week, the ways through a scene', async ({ page }) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('promoted.settings') === null) localStorage.setItem('promoted.settings', JSON.stringify({ motion: 'reduced', stage: 'off' }));
  });
  await keepSeason(page, 'the-offer', 'away');
  for (const [width, height, textSize] of [
    [390, 844, 100],
    [320, 640, 200],
    [1280, 720, 200],
  ] as const) {
    const where = (part: string): string => `${part}, ${width} by ${height}, ${textSize} %`;
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => localStorage.setItem('promoted.settings', JSON.stringify({ textSize: size, motion: 'reduced', stage: 'off' })), textSize);
    await page.goto('/');
    await page.getByRole('button', { name: 'Scenes' }).click();
    const whole = page.getByRole('button', { name: /^What this season has shown/u });
    await expect(whole).toBeVisible();
    expect(await runsOut(page), where('scenes')).toEqual([]);
    await whole.click();
    const before = page.getByRole('table').first();
    await expect(before.getByRole('row')).toHaveCount(9);
    await expect(before.getByRole('row').nth(1).getByRole('cell')).toHaveText(['2', '5', '3', /\w+/u]);
    expect(await runsOut(page), where('debrief of a season')).toEqual([]);
    expect(await brokenWords(page), where('words that are broken in it')).toEqual([]);
    if (width === 320) await expectNothingFound(page, where('debrief of a season'));

    await page.getByRole('button', { name: 'The scenes' }).click();
    await page.getByRole('button', { name: 'Debrief: The Offer' }).click();
    await expect(page.getByRole('heading', { name: 'Where it turned' })).toBeVisible();
    expect(await runsOut(page), where('debrief')).toEqual([]);
    expect(await brokenWords(page), where('words that are broken in the debrief')).toEqual([]);
    await page.getByRole('button', { name: 'The ways through it' }).click();
    await expect(page.getByRole('dialog', { name: 'The ways through it' })).toBeVisible();
    expect(await runsOut(page), where('ways')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^On to/u }).click();
    await expect(page.getByRole('dialog', { name: /^Week 1 of/u })).toBeVisible();
    expect(await runsOut(page), where('week')).toEqual([]);
  }
});

/** The words of tables and headings that go over from one line to the next, or are cut off at the side. */
const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    for (const part of document.querySelectorAll('.debrief :is(th, td, h2, h3)')) {
      if ((part.closest('thead')?.getBoundingClientRect().width ?? innerWidth) < 2) continue; // for the ear alone: each cell says what it is of
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = [...range.getClientRects()];
          if (lines.length > 1 || lines.some(({ right }) => right > innerWidth)) broken.push(word);
        }
      }
    }
    return broken;
  });

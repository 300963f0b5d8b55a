import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** What has the focus, as a person would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.activeElement === document.body ? '' : (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim(),
  );

/** Moves with Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const here = await focused(page);
    if (name.test(here)) return;
    met.push(here);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(name)}; it came to: ${met.join(' | ')}`);
}

test('a whole playthrough with nothing but the keyboard, from the title to the debrief and back', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', motion: 'reduced' })));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Promoted' })).toBeVisible();
  await tabTo(page, /^Scenes$/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Scenes' })).toBeVisible();
  await tabTo(page, /^Play by itself: Two Places at Once$/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('You chose 07:40');

  const ways = ['number', 'arrows', 'tab'] as const;
  let decisions = 0;
  for (let presses = 0; presses < 400; presses++) {
    await expect.poll(() => focused(page), 'the focus is never lost for longer than a decision takes to be painted').not.toBe('');
    const here = await focused(page);
    if (await page.getByRole('button', { name: 'Your debrief' }).count()) break;
    if (!here.startsWith('You decide')) {
      await page.keyboard.press(presses % 2 === 0 ? 'Enter' : 'Space');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      continue;
    }
    const way = ways[decisions % ways.length];
    const offered = await page.locator('button.choice').allTextContents();
    if (way === 'number') await page.keyboard.press('1');
    else {
      await page.keyboard.press(way === 'arrows' ? 'ArrowDown' : 'Tab');
      await page.keyboard.press(way === 'arrows' ? 'ArrowDown' : 'Tab');
      expect(await focused(page)).toBe(offered[1]);
      await page.keyboard.press(way === 'arrows' ? 'Enter' : 'Space');
    }
    await expect.poll(() => page.locator('button.choice').allTextContents()).not.toEqual(offered);
    decisions += 1;
  }
  expect(decisions).toBeGreaterThanOrEqual(8);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tabTo(page, /^Your debrief/u);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Communication').first()).toBeVisible();
  await tabTo(page, /Back to the title/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Promoted' })).toBeVisible();
});

test('a key is never taken from a field, from a button or from a dialog', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', motion: 'reduced' })));
  await page.goto('/');
  await page.getByRole('button', { name: 'Open a story…' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'ask.ink',
    mimeType: 'text/plain',
    buffer: Buffer.from('VAR name = ""\nWho are you? # input: name 40\n* [Go in] {name}.\n* [Leave] Left.\n- -> END'),
  });
  const field = page.getByLabel('In your own words');
  await expect(field).toBeVisible();
  await field.focus();
  await page.keyboard.type('half a ham 12 L');
  await expect(field).toHaveValue('half a ham 12 L');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'History' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'History' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Go in' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('log')).toContainText('half a ham 12 L.');
});

test('a held key reads one line, not a page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', motion: 'reduced' })));
  await page.goto('/');
  await page.getByRole('button', { name: /New game/u }).click();
  await expect(page.getByRole('log')).toContainText('The cake is a multi-storey car park.');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.down('Enter');
  for (let repeats = 0; repeats < 10; repeats++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(page.locator('.entry')).toHaveCount(2);
});

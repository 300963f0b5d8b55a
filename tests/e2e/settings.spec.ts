import { expectNothingFound, runsOut } from './looks.ts';
import type { Page } from '@playwright/test';
import { choose, openGame, pickStory, quay, readOn } from './reading.ts';
import { expect, test } from './site.ts';

const settings = (page: Page) => page.getByRole('dialog', { name: 'Settings' });

async function openSettings(page: Page): Promise<void> {
  await openGame(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(settings(page)).toBeVisible();
}

test('a change is seen at once, and there at the next visit before anything is drawn', async ({ page }) => {
  await openSettings(page);
  const size = (): Promise<number> => page.locator('.preview p').evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
  const before = await size();
  await settings(page).getByLabel('Text size').fill('200');
  await expect.poll(size).toBeCloseTo(before * 2, 0);
  await settings(page).getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await settings(page).getByRole('radio', { name: 'OpenDyslexic' }).check();
  await expect.poll(() => page.locator('.preview p').evaluate((line) => getComputedStyle(line).fontFamily)).toContain('OpenDyslexic');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-font', 'dyslexic');
  expect(await page.locator('html').evaluate((html) => html.style.fontSize)).toBe('200%');
});

test('a typeface is fetched when it is chosen, and not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await openSettings(page);
  expect(asked.filter((url) => /dyslexic|atkinson/u.test(url))).toEqual([]);
  await settings(page).getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
  await expect.poll(() => asked.filter((url) => url.includes('atkinson') && url.endsWith('.woff2')).length).toBeGreaterThan(0);
});

test('a group goes back to its defaults, and the others stay', async ({ page }) => {
  await openSettings(page);
  await settings(page).getByLabel('Text size').fill('150');
  await settings(page).getByRole('radio', { name: 'Dark' }).check();
  await settings(page).getByRole('button', { name: 'Text: back to the defaults' }).click();
  await expect(settings(page).getByLabel('Text size')).toHaveValue('100');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a key can be changed: press the button, then the key; a key that was taken is said', async ({ page }) => {
  await openSettings(page);
  await settings(page).getByRole('button', { name: 'Menu: add a key' }).click();
  await page.keyboard.press('m');
  await expect(settings(page).getByRole('status')).toHaveText('M does “Menu” now.');
  await settings(page).getByRole('button', { name: 'History: add a key' }).click();
  await page.keyboard.press('c');
  await expect(settings(page).getByRole('status')).toHaveText('C did “Captions”; now it does “History”. “Captions” has no key any more.');
  await settings(page).getByRole('button', { name: 'Hide the words: add a key' }).click();
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeVisible();
  await expect(settings(page).getByRole('status')).toHaveText('Nothing changed.');
  await page.keyboard.press('Escape');
  await expect(settings(page)).toHaveCount(0);
  await page.getByRole('button', { name: /New game/u }).click();
  await readOn(page);
  await page.keyboard.press('m');
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
});

test('where there are no voices, that is said', async ({ page }) => {
  await page.addInitScript(() => {
    delete (globalThis as { speechSynthesis?: unknown }).speechSynthesis;
    Object.defineProperty(Window.prototype, 'speechSynthesis', { value: undefined, configurable: true });
    delete (Window.prototype as { speechSynthesis?: unknown }).speechSynthesis;
  });
  await openSettings(page);
  await expect(settings(page).getByText('This browser has no voices to read with.', { exact: false })).toBeVisible();
});

test('the focus goes back to where it came from', async ({ page }) => {
  await openGame(page);
  for (const name of ['Settings', 'Scenes', 'Saves', 'Open a story…', 'About and accessibility']) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
});

test('axe finds nothing on the title and in the dialogs, whatever the theme and contrast', async ({ page }) => {
  await openGame(page);
  await expectNothingFound(page, 'title');
  for (const name of ['Settings', 'Scenes', 'Saves', 'Open a story…', 'About and accessibility']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingFound(page, name);
    await page.keyboard.press('Escape');
  }
});

test('axe finds nothing in the menu, among saves and among mistakes', async ({ page }) => {
  await openGame(page);
  await pickStory(page, { name: 'bad.ink', text: 'Rain.\n{ 1 + }\n' });
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await expectNothingFound(page, 'mistakes');
  await page.keyboard.press('Escape');
  await pickStory(page, quay);
  await choose(page, 1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  await expectNothingFound(page, 'menu');
  await page.getByRole('button', { name: 'Save and load…' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page
    .getByRole('button', { name: /^Delete/u })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Undo/u })).toBeFocused();
  await expectNothingFound(page, 'saves');
});

for (const [width, height, textSize, face] of [
  [320, 640, 100, 'reading'],
  [320, 256, 100, 'reading'],
  [320, 640, 200, 'reading'],
  [700, 900, 200, 'reading'],
  [1280, 720, 200, 'reading'],
  [390, 844, 100, 'dyslexic'],
  [320, 640, 200, 'dyslexic'],
  [320, 640, 200, 'none of ours'],
] as const) {
  test(`nothing runs out of a window of ${width} by ${height} with text at ${textSize} %, typeface: ${face}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript((kept) => localStorage.setItem('promoted.settings', JSON.stringify(kept)), { textSize, font: face, motion: 'reduced' });
    if (face === 'none of ours') await page.route('**/*.woff2', (route) => route.fulfill({ body: '' }));
    await openGame(page);
    expect(await runsOut(page), 'title').toEqual([]);
    for (const name of ['Settings', 'Scenes', 'Saves', 'Open a story…', 'About and accessibility']) {
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await runsOut(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

import { expectNothingFound, runsOut } from './looks.ts';
import { openGame } from './reading.ts';
import { expect, test } from './site.ts';

test('one chooses how one looks before a game begins, by name and by keyboard, and it is there at the next visit and in the settings', async ({ page }) => {
  await openGame(page);
  await page.getByRole('button', { name: 'Your look' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your look' });
  const looks = dialog.getByRole('group', { name: 'How you look from behind' }).getByRole('radio');
  await expect(looks).toHaveCount(12);
  await expect(dialog.getByRole('radio', { name: 'Short hair' })).toBeChecked();
  await dialog.getByRole('radio', { name: 'Short hair' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'Long hair' })).toBeChecked();
  await dialog.locator('label', { hasText: 'A turban' }).click();
  await expect(dialog.getByRole('radio', { name: 'A turban' })).toBeChecked();
  await expectNothingFound(page, 'your look');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Your look' })).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings.getByRole('radio', { name: 'A turban' })).toBeChecked();
  await settings.getByRole('button', { name: 'You: back to the defaults' }).click();
  await expect(settings.getByRole('radio', { name: 'Short hair' })).toBeChecked();
});

for (const [textSize, columns] of [
  [100, 2],
  [200, 1],
] as const)
  test(`the looks stay inside a window of 320 px with text at ${textSize} %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript((size) => localStorage.setItem('promoted.settings', JSON.stringify({ textSize: size, motion: 'reduced' })), textSize);
    await openGame(page);
    await page.getByRole('button', { name: 'Your look' }).click();
    await expect(page.getByRole('radio')).toHaveCount(12);
    expect(await runsOut(page)).toEqual([]);
    const rows = await page.locator('.look').evaluateAll((all) => new Set(all.map((each) => each.getBoundingClientRect().left)).size);
    expect(rows).toBe(columns);
  });

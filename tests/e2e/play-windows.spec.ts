import { expectNothingFound } from './looks.ts';
import { openGame, options, readOn } from './reading.ts';
import { beginScene, current, ended, playOut } from './scene.ts';
import { expect, test } from './site.ts';

for (const [width, height, textSize] of [
  [1440, 900, 100],
  [390, 844, 100],
  [844, 390, 100],
  [320, 568, 100],
  [320, 256, 100],
  [390, 844, 200],
  [1280, 720, 200],
] as const) {
  for (const stage of ['on', 'off'] as const) {
    test(`words and options can all be read at ${width} by ${height}, text ${textSize} %, stage ${stage}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript((kept) => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', ...kept })), {
        textSize,
        stage,
      });
      await page.goto('/');
      await beginScene(page);
      await readOn(page);
      for (const part of [current(page).last(), options(page).first(), options(page).last(), page.getByRole('button', { name: 'Menu' })]) {
        await part.scrollIntoViewIfNeeded();
        const covered = await part.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const at = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
          const out = left < -1 || right > innerWidth + 1;
          return out ? 'out of the window' : at && (element.contains(at) || at.contains(element)) ? '' : `under ${at?.outerHTML.slice(0, 120) ?? 'nothing'}`;
        });
        expect(covered).toBe('');
      }
      expect(await page.locator('.sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBeLessThanOrEqual(0);
    });
  }
}

for (const stage of ['on', 'off'] as const) {
  test(`with large letters in a small window each line begins in sight when it comes, stage ${stage}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(
      (kept) => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', textSize: 200, stage: kept })),
      stage,
    );
    await page.goto('/');
    await beginScene(page, 'Majors');
    for (let lines = 0; lines < 6; lines++) {
      const line = await current(page).last().textContent();
      await page.getByRole('button', { name: 'Continue', exact: true }).click(); // which brings the button into sight, as a finger does
      await expect(current(page).last()).not.toHaveText(line ?? '');
      await expect
        .poll(() =>
          page
            .locator('.entry.current')
            .last()
            .evaluate((entry) => Math.round(entry.getBoundingClientRect().top)),
        )
        .toBeGreaterThanOrEqual(0);
      expect(
        await page
          .locator('.entry.current')
          .last()
          .evaluate((entry) => entry.getBoundingClientRect().top),
      ).toBeLessThan(600);
    }
  });
}

test('axe finds nothing while playing, in the history, the menu, at the end and in the debrief, whatever the theme and contrast', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await expectNothingFound(page, 'reading');
  await readOn(page);
  await expectNothingFound(page, 'deciding');
  await page.keyboard.press('PageUp');
  await expectNothingFound(page, 'looking back');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingFound(page, 'history');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNothingFound(page, 'menu');
  await page.keyboard.press('Escape');
  await playOut(page, 2);
  await expectNothingFound(page, 'ending');
  await ended(page).click();
  await expect(page.getByText('Communication').first()).toBeVisible();
  await expectNothingFound(page, 'debrief');
});

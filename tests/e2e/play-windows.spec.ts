import { AxeBuilder } from '@axe-core/playwright';
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

for (const theme of ['light', 'dark'] as const) {
  for (const contrast of ['normal', 'more'] as const) {
    test(`axe finds nothing while playing, in the history, with the coach, at the end and in the debrief: ${theme}, contrast ${contrast}`, async ({ page }) => {
      await page.addInitScript(
        (kept) => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', stage: 'off', ...kept })),
        { theme, contrast },
      );
      await openGame(page);
      const find = async (where: string): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          where,
        ).toEqual([]);
      };
      await beginScene(page);
      await find('reading');
      await readOn(page);
      await find('deciding');
      await page.keyboard.press('PageUp');
      await find('looking back');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('l');
      await expect(page.getByRole('dialog')).toBeVisible();
      await find('history');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeVisible();
      await find('menu');
      await page.keyboard.press('Escape');
      await playOut(page, 2);
      await find('ending');
      await ended(page).click();
      await expect(page.getByText('Communication').first()).toBeVisible();
      await find('debrief');
    });
  }
}

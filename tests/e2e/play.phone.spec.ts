import { openGame, options, readOn } from './reading.ts';
import { expect, test } from './site.ts';

test('a scene is played with the thumb: a tap goes on, a swipe up opens the history, a tap decides', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'on', motion: 'reduced' })));
  await openGame(page);
  await page.getByRole('button', { name: /New game/u }).tap();
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  const line = page.locator('.entry.current .said').last();
  const first = await line.textContent();
  await page.touchscreen.tap(195, 400);
  await expect(line).not.toHaveText(first ?? '');
  await expect(page.locator('.backdrop canvas')).toBeVisible(); // who listens to swipes comes with the stage, behind the first words

  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number): Promise<unknown> =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 195, y }] });
  await touch('touchStart', 520);
  for (const y of [480, 420, 360, 320]) await touch('touchMove', y);
  await touch('touchEnd', 320);
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).tap();

  await readOn(page);
  const offered = await options(page).allTextContents();
  await options(page).nth(1).tap();
  await expect.poll(() => options(page).allTextContents()).not.toEqual(offered);
});

test('whatever can be pressed is large enough for a thumb', async ({ page }) => {
  await openGame(page);
  await page.getByRole('button', { name: /New game/u }).tap();
  await readOn(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.play button')].flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width >= 44 && height >= 44 ? [] : [`${button.textContent}: ${width} by ${height}`];
    }),
  );
  expect(small).toEqual([]);
});

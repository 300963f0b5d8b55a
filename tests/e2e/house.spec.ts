import { madeScript } from './made-script.ts';
import { expect, test } from './site.ts';

test('the title is on the page, and the page asks nobody else for anything', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every answer says what a page may do, even the answer that there is no such page', async ({ request }) => {
  for (const path of ['/', '/sw.js', '/manifest.webmanifest', '/nowhere']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("require-trusted-types-for 'script'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});

test('a text that would become a script is refused', async ({ page, shocks }) => {
  await page.goto('/');
  expect(await madeScript(page)).toEqual(Array.from({ length: 5 }, () => 'TypeError'));
  shocks.length = 0; // the browser complained, as it should
});

test('the settings that were kept are on the page before the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('promoted.settings', JSON.stringify({ theme: 'dark', motion: 'reduced', textSize: 150, font: 'dyslexic' }));
    // The first frame is drawn after this script and the one in <head>, before the game's own.
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive')
        document.documentElement.dataset['early'] = `${document.documentElement.dataset['theme']} ${document.documentElement.style.fontSize}`;
    });
  });
  await page.goto('/');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-early', 'dark 150%');
  await expect(html).toHaveAttribute('data-motion', 'reduced');
  await expect(html).toHaveAttribute('data-font', 'dyslexic');
});

test('what the system asks for is on the page before the first paint, and nothing moves where no motion is wanted', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', contrast: 'more' });
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      const { dataset } = document.documentElement;
      if (document.readyState === 'interactive') dataset['early'] = `${dataset['theme']} ${dataset['motion']} ${dataset['contrast']}`;
    });
  });
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-early', 'dark reduced more');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
});

import { choose, openGame, options, pickStory, quay, readOn } from './reading.ts';
import { expect, test } from './site.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the game plays without a network, also a story from disk', async ({ page, context }) => {
  await openGame(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready; // everything is in its cache once it is installed
  });
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: /New game/u }).click();
  await choose(page, 1);
  await readOn(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'To the title' }).click();
  await expect(page.getByRole('button', { name: /^Continue/u })).toBeVisible();
  await pickStory(page, quay);
  await readOn(page);
  await expect(options(page)).toHaveCount(2);
});

test('after the first visit people stand on the stage without a network', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const drawings: string[] = [];
  context.on('requestfinished', (request) => void (request.url().endsWith('.svg') && drawings.push(request.url())));
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: /New game/u }).click();
  await expect.poll(() => drawings.some((url) => /\/faces-[^/]+$/u.test(url)), { timeout: 60_000 }).toBe(true);
});

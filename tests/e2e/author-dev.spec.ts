import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startDev } from '../support/dev-server.ts';
import { choose, readOn } from './reading.ts';
import { current } from './scene.ts';

const stories = join(import.meta.dirname, '../../stories');

test('in development the drawer opens the line that is read in the author’s editor', async ({ page }) => {
  test.skip(process.platform === 'win32', 'the editor of this test is a shell script');
  const away = mkdtempSync(join(tmpdir(), 'promoted-editor-'));
  const [editor, asked] = [join(away, 'editor'), join(away, 'asked')];
  writeFileSync(editor, `#!/bin/sh\nprintf '%s ' "$@" > '${asked}'\n`);
  chmodSync(editor, 0o755);
  process.env['LAUNCH_EDITOR'] = editor; // Vite's own way to be told
  const server = await startDev(stories);
  try {
    await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', motion: 'reduced' })));
    await page.goto(server.address);
    await page.getByRole('button', { name: /New game/u }).click({ timeout: 60_000 });
    await expect(current(page)).toContainText('The cake', { timeout: 60_000 });
    await readOn(page);
    let answer: () => void = () => undefined;
    const told = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/the-offer.source.json', async (route) => {
      await told;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Author’s drawer' }).click({ timeout: 60_000 });
    const drawer = page.getByRole('complementary', { name: 'Author’s drawer' });
    await expect(drawer.locator('.author-spot')).toHaveText(/^0 decisions made/u); // and nothing of where it stands: that is not known yet
    answer();
    const line = drawer.locator('.author-spot').getByRole('button');
    await expect(line).toHaveText(/the-offer\.ink:\d+/u, { timeout: 60_000 });
    const [, number = ''] = /:(\d+)/u.exec((await line.textContent()) ?? '') ?? [];
    const words = (await page.locator('.entry.current .said').textContent()) ?? '';
    const written = readFileSync(join(stories, 'northline/the-offer.ink'), 'utf8').split('\n')[Number(number) - 1];
    expect(written).toContain(words.slice(0, 20));
    await line.click();
    await expect.poll(() => (existsSync(asked) ? readFileSync(asked, 'utf8') : '')).toMatch(new RegExp(`northline/the-offer\\.ink ${number} `, 'u'));

    await drawer.getByRole('button', { name: 'Read the opening again' }).click();
    await page.keyboard.press('Escape'); // back to the story: Enter is the button's otherwise
    await choose(page, 1);
    await expect(page.getByText('Rehearsal: not saved').first()).toBeVisible();
  } finally {
    delete process.env['LAUNCH_EDITOR'];
    await server.close();
    rmSync(away, { recursive: true });
  }
});

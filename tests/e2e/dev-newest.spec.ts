import type { Page } from '@playwright/test';
import type { DevServer } from '../support/dev-server.ts';
import { options, readOn } from './reading.ts';
import { current } from './scene.ts';
import { expect } from './site.ts';
import { bookOf, test } from './written-book.ts';

/** What is saved at an awkward moment: it arrives all the same, and nothing older comes behind it. */

const scene = '@books/harbour/lights.json';
const shelf = '@id/__x00__virtual:books';

async function open(page: Page, { address }: DevServer): Promise<void> {
  await page.addInitScript(
    (settings) => {
      if (location.protocol.startsWith('http')) localStorage.setItem('promoted.settings', settings); // not in the empty page between two
    },
    JSON.stringify({ textSpeed: 101, stage: 'off', motion: 'reduced' }),
  );
  await page.goto(address);
}

const begin = (page: Page): Promise<void> => page.getByRole('button', { name: /New game/u }).click({ timeout: 60_000 });

/** Settles when the server has told the pages that it serves these words. */
const untilServed = ({ address }: DevServer, path: string, words: string): Promise<void> =>
  expect.poll(async () => (await fetch(`${address}${path}`)).text(), { timeout: 60_000 }).toContain(words);

test('what is saved after the story was fetched, and before it is on the table, stands in the page', async ({ page, server, writing }) => {
  await page.route(
    `**/${scene}`,
    async (route) => {
      const answer = await route.fetch();
      writing.edit('lights.ink', 'The office is dark.', 'The office is light.');
      await untilServed(server, scene, 'The office is light.');
      await route.fulfill({ response: answer });
    },
    { times: 1 },
  );
  await open(page, server);
  await begin(page);
  await expect(current(page)).toHaveText('The office is light.', { timeout: 60_000 });
});

test('what is saved before the page listens stands in it once it does: the words, and the book', async ({ page, server, writing }) => {
  const edited = Promise.withResolvers<void>();
  await page.route(
    '**/src/player/dev/beside.ts',
    async (route) => {
      await edited.promise;
      await route.continue();
    },
    { times: 1 },
  );
  await open(page, server);
  await begin(page);
  await expect(current(page)).toHaveText('The office is dark.', { timeout: 60_000 });
  writing.edit('lights.ink', 'The office is dark.', 'The office is light.');
  writing.write('book.json', bookOf('Mei-Lin'));
  await untilServed(server, scene, 'The office is light.');
  await untilServed(server, shelf, 'Mei-Lin');
  edited.resolve();
  await expect(current(page)).toHaveText('The office is light.');
  await readOn(page);
  await expect(page.locator('.entry.current .who')).toHaveText('Mei-Lin');
});

test('an answer that was overtaken by a newer text takes nobody back to the older one', async ({ page, server, writing }) => {
  const told = Promise.withResolvers<void>();
  const passed = Promise.withResolvers<void>();
  let asked = 0;
  await page.route(`**/${scene}`, async (route) => {
    const answer = await route.fetch();
    if (++asked > 1) await told.promise; // the first is the story itself
    await route.fulfill({ response: answer });
    if (asked > 1) passed.resolve();
  });
  await open(page, server);
  await begin(page);
  await expect.poll(() => asked, { timeout: 60_000 }).toBe(2);
  writing.edit('lights.ink', 'The office is dark.', 'The office is light.');
  await expect(current(page)).toHaveText('The office is light.');
  await page.evaluate(() => {
    const root = document.documentElement;
    const look = (): void => void (document.querySelector('.log')?.textContent?.includes('dark') && (root.dataset['back'] = 'yes'));
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  told.resolve();
  await passed.promise;
  writing.edit('lights.ink', 'Say nothing.', 'Say nothing at all.');
  await readOn(page);
  await expect(options(page).filter({ hasText: 'Say nothing at all.' })).toBeVisible();
  await expect(page.locator('html'), 'the older text was never seen again').not.toHaveAttribute('data-back');
});

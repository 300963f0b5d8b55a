import type { Page } from '@playwright/test';
import { Lead } from './lead.ts';
import { expect, test } from './workshop.ts';

const options = (phone: Page): ReturnType<Page['locator']> => phone.locator('.options button');
const status = (phone: Page): ReturnType<Page['locator']> => phone.locator('.bearing [role="status"]');

test('what was chosen or ticked and not yet sent is still there after a reload, for whoever it is, and nothing stays once it is kept', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address);
  const phone = await workshop.page('', 'phone');
  let line: 'passes' | 'swallows' = 'passes';
  await phone.routeWebSocket(/\/rooms\//u, (way) => {
    const server = way.connectToServer();
    way.onMessage((message) => void ((line === 'passes' || !message.includes('"command"')) && server.send(message)));
  });
  await phone.goto('about:blank'); // a page that is there already keeps its lines as they are
  await phone.goto(`${workshop.address}#${lead.code}`);
  await expect(status(phone)).toContainText('You are in');
  const rows = phone.getByRole('radiogroup');
  for (const row of [0, 1, 2]) await rows.nth(row).locator('label').nth(row).click();
  await phone.reload();
  await expect(phone.getByText('3 of 5 answered.')).toBeVisible();
  for (const row of [0, 1, 2]) await expect(rows.nth(row).getByRole('radio').nth(row)).toBeChecked();
  line = 'swallows';
  for (const row of [3, 4]) await rows.nth(row).locator('label').nth(row).click();
  await expect(phone.getByText('On its way …')).toBeVisible();
  line = 'passes';
  await phone.reload();
  await expect(phone.getByText('Kept. You can change it until the story is over.')).toBeVisible();

  await lead.does('next', 'next');
  line = 'swallows';
  await options(phone).nth(1).click();
  await phone.locator('.sure label').nth(3).click();
  await expect(status(phone)).toHaveText('Your vote is on its way …');
  expect(lead.view.tables[0]?.voted).toBe(0);
  line = 'passes';
  await phone.reload();
  await expect(status(phone)).toHaveText('Your vote is in. You can change it until the reveal.');
  await expect(options(phone).nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(phone.locator('.sure label').nth(3).getByRole('radio')).toBeChecked();
  const [, second] = lead.view.tables[0]?.offer?.choices ?? [];
  await expect.poll(() => lead.view.tables[0]?.live?.favourites).toEqual([second?.id]);
  await expect.poll(() => phone.evaluate(() => Object.keys(sessionStorage))).toEqual([]);

  line = 'swallows';
  await options(phone).nth(2).click();
  await expect(status(phone)).toHaveText('Your vote is on its way …');
  await phone.evaluate(() => localStorage.clear()); // whoever takes this phone next is somebody else
  line = 'passes';
  await phone.reload();
  await expect(status(phone)).toHaveText('Your turn. Nobody sees how you vote.');
  await expect(options(phone).nth(2)).toHaveAttribute('aria-pressed', 'false');
  lead.leave();
});

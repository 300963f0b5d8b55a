import type { Page } from '@playwright/test';
import { Lead } from './lead.ts';
import { expect, test } from './workshop.ts';

const options = (phone: Page): ReturnType<Page['locator']> => phone.locator('.options button');
const status = (phone: Page): ReturnType<Page['locator']> => phone.locator('.bearing [role="status"]');

test('while a server cannot keep anything, a phone waits and says so, and goes on by itself once it can', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address, { selfCheck: 'not-asked' });
  const phone = await workshop.page('', 'phone');
  let server: 'keeps' | 'cannot' = 'keeps';
  await phone.routeWebSocket(/\/rooms\//u, (way) => {
    const there = way.connectToServer();
    way.onMessage((message) => {
      const [, id] = /^42(\d+)\["(?:command|enter)"/u.exec(message.toString()) ?? [];
      if (server === 'keeps' || id === undefined) there.send(message);
      else way.send(`43${id}[{"ok":false,"later":true,"sentence":"This could not be kept just now. Try again in a moment."}]`); // as without its database
    });
  });
  await phone.goto('about:blank'); // a page that is there already keeps its lines as they are
  await phone.goto(`${workshop.address}#${lead.code}`);
  await expect(status(phone)).toContainText('You are in');
  await lead.does('next', 'next');
  server = 'cannot';
  await options(phone).nth(1).click();
  await expect(status(phone)).toHaveText('Your vote is on its way …');
  expect(lead.view.tables[0]?.voted).toBe(0);
  server = 'keeps';
  await expect(status(phone)).toHaveText('Your vote is in. You can change it until the reveal.');
  await expect.poll(() => lead.view.tables[0]?.voted).toBe(1);

  server = 'cannot';
  await phone.reload();
  await expect(phone.getByRole('alert')).toContainText('The connection is gone. It is tried again and again');
  server = 'keeps';
  await expect(status(phone)).toHaveText('Your vote is in. You can change it until the reveal.');
  await expect(phone.getByRole('alert')).toHaveCount(0);
  lead.leave();
});

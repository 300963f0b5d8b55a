import { networkInterfaces } from 'node:os';
import { found } from './looks.ts';
import { expect, test } from './workshop.ts';

const inNetwork = Object.values(networkInterfaces()).some((each) => each?.some(({ family, internal }) => family === 'IPv4' && !internal));

test('before the day, a phone says how it reaches the laptop, and the laptop counts it', async ({ workshop }) => {
  test.skip(!inNetwork, 'this machine is in no network that a phone could share');
  await workshop.laptop.kill();
  await workshop.laptop.start(); // and has forgotten which phones came by
  const laptop = await workshop.page('#check', 'laptop');
  await expect(laptop.getByText('No phone has come by yet.')).toBeVisible();
  const address = await laptop.locator('.check-address').innerText();
  await expect(laptop.getByRole('img', { name: `QR code of ${address}` })).toBeVisible();
  const phone = await workshop.page('', 'phone');
  await phone.goto(address);
  await expect(phone.getByText(/An answer takes \d+ milliseconds/u)).toBeVisible();
  await expect(phone.getByText('Messages come the direct way')).toBeVisible();
  await expect(laptop.getByText('One phone has come by in the last five minutes. It works.')).toBeVisible();
  for (const page of [laptop, phone]) expect(await found(page, 'everything')).toEqual([]);
  await workshop.laptop.kill();
  await expect(phone.getByText('messages do not get through just now')).toBeVisible();
  await expect(laptop.getByText('The server does not answer.')).toBeVisible();
  await workshop.laptop.start();
  await expect(phone.getByText(/An answer takes \d+ milliseconds/u)).toBeVisible();
});

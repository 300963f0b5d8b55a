import { afterEach, beforeEach, expect, test } from 'vitest';
import { House } from './house.ts';

let house: House;
beforeEach(async () => {
  house = await House.open();
});
afterEach(() => house.close());

test('phones that try the line are counted once each, without a room and without a trace', async () => {
  const host = house.stranger();
  const [one, two] = [house.stranger(), house.stranger()];
  expect(await host.ask('pass', {})).toEqual({ ok: true, phones: 0, addresses: [] });
  for (let times = 0; times < 3; times++) await one.ask('pass', { phone: 'one' });
  await two.ask('pass', { phone: 'two' });
  expect(await host.ask('pass', {})).toMatchObject({ phones: 2 });
  for (const wrong of [{ phone: 'x'.repeat(41) }, { phone: 7 }, { other: 'x' }, null]) expect(await host.ask('pass', wrong)).toMatchObject({ ok: false });
});

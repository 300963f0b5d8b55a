import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PhoneView } from '../../../src/core/workshop/view.ts';
import type { RoomHost } from '../../../src/server/rooms/host.ts';
import { House } from './house.ts';

const HOUR = 3_600_000; // milliseconds

let house: House;
beforeEach(async () => {
  house = await House.open();
});
afterEach(() => house.close());

/** The room as it is in memory. To look at it is to come to it. */
async function inMemory(): Promise<RoomHost> {
  return (await house.rooms.enter({ role: 'facilitator', code: house.keys.code, key: house.keys.desk })).host;
}

test('a room that nobody came to for an hour leaves memory, and stands where it stood when somebody comes', async () => {
  const { code, desk } = house.keys;
  const leader = await house.rooms.enter({ role: 'facilitator', code, key: desk });
  const phone = await house.rooms.enter({ role: 'participant', code, key: undefined, name: '' });
  for (const name of ['1', '2']) await house.rooms.do(leader, name, { kind: 'next' });
  const { question } = leader.host.room;
  await house.rooms.do(phone, 'v', { kind: 'vote', question: question!, choice: 'wait', confidence: 2 });
  const before = leader.host.room;

  house.ahead += HOUR - 60_000;
  await house.tidy();
  expect(await inMemory()).toBe(leader.host);
  house.ahead += HOUR + 60_000;
  await house.tidy();
  const back = await inMemory();
  expect(back).not.toBe(leader.host);
  expect(back.room).toEqual(before);
  const again = await house.rooms.enter({ role: 'participant', code, key: phone.seat, name: undefined });
  expect(again.host.snapshot(again.caller).view as PhoneView).toMatchObject({ phase: 'vote', vote: { choice: 'wait', confidence: 2 } });
  await house.rooms.do({ host: back, caller: leader.caller }, '2', { kind: 'next' }); // what was done before is not done again
  expect(back.room.phase).toBe('vote');
});

test('a room that somebody wants something of stays, and so does one that somebody only looks at', async () => {
  const leader = await house.rooms.enter({ role: 'facilitator', code: house.keys.code, key: house.keys.desk });
  house.ahead += HOUR - 60_000;
  await house.rooms.do(leader, '1', { kind: 'next' });
  house.ahead += HOUR - 60_000;
  await house.tidy();
  expect(await inMemory()).toBe(leader.host);

  const screen = await house.screen();
  house.ahead += 3 * HOUR;
  await house.tidy();
  expect(await inMemory()).toBe(leader.host);
  expect(screen.socket.connected).toBe(true);
  screen.socket.disconnect();
  await expect
    .poll(async () => {
      house.ahead += 2 * HOUR; // to look is to come: each time it has to rest anew
      await house.tidy();
      return (await inMemory()) === leader.host;
    })
    .toBe(false);
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Gateway } from '../../../src/server/rooms/gateway.ts';
import { Client } from './client.ts';
import { House } from './house.ts';

let house: House; // whose rooms are served by another, later
let server: Server;
let gateway: Gateway;
let page: Client<unknown>;
beforeEach(async () => {
  house = await House.open();
  server = createServer();
  gateway = new Gateway(server);
  await new Promise<void>((settle) => server.listen(0, settle));
  page = new Client(`http://localhost:${(server.address() as AddressInfo).port}`);
  expect(await page.connects()).toBe(true);
});
afterEach(async () => {
  page.socket.disconnect();
  await gateway.close();
  await house.close();
});

test('who comes before the rooms are open waits, and is in when they are', async () => {
  const answer = page.ask('enter', { role: 'participant', code: house.keys.code, name: '' });
  gateway.serve(house.rooms);
  expect(await answer).toMatchObject({ ok: true });
});

test('who gave up waiting takes no seat', async () => {
  const other = new Client(`http://localhost:${(server.address() as AddressInfo).port}`);
  expect(await other.connects()).toBe(true);
  void other.ask('enter', { role: 'participant', code: house.keys.code, name: '' }).catch(() => undefined);
  const answer = page.ask('enter', { role: 'participant', code: house.keys.code, name: '' });
  const gone = new Promise((settle) => other.socket.once('disconnect', settle));
  other.socket.disconnect();
  await gone;
  const lines = (): Promise<number> => new Promise((settle) => server.getConnections((_, count) => settle(count)));
  await expect.poll(lines).toBe(1); // the server has heard that they went
  gateway.serve(house.rooms);
  expect(await answer).toMatchObject({ ok: true });
  const desk = await house.desk();
  expect((await desk.until(({ participants }) => participants.length > 0)).participants).toHaveLength(1);
});

test('where there will be no rooms, that is said to whoever asks', async () => {
  gateway.stayShut('Workshops are off.');
  expect(await page.ask('enter', { role: 'participant', code: 'ABCDEF', name: '' })).toEqual({ ok: false, sentence: 'Workshops are off.' });
});

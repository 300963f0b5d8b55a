import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RoomDebrief } from '../../../src/core/workshop/debrief.ts';
import { exporting } from '../../../src/server/rooms/exports.ts';
import { type Report, reportOf } from '../../../src/server/rooms/exports/report.ts';
import { Shift } from '../../core/workshop/debrief-room.ts';
import { people } from '../../core/workshop/driver.ts';
import { House } from './house.ts';

let house: House;
let server: Server;
let before: readonly RoomDebrief[] = [];
beforeEach(async () => {
  house = await House.open();
  const answer = exporting(() => Promise.resolve(before));
  server = createServer((request, response) => void (answer(house.rooms, request, response) || response.writeHead(404).end()));
  await new Promise<void>((settle) => server.listen(0, settle));
});
afterEach(async () => {
  await new Promise((settle) => server.close(settle));
  await house.close();
});

const fetched = (name: string, key: string | undefined = house.keys.desk, options: RequestInit = {}): Promise<Response> =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}/exports/${name}`, {
    ...options,
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
  });

/** Three people knock; the room goes on. */
async function voted(): Promise<void> {
  const leader = await house.desk();
  const phones = await Promise.all([1, 2, 3].map(() => house.phone()));
  await leader.want({ kind: 'next' });
  await leader.want({ kind: 'next' });
  for (const { client } of phones) {
    const { question } = await client.until(({ phase }) => phase === 'vote');
    await client.want({ kind: 'vote', question, choice: 'knock', confidence: 3 } as never);
  }
  for (const kind of ['next', 'next', 'skip']) await leader.want({ kind });
}

test('the desk’s key opens each export, under a name of its own, and nothing of it is kept on the way', async () => {
  await voted();
  for (const kind of ['csv', 'json', 'pdf', 'pptx', 'xlsx']) {
    const response = await fetched(`${house.keys.code}.${kind}`);
    expect([kind, response.status]).toEqual([kind, 200]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="promoted-${house.keys.code}.${kind}"`);
    expect((await response.bytes()).byteLength).toBe(Number(response.headers.get('content-length')));
  }
});

test('nobody else’s key opens one, and a key in the address is none', async () => {
  const { seat } = await house.phone();
  for (const key of [undefined, house.keys.screen, seat, house.keys.recovery, 'x'.repeat(43)]) {
    const response = await fetched(`${house.keys.code}.csv`, key ?? '');
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('This desk link is not, or no longer, valid.');
  }
  expect((await fetched(`${house.keys.code}.csv?key=${house.keys.desk}`, undefined)).status).toBe(404);
  const nowhere = await fetched('ZZZZZZ.csv'); // whether there is such a room is not said either
  expect([nowhere.status, await nowhere.text()]).toEqual([403, 'This desk link is not, or no longer, valid.']);
  expect((await fetched(`${house.keys.code}.exe`)).status).toBe(404);
  expect((await fetched(`${house.keys.code}.csv`, house.keys.desk, { method: 'POST' })).status).toBe(405);
});

test('an export tells what was decided, and earlier rooms where there are any', async () => {
  await voted();
  const first = (await (await fetched(`${house.keys.code}.json`)).json()) as Report;
  expect([first.people, first.scenes[0]!.tables[0]!.steps.map(({ taken }) => taken), first.earlier]).toEqual([3, ['knock'], []]);
  before = [first, first];
  const second = (await (await fetched(`${house.keys.code}.json`)).json()) as Report;
  expect(second.earlier).toEqual([{ story: 'test/gate', places: [{ path: [], rooms: 2, votes: 6, shares: { knock: 1 } }] }]);
});

test('what is being voted on is in no export before it is revealed and decided', async () => {
  const leader = await house.desk();
  const { client } = await house.phone();
  await leader.want({ kind: 'next' });
  await leader.want({ kind: 'next' });
  const { question } = await client.until(({ phase }) => phase === 'vote');
  await client.want({ kind: 'vote', question, choice: 'knock', confidence: 3 } as never);
  const report = (await (await fetched(`${house.keys.code}.json`)).json()) as Report;
  expect(report.scenes[0]!.tables).toEqual([{ table: 'room', steps: [] }]);
});

test('a phone hears of its own votes with the debrief, and not before, where phones do not coach', async () => {
  const { client } = await house.phone();
  expect(await client.ask('debrief', {})).toEqual({ ok: false, sentence: 'What your votes showed comes with the debrief.' });
  await voted();
  await client.until(({ phase }) => phase === 'debrief');
  expect(await client.ask('debrief', {})).toMatchObject({ ok: true, debrief: { decisions: [{ chosen: null, taken: 'Knock.' }] } });
});

test('while people still decide, nothing is said of dimensions', () => {
  const names = people(8);
  const room = new Shift({ deciding: 'alone' }).join(...names).lead('next');
  for (const id of names) room.alone(id, 'hand', 'ask-2', 'home-3');
  const spreads = () => reportOf(room.room, room.debrief, [], 'ABCDEF', 0).spreads;
  expect(room.debrief.spreads[0]!.people).toBe(8);
  expect(spreads()).toEqual([]);
  room.lead('next');
  expect(spreads()[0]!.people).toBe(8);
});

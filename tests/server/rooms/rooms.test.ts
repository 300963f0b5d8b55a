import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PhoneView } from '../../../src/core/workshop/view.ts';
import { type Entered, NotLetIn, Rooms } from '../../../src/server/rooms/rooms.ts';
import { openFile } from '../../../src/server/rooms/store-sqlite.ts';
import type { RoomStore } from '../../../src/server/rooms/store.ts';
import { settings, staged } from './stories.ts';

let folder: string;
let store: RoomStore;
let now: number;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'promoted-rooms-'));
  store = await openFile(join(folder, 'rooms.db'));
  now = 1_700_000_000_000;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const open = (): Rooms => new Rooms({ store, stage: () => [staged], now: () => now, onChange: () => undefined });
const phoneOf = ({ host, caller }: Entered): PhoneView => host.snapshot(caller).view as PhoneView;

/** The same file, opened by a server that knows nothing else. */
async function restarted(rooms: Rooms): Promise<Rooms> {
  await rooms.close();
  await store.close();
  store = await openFile(join(folder, 'rooms.db'));
  return open();
}

test('a room is led from its desk, voted in from phones, and goes on after a restart where it stood', async () => {
  const rooms = open();
  const { code, desk } = await rooms.create(settings);
  const leader = await rooms.enter({ role: 'facilitator', code, key: desk });
  const phone = await rooms.enter({ role: 'participant', code, key: undefined, name: '' });
  await leader.host.do(leader.caller, '1', { kind: 'next' });
  await leader.host.do(leader.caller, '2', { kind: 'next' });
  expect(phoneOf(phone).table?.script.words.map(({ text }) => text)).toEqual(['The gate is shut.', 'What do you do?']);
  const { question } = phoneOf(phone);
  await phone.host.do(phone.caller, 'v', { kind: 'vote', question: question!, choice: 'knock', confidence: 4 });

  const again = await restarted(rooms);
  const back = await again.enter({ role: 'participant', code, key: phone.seat, name: '' });
  expect(back.caller).toEqual(phone.caller);
  expect(phoneOf(back)).toMatchObject({ phase: 'vote', vote: { choice: 'knock', confidence: 4 }, name: phoneOf(phone).name });
  expect(back.host.snapshot(back.caller).revision).toBe(phone.host.snapshot(phone.caller).revision);
});

test('a command that is sent again after a restart does nothing again', async () => {
  const rooms = open();
  const { code, desk } = await rooms.create(settings);
  const leader = await rooms.enter({ role: 'facilitator', code, key: desk });
  await leader.host.do(leader.caller, 'same', { kind: 'next' });
  const again = await (await restarted(rooms)).enter({ role: 'facilitator', code, key: desk });
  await again.host.do(again.caller, 'same', { kind: 'next' });
  expect(again.host.room.phase).toBe('read');
});

test('only the right key opens a desk, and the recovery code makes a new one', async () => {
  const rooms = open();
  const { code, desk, screen, recovery } = await rooms.create(settings);
  await expect(rooms.enter({ role: 'facilitator', code, key: screen })).rejects.toThrow(NotLetIn);
  await expect(rooms.recover(code, 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA')).rejects.toThrow(NotLetIn);
  const key = await rooms.recover(code.toLowerCase(), ` ${recovery.toLowerCase()} `);
  await expect(rooms.enter({ role: 'facilitator', code, key: desk })).rejects.toThrow('no longer');
  expect((await rooms.enter({ role: 'facilitator', code, key })).caller.role).toBe('facilitator');
});

test('no key is kept in the file', async () => {
  const rooms = open();
  const keys = await rooms.create(settings);
  const { seat } = await rooms.enter({ role: 'participant', code: keys.code, key: undefined, name: '' });
  await rooms.close();
  const bytes = JSON.stringify([await store.find(keys.code), await store.log(keys.code)]);
  for (const key of [keys.desk, keys.screen, keys.recovery, seat!]) expect(bytes).not.toContain(key);
});

test('names are made up, one’s own, or none', async () => {
  const rooms = open();
  const nameIn = async (names: 'made-up' | 'free' | 'anonymous', name: string): Promise<string> => {
    const { code } = await rooms.create({ ...settings, names });
    return phoneOf(await rooms.enter({ role: 'participant', code, key: undefined, name })).name;
  };
  expect(await nameIn('made-up', 'Ada')).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/u);
  expect(await nameIn('free', ' Ada ')).toBe('Ada');
  expect(await nameIn('free', ' ')).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/u);
  expect(await nameIn('anonymous', 'Ada')).toBe('');
});

test('a room is gone after thirty days, with all that was said in it', async () => {
  const rooms = open();
  const { code } = await rooms.create(settings);
  await rooms.enter({ role: 'participant', code, key: undefined, name: '' });
  rooms.forget(code);
  now += 30 * 24 * 3_600_000;
  await expect(rooms.enter({ role: 'participant', code, key: undefined, name: '' })).rejects.toThrow('no room');
  expect(await store.removeOld(now)).toBe(1);
  expect(await store.log(code)).toEqual([]);
});

test('two servers that lead the same room by mistake do not mix it up: one of them is told', async () => {
  const [one, other] = [open(), open()];
  const { code, desk } = await one.create(settings);
  const [first, second] = await Promise.all([one, other].map((rooms) => rooms.enter({ role: 'facilitator', code, key: desk })));
  await first!.host.do(first!.caller, 'a', { kind: 'next' });
  await expect(second!.host.do(second!.caller, 'b', { kind: 'lock' })).rejects.toThrow();
  const again = await other.enter({ role: 'facilitator', code, key: desk });
  expect(again.host.room.phase).toBe('read');
});

test('a vote that is said twice under two names is acknowledged when it is on disk, and not before', async () => {
  let written = Promise.resolve();
  const slow: RoomStore = { ...store, append: async (...what) => written.then(() => store.append(...what)) };
  const rooms = new Rooms({ store: slow, stage: () => [staged], now: () => now, onChange: () => undefined });
  const { code, desk } = await rooms.create(settings);
  const [leader, phone] = [
    await rooms.enter({ role: 'facilitator', code, key: desk }),
    await rooms.enter({ role: 'participant', code, key: undefined, name: '' }),
  ];
  for (const name of ['1', '2']) await rooms.do(leader, name, { kind: 'next' });
  const { promise, resolve } = Promise.withResolvers<void>();
  written = promise;
  const acknowledged: string[] = [];
  const vote = { kind: 'vote', question: leader.host.room.question!, choice: 'knock', confidence: 3 } as const;
  const both = ['first', 'again'].map(async (name) => rooms.do(phone, name, vote).then(() => acknowledged.push(name)));
  await new Promise((settle) => setTimeout(settle, 50));
  expect(acknowledged).toEqual([]);
  resolve();
  await Promise.all(both);
});

test('five hundred votes at once are all kept', async () => {
  const rooms = open();
  const { code, desk } = await rooms.create(settings);
  const phones = await Promise.all(Array.from({ length: 500 }, () => rooms.enter({ role: 'participant', code, key: undefined, name: '' })));
  const leader = await rooms.enter({ role: 'facilitator', code, key: desk });
  for (const name of ['1', '2']) await leader.host.do(leader.caller, name, { kind: 'next' });
  const question = leader.host.room.question!;
  await Promise.all(
    phones.map(({ host, caller }, at) => host.do(caller, 'v', { kind: 'vote', question, choice: at % 3 === 0 ? 'wait' : 'knock', confidence: null })),
  );
  const again = await (await restarted(rooms)).enter({ role: 'facilitator', code, key: desk });
  expect(again.host.room.ballots.get('0.0.0.1')?.size).toBe(500);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PhoneView } from '../../../src/core/workshop/view.ts';
import { NotLetIn, Rooms, Unnamed } from '../../../src/server/rooms/rooms.ts';
import { openFile } from '../../../src/server/rooms/store-sqlite.ts';
import type { RoomStore } from '../../../src/server/rooms/store.ts';
import { settings, staged } from './stories.ts';

let folder: string;
let store: RoomStore;
let rooms: Rooms;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'promoted-naming-'));
  store = await openFile(join(folder, 'rooms.db'));
  rooms = new Rooms({ store, stage: () => [staged], now: () => 1_700_000_000_000, onChange: () => undefined });
});
afterEach(async () => {
  await rooms.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

test('where names are free, nobody is in the room before they have been asked for theirs', async () => {
  const { code } = await rooms.create({ ...settings, names: 'free' });
  await expect(rooms.enter({ role: 'participant', code, key: undefined, name: undefined })).rejects.toThrow(Unnamed);
  const { host, caller, seat } = await rooms.enter({ role: 'participant', code, key: undefined, name: 'Ada' });
  expect(host.snapshot(caller).view as PhoneView).toMatchObject({ name: 'Ada', here: 1 });
  expect((await rooms.enter({ role: 'participant', code, key: seat, name: undefined })).caller).toEqual(caller);
});

test('where names are made up, a phone that says nothing is in', async () => {
  const { code } = await rooms.create({ ...settings, names: 'made-up' });
  const { host, caller } = await rooms.enter({ role: 'participant', code, key: undefined, name: undefined });
  expect(host.snapshot(caller).view as PhoneView).toMatchObject({ here: 1 });
});

test('a personal link that fits no seat opens nothing, and seats nobody', async () => {
  const { code } = await rooms.create({ ...settings, names: 'made-up' });
  const { host } = await rooms.enter({ role: 'participant', code, key: undefined, name: undefined });
  const wrong = rooms.enter({ role: 'participant', code, key: 'a'.repeat(43), name: undefined });
  await expect(wrong).rejects.toThrow(NotLetIn);
  await expect(wrong).rejects.toThrow('belongs to nobody');
  expect(host.room.participants.size).toBe(1);
});

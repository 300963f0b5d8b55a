import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Cluster, Granted, Wish } from '../../../src/server/rooms/cluster.ts';
import { type RoomKeys, Rooms } from '../../../src/server/rooms/rooms.ts';
import { openFile } from '../../../src/server/rooms/store-sqlite.ts';
import type { RoomStore } from '../../../src/server/rooms/store.ts';
import { settings, staged } from './stories.ts';

let folder: string;
let store: RoomStore;
let now: number; // milliseconds since 1970
let led: Process;
let other: Process;
let keys: RoomKeys;

/** A process whose line to the others the test holds in its hands: what is told does not come to anybody. */
interface Process {
  readonly rooms: Rooms;
  readonly asked: (wish: Wish) => Promise<Granted | undefined>; // as if another had passed it on
}

function started(process: string): Process {
  let answer: (wish: Wish) => Promise<Granted | undefined> = () => Promise.resolve(undefined);
  const cluster: Cluster = {
    process,
    ask: () => Promise.resolve(undefined),
    grant: (granting) => void (answer = granting),
    tell: () => undefined,
    hear: () => undefined,
    close: () => Promise.resolve(),
  };
  const rooms = new Rooms({ store, stage: () => [staged], now: () => now, onChange: () => undefined, cluster });
  return { rooms, asked: (wish) => answer(wish) };
}

const desk = (process: Process) => process.rooms.enter({ role: 'facilitator', code: keys.code, key: keys.desk });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'promoted-wishes-'));
  store = await openFile(join(folder, 'rooms.db'));
  now = 1_700_000_000_000;
  [led, other] = [started('one'), started('other')];
  keys = await led.rooms.create(settings);
  await desk(led); // who comes first to a process makes it lead
});
afterEach(async () => {
  await led.rooms.close();
  await other.rooms.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

test('a wish that comes after whoever asked has given up is not granted', async () => {
  const { host } = await desk(led);
  const wish = { code: keys.code, caller: { role: 'facilitator' }, command: { kind: 'next' } } as const;
  expect(await led.asked({ ...wish, name: 'late', until: now - 1_001 })).toBeUndefined(); // a second for clocks that differ
  expect(host.room.phase).toBe('lobby');
  expect(await led.asked({ ...wish, name: 'in time', until: now + 1 })).toEqual({ kind: 'done' });
  expect(host.room.phase).toBe('read');
  expect(await other.asked({ ...wish, name: 'elsewhere', until: now + 1 })).toBeUndefined(); // it does not lead
});

test('a room that left the memory of the process that led it goes on at another', async () => {
  const elsewhere = await desk(other);
  now += 3_600_001;
  led.rooms.rest(new Set());
  await other.rooms.do(elsewhere, 'n', { kind: 'next' });
  expect(elsewhere.host.room.phase).toBe('read');
  expect((await desk(led)).host.room.phase).toBe('read');
});

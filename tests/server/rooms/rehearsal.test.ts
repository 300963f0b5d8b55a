import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { present, type Settings } from '../../../src/core/workshop/room.ts';
import type { Later } from '../../../src/server/rooms/rehearsal.ts';
import { type Entered, type RoomKeys, Rooms } from '../../../src/server/rooms/rooms.ts';
import { openFile } from '../../../src/server/rooms/store-sqlite.ts';
import type { RoomStore } from '../../../src/server/rooms/store.ts';
import { settings, staged } from './stories.ts';

const TOGETHER = 500; // milliseconds: what happens within them is done at once

/** A clock that somebody turns. */
class Clock {
  now = 1_700_000_000_000;
  #due: { readonly at: number; readonly work: () => Promise<void> }[] = [];

  readonly later: Later = (millis, work) => {
    const task = { at: this.now + millis, work };
    this.#due.push(task);
    return () => (this.#due = this.#due.filter((each) => each !== task));
  };

  /** Lets so many seconds pass, with all that is to happen in them. */
  async pass(seconds: number): Promise<void> {
    const until = this.now + seconds * 1000;
    for (;;) {
      const first = Math.min(...this.#due.map(({ at }) => at));
      if (first > until) break;
      const together = this.#due.filter(({ at }) => at <= Math.min(until, first + TOGETHER));
      this.#due = this.#due.filter((each) => !together.includes(each));
      this.now = first;
      await Promise.all(together.map(({ work }) => work()));
    }
    this.now = until;
  }

  get waiting(): number {
    return this.#due.length;
  }
}

let folder: string;
let store: RoomStore;
let clock: Clock;
let keys: RoomKeys;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'promoted-rehearsal-'));
  store = await openFile(join(folder, 'rooms.db'));
  clock = new Clock();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const open = (): Rooms => new Rooms({ store, stage: () => [staged], now: () => clock.now, onChange: () => undefined, later: clock.later });
const enter = (rooms: Rooms): Promise<Entered> => rooms.enter({ role: 'facilitator', code: keys.code, key: keys.desk });

async function rehearsal(change: Partial<Settings> = {}): Promise<{ readonly rooms: Rooms; readonly desk: Entered }> {
  const rooms = open();
  keys = await rooms.create({ ...settings, invented: 24, ...change });
  return { rooms, desk: await enter(rooms) };
}

let number = 0;
const want = ({ host, caller }: Entered, kind: 'next' | 'skip' | 'pause' | 'resume' | 'end' | 'reopen'): Promise<void> =>
  host.do(caller, `w${(number += 1)}`, { kind });

test('people come over some seconds once a desk is there, each by a name, and nobody comes twice', async () => {
  const { desk } = await rehearsal();
  await clock.pass(2);
  const early = present(desk.host.room).length;
  expect(early).toBeGreaterThan(0);
  expect(early).toBeLessThan(24);
  await clock.pass(10);
  const people = present(desk.host.room);
  expect(people).toHaveLength(24);
  expect(new Set(people.map(({ name }) => name)).size).toBe(24);
  await clock.pass(60);
  expect(present(desk.host.room)).toHaveLength(24);
});

test('they vote between two and twelve seconds after a vote opens, some late, some not, and never all alike', async () => {
  const { desk } = await rehearsal({ invented: 60 });
  await clock.pass(10);
  await want(desk, 'next');
  await want(desk, 'next');
  const votes = (): readonly { readonly choice: string; readonly confidence: number | null }[] => [...(desk.host.room.ballots.get('0.0.0.1')?.values() ?? [])];
  await clock.pass(1.9);
  expect(votes()).toHaveLength(0);
  await clock.pass(10.2);
  const inTime = votes().length;
  expect(inTime).toBeGreaterThan(40);
  expect(inTime).toBeLessThan(60);
  await clock.pass(20);
  expect(votes().length).toBeGreaterThan(inTime);
  expect(votes().length).toBeLessThan(60);
  expect(new Set(votes().map(({ choice }) => choice))).toEqual(new Set(['knock', 'wait']));
  expect(new Set(votes().map(({ confidence }) => confidence)).size).toBeGreaterThanOrEqual(3);
});

test('in a pause they wait, and when the room moves on they are too late', async () => {
  const { desk } = await rehearsal();
  await clock.pass(10);
  await want(desk, 'next');
  await want(desk, 'next');
  await want(desk, 'pause');
  await clock.pass(30);
  expect(desk.host.room.ballots.get('0.0.0.1')?.size).toBe(0);
  await want(desk, 'resume');
  await clock.pass(4);
  const some = desk.host.room.ballots.get('0.0.0.1')?.size ?? 0;
  expect(some).toBeGreaterThan(0);
  await want(desk, 'next');
  await clock.pass(60);
  expect(desk.host.room.ballots.get('0.0.0.1')?.size).toBe(some);
});

test('after a restart they go on where they were, as the same people', async () => {
  const { rooms, desk } = await rehearsal();
  await clock.pass(10);
  await want(desk, 'next');
  await want(desk, 'next');
  await clock.pass(5);
  const voted = [...(desk.host.room.ballots.get('0.0.0.1')?.keys() ?? [])];
  await rooms.close();
  expect(clock.waiting).toBe(0);
  const again = await enter(open());
  await clock.pass(30);
  expect(present(again.host.room)).toHaveLength(24);
  const now = again.host.room.ballots.get('0.0.0.1');
  expect(now?.size).toBeGreaterThan(voted.length);
  for (const id of voted) expect(now?.has(id)).toBe(true);
});

test('they write two or three notes each, say how they see themselves, and stop when the room ends', async () => {
  const { desk } = await rehearsal();
  await clock.pass(60);
  expect(desk.host.room.checks.before.size).toBeGreaterThan(18);
  for (const kind of ['next', 'skip'] as const) await want(desk, kind);
  await clock.pass(120);
  const { notes, checks, commitments } = desk.host.room;
  expect(notes.length).toBeGreaterThanOrEqual(48);
  expect(notes.length).toBeLessThanOrEqual(72);
  expect(new Set(notes.map(({ text }) => text)).size).toBeGreaterThan(20);
  for (const said of [checks.back, checks.now]) expect(said.size).toBeGreaterThan(18);
  expect(commitments.size).toBeGreaterThan(12);
  await want(desk, 'end');
  expect(clock.waiting).toBe(0);
});

test('where everybody plays alone, they play through to an end', async () => {
  const { desk } = await rehearsal({ deciding: 'alone' });
  await clock.pass(10);
  await want(desk, 'next');
  await clock.pass(60);
  expect([...desk.host.room.tables.values()].map(({ path }) => path.length)).toEqual(Array.from({ length: 24 }, () => 2));
});

test('in a room without a rehearsal nobody comes by themselves', async () => {
  const { desk } = await rehearsal({ invented: 0 });
  await clock.pass(60);
  expect(present(desk.host.room)).toEqual([]);
});

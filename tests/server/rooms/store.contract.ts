import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Entry, type KeptRoom, OutOfPlace, type RoomStore } from '../../../src/server/rooms/store.ts';
import { settings } from './stories.ts';

/** A place in which rooms are kept. */
export interface Place {
  readonly open: () => Promise<RoomStore>;
  readonly close: () => Promise<void>;
}

const NOW = 1_700_000_000_000;
const room = (code: string, created = NOW): KeptRoom => ({
  code,
  settings,
  deskHash: 'desk',
  screenHash: 'screen',
  recoveryHash: 'recovery',
  created,
  gone: created + 1000,
});
const entry = (place: number, code = 'AAAAAA'): Entry => ({
  code,
  place,
  command: `command ${place}`,
  event: { kind: 'joined', participant: `p${place}`, name: 'Žofie 🛟 "quoted" \\ \u0001', table: 'room' },
});

/** What every place in which rooms are kept holds to. */
export function keepsRooms(empty: () => Promise<Place>): void {
  let place: Place;
  let store: RoomStore;
  beforeEach(async () => {
    place = await empty();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.close();
  });

  /** The same place, opened once more. */
  async function again(): Promise<RoomStore> {
    await store.close();
    store = await place.open();
    return store;
  }

  test('a room is found as it was kept, also after a restart, and no other', async () => {
    expect(await store.create(room('AAAAAA'), ['v1'])).toBe(true);
    await again();
    expect(await store.find('AAAAAA')).toEqual(room('AAAAAA'));
    expect(await store.find('BBBBBB')).toBeUndefined();
  });

  test('a code that is taken stays whose it was', async () => {
    await store.create(room('AAAAAA'), ['v1']);
    expect(await store.create({ ...room('AAAAAA'), deskHash: 'thief' }, ['v2'])).toBe(false);
    expect((await store.find('AAAAAA'))?.deskHash).toBe('desk');
    expect(await store.roomsOf('v2')).toEqual([]);
  });

  test('what happened comes back in order, sign by sign, from the place that is asked for', async () => {
    await store.create(room('AAAAAA'), []);
    await store.append([entry(0), entry(1)]);
    await store.append([entry(2)]);
    await again();
    expect(await store.log('AAAAAA')).toEqual([entry(0), entry(1), entry(2)]);
    expect(await store.log('AAAAAA', 2)).toEqual([entry(2)]);
    expect(await store.log('AAAAAA', 3)).toEqual([]);
  });

  test('more at once than a database takes in one statement is kept, for several rooms together', async () => {
    for (const code of ['AAAAAA', 'BBBBBB']) await store.create(room(code), []);
    await store.append(Array.from({ length: 10_000 }, (_, at) => [entry(at), entry(at, 'BBBBBB')]).flat());
    expect(await store.log('BBBBBB')).toHaveLength(10_000);
  });

  test('what happened is not kept where the seat beside it cannot be', async () => {
    await store.create(room('AAAAAA'), []);
    await expect(store.append([entry(0)], [{ code: 'CCCCCC', participant: 'p0', hash: 'hash' }])).rejects.toThrow();
    expect(await store.log('AAAAAA')).toEqual([]);
  });

  test('a place that is taken, a gap, and a room that is not there: then nothing at all is kept', async () => {
    for (const code of ['AAAAAA', 'BBBBBB']) await store.create(room(code), []);
    await store.append([entry(0)]);
    for (const wrong of [[entry(0)], [entry(2)], [entry(1), entry(3)], [entry(0, 'BBBBBB'), entry(0)]])
      await expect(store.append(wrong)).rejects.toThrow(OutOfPlace);
    await expect(store.append([entry(0, 'CCCCCC')])).rejects.toThrow();
    expect(await store.log('AAAAAA')).toEqual([entry(0)]);
    expect(await store.log('BBBBBB')).toEqual([]);
  });

  test('of two who keep the same place at the same moment, one does', async () => {
    await store.create(room('AAAAAA'), []);
    const other = await place.open();
    for (let at = 0; at < 20; at++) {
      const both = await Promise.allSettled([store, other].map((each) => each.append([entry(at)])));
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
    await other.close();
    expect(await store.log('AAAAAA')).toHaveLength(20);
  });

  test('a phone is known by what was kept of its key, in its own room only', async () => {
    for (const code of ['AAAAAA', 'BBBBBB']) await store.create(room(code), []);
    await store.append([], [{ code: 'AAAAAA', participant: 'p1', hash: 'hash' }]);
    expect(await store.seated('AAAAAA', 'hash')).toBe('p1');
    expect(await store.seated('BBBBBB', 'hash')).toBeUndefined();
  });

  test('a new key of a desk takes the place of the old one', async () => {
    await store.create(room('AAAAAA'), []);
    await store.newDeskKey('AAAAAA', 'new');
    expect(await store.find('AAAAAA')).toEqual({ ...room('AAAAAA'), deskHash: 'new' });
  });

  test('a room that is removed, or whose time is over, leaves nothing', async () => {
    await store.create(room('AAAAAA'), ['v1']);
    await store.create(room('BBBBBB', NOW + 500), ['v1']);
    await store.create(room('CCCCCC'), ['v1']);
    await store.append([entry(0), entry(0, 'CCCCCC')]);
    await store.append([], [{ code: 'AAAAAA', participant: 'p1', hash: 'hash' }]);
    await store.remove('CCCCCC');
    expect(await store.removeOld(NOW + 1000)).toBe(1);
    for (const code of ['AAAAAA', 'CCCCCC']) {
      expect(await store.find(code)).toBeUndefined();
      expect(await store.log(code)).toEqual([]);
      expect(await store.seated(code, 'hash')).toBeUndefined();
    }
    expect(await store.roomsOf('v1')).toEqual(['BBBBBB']);
  });

  test('earlier rooms of the same version of a story are found, the newest first', async () => {
    await store.create(room('AAAAAA'), ['v1', 'v2']);
    await store.create(room('BBBBBB', NOW + 1), ['v2']);
    await store.create(room('CCCCCC', NOW + 2), ['v3']);
    expect(await store.roomsOf('v2')).toEqual(['BBBBBB', 'AAAAAA']);
    expect(await store.roomsOf('v4')).toEqual([]);
    expect([await store.versionsOf('AAAAAA'), await store.versionsOf('ZZZZZZ')]).toEqual([['v1', 'v2'], []]);
  });

  test('one process leads a room until its time is over, or it leaves', async () => {
    for (const code of ['AAAAAA', 'BBBBBB']) await store.create(room(code), []);
    expect(await store.lead(['AAAAAA', 'BBBBBB', 'CCCCCC'], 'one', NOW, NOW + 100)).toEqual(expect.arrayContaining(['AAAAAA', 'BBBBBB']));
    expect(await store.lead(['AAAAAA'], 'two', NOW + 99, NOW + 200)).toEqual([]);
    expect(await store.lead(['AAAAAA'], 'one', NOW + 99, NOW + 200)).toEqual(['AAAAAA']);
    expect(await store.lead(['AAAAAA', 'BBBBBB'], 'two', NOW + 150, NOW + 300)).toEqual(['BBBBBB']);
    await store.leave('one');
    expect(await store.lead(['AAAAAA'], 'two', NOW + 151, NOW + 300)).toEqual(['AAAAAA']);
    expect(await store.lead([], 'two', NOW, NOW)).toEqual([]);
  });

  test('of two who reach for a room at the same moment, one leads it', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => `AAAAA${String.fromCharCode(65 + at)}`);
    for (const code of codes) await store.create(room(code), []);
    const other = await place.open();
    const [one, two] = await Promise.all([store.lead(codes, 'one', NOW, NOW + 100), other.lead(codes, 'two', NOW, NOW + 100)]);
    await other.close();
    expect([...one, ...two].toSorted()).toEqual(codes);
  });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareWith, type EarlierScene } from '../../../src/core/workshop/debrief-compare.ts';
import { earlierIn } from '../../../src/server/rooms/exports/earlier.ts';
import type { RoomHost } from '../../../src/server/rooms/host.ts';
import { Rooms } from '../../../src/server/rooms/rooms.ts';
import { openFile } from '../../../src/server/rooms/store-sqlite.ts';
import type { RoomStore } from '../../../src/server/rooms/store.ts';
import type { Staged } from '../../../src/server/rooms/scripts.ts';
import { ink } from '../../support/ink.ts';
import { settings, staged } from './stories.ts';

let folder: string;
let store: RoomStore;
let rooms: Rooms;
let shelf: readonly Staged[];
const stage = (): readonly Staged[] => shelf;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'promoted-earlier-'));
  store = await openFile(join(folder, 'rooms.db'));
  shelf = [staged];
  rooms = new Rooms({ store, stage, now: Date.now, onChange: () => {} });
});
afterEach(async () => {
  await rooms.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

/** A room in which so many people knock and the rest wait. */
async function played(knock: number, wait: number, end: 'end' | 'stay', change: Partial<typeof settings> = {}): Promise<RoomHost> {
  const { code, desk } = await rooms.create({ ...settings, ...change });
  const leader = await rooms.enter({ role: 'facilitator', code, key: desk });
  let number = 0;
  const lead = (kind: 'next' | 'end'): Promise<void> => rooms.do(leader, `${(number += 1)}`, { kind });
  const phones = await Promise.all(Array.from({ length: knock + wait }, () => rooms.enter({ role: 'participant', code, key: undefined, name: '' })));
  await lead('next');
  await lead('next');
  const question = leader.host.room.question!;
  for (const [at, phone] of phones.entries()) await rooms.do(phone, 'v', { kind: 'vote', question, choice: at < knock ? 'knock' : 'wait', confidence: null });
  await lead('next');
  await rooms.do(leader, 'f', { kind: 'follow', table: 'room', choice: 'knock' });
  if (end === 'end') await lead('end');
  return leader.host;
}

const sharesOf = (earlier: readonly EarlierScene[]) => earlier[0]?.places[0];

test('a room is compared with those that have ended on the same version of its story', async () => {
  await played(6, 2, 'end');
  await played(2, 6, 'end');
  await played(9, 0, 'stay');
  const earlier = earlierIn(store, stage);
  const host = await played(1, 0, 'end');
  expect(sharesOf(compareWith(await earlier(host)))).toEqual({ path: [], rooms: 2, votes: 16, shares: { knock: 0.5, wait: 0.5 } });
  expect(await earlier(host)).toEqual(await earlier(host));
});

test('a rehearsal is no earlier room, and neither is one on another version', async () => {
  await played(6, 2, 'end', { invented: 1 });
  shelf = [
    {
      story: ink`
    # title: At the gate
    It is shut, as always.
    * [Knock. #id: knock]
    * [Wait. #id: wait]
    - -> END
  `,
      book: undefined,
    },
  ];
  await played(6, 2, 'end');
  shelf = [staged];
  const host = await played(1, 0, 'end');
  expect(await earlierIn(store, stage)(host)).toEqual([]);
});

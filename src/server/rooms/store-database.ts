import type { Kysely } from 'kysely';
import type { RoomEvent, Settings } from '../../core/workshop/room.ts';
import { type Entry, OutOfPlace, type RoomStore } from './store.ts';
import type { Tables } from './store-tables.ts';

const ROWS = 200; // of one statement: a database takes so many values and no more

/** Rooms in a database that has been arranged. */
export function storeIn(rooms: Kysely<Tables>): RoomStore {
  return {
    create: ({ settings, deskHash, screenHash, recoveryHash, ...plain }, versions) =>
      rooms.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('rooms')
          .values({ ...plain, settings: JSON.stringify(settings), desk_hash: deskHash, screen_hash: screenHash, recovery_hash: recoveryHash })
          .onConflict((conflict) => conflict.column('code').doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 1n) return false;
        const scenes = versions.map((version, place) => ({ code: plain.code, place, version }));
        if (scenes.length > 0) await transaction.insertInto('scenes').values(scenes).execute();
        return true;
      }),
    async find(code) {
      const row = await rooms.selectFrom('rooms').selectAll().where('code', '=', code).executeTakeFirst();
      return (
        row && {
          code,
          settings: JSON.parse(row.settings) as Settings,
          deskHash: row.desk_hash,
          screenHash: row.screen_hash,
          recoveryHash: row.recovery_hash,
          created: row.created,
          gone: row.gone,
        }
      );
    },
    async log(code, from = 0) {
      const rows = await rooms
        .selectFrom('events')
        .select(['place', 'command', 'event'])
        .where('code', '=', code)
        .where('place', '>=', from)
        .orderBy('place')
        .execute();
      return rows.map(({ place, command, event }) => ({ code, place, command, event: JSON.parse(event) as RoomEvent }));
    },
    async append(entries, seats = []) {
      const rows = entries.map(({ event, ...plain }) => ({ ...plain, event: JSON.stringify(event) }));
      await rooms.transaction().execute(async (transaction) => {
        await followsIn(transaction, entries);
        for (let from = 0; from < rows.length; from += ROWS) {
          await transaction
            .insertInto('events')
            .values(rows.slice(from, from + ROWS))
            .execute();
        }
        for (let from = 0; from < seats.length; from += ROWS) {
          await transaction
            .insertInto('seats')
            .values(seats.slice(from, from + ROWS))
            .execute();
        }
      });
    },
    async versionsOf(code) {
      const rows = await rooms.selectFrom('scenes').select('version').where('code', '=', code).orderBy('place').execute();
      return rows.map(({ version }) => version);
    },
    async roomsOf(version) {
      const rows = await rooms
        .selectFrom('rooms')
        .select('rooms.code')
        .where('code', 'in', (scenes) => scenes.selectFrom('scenes').select('scenes.code').where('version', '=', version))
        .orderBy('created', 'desc')
        .execute();
      return rows.map(({ code }) => code);
    },
    async lead(codes, process, now, until) {
      if (codes.length === 0) return [];
      const rows = await rooms
        .updateTable('rooms')
        .set({ leader: process, led_until: until })
        .where('code', 'in', codes)
        .where((room) => room.or([room('leader', 'is', null), room('leader', '=', process), room('led_until', '<=', now)]))
        .returning('code')
        .execute();
      return rows.map(({ code }) => code);
    },
    async leave(process) {
      await rooms.updateTable('rooms').set({ leader: null, led_until: null }).where('leader', '=', process).execute();
    },
    async seated(code, hash) {
      const row = await rooms.selectFrom('seats').select('participant').where('code', '=', code).where('hash', '=', hash).executeTakeFirst();
      return row?.participant;
    },
    async newDeskKey(code, hash) {
      await rooms.updateTable('rooms').set({ desk_hash: hash }).where('code', '=', code).execute();
    },
    async remove(code) {
      await rooms.deleteFrom('rooms').where('code', '=', code).execute();
    },
    async removeOld(now) {
      const { numDeletedRows } = await rooms.deleteFrom('rooms').where('gone', '<=', now).executeTakeFirst();
      return Number(numDeletedRows);
    },
    close: () => rooms.destroy(),
  };
}

/** A gap in a room would make all after it worthless; that no place is taken twice, the table sees to. Throws OutOfPlace. */
async function followsIn(rooms: Kysely<Tables>, entries: readonly Entry[]): Promise<void> {
  const codes = [...new Set(entries.map(({ code }) => code))];
  if (codes.length === 0) return;
  const kept = await rooms
    .selectFrom('events')
    .select(['code', (events) => events.fn.max('place').as('last')])
    .where('code', 'in', codes)
    .groupBy('code')
    .execute();
  const next = new Map(kept.map(({ code, last }) => [code, last + 1]));
  for (const { code, place } of entries) {
    const expected = next.get(code) ?? 0;
    if (place !== expected) throw new OutOfPlace(`Place ${place} of a room was to be kept, and ${expected} is the next.`);
    next.set(code, place + 1);
  }
}

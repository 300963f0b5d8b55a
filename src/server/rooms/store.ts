import Database from 'better-sqlite3';
import { type Generated, Kysely, SqliteDialect, sql } from 'kysely';
import type { ParticipantId, RoomEvent, Settings } from '../../core/workshop/room.ts';

/** A room as it is kept: what opens it, never the keys themselves. */
export interface KeptRoom {
  readonly code: string;
  readonly settings: Settings;
  readonly deskHash: string;
  readonly screenHash: string;
  readonly recoveryHash: string;
  readonly created: number; // milliseconds since 1970
  readonly gone: number; // milliseconds since 1970: when it is deleted by itself
}

/** Something that happened, on its way to be kept. */
export interface Entry {
  readonly code: string;
  readonly place: number; // in the room's log, from 0
  readonly command: string; // names what led to it; several events may share it
  readonly event: RoomEvent;
}

/** Where rooms are kept. What settles is on disk. */
export interface RoomStore {
  /** Settles with false where the code is taken. */
  create(room: KeptRoom): Promise<boolean>;
  find(code: string): Promise<KeptRoom | undefined>;
  /** All that happened in a room, in order. */
  log(code: string): Promise<readonly Entry[]>;
  /** Keeps all or nothing. Rejects where a place is taken: another process leads that room. */
  append(entries: readonly Entry[]): Promise<void>;
  /** Keeps how a phone is known again. */
  seat(code: string, participant: ParticipantId, hash: string): Promise<void>;
  seated(code: string, hash: string): Promise<ParticipantId | undefined>;
  newDeskKey(code: string, hash: string): Promise<void>;
  /** Deletes a room and all that was said in it. */
  remove(code: string): Promise<void>;
  /** Deletes the rooms whose time is over. Settles with how many they were. */
  removeOld(now: number): Promise<number>;
  close(): Promise<void>;
}

interface Tables {
  readonly rooms: {
    readonly code: string;
    readonly settings: string;
    desk_hash: string;
    readonly screen_hash: string;
    readonly recovery_hash: string;
    readonly created: number;
    readonly gone: number;
  };
  readonly events: { readonly number: Generated<number>; readonly code: string; readonly place: number; readonly command: string; readonly event: string };
  readonly seats: { readonly code: string; readonly hash: string; readonly participant: string };
}

/** Rooms in one file of SQLite. What was committed outlives the loss of power. Throws where the file cannot be opened or is none of ours. */
export async function openFile(file: string): Promise<RoomStore> {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  const rooms = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await arrange(rooms);
  return storeIn(rooms);
}

async function arrange(rooms: Kysely<Tables>): Promise<void> {
  await rooms.schema
    .createTable('rooms')
    .ifNotExists()
    .addColumn('code', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'text', (column) => column.notNull())
    .addColumn('desk_hash', 'text', (column) => column.notNull())
    .addColumn('screen_hash', 'text', (column) => column.notNull())
    .addColumn('recovery_hash', 'text', (column) => column.notNull())
    .addColumn('created', 'bigint', (column) => column.notNull())
    .addColumn('gone', 'bigint', (column) => column.notNull())
    .execute();
  await rooms.schema
    .createTable('events')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('code', 'text', (column) => column.notNull().references('rooms.code').onDelete('cascade'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addUniqueConstraint('one_event_a_place', ['code', 'place'])
    .execute();
  await rooms.schema
    .createTable('seats')
    .ifNotExists()
    .addColumn('code', 'text', (column) => column.notNull().references('rooms.code').onDelete('cascade'))
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('participant', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('one_seat_a_key', ['code', 'hash'])
    .execute();
}

function storeIn(rooms: Kysely<Tables>): RoomStore {
  return {
    async create({ settings, deskHash, screenHash, recoveryHash, ...plain }) {
      const { numInsertedOrUpdatedRows } = await rooms
        .insertInto('rooms')
        .values({ ...plain, settings: JSON.stringify(settings), desk_hash: deskHash, screen_hash: screenHash, recovery_hash: recoveryHash })
        .onConflict((conflict) => conflict.column('code').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
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
    async log(code) {
      const rows = await rooms.selectFrom('events').select(['place', 'command', 'event']).where('code', '=', code).orderBy('place').execute();
      return rows.map(({ place, command, event }) => ({ code, place, command, event: JSON.parse(event) as RoomEvent }));
    },
    async append(entries) {
      const rows = entries.map(({ event, ...plain }) => ({ ...plain, event: JSON.stringify(event) }));
      await rooms.transaction().execute(async (transaction) => {
        for (let from = 0; from < rows.length; from += ROWS) {
          await transaction
            .insertInto('events')
            .values(rows.slice(from, from + ROWS))
            .execute();
        }
      });
    },
    async seat(code, participant, hash) {
      await rooms.insertInto('seats').values({ code, participant, hash }).execute();
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
      await sql`pragma optimize`.execute(rooms);
      return Number(numDeletedRows);
    },
    close: () => rooms.destroy(),
  };
}

const ROWS = 200; // of one statement: SQLite takes so many values and no more

import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { RoomStore } from './store.ts';
import { storeIn } from './store-database.ts';
import { arrange, type Tables } from './store-tables.ts';

/** Rooms in one file of SQLite. What was committed outlives the loss of power, and of what was deleted no byte stays in it. Throws where the file cannot be opened or is none of ours. */
export async function openFile(file: string): Promise<RoomStore> {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  const emptyJournal = (): void => void database.pragma('wal_checkpoint(TRUNCATE)'); // what was deleted stands in it, too
  const rooms = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  await arrange(rooms, 'sqlite');
  const store = storeIn(rooms);
  return {
    ...store,
    remove: async (code) => {
      await store.remove(code);
      emptyJournal();
    },
    removeOld: async (now) => {
      const removed = await store.removeOld(now);
      if (removed > 0) emptyJournal();
      return removed;
    },
    close: async () => {
      await sql`pragma optimize`.execute(rooms);
      await store.close();
    },
  };
}

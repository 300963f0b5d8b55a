import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { RoomStore } from './store.ts';
import { storeIn } from './store-database.ts';
import { arrange, type Tables } from './store-tables.ts';

const INT8 = pg.types.builtins.INT8; // `pg` gives it as text: ours are milliseconds, and fit a number

/** Rooms in a database of PostgreSQL: `postgres://user:password@host/name`. Throws where it cannot be reached or is none of ours. */
export async function openDatabase(address: string): Promise<RoomStore> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    connectionTimeoutMillis: 5_000,
    types: { getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)) },
  });
  pool.on('error', () => undefined); // a connection that broke while it rested: the next question takes another
  pool.on('connect', (client) => client.on('error', () => undefined)); // or between two questions of its work: the next of them is refused
  const rooms = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await arrange(rooms, 'postgres');
  } catch (error) {
    await rooms.destroy();
    throw error;
  }
  return storeIn(rooms);
}

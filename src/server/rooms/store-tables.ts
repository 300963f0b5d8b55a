import { type Generated, type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';

/** What lies in a database of rooms. */
export interface Tables {
  readonly rooms: {
    readonly code: string;
    readonly settings: string;
    desk_hash: string;
    readonly screen_hash: string;
    readonly recovery_hash: string;
    readonly created: number;
    readonly gone: number;
    leader: string | null; // the process that leads it
    led_until: number | null; // milliseconds since 1970
  };
  readonly events: { readonly number: Generated<number>; readonly code: string; readonly place: number; readonly command: string; readonly event: string };
  readonly seats: { readonly code: string; readonly hash: string; readonly participant: string };
  readonly scenes: { readonly code: string; readonly place: number; readonly version: string };
}

/** The kinds of database that rooms can lie in. */
export type Kind = 'sqlite' | 'postgres';

/** Brings a database to the shape that this program knows, step by step. Throws where it cannot, or where a newer version has been there. */
export async function arrange(rooms: Kysely<Tables>, kind: Kind): Promise<void> {
  const { error } = await new Migrator({ db: rooms, provider: { getMigrations: () => Promise.resolve(steps(kind)) } }).migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.startsWith('corrupted migrations: previously executed'))
    throw new Error('a newer version of the game has kept rooms there: use that version, or another place', { cause: error });
  throw error;
}

/** What was done to the first shape, in order. A step that was ever released is never changed. */
function steps(kind: Kind): Record<string, Migration> {
  return { '1-rooms': { up: (rooms) => firstShape(rooms, kind) }, '2-leaders': { up: leaders }, '3-versions': { up: versions } };
}

/** There were files of this shape before steps were counted: in them, it finds all as it is to be. */
async function firstShape(rooms: Kysely<unknown>, kind: Kind): Promise<void> {
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
  const events = rooms.schema.createTable('events').ifNotExists();
  const numbered =
    kind === 'sqlite'
      ? events.addColumn('number', 'integer', (column) => column.primaryKey().autoIncrement())
      : events.addColumn('number', 'bigserial', (column) => column.primaryKey());
  await numbered
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

async function leaders(rooms: Kysely<unknown>): Promise<void> {
  await rooms.schema.alterTable('rooms').addColumn('leader', 'text').execute();
  await rooms.schema.alterTable('rooms').addColumn('led_until', 'bigint').execute();
}

async function versions(rooms: Kysely<unknown>): Promise<void> {
  await rooms.schema
    .createTable('scenes')
    .addColumn('code', 'text', (column) => column.notNull().references('rooms.code').onDelete('cascade'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('one_scene_a_place', ['code', 'place'])
    .execute();
  await sql`create index scenes_by_version on scenes (version)`.execute(rooms);
}

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/server/rooms/store-postgres.ts';
import { openFile } from '../../../src/server/rooms/store-sqlite.ts';
import { noPostgres, postgres, type Running } from '../../support/programs.ts';
import { keepsRooms, type Place } from './store.contract.ts';
import { settings } from './stories.ts';

function folder(): Promise<Place & { readonly file: string }> {
  const path = mkdtempSync(join(tmpdir(), 'promoted-store-'));
  const file = join(path, 'rooms.db');
  return Promise.resolve({ file, open: () => openFile(file), close: () => Promise.resolve(rmSync(path, { recursive: true })) });
}

describe('a file of SQLite', () => {
  keepsRooms(folder);

  test('a file of the first shape is brought up, with what was said in it', async () => {
    const place = await folder();
    const old = new Database(place.file);
    old.exec(FIRST_SHAPE);
    old.prepare('insert into rooms values (?, ?, ?, ?, ?, ?, ?)').run('AAAAAA', JSON.stringify(settings), 'desk', 'screen', 'recovery', 1, 2);
    old.prepare('insert into events (code, place, command, event) values (?, ?, ?, ?)').run('AAAAAA', 0, 'c', '{"kind":"turned-aside"}');
    old.close();
    const store = await place.open();
    expect(await store.log('AAAAAA')).toEqual([{ code: 'AAAAAA', place: 0, command: 'c', event: { kind: 'turned-aside' } }]);
    expect(await store.lead(['AAAAAA'], 'one', 0, 1)).toEqual(['AAAAAA']);
    await store.close();
    await place.close();
  });

  test('of a room that is deleted, or whose time is over, no byte stays in the files', async () => {
    const place = await folder();
    const store = await place.open();
    const kept = { settings, deskHash: 'd', screenHash: 's', recoveryHash: 'r', created: 1, gone: 2 };
    const words = (): number => readdirSync(dirname(place.file)).filter((name) => readFileSync(join(dirname(place.file), name)).includes('if it rains')).length;
    const ways = { remove: () => store.remove('AAAAAA'), 'remove old': () => store.removeOld(2) };
    for (const [way, forget] of Object.entries(ways)) {
      await store.create({ ...kept, code: 'AAAAAA' }, []);
      const commitment = { cue: 'if it rains', act: 'x'.repeat(280) };
      const entries = Array.from({ length: 300 }, (_, at) => ({
        code: 'AAAAAA',
        place: at,
        command: `${at}`,
        event: { kind: 'committed', participant: 'p', commitment } as const,
      }));
      await store.append(entries);
      expect(words(), way).toBeGreaterThan(0);
      await forget();
      expect(words(), way).toBe(0);
    }
    await store.close();
    expect(words()).toBe(0);
    await place.close();
  });

  test('a file that a newer version has kept is left alone, and that is said', async () => {
    const place = await folder();
    await (await place.open()).close();
    const newer = new Database(place.file);
    newer.prepare('insert into kysely_migration (name, timestamp) values (?, ?)').run('99-something', '2099-01-01T00:00:00.000Z');
    newer.close();
    await expect(place.open()).rejects.toThrow('a newer version of the game');
    await place.close();
  });
});

describe.skipIf(noPostgres !== undefined)(`a database of PostgreSQL${noPostgres === undefined ? '' : ` (not tried: ${noPostgres})`}`, () => {
  let server: Running;
  let databases = 0;
  beforeAll(async () => {
    server = await postgres();
  });
  afterAll(() => server.stop());

  keepsRooms(async () => {
    const name = `rooms_${(databases += 1)}`;
    const admin = new pg.Client({ connectionString: server.address });
    await admin.connect();
    await admin.query(`create database ${name}`);
    await admin.end();
    return { open: () => openDatabase(server.address.replace(/postgres$/u, name)), close: () => Promise.resolve() };
  });

  test('two processes that start at the same moment on an empty database both find it arranged', async () => {
    const stores = await Promise.all([openDatabase(server.address), openDatabase(server.address)]);
    for (const store of stores) expect(await store.find('AAAAAA')).toBeUndefined();
    await Promise.all(stores.map((store) => store.close()));
  });
});

const FIRST_SHAPE = `
  create table rooms (code text primary key, settings text not null, desk_hash text not null, screen_hash text not null,
    recovery_hash text not null, created bigint not null, gone bigint not null);
  create table events (number integer primary key autoincrement, code text not null references rooms (code) on delete cascade,
    place integer not null, command text not null, event text not null, constraint one_event_a_place unique (code, place));
  create table seats (code text not null references rooms (code) on delete cascade, hash text not null, participant text not null,
    constraint one_seat_a_key primary key (code, hash));
`;

import pg from 'pg';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../src/server/rooms/store-postgres.ts';
import { noPostgres, postgres } from '../../support/programs.ts';

test.skipIf(noPostgres !== undefined)(
  `a connection that breaks in the middle of its work ends that work alone${noPostgres === undefined ? '' : ` (not tried: ${noPostgres})`}`,
  async () => {
    const database = await postgres();
    const store = await openDatabase(database.address);
    const other = new pg.Client(database.address);
    await other.connect();
    const outcomes = new Set<string>();
    const stop = Date.now() + 1500;
    const working = Array.from({ length: 6 }, async () => {
      while (Date.now() < stop)
        outcomes.add(
          await store.append([]).then(
            () => 'done',
            () => 'refused',
          ),
        );
    });
    while (Date.now() < stop)
      await other.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()');
    await Promise.all(working);
    expect([...outcomes].toSorted()).toEqual(['done', 'refused']); // an error that nobody heard would end the server, and this test
    await other.end();
    await store.close();
    await database.stop();
  },
);

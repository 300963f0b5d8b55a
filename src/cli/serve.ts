import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderUnicodeCompact } from 'uqr';
import type { Settings } from '../core/workshop/room.ts';
import { listen, type Listening } from '../server/listen.ts';
import { pages } from '../server/pages.ts';
import { type Earlier, exporting } from '../server/rooms/exports.ts';
import { earlierIn } from '../server/rooms/exports/earlier.ts';
import { Gateway } from '../server/rooms/gateway.ts';
import { NotLetIn, Rooms } from '../server/rooms/rooms.ts';
import type { Staged } from '../server/rooms/scripts.ts';
import type { Cluster } from '../server/rooms/cluster.ts';
import { openDatabase } from '../server/rooms/store-postgres.ts';
import { openFile } from '../server/rooms/store-sqlite.ts';
import type { RoomStore } from '../server/rooms/store.ts';
import { leftOut } from './left-out.ts';
import { openBrowser } from './open-browser.ts';
import { readShelf } from './shelf.ts';
import { readArgs, readNumber, UsageError } from './usage.ts';

const help = `Usage: promoted serve [options]

Serves the built pages (npm run build) and workshop rooms until you stop it with Ctrl+C.

  --port N            the port; 4173, or the next free one, where none is named
  --data DIR          the folder in which rooms are kept; "data" here, where none is named
  --database-url URL  keeps rooms in PostgreSQL in place of a folder: postgres://user:password@host/name
  --redis-url URL     joins other processes on the same database: redis://host:6379
  --open              opens the game in a browser, where there is a screen

The addresses can also be in the environment, as DATABASE_URL and REDIS_URL, where they stand in no list of processes.
`;

const PORT = 4173;

/** `promoted serve`: settles with the exit code once it is told to stop. */
export async function serve(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { port: 'text', data: 'text', 'database-url': 'text', 'redis-url': 'text', open: 'flag' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`serve takes no "${rest[0]}": the pages are always those in dist.`);
  const [port, tries] = values.port === undefined ? [PORT, 20] : [readNumber('port', values.port, 0, 65_535), 1];
  const home = homeOf(values);
  const answerPages = pages(fileURLToPath(new URL('../../dist', import.meta.url)));
  let rooms: Opened | undefined;
  const answerExports = exporting((room) => rooms?.earlier(room) ?? Promise.resolve([]));
  const listening = await listen((request, response) => void (answerExports(rooms?.rooms, request, response) || answerPages(request, response)), port, tries);
  rooms = await openRooms(listening, home);
  if (!rooms && home.database !== undefined) {
    await listening.close();
    return 2; // whoever keeps it running starts it again, until the database is there
  }
  const { here, network } = listening.addresses;
  process.stdout.write(
    `Promoted is at ${here}\n${network.map((address) => `   on your network: ${address}\n`).join('')}${rooms ? invitation(network[0] ?? here) : ''}`,
  );
  if (rooms && network[0] !== undefined && process.stdout.isTTY) process.stdout.write(codeOf(checkAt(network[0])));
  process.stdout.write('Stop it with Ctrl+C.\n');
  if (values.open && !openBrowser(here)) process.stdout.write(`There is no screen here: open ${here} in a browser.\n`);
  await told();
  await rooms?.close();
  await listening.close();
  return 0;
}

const checkAt = (address: string): string => `${address}room#check`;

/** A QR code to point a phone at. Its colours are said, so that it is no negative where the terminal writes dark on light. */
function codeOf(address: string): string {
  const lines = renderUnicodeCompact(address, { border: 2 }).split('\n');
  return lines.map((line) => `\u001B[97;40m${line}\u001B[0m\n`).join('');
}

function invitation(address: string): string {
  return `A workshop begins at ${address}room\nWhether phones reach this machine, a phone says at ${checkAt(address)}\n`;
}

/** Rooms that are open. */
interface Opened {
  readonly rooms: Rooms;
  readonly earlier: Earlier;
  readonly close: () => Promise<void>;
}

/** Where rooms are kept, and through what processes talk. */
interface Home {
  readonly folder: string;
  readonly database: string | undefined; // in place of the folder
  readonly redis: string | undefined;
}

function homeOf(values: { readonly [option in 'data' | 'database-url' | 'redis-url']: string | undefined }): Home {
  const database = values['database-url'] ?? process.env['DATABASE_URL'];
  const redis = values['redis-url'] ?? process.env['REDIS_URL'];
  if (database !== undefined && values.data !== undefined)
    throw new UsageError('Rooms are kept in a folder (--data) or in a database (--database-url), not in both.');
  if (redis !== undefined && database === undefined)
    throw new UsageError('Several processes (--redis-url) need a database in common: name it with --database-url.');
  return { folder: values.data ?? 'data', database, redis };
}

/** Rooms beside the pages. Where they cannot be kept, that is said, and there are none. */
async function openRooms({ server, addresses }: Listening, { folder, database, redis }: Home): Promise<Opened | undefined> {
  const gateway = new Gateway(server);
  const stories = fileURLToPath(new URL('../../stories', import.meta.url));
  const off = (why: string): undefined => {
    process.stderr.write(`Workshops are off: ${why}\n`);
    gateway.stayShut('Workshops are off on this server: whoever started it was told why.');
    return undefined;
  };
  const scenes = await readShelf(stories).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (scenes instanceof Error) return off(scenes.message);
  let store: RoomStore | undefined;
  let cluster: Cluster | undefined;
  try {
    if (database === undefined) mkdirSync(folder, { recursive: true });
    store = await (database === undefined ? openFile(join(folder, 'rooms.db')) : openDatabase(database));
    cluster = redis === undefined ? undefined : await gateway.join(redis);
  } catch (error) {
    const where = database === undefined ? `in "${folder}"` : store === undefined ? 'in that database' : 'with that Redis';
    const instead = database === undefined ? ' Name another folder with --data.' : '';
    await store?.close();
    return off(`rooms cannot be kept ${where} (${error instanceof Error ? error.message : String(error)}).${instead}`);
  }
  for (const sentence of leftOut(stories)) process.stderr.write(`${sentence}\n`);
  const stage = stages(scenes);
  const rooms = new Rooms({ store, stage, now: Date.now, onChange: gateway.changed, onLost: gateway.lost, cluster });
  gateway.serve(rooms, addresses.network);
  const tidy = (): void => void gateway.tidy().catch(() => undefined); // the next look finds them too
  tidy();
  const timer = setInterval(tidy, TIDY);
  return {
    rooms,
    earlier: earlierIn(store, stage),
    close: async () => {
      clearInterval(timer);
      await gateway.close();
      await rooms.close();
      await store.close();
    },
  };
}

const TIDY = 3_600_000; // milliseconds between two looks for rooms whose time is over

/** Finds the scenes of a workshop on a shelf. */
function stages(shelf: ReadonlyMap<string, Staged>): (settings: Settings) => readonly Staged[] {
  return ({ scenes }) =>
    scenes.map((id) => {
      const staged = shelf.get(id);
      if (!staged) throw new NotLetIn('This server has no such scene.');
      return staged;
    });
}

/** Settles when somebody asks the program to stop. */
function told(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => settle());
  });
}

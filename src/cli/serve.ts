import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../core/workshop/room.ts';
import { listen, type Listening } from '../server/listen.ts';
import { pages } from '../server/pages.ts';
import { answerExports } from '../server/rooms/exports.ts';
import { Gateway } from '../server/rooms/gateway.ts';
import { NotLetIn, Rooms } from '../server/rooms/rooms.ts';
import type { Staged } from '../server/rooms/scripts.ts';
import { openFile } from '../server/rooms/store-sqlite.ts';
import type { RoomStore } from '../server/rooms/store.ts';
import { readBooks } from './books.ts';
import { openBrowser } from './open-browser.ts';
import { readArgs, readNumber, UsageError } from './usage.ts';

const help = `Usage: promoted serve [--port N] [--data DIR] [--open]

Serves the built pages (npm run build) and workshop rooms until you stop it with Ctrl+C.

  --port N    the port; 4173, or the next free one, where none is named
  --data DIR  the folder in which rooms are kept; "data" here, where none is named
  --open      opens the game in a browser, where there is a screen
`;

const PORT = 4173;

/** `promoted serve`: settles with the exit code once it is told to stop. */
export async function serve(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { port: 'text', data: 'text', open: 'flag' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`serve takes no "${rest[0]}": the pages are always those in dist.`);
  const [port, tries] = values.port === undefined ? [PORT, 20] : [readNumber('port', values.port, 0, 65_535), 1];
  const answerPages = pages(fileURLToPath(new URL('../../dist', import.meta.url)));
  let rooms: Opened | undefined;
  const listening = await listen((request, response) => void (answerExports(rooms?.rooms, request, response) || answerPages(request, response)), port, tries);
  rooms = await openRooms(listening, values.data ?? 'data');
  const { here, network } = listening.addresses;
  process.stdout.write(
    `Promoted is at ${here}\n${network.map((address) => `   on your network: ${address}\n`).join('')}${rooms ? `A workshop begins at ${network[0] ?? here}room\n` : ''}Stop it with Ctrl+C.\n`,
  );
  if (values.open && !openBrowser(here)) process.stdout.write(`There is no screen here: open ${here} in a browser.\n`);
  await told();
  await rooms?.close();
  await listening.close();
  return 0;
}

/** Rooms that are open. */
interface Opened {
  readonly rooms: Rooms;
  readonly close: () => Promise<void>;
}

/** Rooms beside the pages. Where they cannot be kept, that is said, and the game is served without them. */
async function openRooms({ server, addresses }: Listening, folder: string): Promise<Opened | undefined> {
  let store: RoomStore;
  try {
    mkdirSync(folder, { recursive: true });
    store = await openFile(join(folder, 'rooms.db'));
  } catch (error) {
    process.stderr.write(
      `Workshops are off: rooms cannot be kept in "${folder}" (${error instanceof Error ? error.message : String(error)}). Name another folder with --data.\n`,
    );
    return undefined;
  }
  const gateway = new Gateway(server);
  const rooms = new Rooms({ store, stage: stages(), now: Date.now, onChange: gateway.changed, onLost: gateway.lost });
  gateway.serve(rooms, addresses.network);
  const tidy = (): void => void store.removeOld(Date.now());
  tidy();
  const timer = setInterval(tidy, TIDY);
  return {
    rooms,
    close: async () => {
      clearInterval(timer);
      await gateway.close();
      await rooms.close();
      await store.close();
    },
  };
}

const TIDY = 3_600_000; // milliseconds between two looks for rooms whose time is over

/** Finds the scenes of a workshop among the stories of this project. They are read when the first room asks. */
function stages(): (settings: Settings) => readonly Staged[] {
  let shelf: ReadonlyMap<string, Staged> | undefined;
  return ({ scenes }) => {
    shelf ??= new Map(
      readBooks(fileURLToPath(new URL('../../stories', import.meta.url))).flatMap(({ book, rubric, scenes: each }) =>
        each.map(({ story }) => [story.id, { story, book, rubric }] as const),
      ),
    );
    return scenes.map((id) => {
      const staged = shelf?.get(id);
      if (!staged) throw new NotLetIn('This server has no such scene.');
      return staged;
    });
  };
}

/** Settles when somebody asks the program to stop. */
function told(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => settle());
  });
}

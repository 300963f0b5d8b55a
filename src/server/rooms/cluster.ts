import { randomUUID } from 'node:crypto';
import { createAdapter } from '@socket.io/redis-adapter';
import { createClient } from 'redis';
import type { DefaultEventsMap, Server } from 'socket.io';
import type { Caller, Command } from '../../core/workshop/command.ts';

/** What somebody wants of a room that another process leads. */
export interface Wish {
  readonly code: string;
  readonly caller: Caller;
  readonly name: string; // of the command: the same one is granted once
  readonly command: Command;
  readonly until: number; // milliseconds since 1970: whoever asked does not wait any longer, and it must not happen after that
}

/** What became of a wish. `failed`: it could not be kept. */
export type Granted = { readonly kind: 'done' | 'failed' } | { readonly kind: 'refused'; readonly sentence: string };

/** What processes tell each other. */
export type News =
  | { readonly kind: 'changed' | 'deleted' | 'handed-over' | 'desk-here'; readonly code: string }
  | { readonly kind: 'present'; readonly code: string; readonly process: string; readonly connected: number; readonly online: readonly string[] };

/** The other processes that serve the same rooms. */
export interface Cluster {
  readonly process: string; // this one
  /** Passes a wish on to whoever leads its room. Settles with undefined where nobody answers. */
  readonly ask: (wish: Wish) => Promise<Granted | undefined>;
  /** Answers the wishes that others pass on; undefined: the room is led elsewhere. */
  readonly grant: (answer: (wish: Wish) => Promise<Granted | undefined>) => void;
  readonly tell: (news: News) => void;
  readonly hear: (listener: (news: News) => void) => void;
  readonly close: () => Promise<void>;
}

/** What goes between processes, by name. */
export interface Between {
  readonly wish: (id: string, wish: Wish) => void;
  readonly granted: (id: string, granted: Granted) => void;
  readonly news: (news: News) => void;
}

/** A server of sockets whose processes talk to each other. */
export type SocketServer = Server<DefaultEventsMap, DefaultEventsMap, Between>;

const SILENCE = 1_000; // milliseconds after which nobody will answer

/** Joins the processes that talk through a Redis: `redis://host:6379`. Throws where it cannot be reached; one that is lost later is waited for. */
export async function joinCluster(io: SocketServer, address: string): Promise<Cluster> {
  let joined = false;
  const options = { url: address, socket: { connectTimeout: 5_000, reconnectStrategy: () => (joined ? 500 : false) } } as const;
  const toSay = createClient({ ...options, disableOfflineQueue: true }); // what could not be said in time is not said late
  const toHear = createClient(options);
  const publish = toSay.publish.bind(toSay);
  Object.assign(toSay, { publish: (channel: string, message: string) => publish(channel, message).catch(() => 0) }); // the adapter does not look whether it came to anything
  for (const client of [toSay, toHear]) client.on('error', () => undefined); // it connects again by itself; until then wishes go unanswered, which is said
  await Promise.all([toSay.connect(), toHear.connect()]);
  joined = true;
  io.adapter(createAdapter(toSay, toHear));

  const open = new Map<string, (granted: Granted | undefined) => void>();
  io.on('granted', (id, granted) => open.get(id)?.(granted));
  return {
    process: randomUUID(),
    ask: (wish) =>
      new Promise((settle) => {
        const id = randomUUID();
        const end = (granted: Granted | undefined): void => {
          clearTimeout(timer);
          open.delete(id);
          settle(granted);
        };
        const timer = setTimeout(() => end(undefined), SILENCE);
        open.set(id, end);
        io.serverSideEmit('wish', id, wish);
      }),
    grant: (answer) => {
      io.on('wish', (id, wish) => {
        void answer(wish).then((granted) => granted && io.serverSideEmit('granted', id, granted));
      });
    },
    tell: (news) => io.serverSideEmit('news', news),
    hear: (listener) => io.on('news', listener),
    close: async () => {
      await Promise.allSettled([toSay.close(), toHear.close()]);
    },
  };
}

import { randomInt } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { parseSent } from '../../core/workshop/wire.ts';
import { securityHeaders } from '../security.ts';
import { Audience, type Guest, type Present } from './audience.ts';
import { Bucket } from './bucket.ts';
import { type Cluster, joinCluster, type SocketServer } from './cluster.ts';
import type { Urgency } from './host.ts';
import { type Answer, deskOnly, LONGEST, readArrival, readPassing, readRecovery, readWanted, sentenceOf } from './messages.ts';
import { PassersBy } from './passers-by.ts';
import { Presence } from './presence.ts';
import { type Arrival, NotLetIn, type Rooms, Unnamed } from './rooms.ts';
import { readCode } from './secrets.ts';

const TRIES = 10; // wrong keys of one client
const PATIENCE = 30_000; // milliseconds that a client may take to hear of one change: it is let go then, and asks again when it can
const BURST = 20; // messages of one client at once
const FLOOD = 100; // messages too many of one client, with none in between that could be heard: it is let go, or all others would wait for it

const HANDED_OVER = 'The desk was handed over: this link leads the room no longer.';
const DELETED = 'This room was deleted, with all that was said in it.';

/** How a gateway behaves where it is not to behave as usual. */
export interface Manners {
  readonly patience?: number; // milliseconds that a client may take to hear of one change
  readonly burst?: number; // messages of one client at once
}

/** Carries rooms over sockets: who comes is let in by their key, commands go to the room, and what each may know comes back. */
export class Gateway {
  readonly #io: SocketServer;
  readonly #audience: Audience;
  readonly #passersBy = new PassersBy();
  readonly #burst: number;
  readonly #opened = Promise.withResolvers<Rooms>(); // after a restart pages are back before all has been read: they wait
  #rooms: Rooms | undefined;
  #addresses: readonly string[] = [];
  #cluster: Cluster | undefined;
  #presence: Presence | undefined;

  constructor(server: HttpServer, { patience = PATIENCE, burst = BURST }: Manners = {}) {
    this.#burst = burst;
    this.#audience = new Audience({
      addresses: () => this.#addresses,
      elsewhere: (code) => this.#elsewhere(code),
      onPresent: (code) => this.#presence?.say(code, this.#audience.here(code)),
      patience,
    });
    this.#io = new Server(server, {
      path: '/rooms/',
      serveClient: false,
      maxHttpBufferSize: LONGEST,
      allowRequest: ({ headers }, decide) => decide(null, isOurs(headers.origin, headers.host)),
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
    });
    this.#io.on('connection', (socket) => this.#welcome(socket));
    server.prependListener('request', (_request, response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value); // the library's own answers have none
    });
  }

  /** These are the rooms. They tell of changes through `changed`. `addresses`: where this server is reached from other machines, ending in a slash. */
  serve(rooms: Rooms, addresses: readonly string[] = []): void {
    this.#rooms = rooms;
    this.#addresses = addresses;
    this.#opened.resolve(rooms);
  }

  /** There will be no rooms: whoever asks for one hears this sentence. */
  stayShut(sentence: string): void {
    this.#opened.promise.catch(() => undefined); // perhaps nobody asks
    this.#opened.reject(new NotLetIn(sentence));
  }

  /** Joins the other processes that serve the same rooms. Throws where there is no Redis at that address. */
  async join(address: string): Promise<Cluster> {
    const cluster = await joinCluster(this.#io, address);
    this.#cluster = cluster;
    this.#presence = new Presence(
      cluster,
      () => this.#audience.codes(),
      (code) => this.#audience.here(code),
      (code) => this.#audience.tellSoon(code),
    );
    cluster.hear(({ kind, code }) => {
      if (kind === 'deleted') this.#audience.dismiss(code, DELETED);
      if (kind === 'handed-over') this.#stopDesks(code);
    });
    return cluster;
  }

  /** Something changed in a room. */
  readonly changed = (code: string, urgency: Urgency): void => {
    if (urgency === 'soon') this.#audience.tellSoon(code);
    else this.#audience.tell(code);
  };

  /** A room is no longer what pages here have seen of it: they come again by themselves. */
  readonly lost = (code: string): void => this.#audience.letGo(code);

  /** Deletes the rooms whose time is over, and tells whoever still has a page on one. Those that rest leave memory. */
  async tidy(): Promise<void> {
    for (const code of (await this.#rooms?.removeOld()) ?? []) this.#audience.dismiss(code, DELETED);
    this.#rooms?.rest(new Set(this.#audience.codes()));
  }

  /** Settles when nobody is connected any more. */
  async close(): Promise<void> {
    this.#audience.close();
    this.#presence?.close();
    await this.#io.close();
    await this.#cluster?.close();
  }

  /** There is a new desk: the old ones lead no longer. */
  #stopDesks(code: string): void {
    this.#audience.dismiss(code, HANDED_OVER, ({ caller }) => caller.role === 'facilitator');
  }

  /** Who takes part in a room without a page on it here. */
  #elsewhere(code: string): Present {
    const { connected, online } = this.#presence?.of(code) ?? { connected: 0, online: [] };
    return { connected, online: [...online, ...(this.#rooms?.invented(code) ?? [])] };
  }

  #welcome(socket: Socket): void {
    const bucket = new Bucket(this.#burst);
    let guest: Guest | undefined;
    let wrong = 0;
    let seated = false;
    let refused = 0;
    socket.use((message: readonly unknown[], next) => {
      if (bucket.take()) {
        refused = 0;
        return next();
      }
      refused += 1;
      if (refused > FLOOD) return void socket.disconnect(true);
      const reply = message.at(-1);
      if (typeof reply === 'function') reply({ ok: false, sentence: 'Too much at once: wait a moment.' } satisfies Answer);
    });
    const on = (kind: string, work: (message: unknown, rooms: Rooms) => Promise<Answer>): void => {
      socket.on(kind, (message: unknown, reply: unknown) => {
        if (typeof reply !== 'function') return;
        void this.#guarded(work, message, socket).then((answer) => reply(answer));
      });
    };
    const inside = (): Guest => {
      if (!guest) throw new NotLetIn('Enter a room first.');
      return guest;
    };
    const tried = async <Found>(look: () => Promise<Found>): Promise<Found> => {
      if (wrong >= TRIES) throw new NotLetIn('That was wrong too often. Reload the page.');
      wrong += 1; // before it is known: of many at once, each counts
      try {
        const found = await look();
        wrong -= 1;
        return found;
      } catch (error) {
        if (!(error instanceof NotLetIn) || error instanceof Unnamed) wrong -= 1; // who only has no name yet has tried nothing
        throw error;
      }
    };
    /** A page is one person: whoever wants to be many has to make as many lines. */
    const sat = async <Found>({ role }: Arrival, come: () => Promise<Found>): Promise<Found> => {
      if (role !== 'participant') return come();
      if (seated) throw new NotLetIn('This page is in a room already. Reload it to come in anew.');
      seated = true;
      return come().catch((error: unknown) => {
        seated = false;
        throw error;
      });
    };
    on('enter', async (message, rooms) => {
      const arrival = readArrival(message);
      const { host, caller, seat } = await sat(arrival, () => tried(() => rooms.enter(arrival)));
      if (guest) this.#audience.remove(guest);
      guest = { socket, host, caller };
      if (socket.connected) this.#audience.add(guest);
      return seat === undefined ? { ok: true } : { ok: true, seat };
    });
    on('open', async (message, rooms) => ({ ok: true, ...(await rooms.create({ ...readWanted(message), seed: randomInt(2 ** 32) })) }));
    on('recover', async (message, rooms) => {
      const { code, recovery } = readRecovery(message);
      const desk = await tried(() => rooms.recover(code, recovery));
      this.#stopDesks(readCode(code) ?? '');
      return { ok: true, desk };
    });
    on('command', async (message, rooms) => {
      const { id, command } = parseSent(message);
      await rooms.do(inside(), id, command);
      return { ok: true };
    });
    on('debrief', async () => {
      const { host, caller } = inside();
      return { ok: true, debrief: host.own(caller) };
    });
    on('pass', async (message) => {
      const name = readPassing(message);
      if (name !== undefined) this.#passersBy.greet(name);
      return { ok: true, phones: this.#passersBy.lately, addresses: this.#addresses };
    });
    on('look', async () => {
      if (guest) this.#audience.show(guest);
      return { ok: true };
    });
    on('hand-over', async (_message, rooms) => {
      const { host, caller } = inside();
      deskOnly(caller);
      const desk = await rooms.handOver(host.kept.code);
      if (guest) this.#audience.remove(guest); // it hears the new link, and nothing after that
      guest = undefined;
      this.#stopDesks(host.kept.code);
      return { ok: true, desk };
    });
    on('delete', async (message, rooms) => {
      if (guest) deskOnly(guest.caller);
      const code = guest ? guest.host.kept.code : await tried(() => rooms.led(readArrival(message))); // also of a room that lets nobody in any more
      await rooms.remove(code);
      setImmediate(() => this.#audience.dismiss(code, DELETED));
      return { ok: true };
    });
    socket.on('disconnect', () => guest && this.#audience.remove(guest));
  }

  /** What a message is answered with, whatever becomes of it. */
  async #guarded(work: (message: unknown, rooms: Rooms) => Promise<Answer>, message: unknown, socket: Socket): Promise<Answer> {
    try {
      if (this.#rooms) return await work(message, this.#rooms);
      const rooms = await this.#opened.promise;
      if (!socket.connected) throw new NotLetIn('You have asked again meanwhile.'); // nobody hears it: a page that waits makes its line anew
      return await work(message, rooms);
    } catch (error) {
      return sentenceOf(error);
    }
  }
}

/** A page from elsewhere may not speak for somebody who is here. Programs without an origin have no cookies to misuse, and we have none either. */
function isOurs(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

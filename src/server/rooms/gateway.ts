import { randomInt } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import * as z from 'zod/mini';
import { type Caller, Refused } from '../../core/workshop/command.ts';
import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import { NotACommand, parseSent } from '../../core/workshop/wire.ts';
import type { Settings } from '../../core/workshop/room.ts';
import type { RoomHost, Urgency } from './host.ts';
import { type Arrival, NotLetIn, type RoomKeys, type Rooms } from './rooms.ts';

/** What a command or a question is answered with. */
export type Answer =
  | ({ readonly ok: true; readonly seat?: string; readonly debrief?: PersonDebrief } & Partial<RoomKeys>)
  | { readonly ok: false; readonly sentence: string };

const LONGEST = 16_000; // bytes of a message
const SOON = 200; // milliseconds: votes are told five times a second at most
const SLOW = 30_000; // milliseconds that a client may take to hear of one change: it is let go then, and asks again when it can
const BURST = 20; // messages at once …
const STEADY = 5; // … and a second
const TRIES = 10; // wrong keys of one client

const text = (longest: number): z.ZodMiniString => z.string().check(z.maxLength(longest));
const arrival: z.ZodMiniType<Arrival> = z.discriminatedUnion('role', [
  z.strictObject({ role: z.enum(['facilitator', 'screen']), code: text(20), key: text(100) }),
  z.strictObject({
    role: z.literal('participant'),
    code: text(20),
    key: z.pipe(
      z.optional(text(100)),
      z.transform((key) => key),
    ),
    name: text(40),
  }),
]);

const recovery = z.strictObject({ code: text(20), recovery: text(100) });
const wanted: z.ZodMiniType<Omit<Settings, 'seed'>> = z.strictObject({
  scenes: z.array(text(200)).check(z.minLength(1), z.maxLength(20)),
  deciding: z.enum(['together', 'teams', 'alone']),
  teams: z.number().check(z.int(), z.gte(2), z.lte(8)),
  names: z.enum(['made-up', 'free', 'anonymous']),
  confidence: z.enum(['asked', 'not-asked']),
  secondVote: z.enum(['offered', 'not-offered']),
  selfCheck: z.enum(['asked', 'not-asked']),
  coach: z.enum(['after-each', 'off']),
  invented: z.number().check(z.int(), z.gte(0), z.lte(60)),
});

interface Guest {
  readonly socket: Socket;
  readonly host: RoomHost;
  readonly caller: Caller;
  telling: 'nothing' | 'something' | 'something, and there is more'; // one change at a time is on its way to each
}

/** Carries rooms over sockets: who comes is let in by their key, commands go to the room, and what each may know comes back. */
export class Gateway {
  readonly #io: Server;
  readonly #guests = new Map<string, Set<Guest>>(); // by code
  readonly #soon = new Map<string, ReturnType<typeof setTimeout>>(); // by code
  #rooms: Rooms | undefined;
  #addresses: readonly string[] = [];

  constructor(server: HttpServer) {
    this.#io = new Server(server, {
      path: '/rooms/',
      serveClient: false,
      maxHttpBufferSize: LONGEST,
      allowRequest: ({ headers }, decide) => decide(null, isOurs(headers.origin, headers.host)),
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
    });
    this.#io.on('connection', (socket) => this.#welcome(socket));
  }

  /** These are the rooms. They tell of changes through `changed`. `addresses`: where this server is reached from other machines, ending in a slash. */
  serve(rooms: Rooms, addresses: readonly string[] = []): void {
    this.#rooms = rooms;
    this.#addresses = addresses;
  }

  /** Something changed in a room. */
  readonly changed = (code: string, urgency: Urgency): void => {
    if (urgency === 'soon') {
      if (!this.#soon.has(code))
        this.#soon.set(
          code,
          setTimeout(() => this.#tell(code), SOON),
        );
      return;
    }
    this.#tell(code);
  };

  /** How many are connected to a room. */
  connected(code: string): number {
    return this.#guests.get(code)?.size ?? 0;
  }

  /** Settles when nobody is connected any more. */
  async close(): Promise<void> {
    for (const timer of this.#soon.values()) clearTimeout(timer);
    await this.#io.close();
  }

  #welcome(socket: Socket): void {
    const bucket = new Bucket();
    let guest: Guest | undefined;
    let wrong = 0;
    const guarded = (work: (message: unknown) => Promise<Answer>) => async (message: unknown, reply: unknown) => {
      if (typeof reply !== 'function') return;
      if (!bucket.take()) return void reply({ ok: false, sentence: 'Too much at once: wait a moment.' } satisfies Answer);
      reply(await work(message).catch(sentenceOf));
    };
    socket.on(
      'enter',
      guarded(async (message) => {
        if (wrong >= TRIES) throw new NotLetIn('That was wrong too often. Reload the page.');
        const read = arrival.safeParse(message);
        if (!read.success) throw new NotACommand('This message makes no sense here. Reload the page: it may be an older one.');
        if (!this.#rooms) throw new NotLetIn('The rooms are not open yet.');
        const entered = await this.#rooms.enter(read.data).catch((error: unknown) => {
          wrong += 1;
          throw error;
        });
        if (guest) this.#guests.get(guest.host.kept.code)?.delete(guest);
        guest = { socket, host: entered.host, caller: entered.caller, telling: 'nothing' };
        const { code } = entered.host.kept;
        this.#guests.set(code, (this.#guests.get(code) ?? new Set()).add(guest));
        this.#show(guest);
        return entered.seat === undefined ? { ok: true } : { ok: true, seat: entered.seat };
      }),
    );
    socket.on(
      'open',
      guarded(async (message) => {
        const read = wanted.safeParse(message);
        if (!read.success) throw new NotACommand('A workshop cannot be opened like that. Reload the page: it may be an older one.');
        if (!this.#rooms) throw new NotLetIn('The rooms are not open yet.');
        return { ok: true, ...(await this.#rooms.create({ ...read.data, seed: randomInt(2 ** 32) })) };
      }),
    );
    socket.on(
      'recover',
      guarded(async (message) => {
        if (wrong >= TRIES) throw new NotLetIn('That was wrong too often. Reload the page.');
        const read = recovery.safeParse(message);
        if (!read.success || !this.#rooms) throw new NotLetIn('Room and recovery code do not fit each other.');
        wrong += 1;
        return { ok: true, desk: await this.#rooms.recover(read.data.code, read.data.recovery) };
      }),
    );
    socket.on(
      'command',
      guarded(async (message) => {
        const { id, command } = parseSent(message);
        if (!guest) throw new NotLetIn('Enter a room first.');
        await guest.host.do(guest.caller, id, command);
        return { ok: true };
      }),
    );
    socket.on(
      'debrief',
      guarded(() => {
        if (!guest) throw new NotLetIn('Enter a room first.');
        return Promise.resolve({ ok: true, debrief: guest.host.own(guest.caller) });
      }),
    );
    socket.on(
      'look',
      guarded(() => {
        if (guest) this.#show(guest);
        return Promise.resolve({ ok: true });
      }),
    );
    socket.on('disconnect', () => {
      if (guest) this.#guests.get(guest.host.kept.code)?.delete(guest);
    });
  }

  #tell(code: string): void {
    clearTimeout(this.#soon.get(code));
    this.#soon.delete(code);
    for (const guest of this.#guests.get(code) ?? []) this.#show(guest);
  }

  /** What has changed while a client still hears of an earlier change comes after it, all at once. */
  #show(guest: Guest): void {
    if (guest.telling !== 'nothing') return void (guest.telling = 'something, and there is more');
    const { socket, host, caller } = guest;
    guest.telling = 'something';
    socket
      .timeout(SLOW)
      .emit(
        'view',
        { ...host.snapshot(caller), connected: this.connected(host.kept.code), addresses: this.#addresses, now: Date.now() },
        (failed: Error | null) => {
          if (failed) return void socket.disconnect(true);
          const more = guest.telling === 'something, and there is more';
          guest.telling = 'nothing';
          if (more) this.#show(guest);
        },
      );
  }
}

/** A page from elsewhere may not speak for somebody who is here. Programs without an origin have no cookies to misuse, and we have none either. */
function isOurs(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function sentenceOf(error: unknown): Answer {
  if (error instanceof Refused || error instanceof NotLetIn || error instanceof NotACommand) return { ok: false, sentence: error.message };
  return { ok: false, sentence: 'This could not be kept just now. Try again in a moment.' };
}

/** Lets so many messages through at once, and so many a second. */
class Bucket {
  #left = BURST;
  #filled = performance.now();

  take(): boolean {
    const now = performance.now();
    this.#left = Math.min(BURST, this.#left + ((now - this.#filled) / 1000) * STEADY);
    this.#filled = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

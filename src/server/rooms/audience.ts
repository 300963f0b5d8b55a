import type { Socket } from 'socket.io';
import type { Caller } from '../../core/workshop/command.ts';
import type { RoomHost } from './host.ts';
import type { Telling } from './messages.ts';

/** Somebody with a page on a room. */
export interface Guest {
  readonly socket: Socket;
  readonly host: RoomHost;
  readonly caller: Caller;
}

/** Who has a page on a room. */
export interface Present {
  readonly connected: number; // pages
  readonly online: readonly string[]; // participants
}

/** What an audience needs. */
export interface AudienceParts {
  readonly addresses: () => readonly string[];
  readonly elsewhere: (code: string) => Present;
  /** This is who is here. */
  readonly onPresent: (code: string) => void;
  readonly patience: number; // milliseconds that a page may take to hear of one change
}

interface Listener {
  telling: 'nothing' | 'something' | 'something, and there is more'; // one change at a time is on its way to each
  told: string; // what it knows
}

const SOON = 200; // milliseconds: votes are told five times a second at most …
const REST = 4; // … and no more than a fifth of the time goes into telling
const LATEST = 1_000; // milliseconds

/** The pages on each room. Each is told the whole of what it may know, once it is something new. */
export class Audience {
  readonly #parts: AudienceParts;
  readonly #guests = new Map<string, Map<Guest, Listener>>(); // by code
  readonly #soon = new Map<string, ReturnType<typeof setTimeout>>(); // by code

  #took = 0; // milliseconds, the last time

  constructor(parts: AudienceParts) {
    this.#parts = parts;
  }

  /** Somebody has come. They are told at once, the desks of the room soon. */
  add(guest: Guest): void {
    const { code } = guest.host.kept;
    const guests = this.#guests.get(code) ?? new Map<Guest, Listener>();
    this.#guests.set(code, guests.set(guest, { telling: 'nothing', told: '' }));
    this.show(guest);
    this.tellSoon(code);
  }

  /** Somebody has gone. The desks are told soon. */
  remove(guest: Guest): void {
    const { code } = guest.host.kept;
    const guests = this.#guests.get(code);
    if (guests?.delete(guest) !== true) return;
    if (guests.size === 0) this.#guests.delete(code);
    this.tellSoon(code);
  }

  /** The rooms that somebody here has a page on. */
  codes(): readonly string[] {
    return [...this.#guests.keys()];
  }

  /** Who has a page on a room. */
  of(code: string): readonly Guest[] {
    return [...(this.#guests.get(code)?.keys() ?? [])];
  }

  /** Who has a page on a room here. */
  here(code: string): Present {
    const here = this.of(code);
    return { connected: here.length, online: here.flatMap(idOf) };
  }

  /** Tells everybody on a room what they do not know yet. */
  tell(code: string): void {
    const began = performance.now();
    clearTimeout(this.#soon.get(code));
    this.#soon.delete(code);
    this.#parts.onPresent(code);
    for (const guest of this.of(code)) this.#show(guest, 'news');
    this.#took = performance.now() - began;
  }

  /** The same, a little later, together with what happens until then. */
  tellSoon(code: string): void {
    if (this.#soon.has(code)) return;
    this.#soon.set(
      code,
      setTimeout(() => this.tell(code), Math.min(LATEST, Math.max(SOON, this.#took * REST))),
    );
  }

  /** Tells somebody what they may know, also where they know it. */
  show(guest: Guest): void {
    this.#show(guest, 'anyway');
  }

  /** Says why, and lets go of who has a page on a room; of all where nobody is named. */
  dismiss(code: string, sentence: string, who: (guest: Guest) => boolean = () => true): void {
    for (const guest of this.of(code).filter(who)) letOut(guest, sentence);
  }

  /** Lets go of everybody with a page on a room: pages that hear no reason come again by themselves. */
  letGo(code: string): void {
    for (const { socket } of this.of(code)) socket.disconnect(true);
  }

  close(): void {
    for (const timer of this.#soon.values()) clearTimeout(timer);
    this.#soon.clear();
  }

  /** What has changed while a client still hears of an earlier change comes after it, all at once. */
  #show(guest: Guest, what: 'news' | 'anyway'): void {
    const listener = this.#guests.get(guest.host.kept.code)?.get(guest);
    if (!listener) return;
    if (listener.telling !== 'nothing') return void (listener.telling = 'something, and there is more');
    const telling = this.#attempt(guest);
    if (!telling) return;
    const { now, ...told } = telling;
    const { connected: _connected, revision: _revision, ...shown } = told;
    const known = JSON.stringify(guest.caller.role === 'facilitator' ? told : shown);
    if (known === listener.told && what === 'news') return;
    listener.told = known;
    listener.telling = 'something';
    guest.socket.timeout(this.#parts.patience).emit('view', { ...told, now }, (failed: Error | null) => {
      if (failed) return void guest.socket.disconnect(true);
      const more = listener.telling === 'something, and there is more';
      listener.telling = 'nothing';
      if (more) this.#show(guest, 'news');
    });
  }

  /** One room that cannot be shown must not end the server of all: whoever looks at it hears so, and its operator the cause. */
  #attempt(guest: Guest): Telling | undefined {
    try {
      return this.#toldTo(guest);
    } catch (error) {
      process.stderr.write(`A room could not be shown (${String(error)}).\n`);
      this.remove(guest);
      letOut(guest, UNSEEN);
      return undefined;
    }
  }

  #toldTo({ host, caller }: Guest): Telling {
    const { code } = host.kept;
    const { connected, online } = this.#parts.elsewhere(code);
    const here = this.here(code);
    return {
      ...host.snapshot(caller),
      connected: here.connected + connected,
      ...(caller.role === 'facilitator' && { online: [...new Set([...here.online, ...online])].toSorted() }),
      addresses: this.#parts.addresses(),
      now: Date.now(),
    };
  }
}

const UNSEEN = 'This room cannot be shown just now. Reload the page to try it again.';

function letOut({ socket }: Guest, sentence: string): void {
  socket.emit('out', { sentence });
  socket.disconnect(true);
}

const idOf = ({ caller }: Guest): readonly string[] => (caller.role === 'participant' ? [caller.id] : []);

import { type Signal, signal } from '@preact/signals';
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../core/workshop/command.ts';
import { LOCKED } from '../core/workshop/room.ts';

/** How the line to the room is. `outside`: somebody is not let in, and `sentence` says why. `unnamed`: they are, once they `introduce` themselves. */
export type Line = 'connecting' | 'here' | 'lost' | 'outside' | 'unnamed';

/** What comes with every view. */
interface Told<View> {
  readonly view: View;
  readonly revision: number;
  readonly connected: number; // pages on this room
  readonly online?: readonly string[]; // participants with a phone that is connected; for the desk alone
  readonly addresses: readonly string[]; // of the server, for other machines; each ends in a slash
  readonly now: number; // the server's milliseconds since 1970
}

/** What is answered: what was wanted, or a sentence that says why not. */
type Answered<Wanted> =
  | ({ readonly ok: true } & Wanted)
  | { readonly ok: false; readonly sentence: string; readonly unnamed?: true; readonly later?: true; readonly remains?: true };

/** How one comes into a room. */
export interface Arrival {
  readonly role: 'facilitator' | 'screen' | 'participant';
  readonly code: string;
  readonly key?: string | undefined; // of a phone: from a personal link
}

const PATIENCE = 6_000; // milliseconds until a wish is sent again
const ENDURANCE = 120_000; // milliseconds that a wish waits for the line to come back
const AGAIN = 300; // milliseconds
const LATER = 1_000; // milliseconds until a server is asked again that could not look a room up
const KNOCK = 4_000; // milliseconds until somebody at a locked door tries it again
const AWAKE = 500; // milliseconds in which a line that still holds answers somebody who wakes up
const seatOf = (code: string): string => `promoted.seat.${code}`;

/** A page's line to its room. What comes is the whole of what it may know; what it wants is sent until it is answered. */
export class Connection<View> {
  readonly view: Signal<View | undefined> = signal(undefined);
  readonly line: Signal<Line> = signal('connecting');
  readonly sentence: Signal<string> = signal(''); // why one is outside, or why the last wish was not granted
  /** Whether one leads this room, and all that can be done with it is to delete it. */
  readonly remains: Signal<boolean> = signal(false);
  readonly connected: Signal<number> = signal(0);
  readonly addresses: Signal<readonly string[]> = signal([]);
  /** Whose phones are connected; for the desk alone. */
  readonly online: Signal<readonly string[]> = signal([]);
  /** How far the server's clock is ahead of this one, in milliseconds. */
  ahead = 0;
  /** Whether this phone came into the room just now, and was not known to it before. */
  readonly isNew: Signal<boolean> = signal(false);
  readonly #socket: Socket;
  readonly #arrival: Arrival;
  #revision = -1;
  #name: string | undefined;
  readonly #seat: Signal<string | undefined> = signal(undefined);

  constructor(arrival: Arrival) {
    this.#arrival = arrival;
    this.#socket = io({ path: '/rooms/', transports: ['websocket', 'polling'], tryAllTransports: true, reconnectionDelay: 300, reconnectionDelayMax: 3_000 });
    this.#socket.on('connect', () => void this.#enter());
    this.#socket.on('disconnect', (why) => {
      // What is let go of here is made anew at once: nobody needs to hear of it.
      if (why !== 'io client disconnect' && this.line.value !== 'outside' && this.line.value !== 'unnamed') this.line.value = 'lost';
      if (why === 'io server disconnect') this.#socket.connect(); // after anything else it does so by itself
    });
    this.#socket.on('out', ({ sentence }: { readonly sentence: string }) => {
      this.sentence.value = sentence;
      this.line.value = 'outside';
      this.close();
    });
    this.#socket.on('connect_error', () => (this.line.value = 'lost'));
    this.#socket.on('view', (told: Told<View>, heard: () => void) => {
      this.#see(told);
      heard();
    });
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('online', this.#look);
  }

  /** The key of this phone's own seat, for its personal link; undefined until it is in. */
  get seat(): string | undefined {
    return this.#seat.value;
  }

  /** Comes in under a name; with an empty one, the room gives one. */
  introduce(name: string): void {
    this.#name = name;
    this.line.value = 'connecting';
    if (this.#socket.connected) void this.#enter(); // else as soon as it is
  }

  /** Wants something. Settles with whether it was granted; if not, `sentence` says why. The same wish is never granted twice. */
  async want(command: Command): Promise<boolean> {
    this.sentence.value = '';
    const refusal = await this.wish(command);
    this.sentence.value = refusal ?? '';
    return refusal === undefined;
  }

  /** Wants something, for so many milliseconds at most. Settles with undefined once it is granted, else with the sentence that says why not. */
  async wish(command: Command, endurance: number = ENDURANCE): Promise<string | undefined> {
    const id = newId();
    const until = performance.now() + endurance;
    while (performance.now() < until && this.line.peek() !== 'outside') {
      const answer = this.line.peek() === 'here' ? await this.#ask('command', { id, command }) : undefined;
      if (answer?.ok === true) return undefined;
      if (answer !== undefined && answer.sentence !== NOT_IN && !answer.later) return answer.sentence;
      if (answer?.later) this.sentence.value = NOT_YET;
      await pause(AGAIN);
    }
    return 'The room could not be reached. Try it once more when the connection is back.';
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('online', this.#look);
    this.#socket.disconnect();
  }

  async #enter(): Promise<void> {
    const { role, code, key } = this.#arrival;
    const message = role === 'participant' ? this.#asPhone(role, code, key) : { role, code, key };
    const answer = await this.#ask<{ readonly seat?: string }>('enter', message);
    if (answer === undefined) {
      this.line.value = 'lost';
      this.#socket.disconnect().connect();
      return;
    }
    if (!answer.ok && answer.later) {
      this.line.value = 'lost'; // the server is there, and what it keeps rooms in is not
      await pause(LATER);
      this.#socket.disconnect().connect();
      return;
    }
    if (!answer.ok && answer.unnamed) return void (this.line.value = 'unnamed');
    if (!answer.ok) {
      this.sentence.value = answer.sentence;
      this.remains.value = answer.remains === true;
      this.line.value = 'outside';
      if (answer.sentence === LOCKED) this.#knock();
      return;
    }
    if (this.sentence.value === LOCKED) this.sentence.value = '';
    this.#seat.value = answer.seat ?? key ?? keptSeat(code);
    if (answer.seat !== undefined) {
      keepSeat(code, answer.seat);
      this.isNew.value = true;
    }
    this.line.value = 'here';
  }

  /** Who waits at a locked door comes in when it is opened. */
  #knock(): void {
    setTimeout(() => {
      if (this.#socket.connected && this.line.value === 'outside') void this.#enter();
    }, KNOCK);
  }

  /** A personal link opens its own seat, or nothing. A phone that was here before needs no name. */
  #asPhone(role: 'participant', code: string, key: string | undefined): object {
    if (key !== undefined) return { role, code, key };
    const kept = keptSeat(code);
    return kept === undefined ? { role, code, name: this.#name } : { role, code, key: kept, name: this.#name ?? '' };
  }

  #see({ view, revision, connected, online = [], addresses, now }: Told<View>): void {
    this.connected.value = connected;
    if (online.join(' ') !== this.online.value.join(' ')) this.online.value = online;
    if (addresses.join(' ') !== this.addresses.value.join(' ')) this.addresses.value = addresses;
    this.ahead = now - Date.now();
    if (revision < this.#revision) return; // an older one that was slow
    this.#revision = revision;
    this.view.value = view;
  }

  /** A phone that wakes up asks at once, instead of waiting until it notices that it slept; a line that died meanwhile is made anew. */
  readonly #look = (): void => {
    if (document.visibilityState !== 'visible' || this.line.peek() === 'outside') return;
    const anew = (): void => void this.#socket.disconnect().connect(); // also where it waits before it tries again
    if (!this.#socket.connected) anew();
    else void this.#ask('look', {}, AWAKE).then((answer) => answer ?? anew());
  };

  /** Asks the room something. Settles with undefined where nothing was heard in time; what was refused says why. */
  ask<Wanted>(kind: 'debrief' | 'hand-over' | 'delete', message: unknown): Promise<Answered<Wanted> | undefined> {
    return this.#ask<Wanted>(kind, message);
  }

  async #ask<Wanted = unknown>(kind: string, message: unknown, patience: number = PATIENCE): Promise<Answered<Wanted> | undefined> {
    try {
      return (await this.#socket.timeout(patience).emitWithAck(kind, message)) as Answered<Wanted>;
    } catch {
      return undefined; // nothing was heard in time
    }
  }
}

const NOT_YET = 'The server cannot keep this just now. It is tried again and again.';
const NOT_IN = 'Enter a room first.'; // the line was just made again, and one is on the way in

/** Asks the server for something that belongs to no room yet. Rejects with a sentence where it cannot be had. */
export async function askOnce<Wanted>(kind: 'open' | 'recover', message: unknown): Promise<Wanted> {
  const socket = io({ path: '/rooms/', transports: ['websocket', 'polling'], tryAllTransports: true, reconnectionAttempts: 3 });
  try {
    const answer = (await socket.timeout(10_000).emitWithAck(kind, message)) as Answered<Wanted>;
    if (!answer.ok) throw new Error(answer.sentence);
    return answer;
  } catch (error) {
    if (error instanceof Error && !/timed? ?out/iu.test(error.message)) throw error;
    throw new Error('The server does not answer. Is it still running?', { cause: error });
  } finally {
    socket.disconnect();
  }
}

/** A phone is known again by a key of its own; where nothing can be kept, it is a new one after a reload. */
function keptSeat(code: string): string | undefined {
  try {
    return localStorage.getItem(seatOf(code)) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepSeat(code: string, seat: string): void {
  try {
    localStorage.setItem(seatOf(code), seat);
  } catch {
    // as above
  }
}

/** A name that nothing else has. */
export const newId = (): string => [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
const pause = (millis: number): Promise<void> => new Promise((settle) => setTimeout(settle, millis));

import { type Caller, type Command, Refused } from '../../core/workshop/command.ts';
import type { ParticipantId, Settings } from '../../core/workshop/room.ts';
import type { RoomHost } from './host.ts';
import { madeUpName } from './names.ts';
import { type Opened, OpenRooms, type RoomsParts } from './open-rooms.ts';
import type { KeptRoom } from './store.ts';
import { fits, hashOf, newCode, newKey, newRecoveryCode, readCode } from './secrets.ts';

/** What opens a new room. Said once: afterwards only hashes are kept. */
export interface RoomKeys {
  readonly code: string; // for phones
  readonly desk: string;
  readonly screen: string;
  readonly recovery: string; // to be written down
}

/** Somebody who was let in. */
export interface Entered {
  readonly host: RoomHost;
  readonly caller: Caller;
  readonly seat: string | undefined; // a new key, by which a phone is known again
}

/** Somebody who is not let in. The message is one sentence for them. */
export class NotLetIn extends Error {
  override readonly name: string = 'NotLetIn';
}

/** Somebody who is let in once they have said what to call them, or that they would rather not. */
export class Unnamed extends NotLetIn {
  override readonly name = 'Unnamed';
}

/** Whoever leads a room comes to it, and it cannot be shown any more: it is theirs to delete. The message says why. */
export class Remains extends Error {
  override readonly name = 'Remains';
}

/**
 * How somebody comes: with the key of a desk or a screen, or as a phone, with the key of its seat where it was here before. Without a name, a phone comes in
 * only where none is asked for, and a key opens its own seat or nothing; with an empty one it would rather be given one.
 */
export type Arrival =
  | { readonly role: 'facilitator' | 'screen'; readonly code: string; readonly key: string }
  | { readonly role: 'participant'; readonly code: string; readonly key: string | undefined; readonly name: string | undefined };

const NO_DESK = 'This desk link is not, or no longer, valid.';
const KEPT = 30 * 24 * 3_600_000; // milliseconds: a room is deleted by itself after that

/** The rooms of this server: opening one, and coming in by one's key. */
export class Rooms {
  readonly #parts: RoomsParts;
  readonly #open: OpenRooms;

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    this.#open = new OpenRooms(parts);
  }

  /** Opens a new room. */
  async create(settings: Settings): Promise<RoomKeys> {
    const versions = this.#parts.stage(settings).map(({ story }) => story.hash);
    const keys = { desk: newKey(), screen: newKey(), recovery: newRecoveryCode() };
    const created = this.#parts.now();
    for (;;) {
      const code = newCode();
      const kept = {
        code,
        settings,
        deskHash: hashOf(keys.desk),
        screenHash: hashOf(keys.screen),
        recoveryHash: hashOf(keys.recovery),
        created,
        gone: created + KEPT,
      };
      if (await this.#parts.store.create(kept, versions)) return { code, ...keys };
    }
  }

  /** Lets somebody in. Throws NotLetIn, and Refused where the room cannot be shown any more; Remains to whoever leads it. */
  async enter(arrival: Arrival): Promise<Entered> {
    const code = readCode(arrival.code);
    const kept = code === undefined ? undefined : await this.#open.find(code); // asked each time: its keys may have changed
    const opened = kept && (await this.#shown(kept, arrival));
    if (!opened) throw new NotLetIn('There is no room of that code. Look at the screen once more: six letters.');
    const { host } = opened;
    if (arrival.role === 'participant') return this.#seat(host, arrival.key, arrival.name);
    const hash = arrival.role === 'facilitator' ? kept.deskHash : kept.screenHash;
    if (!fits(arrival.key, hash)) throw new NotLetIn(arrival.role === 'facilitator' ? NO_DESK : 'This screen link is not valid.');
    if (arrival.role === 'facilitator') this.#open.deskIsHere(opened);
    return { host, caller: { role: arrival.role }, seat: undefined };
  }

  /** A new desk key for who has the recovery code; the old one opens nothing any more. Throws NotLetIn. */
  async recover(typedCode: string, recovery: string): Promise<string> {
    const code = readCode(typedCode);
    const kept = code === undefined ? undefined : await this.#open.find(code);
    if (!kept || !fits(recovery.trim().toUpperCase(), kept.recoveryHash)) throw new NotLetIn('Room and recovery code do not fit each other.');
    return this.handOver(kept.code);
  }

  /** A new desk key; the old one opens nothing any more. */
  async handOver(code: string): Promise<string> {
    const key = newKey();
    await this.#parts.store.newDeskKey(code, hashOf(key));
    this.#parts.cluster?.tell({ kind: 'handed-over', code });
    return key;
  }

  /** Does what somebody who was let in wants. Rejects with Refused, and nothing has happened then. `name` is the caller's own for this command. */
  do({ host, caller }: Pick<Entered, 'host' | 'caller'>, name: string, command: Command): Promise<void> {
    return this.#open.do(host, caller, name, command);
  }

  /** The code of the room that a desk link leads. Throws NotLetIn. */
  async led({ role, code: typed, key }: Arrival): Promise<string> {
    const code = readCode(typed);
    const kept = code === undefined ? undefined : await this.#open.find(code);
    if (!kept || role !== 'facilitator' || !fits(key, kept.deskHash)) throw new NotLetIn(NO_DESK);
    return kept.code;
  }

  /** Deletes a room and all that was said in it. */
  async remove(code: string): Promise<void> {
    this.forget(code);
    await this.#parts.store.remove(code);
    this.#parts.cluster?.tell({ kind: 'deleted', code });
  }

  /** Deletes the rooms whose time is over, on disk and in memory. Settles with the codes of those that were open here. */
  async removeOld(): Promise<readonly string[]> {
    const now = this.#parts.now();
    await this.#parts.store.removeOld(now);
    const over = this.#open.over(now);
    for (const code of over) this.forget(code);
    return over;
  }

  /** Lets those go from memory that nobody has touched for an hour. `seen`: those that somebody has a page on here. */
  rest(seen: ReadonlySet<string>): void {
    this.#open.rest(seen);
  }

  /** The made-up people who take part in a room. */
  invented(code: string): readonly ParticipantId[] {
    return this.#open.invented(code);
  }

  /** Lets a room go from memory: whoever comes next finds it as it is on disk. */
  forget(code: string): void {
    this.#open.forget(code);
  }

  /** Settles when everything is on disk. */
  close(): Promise<void> {
    return this.#open.close();
  }

  /** A room that somebody comes to. */
  async #shown(kept: KeptRoom, { role, key }: Arrival): Promise<Opened | undefined> {
    try {
      return await this.#open.room(kept.code);
    } catch (error) {
      if (error instanceof Refused && role === 'facilitator' && fits(key, kept.deskHash)) throw new Remains(error.message);
      throw error;
    }
  }

  async #seat(host: RoomHost, key: string | undefined, asked: string | undefined): Promise<Entered> {
    const { code, settings } = host.kept;
    const known = key === undefined ? undefined : await this.#parts.store.seated(code, hashOf(key));
    if (known !== undefined && !host.room.participants.has(known)) throw new Error('This room is behind what is kept of it.'); // it catches up within a second
    if (known !== undefined) return { host, caller: { role: 'participant', id: known }, seat: undefined };
    if (asked === undefined && key !== undefined) throw new NotLetIn('This link belongs to nobody in this room. Was all of it copied?');
    if (asked === undefined && settings.names === 'free') throw new Unnamed('What may the room call you?');
    const id: ParticipantId = newKey().slice(0, 16);
    const taken = new Set([...host.room.participants.values()].map(({ name }) => name));
    const name =
      settings.names === 'anonymous' ? '' : settings.names === 'free' && asked !== undefined && asked.trim() !== '' ? asked.trim() : madeUpName(taken);
    const caller = { role: 'participant', id } as const;
    await this.do({ host, caller }, 'join', { kind: 'join', name });
    const seat = newKey();
    await this.#open.seat({ code, participant: id, hash: hashOf(seat) });
    return { host, caller, seat };
  }
}

import type { Caller } from '../../core/workshop/command.ts';
import type { ParticipantId, Settings } from '../../core/workshop/room.ts';
import { RoomHost, type Urgency } from './host.ts';
import { Journal } from './journal.ts';
import { madeUpName } from './names.ts';
import { type Staged, Scripts } from './scripts.ts';
import { laterByClock, type Later, Rehearsal } from './rehearsal.ts';
import { fits, hashOf, newCode, newKey, newRecoveryCode, readCode } from './secrets.ts';
import type { KeptRoom, RoomStore } from './store.ts';

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

/**
 * How somebody comes: with the key of a desk or a screen, or as a phone, with the key of its seat where it was here before. Without a name, a phone comes in
 * only where none is asked for, and a key opens its own seat or nothing; with an empty one it would rather be given one.
 */
export type Arrival =
  | { readonly role: 'facilitator' | 'screen'; readonly code: string; readonly key: string }
  | { readonly role: 'participant'; readonly code: string; readonly key: string | undefined; readonly name: string | undefined };

/** What the rooms need. */
export interface RoomsParts {
  readonly store: RoomStore;
  /** The scenes of a workshop, in their order. Throws where there is none of that name. */
  readonly stage: (settings: Settings) => readonly Staged[];
  readonly now: () => number; // milliseconds since 1970
  readonly onChange: (code: string, urgency: Urgency) => void;
  /** What was seen of a room is no longer what is kept: whoever is in it has to enter again. */
  readonly onLost?: (code: string) => void;
  /** How made-up people wait; by the clock where it is not said. */
  readonly later?: Later;
}

/** A room in memory. */
interface Opened {
  readonly host: RoomHost;
  readonly rehearsal: Rehearsal;
}

const KEPT = 30 * 24 * 3_600_000; // milliseconds: a room is deleted by itself after that

/** The rooms of this server. */
export class Rooms {
  readonly #parts: RoomsParts;
  readonly #journal: Journal;
  readonly #opened = new Map<string, Promise<Opened | undefined>>(); // by code
  readonly #invented = new Map<string, Rehearsal>(); // by code

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    this.#journal = new Journal(parts.store);
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

  /** Lets somebody in. Throws NotLetIn. */
  async enter(arrival: Arrival): Promise<Entered> {
    const code = readCode(arrival.code);
    const kept = code === undefined ? undefined : await this.#find(code); // asked each time: its keys may have changed
    const opened = kept && (await this.#room(kept.code));
    if (!opened) throw new NotLetIn('There is no room of that code. Look at the screen once more: six letters.');
    const { host, rehearsal } = opened;
    if (arrival.role === 'participant') return this.#seat(host, arrival.key, arrival.name);
    const hash = arrival.role === 'facilitator' ? kept.deskHash : kept.screenHash;
    if (!fits(arrival.key, hash))
      throw new NotLetIn(arrival.role === 'facilitator' ? 'This desk link is not, or no longer, valid.' : 'This screen link is not valid.');
    if (arrival.role === 'facilitator') rehearsal.begin();
    return { host, caller: { role: arrival.role }, seat: undefined };
  }

  /** A new desk key for who has the recovery code; the old one opens nothing any more. Throws NotLetIn. */
  async recover(typedCode: string, recovery: string): Promise<string> {
    const code = readCode(typedCode);
    const kept = code === undefined ? undefined : await this.#find(code);
    if (!kept || !fits(recovery.trim().toUpperCase(), kept.recoveryHash)) throw new NotLetIn('Room and recovery code do not fit each other.');
    return this.handOver(kept.code);
  }

  /** A new desk key; the old one opens nothing any more. */
  async handOver(code: string): Promise<string> {
    const key = newKey();
    await this.#parts.store.newDeskKey(code, hashOf(key));
    return key;
  }

  /** Deletes a room and all that was said in it. */
  async remove(code: string): Promise<void> {
    this.forget(code);
    await this.#parts.store.remove(code);
  }

  /** The made-up people who take part in a room. */
  invented(code: string): readonly ParticipantId[] {
    return this.#invented.get(code)?.here ?? [];
  }

  /** Lets a room go from memory: whoever comes next finds it as it is on disk. */
  forget(code: string): void {
    this.#opened.delete(code);
    this.#invented.get(code)?.end();
    this.#invented.delete(code);
  }

  /** Settles when everything is on disk. */
  async close(): Promise<void> {
    for (const rehearsal of this.#invented.values()) rehearsal.end();
    await this.#journal.close();
  }

  async #find(code: string): Promise<KeptRoom | undefined> {
    const kept = await this.#parts.store.find(code);
    return kept && kept.gone > this.#parts.now() ? kept : undefined;
  }

  #room(code: string): Promise<Opened | undefined> {
    const known = this.#opened.get(code) ?? this.#open(code);
    this.#opened.set(code, known);
    void known.then(
      (opened) => opened ?? this.#opened.delete(code),
      () => this.#opened.delete(code),
    );
    return known;
  }

  async #open(code: string): Promise<Opened | undefined> {
    const { store, stage, now, onChange, onLost, later = laterByClock } = this.#parts;
    const kept = await this.#find(code);
    if (!kept) return undefined;
    const host = new RoomHost({
      kept,
      log: await store.log(code),
      scripts: new Scripts(kept.settings, stage(kept.settings)),
      journal: this.#journal,
      now,
      onChange: (urgency) => {
        onChange(code, urgency);
        this.#invented.get(code)?.changed();
      },
      onBroken: () => {
        this.forget(code);
        onLost?.(code);
      },
    });
    const rehearsal = new Rehearsal(host, later);
    this.#invented.set(code, rehearsal);
    return { host, rehearsal };
  }

  async #seat(host: RoomHost, key: string | undefined, asked: string | undefined): Promise<Entered> {
    const { code, settings } = host.kept;
    const known = key === undefined ? undefined : await this.#parts.store.seated(code, hashOf(key));
    if (known !== undefined) return { host, caller: { role: 'participant', id: known }, seat: undefined };
    if (asked === undefined && key !== undefined) throw new NotLetIn('This link belongs to nobody in this room. Was all of it copied?');
    if (asked === undefined && settings.names === 'free') throw new Unnamed('What may the room call you?');
    const id: ParticipantId = newKey().slice(0, 16);
    const taken = new Set([...host.room.participants.values()].map(({ name }) => name));
    const name =
      settings.names === 'anonymous' ? '' : settings.names === 'free' && asked !== undefined && asked.trim() !== '' ? asked.trim() : madeUpName(taken);
    const caller = { role: 'participant', id } as const;
    await host.do(caller, 'join', { kind: 'join', name });
    const seat = newKey();
    await this.#parts.store.seat(code, id, hashOf(seat));
    return { host, caller, seat };
  }
}

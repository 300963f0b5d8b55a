import { Divergence } from '../../core/session/session.ts';
import { type Caller, type Command, Refused } from '../../core/workshop/command.ts';
import type { ParticipantId, Settings } from '../../core/workshop/room.ts';
import type { Cluster, Granted, Wish } from './cluster.ts';
import { type HostParts, RoomHost, type Urgency } from './host.ts';
import { Journal } from './journal.ts';
import { laterByClock, type Later, Rehearsal } from './rehearsal.ts';
import { type Staged, Scripts } from './scripts.ts';
import type { KeptRoom, RoomStore, Seat } from './store.ts';

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
  /** The other processes that serve these rooms; none where it is not said. */
  readonly cluster?: Cluster | undefined;
}

/** A room in memory. */
export interface Opened {
  readonly host: RoomHost;
  readonly rehearsal: Rehearsal;
}

const LEASE = 3_000; // milliseconds that a process leads a room, from each time it says so
const AGAIN = 1_000; // milliseconds between two times that it says so, and looks for rooms that nobody leads any more
const ENDURANCE = 5_000; // milliseconds that a wish waits for somebody to lead its room: longer than a lease, and less than a page waits for its answer
const PAUSE = 100; // milliseconds
const REST = 3_600_000; // milliseconds that nobody came to a room or wanted anything of it, until it leaves memory
const CLOCKS = 1_000; // milliseconds by which those of two machines may differ

/** The rooms that are in memory. Of several processes one leads each room; the others follow what is kept of it, and pass wishes on. */
export class OpenRooms {
  readonly #parts: RoomsParts;
  readonly #journal: Journal;
  readonly #opening = new Map<string, Promise<Opened | undefined>>(); // by code
  readonly #open = new Map<string, Opened>(); // likewise
  readonly #touched = new Map<string, number>(); // by code: when somebody last came or wanted something, in milliseconds since 1970
  readonly #led = new Set<string>(); // codes, where there are several processes
  readonly #reading = new Map<string, Promise<void>>(); // by code: one look at what is new, after the other
  readonly #timer: ReturnType<typeof setInterval> | undefined;

  constructor(parts: RoomsParts) {
    this.#parts = parts;
    this.#journal = new Journal(parts.store);
    const { cluster } = parts;
    if (!cluster) return;
    this.#timer = setInterval(() => void this.#reach([...this.#open.keys()]).catch(() => undefined), AGAIN);
    cluster.grant((wish) => this.#grant(wish));
    cluster.hear(({ kind, code }) => {
      const opened = this.#open.get(code);
      if (kind === 'changed' && opened) void this.#follow(opened.host).catch(() => undefined);
      if (kind === 'desk-here' && opened && this.#leads(code)) opened.rehearsal.begin();
      if (kind === 'deleted') this.forget(code);
    });
  }

  /** A room as it is kept, unless its time is over. */
  async find(code: string): Promise<KeptRoom | undefined> {
    const kept = await this.#parts.store.find(code);
    return kept && kept.gone > this.#parts.now() ? kept : undefined;
  }

  /** A room in memory. Rejects with Refused where its story has been rewritten. */
  room(code: string): Promise<Opened | undefined> {
    this.#touched.set(code, this.#parts.now());
    const known = this.#opening.get(code) ?? this.#read(code);
    this.#opening.set(code, known);
    void known.then(
      (opened) => opened ?? this.#opening.delete(code),
      () => this.#opening.delete(code),
    );
    return known;
  }

  /** Does what somebody wants, here or where the room is led. Rejects with Refused, and nothing has happened then. */
  async do(host: RoomHost, caller: Caller, name: string, command: Command): Promise<void> {
    const { code } = host.kept;
    this.#touched.set(code, this.#parts.now());
    const until = this.#parts.now() + ENDURANCE;
    while (this.#parts.now() < until) {
      if (this.#leads(code)) return host.do(caller, name, command);
      const granted = await this.#parts.cluster?.ask({ code, caller, name, command, until });
      if (granted?.kind === 'refused') throw new Refused(granted.sentence);
      if (granted?.kind === 'done') return this.#follow(host);
      await this.#reach([code]);
      await new Promise((settle) => setTimeout(settle, PAUSE));
    }
    throw new Error('Nobody leads this room just now.');
  }

  /** Keeps how a phone is known again. */
  seat(seat: Seat): Promise<void> {
    return this.#journal.keep([], [seat]);
  }

  /** A desk is there. */
  deskIsHere({ host: { kept }, rehearsal }: Opened): void {
    if (this.#leads(kept.code)) rehearsal.begin();
    else this.#parts.cluster?.tell({ kind: 'desk-here', code: kept.code });
  }

  /** The made-up people who take part in a room. */
  invented(code: string): readonly ParticipantId[] {
    return this.#open.get(code)?.rehearsal.here ?? [];
  }

  /** The rooms in memory whose time is over at `now` (milliseconds since 1970). */
  over(now: number): readonly string[] {
    return [...this.#open].flatMap(([code, { host }]) => (host.kept.gone <= now ? [code] : []));
  }

  /** Lets those go from memory that nobody looks at, came to, or wanted anything of for an hour. `seen`: those that somebody has a page on here. */
  rest(seen: ReadonlySet<string>): void {
    const long = this.#parts.now() - REST;
    for (const [code, at] of this.#touched) if (!seen.has(code) && at <= long) this.forget(code);
  }

  /** Lets a room go from memory: whoever comes next finds it as it is on disk. */
  forget(code: string): void {
    this.#open.get(code)?.rehearsal.end();
    this.#open.delete(code);
    this.#opening.delete(code);
    this.#touched.delete(code);
    this.#led.delete(code);
    this.#reading.delete(code);
  }

  /** Settles when everything is on disk, and others may lead what was led here. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    for (const { rehearsal } of this.#open.values()) rehearsal.end();
    await this.#journal.close();
    if (this.#parts.cluster) await this.#parts.store.leave(this.#parts.cluster.process);
  }

  async #read(code: string): Promise<Opened | undefined> {
    const { store, stage, now, onChange, onLost, later = laterByClock, cluster } = this.#parts;
    const kept = await this.find(code);
    if (!kept) return undefined;
    const leads = cluster !== undefined && (await this.#lead([code])).length > 0; // before the log is read: nobody else may write after that
    const scenes = stage(kept.settings);
    const asOpened = (await store.versionsOf(code)).join() === scenes.map(({ story }) => story.hash).join();
    const host = hostOf(asOpened ? 'as opened' : 'rewritten', {
      kept,
      log: await store.log(code),
      scripts: new Scripts(kept.settings, scenes),
      journal: this.#journal,
      now,
      onChange: (urgency) => {
        onChange(code, urgency);
        if (!this.#leads(code)) return;
        cluster?.tell({ kind: 'changed', code });
        this.#open.get(code)?.rehearsal.changed();
      },
      onBroken: (error) => {
        process.stderr.write(`What happened in a room could not be kept (${String(error)}).\n`);
        this.forget(code);
        onLost?.(code);
      },
    });
    const opened = { host, rehearsal: new Rehearsal(host, later) };
    this.#open.set(code, opened);
    if (leads) this.#takeOver(opened);
    return opened;
  }

  #leads(code: string): boolean {
    return this.#parts.cluster === undefined || this.#led.has(code);
  }

  async #lead(codes: readonly string[]): Promise<readonly string[]> {
    const { cluster, store, now } = this.#parts;
    return cluster ? store.lead(codes, cluster.process, now(), now() + LEASE) : codes;
  }

  /** Goes on leading what is led here, takes over what nobody leads any more, and looks at what is new in the rest. */
  async #reach(codes: readonly string[]): Promise<void> {
    const led = new Set(await this.#lead(codes));
    for (const code of codes) {
      const opened = this.#open.get(code);
      if (!opened || (led.has(code) && this.#led.has(code))) continue;
      if (!led.has(code) && this.#led.delete(code)) opened.rehearsal.end();
      await this.#follow(opened.host);
      if (led.has(code)) this.#takeOver(opened);
    }
  }

  #takeOver({ host, rehearsal }: Opened): void {
    this.#led.add(host.kept.code);
    if (rehearsal.here.length > 0) rehearsal.begin(); // it had begun where the room was led before
  }

  /** Brings a room that is led elsewhere to where it stands. */
  #follow(host: RoomHost): Promise<void> {
    const { code } = host.kept;
    const before = this.#reading.get(code) ?? Promise.resolve();
    const reading = before
      .catch(() => undefined)
      .then(async () => {
        if (!this.#leads(code)) host.learn(await this.#parts.store.log(code, host.places));
      });
    this.#reading.set(code, reading);
    return reading;
  }

  /** Answers a wish that came in at another process. */
  async #grant({ code, caller, name, command, until }: Wish): Promise<Granted | undefined> {
    const opened = this.#open.get(code);
    if (!opened || !this.#leads(code) || this.#parts.now() > until + CLOCKS) return undefined;
    this.#touched.set(code, this.#parts.now());
    try {
      await opened.host.do(caller, name, command);
      return { kind: 'done' };
    } catch (error) {
      return error instanceof Refused ? { kind: 'refused', sentence: error.message } : { kind: 'failed' };
    }
  }
}

/** Throws Refused where the room has gone a way that its stories do not have any more. */
function hostOf(stories: 'as opened' | 'rewritten', parts: HostParts): RoomHost {
  try {
    const host = new RoomHost(parts);
    if (stories === 'rewritten') host.retrace(); // it takes seconds where five hundred people have gone ways of their own
    return host;
  } catch (error) {
    if (!(error instanceof Divergence)) throw error;
    throw new Refused('The story of this room was rewritten after it had been played, and has its decisions no more: the room cannot be shown.');
  }
}

import { type Caller, type Command, Refused } from '../../core/workshop/command.ts';
import { perform } from '../../core/workshop/perform.ts';
import { reduce } from '../../core/workshop/reduce.ts';
import { opened, type Room, type RoomEvent } from '../../core/workshop/room.ts';
import type { PersonDebrief, Playbook, RoomDebrief } from '../../core/workshop/debrief.ts';
import { personDebrief } from '../../core/workshop/debrief-person.ts';
import { roomDebrief, sameDebrief } from '../../core/workshop/debrief-room.ts';
import { waysOf } from '../../core/workshop/debrief-ways.ts';
import {
  deskView,
  type DeskView,
  type Glance,
  glanceAt,
  phoneView,
  type PhoneView,
  screenView,
  type ScreenView,
  type Script,
  type Told,
} from '../../core/workshop/view.ts';
import type { Journal } from './journal.ts';
import type { Scripts } from './scripts.ts';
import type { Entry, KeptRoom } from './store.ts';

/** What somebody may know of a room, and how new it is. */
export interface Snapshot {
  readonly revision: number; // grows with each change
  readonly view: DeskView | ScreenView | PhoneView;
}

/** How soon others should hear of a change: a step of the room at once, one more vote a little later. */
export type Urgency = 'at-once' | 'soon';

/** What a host needs. */
export interface HostParts {
  readonly kept: KeptRoom;
  readonly log: readonly Entry[];
  readonly scripts: Scripts;
  readonly journal: Journal;
  readonly now: () => number; // milliseconds since 1970
  readonly onChange: (urgency: Urgency) => void;
  /** Something could not be kept: what is in memory is no longer what is on disk, and the room has to be read again. */
  readonly onBroken: (error: unknown) => void;
}

/** Leads one room: the only thing that changes it. */
export class RoomHost {
  readonly kept: KeptRoom;
  readonly #scripts: Scripts;
  readonly #journal: Journal;
  readonly #now: () => number;
  readonly #onChange: (urgency: Urgency) => void;
  readonly #onBroken: (error: unknown) => void;
  readonly #done: Map<string, Promise<void>>; // by command: the same one again does nothing again
  #room: Room;
  #places: number;
  #last: Promise<void> = Promise.resolve(); // what was to be kept last
  #glance: { readonly of: Room; readonly glance: Glance } | undefined;
  #debriefed: { readonly of: Room; readonly debrief: RoomDebrief } | undefined;

  /** Throws Divergence where the next scene cannot begin with what the room has left of an earlier one. */
  constructor({ kept, log, scripts, journal, now, onChange, onBroken }: HostParts) {
    this.kept = kept;
    this.#scripts = scripts;
    this.#journal = journal;
    this.#now = now;
    this.#onChange = onChange;
    this.#onBroken = onBroken;
    this.#room = log.map(({ event }) => event).reduce(reduce, opened(kept.settings));
    this.#places = log.length;
    scripts.comeFrom(this.#room.finished);
    this.#done = new Map(log.map(({ command }) => [command, Promise.resolve()]));
  }

  /** Goes all ways of the room once more. Throws Divergence where its stories do not have one of them any more. */
  retrace(): void {
    for (const [scene, ways] of waysOf(this.#room).entries()) for (const path of ways.values()) this.#scripts.turn(scene, path);
  }

  get playbook(): Playbook {
    return this.#scripts;
  }

  get room(): Room {
    return this.#room;
  }

  /** Does what somebody wants, and settles when it is on disk. `name` is the caller's own for this command. Rejects with Refused, and nothing has happened then. */
  async do(caller: Caller, name: string, command: Command): Promise<void> {
    const key = `${caller.role === 'participant' ? caller.id : caller.role} ${name}`;
    const before = this.#done.get(key);
    if (before) return before;
    const events = perform(this.#room, caller, command, { now: this.#now(), offers: (tables, scene) => this.#scripts.offers(tables, scene) });
    if (events.length > 0) this.#last = this.#keep(key, events);
    this.#done.set(key, this.#last); // what is so already may be on its way to the disk
    return this.#last;
  }

  /** How many things have happened. */
  get places(): number {
    return this.#places;
  }

  /** What happened in this room where another process leads it. What is known already is passed over. */
  learn(entries: readonly Entry[]): void {
    const fresh = entries.filter(({ place }) => place >= this.#places);
    if (fresh.length === 0) return;
    this.#places += fresh.length;
    this.#become(fresh.map(({ event }) => event));
    for (const { command } of fresh) this.#done.set(command, Promise.resolve());
    this.#onChange(this.#urgencyOf(fresh.map(({ event }) => event)));
  }

  /** What the workshop came to so far. It is reckoned once for each change of what it rests on. */
  debrief(): RoomDebrief {
    if (!this.#debriefed || !sameDebrief(this.#debriefed.of, this.#room)) {
      this.#debriefed = { of: this.#room, debrief: roomDebrief(this.#room, this.#scripts) };
    }
    return this.#debriefed.debrief;
  }

  /** What a participant's own votes showed: for them alone. Throws Refused where somebody else asks, and before the debrief where phones do not coach. */
  own(caller: Caller): PersonDebrief {
    if (caller.role !== 'participant') throw new Refused('Only a phone has votes of its own.');
    const { phase, settings } = this.#room;
    if (settings.coach === 'off' && phase !== 'debrief' && phase !== 'ended') throw new Refused('What your votes showed comes with the debrief.');
    return personDebrief(this.#room, this.#scripts, caller.id);
  }

  /** What somebody may know. */
  snapshot(caller: Caller): Snapshot {
    const told = {
      script: (table: string): Script => this.#scripts.script(this.#room.tables.get(table) ?? { path: [] }, this.#room.scene),
      debrief: () => this.debrief(),
      carried: () => this.#scripts.carried(this.#room.scene),
    };
    const views = {
      facilitator: () => deskView(this.#room, told),
      screen: () => screenView(this.#room, told),
      participant: () => phoneView(this.#room, caller.role === 'participant' ? caller.id : '', this.#glanceWith(told)),
    };
    return { revision: this.#places, view: views[caller.role]() };
  }

  #glanceWith(told: Told): Glance {
    if (this.#glance?.of !== this.#room) this.#glance = { of: this.#room, glance: glanceAt(this.#room, told) };
    return this.#glance.glance;
  }

  async #keep(command: string, events: readonly RoomEvent[]): Promise<void> {
    const entries = events.map((event, at): Entry => ({ code: this.kept.code, place: this.#places + at, command, event }));
    this.#places += events.length;
    this.#become(events);
    try {
      await this.#journal.keep(entries);
    } catch (error) {
      this.#onBroken(error);
      throw error;
    }
    this.#onChange(this.#urgencyOf(events));
  }

  #become(events: readonly RoomEvent[]): void {
    this.#room = events.reduce(reduce, this.#room);
    this.#scripts.comeFrom(this.#room.finished);
  }

  #urgencyOf(events: readonly RoomEvent[]): Urgency {
    const oneMore = events.every(({ kind }) => kind === 'voted' || kind === 'joined' || (kind === 'decided' && this.#room.phase === 'play'));
    return oneMore ? 'soon' : 'at-once';
  }
}

import { present } from '../../core/workshop/room.ts';
import type { ParticipantId } from '../../core/workshop/room.ts';
import type { RoomHost } from './host.ts';
import { type Intention, intentionsOf, type Invented } from './invented.ts';
import { madeUpName } from './names.ts';
import { hashOf } from './secrets.ts';

/** Does something later. Gives what calls it off. */
export type Later = (millis: number, work: () => Promise<void>) => () => void;

/** Later by the clock on the wall. */
export const laterByClock: Later = (millis, work) => {
  const timer = setTimeout(() => void work(), millis);
  timer.unref();
  return () => clearTimeout(timer);
};

const MOMENT = 3_000; // milliseconds until somebody looks again whether the room goes on

/** Fills a room with made-up people, so that whoever leads it can practise. They take part like everybody else, and only the settings say that they are made up. */
export class Rehearsal {
  readonly #host: RoomHost;
  readonly #later: Later;
  readonly #people: readonly Invented[];
  readonly #had = new Set<string>(); // intentions, by person and name
  readonly #pending = new Set<() => void>();
  #begun = false;

  constructor(host: RoomHost, later: Later) {
    this.#host = host;
    this.#later = later;
    this.#people = inventedIn(host);
  }

  /** Those who have joined. */
  get here(): readonly ParticipantId[] {
    const joined = new Set(present(this.#host.room).map(({ id }) => id));
    return this.#people.flatMap(({ id }) => (joined.has(id) ? [id] : []));
  }

  /** A desk is there: people come. */
  begin(): void {
    this.#begun = true;
    this.changed();
  }

  /** The room is not as it was: people may want something. */
  changed(): void {
    if (!this.#begun) return;
    if (this.#host.room.phase === 'ended') return this.end();
    for (const person of this.#people) for (const intention of this.#of(person)) this.#have(person, intention);
  }

  end(): void {
    this.#begun = false;
    for (const callOff of this.#pending) callOff();
    this.#pending.clear();
    this.#had.clear();
  }

  #of(person: Invented): readonly Intention[] {
    const { room, playbook } = this.#host;
    return intentionsOf(room, person, ({ path }) => playbook.turn(room.scene, path).choices);
  }

  #have(person: Invented, { name, after }: Intention): void {
    const key = `${person.id} ${name}`;
    if (this.#had.has(key)) return;
    this.#had.add(key);
    this.#wait(person, name, after);
  }

  #wait(person: Invented, name: string, millis: number): void {
    const callOff = this.#later(millis, () => {
      this.#pending.delete(callOff);
      return this.#act(person, name);
    });
    this.#pending.add(callOff);
  }

  /** What somebody meant to do is done as it would be now, or not at all. */
  async #act(person: Invented, name: string): Promise<void> {
    const intention = this.#of(person).find((each) => each.name === name);
    if (!this.#begun || !intention) return void this.#had.delete(`${person.id} ${name}`);
    if (this.#host.room.paused !== null) return this.#wait(person, name, MOMENT);
    try {
      await this.#host.do({ role: 'participant', id: person.id }, `invented ${name}`, intention.command);
    } catch {
      // refused, like anybody who comes too late
    }
  }
}

/** The made-up people of a room: the same after a restart. */
function inventedIn({ kept: { settings, screenHash } }: RoomHost): readonly Invented[] {
  const taken = new Set<string>();
  return Array.from({ length: settings.invented }, (_, number) => {
    const name = settings.names === 'anonymous' ? '' : madeUpName(taken);
    taken.add(name);
    return { number, id: hashOf(`${screenHash} ${number}`).slice(0, 16), name };
  });
}

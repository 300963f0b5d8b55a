import { type Caller, type Command, Refused } from '../../../src/core/workshop/command.ts';
import { perform } from '../../../src/core/workshop/perform.ts';
import { reduce } from '../../../src/core/workshop/reduce.ts';
import { type Offer, opened, type Room, type RoomEvent, type Settings } from '../../../src/core/workshop/room.ts';
import { together } from '../../support/workshop-settings.ts';

/** Three decisions between stay and go, the second of them key; then the story ends. */
const crossroads = (path: readonly string[]): Offer => ({
  choices:
    path.length < 3
      ? [
          { id: 'stay', text: 'Stay.' },
          { id: 'go', text: 'Go.' },
          { id: 'wait', text: 'Wait.' },
        ]
      : [],
  key: path.length === 1,
});

/** A workshop that is led and voted in by hand. */
export class Workshop {
  room: Room;
  readonly log: RoomEvent[] = [];
  now = 1_000_000;
  readonly settings: Settings;
  readonly #offerAt: (path: readonly string[]) => Offer;

  /** `offerAt`: what the story offers at the end of a path; the crossroads, where it is not said. */
  constructor(settings: Partial<Settings> = {}, offerAt: (path: readonly string[]) => Offer = crossroads) {
    this.settings = { ...together, ...settings };
    this.#offerAt = offerAt;
    this.room = opened(this.settings);
  }

  /** Does what a command leads to. Throws Refused. */
  do(caller: Caller, command: Command): void {
    const events = perform(this.room, caller, command, {
      now: this.now,
      offers: (tables) => Object.fromEntries([...tables].map(([id, { path }]) => [id, this.#offerAt(path)])),
    });
    for (const event of events) {
      this.log.push(event);
      this.room = reduce(this.room, event);
    }
  }

  lead(...kinds: readonly ('next' | 'discuss' | 'reopen' | 'look-at-minority' | 'come-back' | 'pause' | 'resume' | 'skip' | 'lock' | 'more-time')[]): this {
    for (const kind of kinds) this.do({ role: 'facilitator' }, { kind });
    return this;
  }

  join(...names: readonly string[]): this {
    for (const name of names) this.do({ role: 'participant', id: name }, { kind: 'join', name });
    return this;
  }

  vote(name: string, choice: string, confidence: number | null = null): this {
    const { question } = this.room;
    if (!question) throw new Error('Nothing is asked.');
    this.do({ role: 'participant', id: name }, { kind: 'vote', question, choice, confidence });
    return this;
  }

  /** What is said when it is refused; undefined where it is granted. */
  refusal(caller: Caller, command: Command): string | undefined {
    const before = this.room;
    try {
      this.do(caller, command);
      return undefined;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (this.room !== before) throw new Error('A refusal changed the room.', { cause: error });
      return error.message;
    }
  }
}

/** `count` names. */
export const people = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `p${at + 1}`);

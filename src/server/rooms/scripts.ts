import type { Rubric } from '../../core/assessment/rubric.ts';
import { handedOn } from '../../core/session/season.ts';
import { replay, type Transcript } from '../../core/session/session.ts';
import type { Turn } from '../../core/story/beat.ts';
import type { Carried } from '../../core/story/play.ts';
import type { Book } from '../../core/story/book.ts';
import type { Story } from '../../core/story/story.ts';
import type { Offer, Room, Settings, Table, TableId } from '../../core/workshop/room.ts';
import type { Playbook, SceneFacts } from '../../core/workshop/debrief.ts';
import type { Script } from '../../core/workshop/view.ts';

/** A story with what names its people. */
export interface Staged {
  readonly story: Story;
  readonly book: Book | undefined;
  readonly rubric?: Rubric | undefined; // of its book; undefined: nobody is read on it
}

/** Plays the stories of a room: what each table reads, and what it may decide between. */
export class Scripts implements Playbook {
  readonly #settings: Settings;
  readonly #scenes: readonly Staged[];
  readonly #turns = new Map<string, Turn>(); // by scene and path
  readonly #carried: Carried[] = []; // into each scene, as far as the room has come

  /** `scenes`: those of the settings, in their order. */
  constructor(settings: Settings, scenes: readonly Staged[]) {
    this.#settings = settings;
    this.#scenes = scenes;
  }

  /**
   * The room has gone these ways through its earlier scenes: the next one begins with what they left. Where tables go ways of their own there is no
   * one such thing, and each scene begins with its own values.
   */
  comeFrom(finished: Room['finished']): void {
    if (this.#settings.deciding !== 'together') return;
    for (const [scene, ways] of finished.entries()) {
      if (this.#carried[scene + 1]) continue;
      const [from, to] = [this.#staged(scene).story, this.#scenes[scene + 1]?.story];
      this.#carried[scene + 1] = to ? handedOn(from, this.#play(scene, ways.get('room') ?? []), to) : {};
    }
  }

  /** What a scene begins with that is not its own. */
  carried(scene: number): Carried {
    return this.#carried[scene] ?? {};
  }

  /** What each table may decide between at the end of its path. */
  offers(tables: ReadonlyMap<TableId, Table>, scene: number): Readonly<Record<TableId, Offer>> {
    return Object.fromEntries([...tables].map(([id, { path }]) => [id, offerOf(this.turn(scene, path))]));
  }

  /** What a table reads now. */
  script({ path }: Pick<Table, 'path'>, scene: number): Script {
    const staged = this.#staged(scene);
    const turn = this.turn(scene, path);
    const { beats, briefing } = turn;
    const words = beats.flatMap(({ speaker, text }) => (text === '' ? [] : [{ who: speaker === null ? '' : nameOf(speaker, staged.book), text }]));
    const soFar = path.map((taken, at) => this.turn(scene, path.slice(0, at)).choices.find(({ id }) => id === taken)?.text ?? taken);
    return { ...this.facts(scene), soFar, words, asks: briefing.asks, notes: briefing.notes, coming: offerOf(turn) };
  }

  facts(scene: number): SceneFacts {
    const { title, summary } = this.#staged(scene).story;
    return { title, summary: summary ?? '' };
  }

  rubric(scene: number): Rubric | undefined {
    return this.#staged(scene).rubric;
  }

  /** What somebody who went `path` through a scene has before them. */
  turn(scene: number, path: readonly string[]): Turn {
    const known = this.#turns.get(keyOf(scene, path));
    if (known) return known;
    const { turns } = this.#play(scene, path);
    for (const [at, turn] of turns.entries()) if (!this.#turns.has(keyOf(scene, path.slice(0, at)))) this.#turns.set(keyOf(scene, path.slice(0, at)), turn);
    const turn = turns.at(-1);
    if (!turn) throw new RangeError('A story without a turn was played.');
    return turn;
  }

  #play(scene: number, path: readonly string[]): Transcript {
    const { story } = this.#staged(scene);
    const decisions = path.map((choice) => ({ kind: 'choice', choice, thought: 0 }) as const);
    return replay(story, { format: 1, story: story.hash, seed: this.#settings.seed, carried: this.carried(scene), decisions });
  }

  #staged(scene: number): Staged {
    const staged = this.#scenes[scene];
    if (!staged) throw new RangeError(`This room has ${this.#scenes.length} scenes, and no number ${scene + 1}.`);
    return staged;
  }
}

const keyOf = (scene: number, path: readonly string[]): string => JSON.stringify([scene, ...path]);

function offerOf({ choices, briefing }: Turn): Offer {
  return { choices: choices.flatMap(({ id, text, disabled }) => (disabled ? [] : [{ id, text }])), key: briefing.key };
}

function nameOf(speaker: string, book: Book | undefined): string {
  return book?.cast[speaker]?.name ?? book?.voices[speaker]?.name ?? speaker;
}

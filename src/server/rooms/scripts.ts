import type { Rubric } from '../../core/assessment/rubric.ts';
import { replay } from '../../core/session/session.ts';
import type { Turn } from '../../core/story/beat.ts';
import type { Book } from '../../core/story/book.ts';
import type { Story } from '../../core/story/story.ts';
import type { Offer, Settings, Table, TableId } from '../../core/workshop/room.ts';
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

  /** `scenes`: those of the settings, in their order. */
  constructor(settings: Settings, scenes: readonly Staged[]) {
    this.#settings = settings;
    this.#scenes = scenes;
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
    const { story } = this.#staged(scene);
    const decisions = path.map((choice) => ({ kind: 'choice', choice, thought: 0 }) as const);
    const { turns } = replay(story, { format: 1, story: story.hash, seed: this.#settings.seed, carried: {}, decisions });
    for (const [at, turn] of turns.entries()) if (!this.#turns.has(keyOf(scene, path.slice(0, at)))) this.#turns.set(keyOf(scene, path.slice(0, at)), turn);
    const turn = turns.at(-1);
    if (!turn) throw new RangeError('A story without a turn was played.');
    return turn;
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

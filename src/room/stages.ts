import { type Signal, signal } from '@preact/signals';
import { books } from 'virtual:books';
import type { Book } from '../core/story/book.ts';
import { type Beside, type Story, toStory } from '../core/story/story.ts';
import { createCompany } from '../player/company.ts';
import type { Company } from '../player/page/play/company.ts';
import type { Settings } from '../player/settings.ts';

/** What a scene is performed with. */
export interface Staged {
  readonly story: Story;
  readonly book: Book;
}

/** The scenes that a screen can perform, fetched when one is asked for; and who performs them. */
export class Stages {
  readonly parts: { readonly settings: Signal<Settings>; readonly company: Company; readonly say: (sentence: string) => void };
  /** What went wrong last, in a sentence; may be empty. */
  readonly trouble: Signal<string> = signal('');
  readonly #here: Signal<ReadonlyMap<string, Staged | undefined>> = signal(new Map());

  constructor(settings: Signal<Settings>) {
    const say = (sentence: string): void => void (this.trouble.value = sentence);
    this.parts = { settings, company: createCompany({ settings, actions: { say } }), say };
  }

  /** A scene, once it is here; undefined until then, and where it cannot be had: its words are shown without it. */
  of(scene: string | undefined): Staged | undefined {
    if (scene === undefined) return undefined;
    const known = this.#here.value;
    if (!known.has(scene)) {
      queueMicrotask(() => void this.#fetch(scene));
    }
    return known.get(scene);
  }

  async #fetch(id: string): Promise<void> {
    if (this.#here.value.has(id)) return;
    const keep = (staged: Staged | undefined): void => void (this.#here.value = new Map(this.#here.value).set(id, staged));
    keep(undefined);
    const found = books.flatMap(({ book, scenes }) => scenes.filter((scene) => scene.id === id).map(({ url }) => ({ book, url })))[0];
    if (!found?.book) return;
    const { book, url } = found;
    try {
      const { ink, ...beside } = (await (await fetch(url)).json()) as Beside & { readonly ink: unknown };
      keep({ story: toStory(id, ink, book, beside), book });
    } catch {
      this.trouble.value = 'The scene could not be fetched: its words are shown without the stage.';
    }
  }
}

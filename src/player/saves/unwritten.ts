import type { Save } from '../../core/session/save.ts';
import type { KeptSave } from '../page/views.ts';
import type { Format } from './records.ts';

const NAME = 'promoted.unwritten.'; // and the window's name, in localStorage

/** What a window that is gone had decided, and its database was not told in time. */
export interface Left {
  readonly window: string;
  readonly entries: readonly KeptSave[];
}

/** Automatic saves on their way into the database. A page that is left meanwhile notes them where nothing has to be waited for, for its next visit. */
export class Unwritten {
  readonly #name: string;
  readonly #open = new Map<string, KeptSave>();
  #noted = false;

  constructor(window: string) {
    this.#name = `${NAME}${window}`;
    addEventListener('pagehide', () => this.#note());
  }

  begin(entry: KeptSave): void {
    this.#open.set(entry.id, entry);
    if (document.visibilityState === 'hidden') this.#note(); // a phone may not say more before it ends the page
  }

  done(id: string): void {
    this.#open.delete(id);
    if (this.#noted) this.#note();
  }

  #note(): void {
    quietly(() => {
      if (this.#open.size === 0) localStorage.removeItem(this.#name);
      else localStorage.setItem(this.#name, JSON.stringify([...this.#open.values()]));
    });
    this.#noted = this.#open.size > 0;
  }
}

/** What windows before this one have noted. What is no save is passed over. */
export async function leftBehind(format: () => Promise<Format>): Promise<readonly Left[]> {
  const names = quietly(() => Object.keys(localStorage)) ?? [];
  const notes = names.filter((name) => name.startsWith(NAME)).map((name) => ({ name, text: quietly(() => localStorage.getItem(name)) ?? '' }));
  if (notes.length === 0) return [];
  const { writeSave, parseSave } = await format();
  const entryOf = ({ id, run, ended, save: noted }: Noted): KeptSave | undefined => {
    const save = quietly(() => parseSave(writeSave(noted as Save)));
    return save && typeof id === 'string' && typeof run === 'string' ? { id, run, kind: 'auto', ended: ended === true, save } : undefined;
  };
  const entriesIn = (text: string): readonly KeptSave[] => {
    const found = quietly((): unknown => JSON.parse(text));
    return (Array.isArray(found) ? found : []).map((each: Noted | null) => entryOf(each ?? {})).filter((entry) => entry !== undefined);
  };
  return notes.map(({ name, text }) => ({ window: name.slice(NAME.length), entries: entriesIn(text) }));
}

type Noted = { readonly [part in keyof KeptSave]?: unknown };

/** They are in the database now. */
export function forget({ window }: Left): void {
  quietly(() => localStorage.removeItem(`${NAME}${window}`));
}

/** Undefined where it cannot be done: a browser may refuse us its storage, and anybody may write into it. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

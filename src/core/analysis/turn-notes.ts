import type { InkObject } from 'inkjs/engine/Object';
import type { Shuffles } from './shuffles.ts';
import type { Snapshot, StateColumns } from './snapshot.ts';
import { valueKey } from './value-key.ts';

/** Something of a state that a turn has looked at. */
export interface Fact {
  readonly kind: 'variable' | 'visits' | 'since' | 'turns' | 'shuffle';
  readonly name: string; // of the variable, or path of the container
  readonly at: number; // where states hold it; −1: not in a row
}

/** How a fact stands. */
export type Reads = string | number;

/** How a fact stands in a state: two states in which it reads alike cannot be told apart by looking at it. */
export function readFact({ kind, name, at }: Fact, { globals, visits, turns, turn, shuffles }: Snapshot): Reads {
  switch (kind) {
    case 'variable': {
      const value = globals.at(at);
      return value === undefined ? '' : valueKey(value);
    }
    case 'visits':
      return visits.at(at) ?? 0;
    case 'since': {
      const last = turns.at(at);
      return last === undefined ? '' : turn - last;
    }
    case 'turns':
      return turn;
    case 'shuffle':
      return shuffleKey(shuffles.get(name));
  }
}

const shuffleKey = (shuffle: ReturnType<Shuffles['get']>): string => (shuffle ? `${shuffle.round}(${[...shuffle.dealt].join(';')})` : '');

/** What a turn has changed. Counts are what they grew by, so that it can be done to another state. */
export interface Deeds {
  readonly variables: ReadonlyMap<string, InkObject>;
  readonly visits: ReadonlyMap<string, number>;
  readonly seen: ReadonlySet<string>; // containers that note the turn of their last visit
}

/** Stands before a state while a turn is played: what the turn looks at is noted, what it changes is kept apart, and the state stays as it is. */
export class TurnNotes implements Deeds {
  readonly looks: Fact[] = []; // in order, each once
  readonly variables: Map<string, InkObject> = new Map();
  readonly visits: Map<string, number> = new Map();
  readonly seen: Set<string> = new Set();
  assigning = false; // ink is about to overwrite a variable
  readonly before: Snapshot;
  readonly #columns: StateColumns;
  readonly #unseen: ReadonlySet<string>;
  readonly #known: Readonly<Record<Fact['kind'], Set<string>>> = {
    variable: new Set(),
    visits: new Set(),
    since: new Set(),
    turns: new Set(),
    shuffle: new Set(),
  };

  /** `unseen`: variables on which nothing depends; they keep the values that they have. */
  constructor(before: Snapshot, columns: StateColumns, unseen: ReadonlySet<string>) {
    this.before = before;
    this.#columns = columns;
    this.#unseen = unseen;
  }

  /** Takes note that the turn looks at this. */
  look(kind: Fact['kind'], name: string): void {
    const known = this.#known[kind];
    if (known.has(name)) return;
    known.add(name);
    const { globals, visits, turns } = this.#columns;
    const columns = { variable: globals, visits, since: turns, turns: undefined, shuffle: undefined }[kind];
    this.looks.push({ kind, name, at: columns?.numberOf(name) ?? -1 });
  }

  /** A container is visited once more. */
  visit(path: string): void {
    this.visits.set(path, (this.visits.get(path) ?? 0) + 1);
  }

  /** In place of ink's own map of variables. */
  variablesMap(): Shown<InkObject> {
    const { globals } = this.before;
    return {
      get: (name) => {
        const own = this.variables.get(name);
        if (own !== undefined) return own;
        const value = globals.get(name);
        if (value === undefined) return undefined; // a name that is not there is in no state: which there are never changes
        // To assign, ink looks whether the old value is a pointer (or a list, and no notes are taken where there are lists).
        if (!this.#unseen.has(name) && (!this.assigning || 'contextIndex' in value)) this.look('variable', name);
        return value;
      },
      has: (name) => globals.get(name) !== undefined,
      set: (name, value) => {
        if (!this.#unseen.has(name)) this.variables.set(name, value);
      },
    };
  }

  /** In place of ink's own map of visits. */
  visitsMap(): Shown<number> {
    const { visits } = this.before;
    return {
      get: (path) => {
        this.look('visits', path);
        const count = (visits.get(path) ?? 0) + (this.visits.get(path) ?? 0);
        return count === 0 ? undefined : count;
      },
      has: () => true,
      set: (path) => this.visit(path),
    };
  }

  /** In place of ink's own map of turns of last visits. The present turn is the one after the state's. */
  turnsMap(): Shown<number> {
    const { turns, turn } = this.before;
    return {
      get: (path) => {
        if (this.seen.has(path)) return turn + 1;
        this.look('since', path);
        return turns.get(path);
      },
      has: () => true,
      set: (path) => void this.seen.add(path),
    };
  }
}

/** As much of a map as ink needs while it plays. */
export interface Shown<T> {
  readonly get: (key: string) => T | undefined;
  readonly has: (key: string) => boolean;
  readonly set: (key: string, value: T) => void;
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SourceMap } from '../../core/story/source-map.ts';
import type { SceneId } from '../../core/story/story.ts';
import type { RunId } from '../page/views.ts';

/** A save as it lies in the database: the text of `writeSave`, and what the store itself must find it by. */
export interface SaveRecord {
  readonly id: string;
  readonly run: RunId;
  readonly kind: 'auto' | 'named';
  readonly ended: boolean;
  readonly saved: number; // milliseconds since 1970
  readonly text: string;
}

/** The newest point of the first run of a scene in a season. It never gives way to a later run. */
export interface FirstRecord {
  readonly scene: string; // as `firstKey` says it
  readonly run: RunId;
  readonly ended: boolean;
  readonly text: string;
}

/** Which window writes a run. Whoever finds another name here writes elsewhere. */
interface OwnerRecord {
  readonly run: RunId;
  readonly window: string;
}

/** A story from disk, compiled. */
interface StoryRecord {
  readonly scene: SceneId;
  readonly ink: unknown; // ink's JSON
  readonly source?: SourceMap | undefined; // where its lines are written, where that was known
}

/** The lines of one scene that were shown, eight bytes each. */
interface SeenRecord {
  readonly scene: SceneId;
  readonly lines: BigUint64Array;
}

/** All that the game keeps, but for the settings. */
export interface Kept extends DBSchema {
  saves: { key: string; value: SaveRecord };
  firsts: { key: string; value: FirstRecord };
  owners: { key: string; value: OwnerRecord };
  stories: { key: string; value: StoryRecord };
  seen: { key: string; value: SeenRecord };
}

/** Gives the open database, opening it where it is not. Rejects where there is none, or it does not answer. */
export type Connect = () => Promise<IDBPDatabase<Kept>>;

const PATIENCE = 15_000; // milliseconds: some private windows neither open a database nor refuse it

/** The database of this browser. Nothing is opened before the first call. */
export function connectTo(name: string): Connect {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const forget = (): void => void (opened = undefined);
  const open = (): Promise<IDBPDatabase<Kept>> => {
    if (typeof indexedDB === 'undefined') return Promise.reject(new Error('there is no IndexedDB'));
    return withinPatience(
      openDB<Kept>(name, 1, {
        upgrade(database) {
          for (const store of ['saves'] as const) database.createObjectStore(store, { keyPath: 'id' });
          for (const store of ['firsts', 'stories', 'seen'] as const) database.createObjectStore(store, { keyPath: 'scene' });
          database.createObjectStore('owners', { keyPath: 'run' });
        },
        blocking(_now, _asked, event) {
          (event.target as IDBDatabase).close(); // another window wants to renew or delete it
          forget();
        },
        terminated: forget,
      }),
    );
  };
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

function withinPatience<T>(promise: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the database does not answer')), PATIENCE);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

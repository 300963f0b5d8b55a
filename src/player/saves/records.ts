import type { IDBPDatabase } from 'idb';
import type { Save } from '../../core/session/save.ts';
import { seasonOf } from '../../core/session/which-season.ts';
import type { SceneId } from '../../core/story/story.ts';
import type { KeptSave } from '../page/views.ts';
import type { FirstRecord, Kept, SaveRecord } from './database.ts';
import { newId } from './run-id.ts';

/** Saves as text and back: `core/session/save.ts`, fetched with the first save. */
export interface Format {
  readonly writeSave: (save: Save) => string;
  readonly parseSave: (text: string) => Save;
}

/** What a database held, as far as it can be read. */
export interface Contents {
  readonly saves: readonly KeptSave[];
  readonly firsts: readonly KeptSave[];
  readonly damaged: number; // records that are no saves any more
}

/** Reads everything. Records that are damaged stay where they are and are counted. */
export async function readAll(database: IDBPDatabase<Kept>, format: () => Promise<Format>): Promise<Contents> {
  const [saves, firsts] = await Promise.all([database.getAll('saves'), database.getAll('firsts')]);
  if (saves.length + firsts.length === 0) return { saves: [], firsts: [], damaged: 0 };
  const { parseSave } = await format();
  const read = (record: SaveRecord | FirstRecord): KeptSave | undefined => {
    try {
      const { run, ended } = record;
      const save = parseSave(record.text);
      return 'kind' in record ? { id: record.id, run, kind: record.kind, ended, save } : { id: `first:${run}`, run, kind: 'auto', ended, save };
    } catch {
      return undefined;
    }
  };
  const readable = saves.map(read).filter((kept) => kept !== undefined);
  return { saves: readable, firsts: firsts.map(read).filter((kept) => kept !== undefined), damaged: saves.length - readable.length };
}

/** By what the first run of a scene is kept: the scene and, from the second season on, which season it is. */
export function firstKey({ scene, session }: Pick<Save, 'scene' | 'session'>): string {
  return keyIn(scene, seasonOf(session.carried));
}

/** The same, where only the names are known. */
export function keyIn(scene: SceneId, season: number): string {
  return season > 1 ? `${scene} ${season}` : scene;
}

/** What became of an automatic save. */
export interface Written {
  readonly kept: KeptSave;
  readonly first: boolean; // it is the newest point of its scene's first run
  readonly forked: boolean; // another window has taken the run up: this one goes on under another name
}

/** Writes an automatic save and takes those away that `outdated` names, in one transaction: no other window comes between looking and writing. */
export async function writeAuto(
  database: IDBPDatabase<Kept>,
  window: string,
  entry: KeptSave,
  outdated: (kept: KeptSave) => readonly string[],
  format: Format,
): Promise<Written> {
  const { run, save, ended } = entry;
  const transaction = database.transaction(['saves', 'owners', 'firsts'], 'readwrite', { durability: 'relaxed' });
  const [saves, owners, firsts] = [transaction.objectStore('saves'), transaction.objectStore('owners'), transaction.objectStore('firsts')];
  const [owner, begun] = await Promise.all([owners.get(run), firsts.get(firstKey(save))]);
  const forked = owner !== undefined && owner.window !== window;
  const first = save.run === 'first' && !forked && save.session.decisions.length > 0 && (begun === undefined || begun.run === run);
  const late = save.run === 'first' && (forked || (begun !== undefined && begun.run !== run));
  const kept: KeptSave = { ...entry, run: forked ? newId() : run, save: late ? { ...save, run: 'what-if' } : save };
  const text = format.writeSave(kept.save);
  const writes: Promise<unknown>[] = [
    saves.put({ id: kept.id, run: kept.run, kind: 'auto', ended, saved: save.saved, text }),
    owners.put({ run: kept.run, window }),
    ...outdated(kept).map((id) => saves.delete(id)),
  ];
  if (first) writes.push(firsts.put({ scene: firstKey(save), run, ended, text }));
  await Promise.all([...writes, transaction.done]);
  return { kept, first, forked };
}

/** Writes a save that the player asked for. */
export async function writeNamed(database: IDBPDatabase<Kept>, { id, run, kind, ended, save }: KeptSave, format: Format): Promise<void> {
  await database.put('saves', { id, run, kind, ended, saved: save.saved, text: format.writeSave(save) });
}

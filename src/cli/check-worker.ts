import { parentPort, workerData } from 'node:worker_threads';
import { checkScenes, readScenes } from '../core/check/check.ts';
import { idsOf, type NewId, newIds } from '../core/check/new-ids.ts';
import { heldIds } from '../core/check/released.ts';
import { type Folder, toShelf } from '../core/check/shelf.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { openDictionary } from './check-spelling.ts';
import { depthOf } from './explore-depth.ts';

/** What the worker is asked: to check these stories of a folder. */
export interface CheckRequest {
  readonly job: number; // its name in what is said about it
  readonly folder: Folder;
  readonly roots: readonly string[];
  readonly deep?: { readonly seconds: number; readonly roots: readonly string[] }; // stories to be played in every way, and how long each may take
}

/** What it says: which story it is about to read, that it has read them all, and all that it found. */
export type CheckNews =
  | { readonly kind: 'reading'; readonly job: number; readonly root: string }
  | { readonly kind: 'read'; readonly job: number }
  | ({ readonly kind: 'found'; readonly job: number } & Found);

/** What there is to say about a folder. Files are named relative to it. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly ids: Readonly<Record<string, readonly string[]>>; // of all options, by scene
  readonly unnamed: readonly NewId[]; // scored options without an id, and the ids they could have
}

const tell = (news: CheckNews): void => parentPort?.postMessage(news);
const dictionary = openDictionary();
for (const { job, folder, roots, deep } of workerData as readonly CheckRequest[]) {
  const { shelf, diagnostics } = toShelf(folder, dictionary);
  const read = readScenes(shelf, roots, (root) => tell({ kind: 'reading', job, root }));
  tell({ kind: 'read', job });
  const ignored = (): void => undefined;
  const depth = deep && depthOf(shelf, { ...deep, seed: 1, isStopped: () => false, onProgress: ignored, onExplored: ignored });
  const found = checkScenes(shelf, read, depth);
  dictionary.keep();
  const scenes = read.flatMap(({ scene }) => (scene?.compiled ? [{ scene, name: scene.files.root.replace(/\.ink$/u, '') }] : []));
  const held = (name: string): ReadonlySet<string> => (shelf.released ? heldIds(shelf.released, name) : new Set());
  const unnamed = new Map(scenes.flatMap(({ scene, name }) => newIds(scene, held(name))).map((each) => [`${each.file}:${each.line}:${each.column}`, each]));
  tell({
    kind: 'found',
    job,
    diagnostics: [...diagnostics, ...found],
    ids: Object.fromEntries(scenes.map(({ scene, name }) => [name, idsOf(scene.options)])),
    unnamed: [...unnamed.values()],
  });
}

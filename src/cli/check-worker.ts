import { parentPort, workerData } from 'node:worker_threads';
import { bookFindings, type Reads, readsOf, sceneFindings, type SceneReport, withReads } from '../core/check/check.ts';
import { idsOf, type NewId, newIds } from '../core/check/new-ids.ts';
import { heldIds } from '../core/check/released.ts';
import { readScene, type SceneRead } from '../core/check/scene.ts';
import { type Folder, toShelf } from '../core/check/shelf.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { openDictionary } from './check-spelling.ts';
import { depthOf } from './explore-depth.ts';

/** A folder whose stories are checked together. Its stories can be shared among workers. */
export interface CheckJob {
  readonly job: number; // its name in what is said about it
  readonly folder: Folder;
  readonly deep?: { readonly seconds: number; readonly roots: readonly string[] }; // stories to be played in every way, and how long each may take
}

/** What a worker is asked, one thing at a time. What it has read it keeps until it has judged it. */
export type CheckTask =
  | { readonly kind: 'read'; readonly job: number; readonly root: string }
  | { readonly kind: 'judge'; readonly job: number; readonly reads: Reads } // all that it has read of the folder, by the rules about one story
  | { readonly kind: 'conclude'; readonly job: number; readonly judged: readonly Judged[] }; // the stories of the folder, in their order

/** What it says: that it begins to read a story, and one answer to each task. */
export type CheckNews =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly reads: Reads }
  | { readonly kind: 'judged'; readonly judged: readonly Judged[] }
  | ({ readonly kind: 'found' } & Found);

/** What there is to say about a folder. Files are named relative to it. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly ids: Readonly<Record<string, readonly string[]>>; // of all options, by scene
  readonly unnamed: readonly NewId[]; // scored options without an id, and the ids they could have
}

/** A story, judged by itself. */
export interface Judged {
  readonly report: SceneReport;
  readonly named: { readonly scene: string; readonly ids: readonly string[]; readonly unnamed: readonly NewId[] } | undefined; // undefined: it does not compile
}

const tell = (news: CheckNews): void => parentPort?.postMessage(news);
const dictionary = openDictionary();
const shelves = new Map(
  (workerData as readonly CheckJob[]).map(({ job, folder, deep }) => [job, { ...toShelf(folder, dictionary), deep, read: new Array<SceneRead>() }]),
);

parentPort?.on('message', (task: CheckTask) => {
  const at = shelves.get(task.job);
  if (!at) throw new Error(`There is no folder ${task.job}.`);
  const { shelf, diagnostics, deep } = at;
  switch (task.kind) {
    case 'read': {
      tell({ kind: 'reading' });
      const read = readScene(shelf, task.root);
      at.read.push(read);
      return tell({ kind: 'read', reads: readsOf([read]) });
    }
    case 'judge': {
      const ignored = (): void => undefined;
      const depth = deep && depthOf(shelf, { ...deep, seed: 1, isStopped: () => false, onProgress: ignored, onExplored: ignored });
      const reports = sceneFindings(withReads(shelf, task.reads), at.read, depth);
      dictionary.keep();
      const held = (name: string): ReadonlySet<string> => (shelf.released ? heldIds(shelf.released, name) : new Set());
      const judged = reports.map((report, number): Judged => {
        const { scene } = at.read[number] ?? {};
        const name = report.root.replace(/\.ink$/u, '');
        return { report, named: scene?.compiled && { scene: name, ids: idsOf(scene.options), unnamed: newIds(scene, held(name)) } };
      });
      at.read.length = 0;
      return tell({ kind: 'judged', judged });
    }
    case 'conclude': {
      const reports = task.judged.map(({ report }) => report);
      const named = task.judged.flatMap((each) => each.named ?? []);
      const unnamed = new Map(named.flatMap((each) => each.unnamed).map((each) => [`${each.file}:${each.line}:${each.column}`, each]));
      return tell({
        kind: 'found',
        diagnostics: [...diagnostics, ...bookFindings(shelf, reports)],
        ids: Object.fromEntries(named.map(({ scene, ids }) => [scene, ids])),
        unnamed: [...unnamed.values()],
      });
    }
  }
});

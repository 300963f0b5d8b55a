import { parentPort, workerData } from 'node:worker_threads';
import { checkScenes, readScenes } from '../core/check/check.ts';
import { type Folder, toShelf } from '../core/check/shelf.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { openDictionary } from './check-spelling.ts';

/** What the worker is asked: to check these stories of a folder. */
export interface CheckRequest {
  readonly folder: Folder;
  readonly roots: readonly string[];
}

/** What it says: which story it is about to read, and at the end all that it found. */
export type CheckNews = { readonly kind: 'reading'; readonly root: string } | { readonly kind: 'read' } | { readonly kind: 'found'; readonly diagnostics: readonly Diagnostic[] };

const { folder, roots } = workerData as CheckRequest;
const tell = (news: CheckNews): void => parentPort?.postMessage(news);
const dictionary = openDictionary();
const { shelf, diagnostics } = toShelf(folder, dictionary);
const read = readScenes(shelf, roots, (root) => tell({ kind: 'reading', root }));
tell({ kind: 'read' });
const found = checkScenes(shelf, read);
dictionary.keep();
tell({ kind: 'found', diagnostics: [...diagnostics, ...found] });

import { parentPort, workerData } from 'node:worker_threads';
import { type Exploration, explore, type Progress } from '../core/analysis/explore.ts';
import { checkScenes, readScenes } from '../core/check/check.ts';
import { type Folder, toShelf } from '../core/check/shelf.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { toStory } from '../core/story/story.ts';
import { clock, depthOf } from './explore-depth.ts';

/** What is to be explored: a story of a folder, or one that is compiled already. */
export type Subject =
  | { readonly kind: 'source'; readonly folder: Folder; readonly root: string }
  | { readonly kind: 'compiled'; readonly id: string; readonly json: unknown };

/** What the worker is asked. */
export interface ExploreRequest {
  readonly subject: Subject;
  readonly seconds: number;
  readonly seed: number;
  readonly flag: SharedArrayBuffer; // its first byte is set when it has to stop
}

/** What it says. `found` comes last; without an exploration, the story could not be read, and the diagnostics say why. */
export type ExploreNews =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'found'; readonly exploration: Exploration | undefined; readonly diagnostics: readonly Diagnostic[] };

const tell = (news: ExploreNews): void => parentPort?.postMessage(news);
const { subject, seconds, seed, flag } = workerData as ExploreRequest;
const flags = new Uint8Array(flag);
const isStopped = (): boolean => Atomics.load(flags, 0) === 1;
const onProgress = (progress: Progress): void => tell({ kind: 'progress', progress });

if (subject.kind === 'compiled') {
  tell({ kind: 'found', exploration: explore(toStory(subject.id, subject.json), { seed, stop: clock(seconds, isStopped), onProgress }), diagnostics: [] });
} else {
  const { shelf, diagnostics } = toShelf(subject.folder);
  let exploration: Exploration | undefined;
  const depth = depthOf(shelf, {
    roots: [subject.root],
    seconds,
    seed,
    isStopped,
    onProgress: (_, progress) => onProgress(progress),
    onExplored: (_, found) => (exploration = found),
  });
  const found = [...diagnostics, ...checkScenes(shelf, readScenes(shelf, [subject.root]), depth)];
  const wanted = exploration ? depth.rules.map(({ code }) => code) : ['P001', 'P002', 'P006'];
  tell({ kind: 'found', exploration, diagnostics: found.filter(({ code }) => wanted.includes(code)) });
}

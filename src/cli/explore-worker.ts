import { parentPort, workerData } from 'node:worker_threads';
import { type Exploration, explore, type Progress } from '../core/analysis/explore.ts';
import { readScenes, soundScenes } from '../core/check/check.ts';
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
  readonly profile?: string | null | undefined; // the only one to be looked at; null: the story's own values; undefined: all
  readonly flag: SharedArrayBuffer; // its first byte is set when it has to stop
}

/** What it says. `found` comes last; without explorations, the story could not be read, and the diagnostics say why. */
export type ExploreNews =
  | { readonly kind: 'progress'; readonly profile: string | null; readonly progress: Progress }
  | { readonly kind: 'found'; readonly explorations: readonly ProfileExplored[]; readonly starts: number; readonly diagnostics: readonly Diagnostic[] };

/** What was found with some values to begin with. */
export interface ProfileExplored {
  readonly profile: string | null; // null: the story's own values
  readonly exploration: Exploration;
}

const tell = (news: ExploreNews): void => parentPort?.postMessage(news);
const { subject, seconds, seed, profile: only, flag } = workerData as ExploreRequest;
const flags = new Uint8Array(flag);
const isStopped = (): boolean => Atomics.load(flags, 0) === 1;

if (subject.kind === 'compiled') {
  const onProgress = (progress: Progress): void => tell({ kind: 'progress', profile: null, progress });
  const exploration = explore(toStory(subject.id, subject.json), { seed, stop: clock(seconds, isStopped), onProgress });
  tell({ kind: 'found', explorations: [{ profile: null, exploration }], starts: 1, diagnostics: [] });
} else {
  const { shelf, diagnostics } = toShelf(subject.folder);
  const explorations: ProfileExplored[] = [];
  let starts = 0;
  const depth = depthOf(shelf, {
    roots: [subject.root],
    seconds,
    seed,
    isStopped,
    profile: only,
    onProgress: (_, { name }, progress) => tell({ kind: 'progress', profile: name, progress }),
    onExplored: (_, { name }, exploration) => explorations.push({ profile: name, exploration }),
    onStarts: (count) => void (starts = count),
  });
  const read = readScenes(shelf, [subject.root]);
  const found = [...diagnostics, ...soundScenes(shelf, read, depth)];
  const isRead = read.every(({ scene }) => scene?.compiled);
  const wanted = isRead ? depth.rules.map(({ code }) => code) : ['P001', 'P002', 'P006'];
  tell({ kind: 'found', explorations, starts, diagnostics: found.filter(({ code }) => wanted.includes(code)) });
}

import { parentPort, workerData } from 'node:worker_threads';
import { exploreSeason, type SeasonExploration } from '../core/analysis/season.ts';
import type { SeasonScene } from '../core/analysis/season-play.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { readBook } from './books.ts';

/** Which season is to be explored, and how. */
export interface SeasonAsked {
  readonly folder: string; // that the book's folder is in
  readonly name: string; // of the book's folder
  readonly seconds: number;
  readonly seed: number;
  readonly flag: SharedArrayBuffer; // its first byte is set when it has to stop
}

/** What the worker says. Without a season, a scene could not be read, and the diagnostics say why; without both, there is no scene in it. */
export type SeasonNews =
  | { readonly kind: 'progress'; readonly said: string }
  | { readonly kind: 'found'; readonly season: SeasonExploration | undefined; readonly diagnostics: readonly Diagnostic[] };

const tell = (news: SeasonNews): void => parentPort?.postMessage(news);
const { folder, name, seconds, seed, flag } = workerData as SeasonAsked;
const flags = new Uint8Array(flag);

const { book, rubric, scenes: compiled, diagnostics } = readBook(folder, name);
const stories = new Map(compiled.map(({ story }) => [story.id, story]));
const scenes = book.season.flatMap((entry): readonly SeasonScene[] => {
  const story = stories.get(`${name}/${entry.scene}`);
  return story ? [{ story, entry }] : [];
});
const wrong = diagnostics.filter(({ severity }) => severity === 'error');
const began = performance.now();
const spent = (): number => (Atomics.load(flags, 0) === 1 ? 1 : (performance.now() - began) / (seconds * 1000));
const onProgress = (said: string): void => tell({ kind: 'progress', said });
const season = wrong.length > 0 || scenes.length === 0 ? undefined : exploreSeason({ book, rubric, scenes, seed, spent, onProgress });
tell({ kind: 'found', season, diagnostics: wrong });

import { type Exploration, explore, type Progress } from '../core/analysis/explore.ts';
import type { Depth } from '../core/check/check.ts';
import type { Shelf } from '../core/check/rule.ts';
import { statesRules } from '../core/check/rules/states.ts';
import { sourceMap } from '../core/story/source-map.ts';
import { toStory } from '../core/story/story.ts';

/** How deep is looked, and who hears of it. */
export interface Sounding {
  readonly roots: readonly string[]; // first files of the stories to be played
  readonly seconds: number; // for each of them
  readonly seed: number;
  readonly isStopped: () => boolean; // asked often
  readonly onProgress: (root: string, progress: Progress) => void;
  readonly onExplored: (root: string, exploration: Exploration) => void;
}

/** The rules that need to know all that can happen, and a search that tells them. */
export function depthOf(shelf: Shelf, { roots, seconds, seed, isStopped, onProgress, onExplored }: Sounding): Depth<Exploration> {
  return {
    rules: statesRules,
    explore: ({ compiled, files: { root } }) => {
      if (!compiled || !roots.includes(root)) return undefined;
      const story = toStory(root.replace(/\.ink$/u, ''), JSON.parse(compiled.ink.ToJson() ?? 'null'), shelf.book);
      const exploration = explore(story, {
        seed,
        map: sourceMap(compiled.ink, root),
        rubric: shelf.rubric,
        kind: shelf.book?.kind ?? [],
        stop: clock(seconds, isStopped),
        onProgress: (progress) => onProgress(root, progress),
      });
      onExplored(root, exploration);
      return exploration;
    },
  };
}

/** Says when the time is up, or somebody has stopped it. */
export function clock(seconds: number, isStopped: () => boolean): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => isStopped() || performance.now() >= end;
}

import { getHeapStatistics } from 'node:v8';
import { type Exploration, explore, type Progress } from '../core/analysis/explore.ts';
import { type Profile, profilesFor } from '../core/analysis/profiles.ts';
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
  readonly profile?: string | null | undefined; // the only one to be looked at; null: the story's own values; undefined: all
  readonly onProgress: (root: string, profile: Profile, progress: Progress) => void;
  readonly onExplored: (root: string, profile: Profile, exploration: Exploration) => void;
  readonly onStarts?: (count: number) => void; // how many beginnings the story has, its own values included
}

/** The rules that need to know all that can happen, and a search that tells them: with a story's own values, and with each profile that concerns it. */
export function depthOf(shelf: Shelf, { roots, seconds, seed, isStopped, profile: only, onProgress, onExplored, onStarts }: Sounding): Depth<Exploration> {
  return {
    rules: statesRules,
    explore: ({ compiled, files: { root } }) => {
      if (!compiled || !roots.includes(root)) return [];
      const story = toStory(root.replace(/\.ink$/u, ''), JSON.parse(compiled.text), shelf.book);
      const map = sourceMap(compiled.ink, root);
      const starts = profilesFor(story, shelf.book);
      onStarts?.(starts.length);
      const profiles = starts.filter(({ name }) => only === undefined || name === only);
      return profiles.flatMap((profile, at) => {
        if (at > 0 && isStopped()) return [];
        const explored = explore(story, {
          seed,
          map,
          carried: profile.carried,
          rubric: shelf.rubric,
          kind: shelf.book?.kind ?? [],
          stop: clock(seconds, isStopped),
          onProgress: (progress) => onProgress(root, profile, progress),
        });
        onExplored(root, profile, explored);
        return [{ profile: profile.name, explored }];
      });
    },
  };
}

/** Says when the time or the memory is up, or somebody has stopped it. */
export function clock(seconds: number, isStopped: () => boolean): () => boolean {
  const end = performance.now() + seconds * 1000;
  let asked = 0;
  let isFull = false;
  return () => {
    if (asked++ % EVERY === 0) isFull ||= isHeapFull();
    return isFull || isStopped() || performance.now() >= end;
  };
}

const EVERY = 1_000; // questions, between two looks at the memory
const ENOUGH = 0.6; // of what this thread may use: the rest is for the report

function isHeapFull(): boolean {
  const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
  return used > most * ENOUGH;
}

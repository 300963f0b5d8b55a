import { join, relative, sep } from 'node:path';
import { findPlaces, type Place } from '../../src/cli/check-places.ts';
import { askedStories, checkPlaces } from '../../src/cli/check-run.ts';
import { runExplore } from '../../src/cli/explore-run.ts';
import type { Exploration } from '../../src/core/analysis/explore.ts';
import { includesOf } from '../../src/core/check/includes.ts';
import type { Diagnostic } from '../../src/core/story/diagnostic.ts';
import { Guarded, type Outcome } from './guarded.ts';
import type { PlayAnswer, PlayTask } from './play-thread.ts';

/** What came of one story of somebody else's. */
export interface Tried {
  readonly name: string; // of its first file, relative to the folder it was found in
  readonly size: number; // characters, with all that it includes
  readonly diagnostics: readonly Diagnostic[]; // of `promoted check`
  readonly plays: Outcome<PlayAnswer>;
  readonly explored: Pick<Exploration, 'verdict' | 'because' | 'states' | 'playthroughs' | 'coverage'> | string | undefined; // a string: it broke; undefined: there is no story to explore
  readonly exploring: number; // seconds
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How long a story may take, in seconds. */
interface Patience {
  readonly seconds: number; // for its exploration
  readonly plays: number; // for ten plays and their replays
}

/** Tries every story under a folder: check, ten plays to their end, and an exploration. */
export async function tryStories(folder: string, { seconds, plays }: Patience, onTried: (tried: Tried) => void): Promise<readonly Tried[]> {
  const places = findPlaces([folder], process.cwd());
  const found = await checkPlaces(places);
  const guarded = new Guarded<PlayTask, PlayAnswer>(new URL('./play-thread.ts', import.meta.url), plays * 1000);
  const done: Tried[] = [];
  for (const [at, place] of places.entries()) {
    for (const root of askedStories(place)) {
      const tried = await tryOne(place, root, found[at]?.diagnostics ?? [], guarded, { folder, seconds });
      done.push(tried);
      onTried(tried);
    }
  }
  await guarded.close();
  return done;
}

async function tryOne(
  place: Place,
  root: string,
  diagnostics: readonly Diagnostic[],
  guarded: Guarded<PlayTask, PlayAnswer>,
  { folder, seconds }: { readonly folder: string; readonly seconds: number },
): Promise<Tried> {
  const files = new Set(includesOf(place.folder, root));
  const own = diagnostics.filter(({ file }) => files.has(file));
  const plays = await guarded.do({ sources: place.folder.sources, root, seeds: SEEDS });
  const began = performance.now();
  const playable = plays.kind === 'done' && plays.answer !== undefined;
  const explored = playable ? await exploredOf(place, root, seconds) : undefined;
  return {
    name: relative(folder, join(place.path, root)).replaceAll(sep, '/'),
    size: [...files].reduce((sum, file) => sum + (place.folder.sources.get(file)?.length ?? 0), 0),
    diagnostics: own,
    plays,
    explored,
    exploring: (performance.now() - began) / 1000,
  };
}

async function exploredOf({ folder }: Place, root: string, seconds: number): Promise<Tried['explored']> {
  try {
    const { explorations, diagnostics } = await runExplore({ subject: { kind: 'source', folder, root }, seconds, seed: 1 }, () => undefined);
    return explorations[0]?.exploration ?? diagnostics[0]?.message ?? 'nothing was said';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

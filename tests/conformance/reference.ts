import { spawnSync } from 'node:child_process';
import { basename, dirname, join, relative, sep } from 'node:path';
import { findPlaces } from '../../src/cli/check-places.ts';
import { askedStories } from '../../src/cli/check-run.ts';
import { Guarded } from './guarded.ts';
import { bare } from './ink-proof.ts';
import type { TranscriptAnswer, TranscriptTask } from './transcript-thread.ts';

/** A story played here and by the reference: inklecate, the compiler and player that ink's makers publish. */
export interface Compared {
  readonly name: string; // of its first file, relative to the folder it was found in
  readonly verdict: 'same' | 'differs' | 'by chance' | 'both refuse' | 'only here' | 'only there'; // by chance: it throws dice, which differ, or asks functions of a game that is not there; only here: it compiles only here
  readonly here: string;
  readonly there: string;
}

const PATIENCE = 60_000; // milliseconds
const MOST = 200; // decisions

/** Plays every story under a folder with the same options here and there. `command`: what runs inklecate, as words. */
export async function compare(folder: string, command: readonly string[]): Promise<readonly Compared[]> {
  const guarded = new Guarded<TranscriptTask, TranscriptAnswer>(new URL('./transcript-thread.ts', import.meta.url), PATIENCE);
  const done: Compared[] = [];
  for (const { path, folder: files, roots, asked } of findPlaces([folder], process.cwd())) {
    for (const root of askedStories({ path, folder: files, roots, asked })) {
      const outcome = await guarded.do({ kind: 'source', root, files: files.sources, inputs: { seed: 1, most: MOST } });
      const here = outcome.kind === 'done' ? outcome.answer : { compiled: false, said: outcome.kind, taken: [], trouble: null };
      const there = played(join(path, root), here.taken, command);
      const chance = [...files.sources.values()].some((text) => /\bRANDOM\b|LIST_RANDOM|shuffle|\{~|EXTERNAL/u.test(text));
      const same = bare(here.said) === bare(there.said);
      const verdict = verdictOn(here.compiled, there.compiled, same, chance);
      done.push({ name: relative(folder, join(path, root)).replaceAll(sep, '/'), verdict, here: here.said, there: there.said });
    }
  }
  await guarded.close();
  return done;
}

function verdictOn(isHere: boolean, isThere: boolean, isSame: boolean, isChance: boolean): Compared['verdict'] {
  if (!isHere) return isThere ? 'only there' : 'both refuse';
  if (isSame && isThere) return 'same';
  if (isChance) return 'by chance';
  return isThere ? 'differs' : 'only here';
}

/** What inklecate prints where somebody takes these options, without what only it prints. */
function played(file: string, taken: readonly number[], [program = '', ...args]: readonly string[]): { readonly compiled: boolean; readonly said: string } {
  const { stdout } = spawnSync(program, [...args, '-p', basename(file)], {
    cwd: dirname(file),
    input: taken.map((each) => `${each}\n`).join(''),
    encoding: 'utf8',
    timeout: PATIENCE,
    maxBuffer: 64_000_000,
  });
  const lines = stdout.replaceAll(/\uFEFF|# tags: .*|<User input stream closed\.>/gu, '').split('\n');
  const said = lines.map((line) => line.replace(/^(?:\?> )+/u, '')).filter((line) => !/^(?:(?:WARNING|TODO|AUTHOR): '|RUNTIME |Unhandled|\s+at )/u.test(line));
  return { compiled: !lines.some((line) => line.startsWith('ERROR: ')), said: said.join('\n') };
}

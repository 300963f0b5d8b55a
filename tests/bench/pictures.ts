import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createServer } from 'vite';
import { randomBot } from '../../src/core/analysis/bots.ts';
import { dice } from '../../src/core/analysis/explore-rehearse.ts';
import { playSeason, type SeasonScene } from '../../src/core/analysis/season-play.ts';
import { replay } from '../../src/core/session/session.ts';
import type { Beat } from '../../src/core/story/beat.ts';
import type { Figure } from './figure.ts';
import { ours } from './season.ts';

const SEASONS = 60; // played by chance
const MOST = 600; // kB
const root = join(import.meta.dirname, '../..');

/** The way a play's pictures are known: as the stage's own code has it. */
type Shown = typeof import('../support/shown.ts');

/** What the pictures of a play weigh: a scene a figure, and of all the plays by chance the heaviest. */
export async function weighPictures(): Promise<readonly Figure[]> {
  const season = ours();
  const weights = new Map<SeasonScene, number[]>();
  const { picturesShown, close } = await stageCode();
  const bytes = new Map<string, number>();
  const weigh = (path: string): number => {
    const known = bytes.get(path) ?? gzipSync(readFileSync(join(root, 'assets', path)), { level: 9 }).length;
    bytes.set(path, known);
    return known;
  };
  for (let seed = 0; seed < SEASONS; seed++)
    for (const { at, session } of playSeason(season, randomBot, seed, dice(seed))) {
      const scene = season[at];
      if (!scene) continue;
      const beats: readonly Beat[] = replay(scene.story, session).turns.flatMap((turn) => turn.beats);
      const weight = [...picturesShown(beats, scene.entry.week ?? 0)].reduce((sum, path) => sum + weigh(path), 0);
      weights.set(scene, [...(weights.get(scene) ?? []), weight / 1000]);
    }
  await close();
  return [...weights].map(([{ story }, all]): Figure => ({
    what: `Pictures of “${story.title}”, the heaviest play`,
    unit: 'kB',
    value: Math.max(...all),
    most: MOST,
    note: `of ${all.length}; ${(all.reduce((sum, one) => sum + one) / all.length).toFixed(0)} kB as a rule`,
  }));
}

/** The stage's code as Vite reads it: it names its pictures by Vite's ways. */
async function stageCode(): Promise<Pick<Shown, 'picturesShown'> & { readonly close: () => Promise<void> }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const { picturesShown } = (await server.ssrLoadModule('/tests/support/shown.ts')) as Shown;
  return { picturesShown, close: () => server.close() };
}

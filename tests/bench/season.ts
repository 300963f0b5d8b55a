import { join } from 'node:path';
import { readBooks } from '../../src/cli/books.ts';
import { randomBot } from '../../src/core/analysis/bots.ts';
import { dice } from '../../src/core/analysis/explore-rehearse.ts';
import { playSeason, type SeasonScene } from '../../src/core/analysis/season-play.ts';
import { replay, type Session } from '../../src/core/session/session.ts';
import type { Story } from '../../src/core/story/story.ts';
import { type Bench, type Figure, type Measure, median } from './figure.ts';
import type { Lab, Recorded } from './lab/main.ts';
import { fresh } from './replay.ts';

const SEASONS = 5; // ways through it
const MOST = 1000; // milliseconds

/** How long it takes to derive a whole season again: its chapters, its calendar, its debrief. */
export const seasons: Measure = {
  name: 'season',
  title: 'A season is played back',
  how: `Every scene and week of our book, in their order, with what each was left by the one before: ${SEASONS} ways through it, by chance, and the middle of them. The stories are there
already; what is measured is playing all of their sessions back. In a page: a fresh one for each way, cold. In Node: warm.`,
  run: measure,
};

async function measure({ browser, lab }: Bench): Promise<readonly Figure[]> {
  const season = ours();
  const ways = Array.from({ length: SEASONS }, (_, seed) => wayThrough(season, seed));
  const here = ways.map((way) => {
    way.forEach(({ story, session }) => replay(story, session)); // warm
    const began = performance.now();
    way.forEach(({ story, session }) => replay(story, session));
    return performance.now() - began;
  });
  const there: number[] = [];
  for (const way of ways) {
    const page = await fresh(browser, lab);
    const recorded = way.map(({ story, session }): Recorded => ({ ink: story.ink, session }));
    there.push(await page.evaluate((all) => (globalThis as unknown as { lab: Lab }).lab.timeAll(all), recorded));
    await page.close();
  }
  const scenes = median(ways.map(({ length }) => length));
  const decisions = median(ways.map((way) => way.reduce((sum, { session }) => sum + session.decisions.length, 0)));
  return [
    {
      what: 'A season, in a page',
      unit: 'ms',
      value: median(there),
      most: MOST,
      note: `${scenes} scenes and weeks, ${decisions} decisions; at most ${Math.max(...there).toFixed(0)} ms`,
    },
    { what: 'A season, in Node', unit: 'ms', value: median(here), most: MOST },
  ];
}

/** Our season. Throws where there is none. */
export function ours(): readonly SeasonScene[] {
  const [shelved] = readBooks(join(import.meta.dirname, '../../stories'));
  if (!shelved || shelved.scenes.length === 0) throw new Error('There is no season under stories/ to measure.');
  const { book, scenes } = shelved;
  return book.season.flatMap((entry) => {
    const found = scenes.find(({ story }) => story.id === `${book.id}/${entry.scene}`);
    return found ? [{ entry, story: found.story }] : [];
  });
}

/** A session of a season, with its story. */
interface Chapter {
  readonly story: Story;
  readonly session: Session;
}

/** The season as chance plays it. The same `seed` is the same way. */
function wayThrough(season: readonly SeasonScene[], seed: number): readonly Chapter[] {
  return playSeason(season, randomBot, seed, dice(seed)).flatMap(({ at, session }) => {
    const story = season[at]?.story;
    return story ? [{ story, session }] : [];
  });
}

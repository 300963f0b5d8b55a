import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readBook } from '../../src/cli/books.ts';
import { randomBot } from '../../src/core/analysis/bots.ts';
import { dice } from '../../src/core/analysis/explore-rehearse.ts';
import { playSeason } from '../../src/core/analysis/season-play.ts';
import { writeChecklist } from '../../src/core/assessment/checklist.ts';
import { writeSave } from '../../src/core/session/save.ts';
import { replay, type Session } from '../../src/core/session/session.ts';
import type { Story } from '../../src/core/story/story.ts';
import type { FirstRecord, SaveRecord } from '../../src/player/saves/database.ts';

const ASKED = ['communication', 'leading', 'inspiring', 'prioritizing'];

/** Scenes of a season of our book as a browser keeps them: the season was played by chance, always the same, through the last of them. */
export async function keepSeason(page: Page, ...names: readonly string[]): Promise<void> {
  const { book, scenes } = readBook(join(import.meta.dirname, '../../stories'), 'northline');
  const season = book.season.flatMap((entry) => {
    const found = scenes.find(({ story }) => story.id === `${book.id}/${entry.scene}`);
    return found ? [{ entry, story: found.story }] : [];
  });
  const last = season.findLastIndex(({ entry }) => names.includes(entry.scene));
  if (last < 0) throw new Error(`There is no scene ${names.join(', ')} in the season.`);
  const firsts = playSeason(season.slice(0, last + 1), randomBot, 7, dice(7)).flatMap(({ at, session }) => {
    const scene = season[at];
    return scene && names.includes(scene.entry.scene) ? [kept(scene.story, withChecklist(scene.story, session), at)] : [];
  });
  await page.goto('/');
  await expect.poll(() => page.evaluate(keepThere, firsts), 'the game has arranged its database').toBe('kept');
  await page.reload();
}

/** Writes them in the page's database, once the game has arranged it: whoever opens it earlier would arrange it without any stores, so that is taken back. */
async function keepThere(records: readonly ReturnType<typeof kept>[]): Promise<'kept' | 'not yet'> {
  const database = await new Promise<IDBDatabase | undefined>((done) => {
    const opening = indexedDB.open('promoted');
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => done(undefined));
    opening.addEventListener('success', () => done(opening.result));
  });
  if (!database) return 'not yet';
  const transaction = database.transaction(['saves', 'firsts'], 'readwrite');
  for (const { save, first } of records) {
    transaction.objectStore('saves').put(save);
    transaction.objectStore('firsts').put(first);
  }
  await new Promise((done) => transaction.addEventListener('complete', done));
  database.close();
  return 'kept';
}

function kept(story: Story, session: Session, at: number): { readonly save: SaveRecord; readonly first: FirstRecord } {
  const run = `played-${at}`;
  const saved = Date.UTC(2026, 0, 5, 9, at);
  const text = writeSave({ scene: story.id, title: story.title, name: '', saved, run: 'first', session });
  return { save: { id: run, run, kind: 'auto', ended: true, saved, text }, first: { scene: story.id, run, ended: true, text } };
}

/** The session with its checklist given, where the story asks for one. */
function withChecklist(story: Story, session: Session): Session {
  const asks = replay(story, session).turns.map(({ beats }) =>
    beats.flatMap(({ cues }) => cues).find((cue) => cue.kind === 'input' && cue.checklist !== undefined),
  );
  const decisions = session.decisions.flatMap((decision, at) => {
    const cue = asks[at];
    if (cue?.kind !== 'input' || !cue.checklist) return [decision];
    const value = writeChecklist(cue.checklist, new Map(ASKED.map((dimension) => [dimension, { have: 2, want: 5, now: 3 }])));
    return [{ kind: 'input', variable: cue.variable, value } as const, decision];
  });
  return { ...session, decisions };
}

import { type Chapter, chapterOf, seasonDebrief, type SeasonDebrief } from '../../../core/assessment/season.ts';
import type { Reach } from '../../../core/assessment/reach.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import { resume } from '../../../core/session/resume.ts';
import { replay } from '../../../core/session/session.ts';
import { reachIn } from '../debrief/reading.ts';
import type { Game, KeptSave, SceneEntry, Season } from '../views.ts';

/** A scene of a season, and the run of it that counts. */
export interface Played extends Chapter {
  readonly entry: SceneEntry;
  readonly first: KeptSave;
  readonly ending: string | undefined; // its title
}

/** A season as it was played. */
export interface ReadSeason extends SeasonDebrief {
  readonly chapters: readonly Played[]; // scenes and weeks, in their order
  readonly rubric: Rubric;
}

/** Reads the first runs of a season. Undefined where none is over, or the book scores nothing. Rejects where something cannot be fetched. */
export async function readSeason({ saves }: Pick<Game, 'saves'>, { shelved, season }: Season): Promise<ReadSeason | undefined> {
  const [rubric] = await Promise.all([shelved.rubric(), saves.ready]);
  const kept = shelved.scenes.flatMap((entry) => {
    const first = saves.firstOf(entry.id, season);
    return first?.ended ? [{ entry, first }] : [];
  });
  if (!rubric || kept.length === 0) return undefined;
  const chapters = await Promise.all(kept.map(({ entry, first }) => playedBack(entry, first)));
  return { ...seasonDebrief(chapters, rubric, shelved.book), chapters, rubric };
}

/** The same with what was within reach in every chapter: that takes a search in each which began with what others left. */
export async function withReach({ chapters, rubric }: ReadSeason, { shelved }: Season, isGone: () => boolean): Promise<ReadSeason | undefined> {
  const reached: Played[] = [];
  for (const chapter of chapters) {
    if (isGone()) return undefined;
    reached.push({ ...chapter, reach: await reachOfChapter(chapter) });
  }
  return { ...seasonDebrief(reached, rubric, shelved.book), chapters: reached, rubric };
}

/** Where a decision of the season was made, in a run that can be taken up. */
export function placeOf(chapters: readonly Played[], decision: number): { readonly played: Played; readonly decision: number } | undefined {
  const found = chapterOf(chapters, decision);
  const played = chapters.find((each) => each === found?.chapter);
  return found && played && { played, decision: found.decision };
}

async function playedBack(entry: SceneEntry, first: KeptSave): Promise<Played> {
  const story = await entry.load();
  const transcript = replay(story, resume(story, first.save.session).session);
  const cues = transcript.turns.flatMap(({ beats }) => beats.flatMap((beat) => beat.cues));
  const ending = cues.findLast((cue) => cue.kind === 'ending');
  return {
    scene: entry.id,
    title: entry.title,
    transcript,
    reach: undefined,
    entry,
    first,
    ending: ending?.kind === 'ending' ? ending.title : undefined,
  };
}

async function reachOfChapter({ entry, first, transcript }: Played): Promise<Reach | undefined> {
  if (entry.kind === 'week') return NOTHING;
  return reachIn(entry, await entry.load(), first.save.session.carried, transcript);
}

const NOTHING: Reach = { greatest: new Map(), drops: [] }; // a week is not scored

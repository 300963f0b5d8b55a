import { debrief, type Debrief } from '../../../core/assessment/debrief.ts';
import { type Reach, reachOf, wordsActedOn } from '../../../core/assessment/reach.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import type { Transcript } from '../../../core/session/session.ts';
import type { Carried } from '../../../core/story/play.ts';
import type { Story } from '../../../core/story/story.ts';
import type { Playing, SceneEntry } from '../views.ts';

/** A debrief with what it was read against; `rubric` is undefined for a story that is not scored. */
export interface ReadDebrief {
  readonly transcript: Transcript;
  readonly rubric: Rubric | undefined;
  readonly debrief: Debrief | undefined;
}

/** Whether it may take a search to know what was within reach in a run: it began with what earlier scenes left, or something was typed in it. */
export function takesSearch({ run }: Playing): boolean {
  const { carried, decisions } = run.session.peek();
  return Object.keys(carried).length > 0 || decisions.some(({ kind }) => kind === 'input');
}

/** What was within reach in a session of a scene; undefined where that cannot be had. Words that were typed and decide how the story goes on are taken as they are. */
export async function reachIn(entry: SceneEntry, story: Story, carried: Carried, transcript: Transcript): Promise<Reach | undefined> {
  const table = await entry.reach(story, carried);
  if (!table) return undefined;
  const words = wordsActedOn(transcript, table);
  const given = Object.keys(words).length > 0 ? await entry.reach(story, { ...carried, ...words }) : table;
  return given && reachOf(transcript, given);
}

/** Reads the run on the table, with what was within reach or, sooner, without. Rejects, with a sentence, where the rubric cannot be fetched. */
export async function readRun({ run, shelved }: Playing, reach: 'with-reach' | 'without-reach'): Promise<ReadDebrief> {
  const transcript = run.transcript();
  const entry = shelved?.scenes.find(({ id }) => id === run.story.id);
  const search = entry && reach === 'with-reach' ? reachIn(entry, run.story, run.session.peek().carried, transcript) : undefined;
  const [rubric, reached] = await Promise.all([shelved?.rubric(), search]);
  if (!rubric) return { transcript, rubric: undefined, debrief: undefined };
  return { transcript, rubric, debrief: debrief(transcript, rubric, reached, shelved?.book) };
}

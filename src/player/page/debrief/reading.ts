import { debrief, type Debrief } from '../../../core/assessment/debrief.ts';
import { reachOf } from '../../../core/assessment/reach.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import type { Transcript } from '../../../core/session/session.ts';
import type { Playing } from '../views.ts';

/** A debrief with what it was read against; `rubric` is undefined for a story that is not scored. */
export interface ReadDebrief {
  readonly transcript: Transcript;
  readonly rubric: Rubric | undefined;
  readonly debrief: Debrief | undefined;
}

/** Whether it takes a search to know what was within reach in a run: it began with what earlier scenes left. */
export function takesSearch({ run }: Playing): boolean {
  return Object.keys(run.session.peek().carried).length > 0;
}

/** Reads the run on the table, with what was within reach or, sooner, without. Rejects, with a sentence, where the rubric cannot be fetched. */
export async function readRun({ run, shelved }: Playing, reach: 'with-reach' | 'without-reach'): Promise<ReadDebrief> {
  const transcript = run.transcript();
  const entry = shelved?.scenes.find(({ id }) => id === run.story.id);
  const [rubric, table] = await Promise.all([shelved?.rubric(), reach === 'with-reach' ? entry?.reach(run.story, run.session.peek().carried) : undefined]);
  if (!rubric) return { transcript, rubric: undefined, debrief: undefined };
  return { transcript, rubric, debrief: debrief(transcript, rubric, table && reachOf(transcript, table), shelved?.book) };
}

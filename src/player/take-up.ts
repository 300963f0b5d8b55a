import { describeChange, resume } from '../core/session/resume.ts';
import type { Story } from '../core/story/story.ts';
import type { Dialog, KeptSave, Playing, SaveStore, ShelvedBook } from './page/views.ts';
import { Run } from './run.ts';
import { newId } from './saves/run-id.ts';

/** A save on the table, and what the player should hear first. */
export interface TakenUpRun {
  readonly playing: Playing;
  readonly dialog: Dialog | undefined; // the story was revised since
}

/** Takes up a save on the story as it is now. Throws Divergence where the story is the same and yet does not play back. */
export async function takeUp(story: Story, kept: Pick<KeptSave, 'run' | 'save'>, shelved: ShelvedBook | undefined, saves: SaveStore): Promise<TakenUpRun> {
  const resumed = resume(story, kept.save.session);
  const { run: id, kind } = await saves.takeUp(kept);
  const sentence = describeChange(resumed);
  return {
    playing: { id, run: new Run(story, resumed.session, kind), shelved },
    dialog: sentence === undefined ? undefined : { kind: 'changed', sentence },
  };
}

/** A what-if of a run, or of a rehearsal another, standing where turn `turn` (from 0) offered its choices. */
export function branch({ run, shelved }: Playing, turn: number): Playing {
  const beside = new Run(run.story, run.sessionAt(turn), 'what-if', run.rehearsal?.upTo(turn));
  beside.toDecision();
  return { id: newId(), run: beside, shelved };
}

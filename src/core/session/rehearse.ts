import type { Story } from '../story/story.ts';
import { Divergence, type PlayedBack, type Session } from './session.ts';
import type { Script } from './script.ts';
import { Watch } from './watch.ts';

/** A play in which somebody changed what there is. Its session is played back by its script; it is never saved and never counts. */
export interface Rehearsal {
  readonly script: Script;
  /** Plays a session back by the script. Throws Divergence, and NotInStory where the script's knot is gone. */
  readonly playBack: (story: Story, session: Session) => PlayedBack;
  /** The same, without what was changed after so many decisions. */
  readonly upTo: (decisions: number) => Rehearsal;
}

/** A rehearsal by a script. */
export function rehearsal(script: Script): Rehearsal {
  return {
    script,
    playBack: (story, session) => {
      const watch = new Watch(story, session, script);
      for (const decision of session.decisions) watch.follow(decision);
      return { play: watch.play, transcript: { turns: watch.turns.map(({ turn }) => turn), decisions: session.decisions, carries: watch.play.variables() } };
    },
    upTo: (decisions) => rehearsal({ ...script, edits: script.edits.filter(({ after }) => after <= decisions) }),
  };
}

/** A session as far as it can be played, and the first decision that is not on offer. */
export interface Followed {
  readonly session: Session;
  readonly divergence: Divergence | null;
}

/** Makes the decisions of a session for as long as they are on offer. */
export function asFarAsOffered(story: Story, session: Session, script: Script): Followed {
  try {
    rehearsal(script).playBack(story, session);
    return { session, divergence: null };
  } catch (error) {
    if (!(error instanceof Divergence)) throw error;
    return { session: { ...session, decisions: session.decisions.slice(0, error.turn) }, divergence: error };
  }
}

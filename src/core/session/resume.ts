import type { Story } from '../story/story.ts';
import { Divergence, replay, type Session, type Transcript } from './session.ts';

/** A session taken up again, perhaps on another version of its story. */
export interface Resumed {
  readonly session: Session; // fits the story: trimmed where it had to be
  readonly transcript: Transcript;
  readonly changed: boolean; // the story's text or logic is not what it was
  readonly divergence: Divergence | null; // the first decision that is no longer offered
}

/**
 * Takes up a session on the story as it is now. Decisions are followed by the names of their options, old names by the story's
 * aliases: the first that is offered under neither ends the replay. Throws Divergence where the story is the very same and yet does not play back: a broken promise.
 */
export function resume(story: Story, session: Session): Resumed {
  const changed = session.story !== story.hash;
  try {
    return { session: { ...session, story: story.hash }, transcript: replay(story, session), changed, divergence: null };
  } catch (error) {
    if (!(error instanceof Divergence) || !changed) throw error;
    const renamed = withTodaysName(story, session, error);
    if (renamed) return resume(story, renamed);
    const kept = { ...session, story: story.hash, decisions: session.decisions.slice(0, error.turn) };
    return { session: kept, transcript: replay(story, kept), changed, divergence: error };
  }
}

/** The session with the decision that is not on offer under the name that its option has now; undefined where that is not on offer either. */
function withTodaysName({ aliases }: Story, session: Session, { turn, decision, offered }: Divergence): Session | undefined {
  if (decision.kind !== 'choice' || !Object.hasOwn(aliases, decision.choice)) return undefined;
  const choice = aliases[decision.choice];
  if (choice === undefined || choice === decision.choice || !offered.includes(choice)) return undefined;
  return { ...session, decisions: session.decisions.with(turn, { ...decision, choice }) };
}

/** What the player is told, in one sentence; undefined where the story is the one they left. */
export function describeChange({ changed, divergence, session }: Resumed): string | undefined {
  if (!changed) return undefined;
  if (!divergence) return 'This scene was revised since you last played. All your decisions still stand.';
  const made = session.decisions.filter(({ kind }) => kind === 'choice').length;
  return made === 0
    ? 'This scene was revised since you last played, and its first decision is a different one now. You stand at the beginning.'
    : `This scene was revised since you last played. Your first ${made === 1 ? 'decision still stands' : `${made} decisions still stand`}; you are back at the next one, which has changed.`;
}

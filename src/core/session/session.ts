import type { Choice, ChoiceId, Decision, Turn } from '../story/beat.ts';
import { type Carried, Play } from '../story/play.ts';
import type { Story, StoryHash } from '../story/story.ts';

/** Everything worth keeping about a play. The rest is derived by replaying it. */
export interface Session {
  readonly format: 1;
  readonly story: StoryHash;
  readonly seed: number; // 32 bits, unsigned
  readonly carried: Carried; // variables brought in from earlier scenes
  readonly decisions: readonly Decision[];
}

/** A session played back: `turns[0]` opens the story, `turns[n]` is what decision n − 1 led to. */
export interface Transcript {
  readonly turns: readonly Turn[];
  readonly decisions: readonly Decision[];
  readonly carries: Carried; // plain values of the story's own variables, as they stand at the end
}

/** The session does not fit the story: it was recorded on another version. */
export class Divergence extends Error {
  override readonly name = 'Divergence';
  readonly turn: number; // from 0: the decision that could not be made
  readonly decision: Decision;
  readonly offered: readonly ChoiceId[];
  constructor(turn: number, decision: Decision, offered: readonly Choice[], reason: string) {
    super(`decision ${turn + 1}: ${reason}`);
    this.turn = turn;
    this.decision = decision;
    this.offered = offered.map(({ id }) => id);
  }
}

/** A session at the story's first line. `seed`: any integer; its 32 low bits count. */
export function begin(story: Story, seed: number, carried: Carried = {}): Session {
  return { format: 1, story: story.hash, seed: seed >>> 0, carried, decisions: [] };
}

/** The session with one decision more. Whether it can be made is known on replay. */
export function decide(session: Session, decision: Decision): Session {
  return { ...session, decisions: [...session.decisions, decision] };
}

/** The session without its last decision; an untouched one stays as it is. */
export function undo(session: Session): Session {
  return { ...session, decisions: session.decisions.slice(0, -1) };
}

/** Plays a session back. Throws Divergence at the first decision that the story does not offer. */
export function replay(story: Story, session: Session): Transcript {
  return playBack(story, session).transcript;
}

/** A session played back, and the play that stands at its end. */
export interface PlayedBack {
  readonly play: Play;
  readonly transcript: Transcript;
}

/** A play that stands where the session ends, with all that was said. Throws Divergence. */
export function playBack(story: Story, session: Session): PlayedBack {
  const play = new Play(story, session.seed, session.carried);
  const turns = [play.turn];
  for (const [turn, decision] of session.decisions.entries()) turns.push(follow(play, decision, turn));
  return { play, transcript: { turns, decisions: session.decisions, carries: play.variables() } };
}

/** Makes one decision in a play. `turn` is its number, from 0. Throws Divergence where it is not on offer. */
export function follow(play: Play, decision: Decision, turn: number): Turn {
  return made(play, decision, turn, () => (decision.kind === 'choice' ? play.choose(decision.choice) : play.input(decision.variable, decision.value)));
}

/** Takes an option, and reads as far as its first words: the play says whether there is more, and its `turn` has that. Throws Divergence where it is not on offer. */
export function take(play: Play, decision: Extract<Decision, { kind: 'choice' }>, turn: number): Turn {
  return made(play, decision, turn, () => play.take(decision.choice));
}

function made(play: Play, decision: Decision, turn: number, make: () => Turn): Turn {
  const offered = play.turn.choices;
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new Divergence(turn, decision, offered, error.message);
    throw error;
  }
}

import type { Rehearsal } from '../../core/session/rehearse.ts';
import { Divergence, type Session } from '../../core/session/session.ts';
import type { Story } from '../../core/story/story.ts';
import { Run } from '../run.ts';

/** Where somebody stands in a play, in words that outlive the version of its text. */
export interface Place {
  readonly session: Session;
  readonly taken: readonly string[]; // the words of what was decided, decision by decision
  readonly said: readonly string[]; // the words of the newest turn, beat by beat
  readonly beat: number; // of them, that was reached; −1: none
}

/** A place found again. */
export interface Found {
  readonly run: Run;
  readonly lost: string | undefined; // one sentence: the first decision that is gone, and where the player stands instead
  readonly cut: boolean; // the turn breaks off before, or right behind, the line that the player reads, and did not: perhaps it is still being written
}

/** Where a run stands now, its newest turn read to the end: where that is, nobody knows from its first words. */
export function placeOf(run: Run): Place {
  run.readTurn();
  const session = run.session.peek();
  const turns = run.turns.peek();
  const taken = session.decisions.map((decision, turn) =>
    decision.kind === 'input' ? decision.value : (turns[turn]?.choices.find(({ id }) => id === decision.choice)?.text ?? decision.choice),
  );
  return { session, taken, said: (turns.at(-1)?.beats ?? []).map(({ text }) => text), beat: run.position.peek().beat };
}

/** Stands there again, in the story as it is now; where a decision is gone, at the last one that is left, with what it offers. */
export function standAgain(story: Story, place: Place, kind: 'first' | 'what-if', rehearsal: Rehearsal | undefined): Found {
  const session = { ...place.session, story: story.hash };
  try {
    const run = new Run(story, session, kind, rehearsal);
    const turn = run.turns.peek().length - 1;
    const said = (run.turns.peek()[turn]?.beats ?? []).map(({ text }) => text);
    const beat = beatAgain(place.said, said, place.beat);
    run.position.value = { turn, beat };
    const cut = beat === said.length - 1 && (place.beat < place.said.length - 1 || (beat < 0 && place.beat >= 0));
    return { run, lost: undefined, cut };
  } catch (error) {
    if (!(error instanceof Divergence)) throw error;
    const decisions = session.decisions.slice(0, error.turn);
    const run = new Run(story, { ...session, decisions }, kind, rehearsal?.upTo(error.turn));
    run.toDecision();
    return { run, lost: sentence(run, error, place.taken[error.turn] ?? ''), cut: false };
  }
}

/** The beat that is where `beat` was: the same words, found from either end; what was written anew between them, as near as can be. The end stays the end. */
export function beatAgain(before: readonly string[], after: readonly string[], beat: number): number {
  if (beat < 0 || after.length === 0) return -1;
  if (beat >= before.length - 1) return after.length - 1;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]) sameAtEnd += 1;
  if (beat < same) return beat;
  if (beat >= before.length - sameAtEnd) return after.length - (before.length - beat);
  return Math.max(0, Math.min(beat, after.length - sameAtEnd - 1));
}

function sentence(run: Run, { decision, turn }: Divergence, words: string): string {
  const made = run.session.peek().decisions.filter(({ kind }) => kind === 'choice').length;
  const option = /^["“‘']/u.test(words) ? words : `“${words}”`;
  const gone = decision.kind === 'choice' ? `${option} is no longer on offer` : `“${decision.variable}” is no longer asked for`;
  if (run.phase.peek() === 'ended') return `${gone}: the scene ends there now.`;
  if (run.phase.peek() === 'stuck') return `${gone}: the story breaks off there now.`;
  return turn === 0 ? `${gone}: you stand at your first decision again.` : `${gone}: you are back at decision ${made + 1}, where you took it.`;
}

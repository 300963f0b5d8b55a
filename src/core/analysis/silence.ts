import type { Story as Ink } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { command } from './content.ts';
import { isBlank, isInFunction } from './hearsay.ts';
import { MOST_HEARD } from './overhear.ts';
import type { TurnNotes } from './turn-notes.ts';

/**
 * Whether a turn's words are wanted. Nothing in ink depends on them, and without them a turn is played several times as fast. What is
 * overheard is in the right words and the right order; where it cannot be told for certain how it falls into lines, it is said aloud.
 */
export type Voice = 'aloud' | 'overheard' | 'silent';

/** Who hears what of it. */
export interface Ears {
  readonly onUnclear: () => void; // what is overheard may fall into other lines
  readonly onHushed: (thing: InkObject) => void; // would have been said, and was not
}

/** What ink does otherwise in silence, or where notes are taken. The names are ink's own. */
interface Ways {
  readonly PushToOutputStream: (thing: InkObject | null) => void;
  readonly IncrementVisitCountForContainer: (container: Container) => void;
}

/**
 * Lets a runtime say nothing but what it needs for values: the strings of choices and of variables. So there are no lines for it to look ahead
 * from. Or lets it speak again. What is replaced is never deleted: what a property is deleted from is slow ever after.
 */
export function setVoice(ink: Ink, voice: Voice, notes: TurnNotes | undefined, { onUnclear, onHushed }: Ears): void {
  const { state } = ink;
  const own = Object.getPrototypeOf(state) as Ways;
  const push = own.PushToOutputStream.bind(state);
  const muffled = (thing: InkObject | null): void => {
    const opens = (thing as Partial<ControlCommand> | null)?.commandType === command.beginString;
    if (opens || state.outputStream.length > 0) push(thing);
    else if (thing !== null) onHushed(thing);
  };
  const kept = (thing: InkObject | null): void => {
    if (isInFunction(ink) && !isBlank(thing)) onUnclear(); // ink trims what functions say, line by line
    if (state.outputStream.length > MOST_HEARD) throw new Error('The story says more than can be overheard.');
    push(thing);
  };
  const ways: Ways = {
    PushToOutputStream: { silent: muffled, overheard: kept, aloud: push }[voice],
    IncrementVisitCountForContainer: notes ? ({ path }) => notes.visit(path.toString()) : own.IncrementVisitCountForContainer.bind(state),
  };
  Object.assign(state, ways);
  const step = voice !== 'aloud' ? () => stepSilently(ink) : (Object.getPrototypeOf(ink) as Steps).ContinueSingleStep.bind(ink);
  Object.assign(ink, { ContinueSingleStep: step } satisfies Steps);
}

interface Steps {
  readonly ContinueSingleStep: () => boolean; // true: a line has ended
}

/** As ink steps, without looking for the ends of lines. */
function stepSilently(ink: Ink): boolean {
  ink.Step();
  if (!ink.canContinue && !ink.state.callStack.elementIsEvaluateFromGame) ink.TryFollowDefaultInvisibleChoice();
  return false;
}

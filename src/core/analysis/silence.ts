import type { Story as Ink } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { command } from './content.ts';
import type { TurnNotes } from './turn-notes.ts';

/**
 * Whether a turn's words are wanted. Nothing in ink depends on them, and without them a turn is played several times as fast. What is
 * overheard is in the right words and the right order; where it cannot be told for certain how it falls into lines, it is said aloud.
 */
export type Voice = 'aloud' | 'overheard' | 'silent';

/** What ink does otherwise in silence, or where notes are taken. The names are ink's own. */
interface Ways {
  readonly PushToOutputStream: (thing: InkObject | null) => void;
  readonly IncrementVisitCountForContainer: (container: Container) => void;
}

/**
 * Lets a runtime say nothing but what it needs for values: the strings of choices and of variables. So there are no lines for it to look ahead
 * from. Or lets it speak again. `onUnclear`: what was overheard may fall into other lines. What is replaced is never deleted: what a property is deleted from is slow ever after.
 */
export function setVoice(ink: Ink, voice: Voice, notes: TurnNotes | undefined, onUnclear: () => void): void {
  const { state } = ink;
  const own = Object.getPrototypeOf(state) as Ways;
  const push = own.PushToOutputStream.bind(state);
  const muffled = (thing: InkObject | null): void => {
    const opens = (thing as Partial<ControlCommand> | null)?.commandType === command.beginString;
    if (opens || state.outputStream.length > 0) push(thing);
  };
  const kept = (thing: InkObject | null): void => {
    if (state.callStack.currentElement.type === FUNCTION && !isBlank(thing)) onUnclear(); // ink trims what functions say, line by line
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

const MOST_HEARD = 20_000; // pieces of text: each new one costs ink a look at all of them, and a story may never stop
function isBlank(thing: InkObject | null): boolean {
  const { value } = (thing ?? {}) as { readonly value?: unknown };
  return typeof value === 'string' && /^\s*$/u.test(value);
}

const FUNCTION = 1; // ink's PushPopType, which inkjs does not export

interface Steps {
  readonly ContinueSingleStep: () => boolean; // true: a line has ended
}

/** As ink steps, without looking for the ends of lines. */
function stepSilently(ink: Ink): boolean {
  ink.Step();
  if (!ink.canContinue && !ink.state.callStack.elementIsEvaluateFromGame) ink.TryFollowDefaultInvisibleChoice();
  return false;
}

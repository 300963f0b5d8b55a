import type { Story as Ink } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';
import type { Aside } from '../story/play.ts';

/** What is ink's own of a runtime's life, beside its state. The names are ink's. */
interface Inner {
  _state: Ink['state'];
  _stateSnapshotAtLastNewline: Ink['state'] | null;
  _recursiveContinueCount: number;
  _asyncSaving: boolean;
  readonly PerformLogicAndFlowControl: (thing: InkObject | null) => boolean; // already bound, by `core/story/runtime.ts`
}

const STEPS = 5_000; // of ink: what takes more is not read ahead, since the page stands still meanwhile

/**
 * Reads on beside a runtime's own state. Ink can go on while an earlier state of it is being saved: it then notes what changes beside its maps and leaves what was before as it
 * is. That is what it does here; only that it comes back, and the notes are kept. A story with lists is not read ahead: ink changes those where they stand.
 */
export const aside: Aside = (ink, read) => {
  if (ink.listDefinitions === null || ink.listDefinitions.lists.length > 0) return undefined;
  const inner = ink as unknown as Inner;
  const put = (state: Ink['state']): void => {
    state.RestoreAfterPatch();
    Object.assign(inner, { _state: state, _stateSnapshotAtLastNewline: null, _recursiveContinueCount: 0, _asyncSaving: false } satisfies Partial<Inner>);
  };
  const before = ink.CopyStateForBackgroundThreadSave();
  const { PerformLogicAndFlowControl: perform } = inner;
  let steps = 0;
  ink.PerformLogicAndFlowControl = (thing) => {
    if ((steps += 1) > STEPS) throw new Error('This takes too long to be read ahead.');
    return perform(thing);
  };
  try {
    const isRead = read();
    const after = ink.state;
    if (!isRead) return undefined;
    return () => {
      put(after);
      after.ApplyAnyPatch();
    };
  } finally {
    ink.PerformLogicAndFlowControl = perform;
    put(before);
  }
};

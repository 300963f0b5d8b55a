import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ChoiceId } from '../../core/story/beat.ts';
import { keep, kept } from '../../player/page/draft.ts';
import type { Latest } from './latest.ts';

/** What somebody chose, and the room has not acknowledged yet. */
export interface Chosen {
  readonly choice: ChoiceId;
  readonly confidence: number | null; // 1..5; null: not said
}

/** What was chosen for one decision and not yet acknowledged: a page that is reloaded meanwhile has it still. */
export interface Unsent {
  readonly chosen: Chosen | undefined;
  readonly keep: (chosen: Chosen) => void;
  readonly forget: () => void;
}

/** `owner`: whose it is (`ownerOf`). `place`: names the decision; what was chosen for another one is not of use any more. */
export function unsentAt(owner: string, place: string): Unsent {
  const name = `chosen.${owner}`;
  return {
    get chosen() {
      const [where, choice, confidence] = fieldsOf(kept(name));
      return where === place && choice !== undefined ? { choice, confidence: confidence ? Number(confidence) : null } : undefined;
    },
    keep: ({ choice, confidence }) => keep(name, JSON.stringify([place, choice, String(confidence ?? '')])),
    forget: () => keep(name, ''),
  };
}

/** Whose drafts they are: a tab may open several seats, one after another, and none of them reads another's. */
export function ownerOf(code: string, seat: string): string {
  return `${code}.${seat.slice(0, 8)}`;
}

/** Sends once more what an earlier page could not, and forgets what has its answer. */
export function useUnsent(unsent: Unsent, sender: Latest, send: (chosen: Chosen) => void): void {
  useEffect(() => {
    if (unsent.chosen) send(unsent.chosen);
  }, []);
  useSignalEffect(() => {
    if (sender.state.value === 'kept' || sender.state.value === 'refused') unsent.forget();
  });
}

function fieldsOf(text: string | undefined): readonly string[] {
  try {
    const fields: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(fields) && fields.every((field) => typeof field === 'string') ? fields : [];
  } catch {
    return []; // nothing that we wrote
  }
}

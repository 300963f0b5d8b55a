import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Commitment } from '../../core/workshop/room.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import { keep, useDraft } from '../../player/page/draft.ts';
import type { Connection } from '../connection.ts';
import { tidied } from '../tidied.ts';

const LONGEST = 280; // characters

interface CommitmentProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly owner: string; // of what is not sent yet
}

/** "If …, then I will …": what somebody means to do, for nobody but themselves. */
export function Resolution({ room, view, owner }: CommitmentProps): JSX.Element | null {
  const { commitment } = view.own;
  const open = view.phase === 'debrief';
  const changing = useSignal(false);
  const cue = useDraft(`if.${owner}`, commitment?.cue);
  const act = useDraft(`then.${owner}`, commitment?.act);
  const said = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);
  if (!open && !commitment) return null;
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wish = { cue: bare(cue.value, /^if\s+/iu), act: bare(act.value, /^(?:then\s+)?i(?:\s+wi|’|')ll\s+/iu) };
    if (wish.cue === '' || wish.act === '') return void (said.value = 'Both halves are needed: when, and what.');
    said.value = 'On its way …';
    const refusal = await room.wish({ kind: 'commit', ...wish });
    said.value = refusal ?? 'Kept, for you alone.';
    if (refusal !== undefined) return;
    for (const half of ['if', 'then']) keep(`${half}.${owner}`, '');
    changing.value = false;
    heading.current?.focus();
  };
  return (
    <section class="sheet" aria-labelledby="resolution">
      <h2 id="resolution" tabIndex={-1} ref={heading}>
        If …, then I will …
      </h2>
      {commitment && <p class="resolution">{sentenceOf(commitment)}</p>}
      <p class="quiet">Nobody else ever sees this: not the room, and not whoever leads it. It comes back to you here, on this page.</p>
      {open && commitment && !changing.value && (
        <button type="button" class="button" onClick={() => (changing.value = true)}>
          Change it
        </button>
      )}
      {open && (!commitment || changing.value) && (
        <form onSubmit={(event) => void send(event)}>
          {[
            { id: 'cue', label: 'If', example: 'somebody asks me for the answer', value: cue },
            { id: 'act', label: 'then I will', example: 'ask what they have tried', value: act },
          ].map(({ id, label, example, value }) => (
            <label key={id}>
              {label}
              <textarea
                class="field"
                name={id}
                rows={2}
                maxLength={LONGEST}
                dir="auto"
                placeholder={`… ${example}`}
                value={value.value}
                onInput={({ currentTarget }) => (value.value = currentTarget.value)}
              />
            </label>
          ))}
          <button class="button">Keep it</button>
        </form>
      )}
      <p role="status" class="quiet">
        {said.value}
      </p>
    </section>
  );
}

/** A resolution as a sentence. */
export function sentenceOf({ cue, act }: Commitment): string {
  return `If ${cue}, then I will ${act}.`;
}

/** What was typed without the words that stand there already, and without a stop at its end. */
function bare(typed: string, there: RegExp): string {
  return tidied(typed)
    .replace(there, '')
    .replace(/[\s.,;…]+$/u, '');
}

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PhoneView } from '../../core/workshop/view.ts';
import { useDraft } from '../../player/page/draft.ts';
import { type Connection, newId } from '../connection.ts';
import { tidied } from '../tidied.ts';

const LONGEST = 280; // characters of a note
const MOST = 5; // notes of one person

interface WallProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly owner: string; // of what is not sent yet
}

/** Something for the wall: whoever leads reads it before it is shown. */
export function Wall({ room, view, owner }: WallProps): JSX.Element | null {
  const text = useDraft(`wall.${owner}`);
  const said = useSignal('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { notes } = view.own;
  const open = view.phase === 'debrief';
  if (!open && notes.length === 0) return null;
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const note = tidied(text.value);
    if (note === '') return;
    said.value = 'On its way …';
    const refusal = await room.wish({ kind: 'write', note: newId(), text: note });
    said.value = refusal ?? 'Sent. Whoever leads the room reads it before it is shown.';
    if (refusal !== undefined) return;
    if (tidied(text.value) === note) text.value = '';
    field.current?.focus();
  };
  const left = LONGEST - text.value.length;
  return (
    <section class="sheet" aria-labelledby="wall">
      <h2 id="wall" tabIndex={-1}>
        For the wall
      </h2>
      {open && <p>What do you take with you? It hangs on the screen without your name, once whoever leads has read it.</p>}
      {notes.length > 0 && (
        <ul class="own-notes" aria-label="What you wrote">
          {notes.map((note) => (
            <li key={note.id} class="by-people" dir="auto">
              {note.text}
            </li>
          ))}
        </ul>
      )}
      {open && notes.length < MOST && (
        <form onSubmit={(event) => void send(event)}>
          <label for="note">{notes.length === 0 ? 'Your note' : 'One more note'}</label>
          <textarea
            id="note"
            class="field"
            rows={3}
            maxLength={LONGEST}
            dir="auto"
            ref={field}
            value={text.value}
            aria-describedby="note-left"
            onInput={({ currentTarget }) => (text.value = currentTarget.value)}
          />
          <p id="note-left" class="quiet">
            {left} characters left
          </p>
          <button class="button">Send it</button>
        </form>
      )}
      {open && notes.length >= MOST && <p>You have written {MOST} notes: leave some of the wall to the others.</p>}
      <p role="status" class="quiet">
        {said.value}
      </p>
    </section>
  );
}

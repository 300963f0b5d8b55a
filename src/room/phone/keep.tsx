import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';
import { debriefText } from '../debrief/text.ts';
import { writeLink } from '../link.ts';

interface KeepProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly debrief: PersonDebrief | undefined;
  readonly code: string;
  readonly home: string; // address of this page, as other devices find it
}

/** Ways to keep one's own page: its link, a text, and paper. */
export function Keep({ room, view, debrief, code, home }: KeepProps): JSX.Element {
  const shown = useSignal(false);
  const said = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const key = room.seat;
  const address = key === undefined ? undefined : `${home}${writeLink({ role: 'participant', code, key })}`;
  const keepLink = async (): Promise<void> => {
    if (address === undefined) return;
    shown.value = true;
    said.value = (await copied(address)) ? 'The link is copied.' : 'Copy the link from the field.';
    field.current?.select();
  };
  return (
    <section class="sheet keep" aria-labelledby="keep">
      <h2 id="keep" tabIndex={-1}>
        Keep this page
      </h2>
      <p>It stays for as long as the room is kept: thirty days, unless whoever leads deletes it sooner. A text or a print stays longer.</p>
      <div class="keep-ways">
        {address !== undefined && (
          <button type="button" class="button" onClick={() => void keepLink()}>
            Keep this link
          </button>
        )}
        {debrief && (
          <button type="button" class="button" onClick={() => download(debriefText(debrief, view.own))}>
            Save as text
          </button>
        )}
        <button type="button" class="button" onClick={() => print()}>
          Print
        </button>
      </div>
      {shown.value && (
        <label>
          Your link. Whoever has it can read this page: keep it to yourself.
          <input class="field" readOnly value={address} ref={field} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
      <p role="status" class="quiet">
        {said.value}
      </p>
    </section>
  );
}

/** Whether a text is on the clipboard now. Pages without a certificate have none. */
async function copied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  return (
    (await clipboard?.writeText(text).then(
      () => true,
      () => false,
    )) ?? false
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'promoted-debrief.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

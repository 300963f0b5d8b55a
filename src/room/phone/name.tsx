import type { JSX } from 'preact';
import type { PhoneView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';
import { tidied } from '../tidied.ts';

/** Asked once, where names are free: what the room may call somebody. Who would rather not is given a name. */
export function Naming({ room }: { readonly room: Connection<PhoneView> }): JSX.Element {
  const join = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('name');
    room.introduce(tidied(typeof typed === 'string' ? typed : ''));
  };
  return (
    <main class="phone">
      <form class="sheet naming" onSubmit={join}>
        <h1>What may the room call you?</h1>
        <p>Whoever leads the room sees it. Your votes are not shown with it.</p>
        <label for="name">Your name</label>
        <input id="name" class="field" name="name" autocomplete="name" maxLength={40} dir="auto" enterkeyhint="go" />
        <button class="button button-first">Join</button>
        <button type="button" class="button button-plain" onClick={() => room.introduce('')}>
          Give me a made-up name
        </button>
      </form>
    </main>
  );
}

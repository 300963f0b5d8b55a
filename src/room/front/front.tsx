import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { askOnce } from '../connection.ts';
import { HostForm, type Playable } from './host.tsx';
import { type Keys, Opened } from './opened.tsx';
import { asCode, writeLink } from '../link.ts';
import './front.css';

/** Where one comes without a link: type a code, or open a workshop. */
export function Front({ scenes }: { readonly scenes: readonly Playable[] }): JSX.Element {
  const opened = useSignal<Keys | undefined>(undefined);
  return (
    <main class="front">
      <header>
        <h1>Promoted, in a room</h1>
        {!opened.value && <p>A story, a room full of people, and a decision every few minutes. Everybody votes; nobody is scored in public.</p>}
      </header>
      {opened.value ? (
        <Opened keys={opened.value} />
      ) : (
        <>
          <JoinForm />
          <HostForm scenes={scenes} opened={(keys) => (opened.value = keys)} />
          <RecoverForm />
        </>
      )}
    </main>
  );
}

function JoinForm(): JSX.Element {
  const problem = useSignal('');
  const join = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const code = asCode(textOf(new FormData(event.currentTarget), 'code'));
    if (code === undefined) problem.value = 'A code has six letters, as on the screen.';
    else location.hash = writeLink({ role: 'participant', code });
  };
  return (
    <form onSubmit={join} class="card-of join-form">
      <h2>Join</h2>
      <label>
        The code on the screen
        <input class="field" name="code" autocomplete="off" autocapitalize="characters" spellcheck={false} maxLength={12} required />
      </label>
      <button class="button button-first">Join</button>
      <p role="alert">{problem.value}</p>
    </form>
  );
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}

function RecoverForm(): JSX.Element {
  const problem = useSignal('');
  const recover = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const code = asCode(textOf(form, 'code'));
    if (code === undefined) return void (problem.value = 'A code has six letters.');
    askOnce<Pick<Keys, 'desk'>>('recover', { code, recovery: textOf(form, 'recovery') }).then(
      ({ desk }) => (location.hash = writeLink({ role: 'facilitator', code, key: desk })),
      (error: unknown) => (problem.value = error instanceof Error ? error.message : ''),
    );
  };
  return (
    <details class="card-of">
      <summary>The laptop with the desk is gone</summary>
      <form onSubmit={recover}>
        <p>With the recovery code that you wrote down, this machine becomes the desk. The old desk stops working.</p>
        <label>
          The room’s code
          <input class="field" name="code" autocomplete="off" autocapitalize="characters" spellcheck={false} maxLength={12} required />
        </label>
        <label>
          Its recovery code
          <input class="field" name="recovery" autocomplete="off" autocapitalize="characters" spellcheck={false} maxLength={40} required />
        </label>
        <button class="button">Open the desk here</button>
        <p role="alert">{problem.value}</p>
      </form>
    </details>
  );
}

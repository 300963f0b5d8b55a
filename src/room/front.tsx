import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../core/workshop/room.ts';
import { askOnce } from './connection.ts';
import { asCode, writeLink } from './link.ts';

/** What a new room is opened with. */
export interface Keys {
  readonly code: string;
  readonly desk: string;
  readonly screen: string;
  readonly recovery: string;
}

/** A scene that can be played in a room. */
export interface Playable {
  readonly id: string;
  readonly title: string;
}

/** Where one comes without a link: type a code, or open a workshop. */
export function Front({ scenes }: { readonly scenes: readonly Playable[] }): JSX.Element {
  const opened = useSignal<Keys | undefined>(undefined);
  return (
    <main class="front">
      <h1>Promoted, in a room</h1>
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
    <form onSubmit={join} class="card-of">
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

function HostForm({ scenes, opened }: { readonly scenes: readonly Playable[]; readonly opened: (keys: Keys) => void }): JSX.Element {
  const problem = useSignal('');
  const host = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const settings = {
      scenes: form.getAll('scene'),
      deciding: form.get('deciding'),
      teams: Number(form.get('teams')),
      names: form.get('names'),
      confidence: form.has('confidence') ? 'asked' : 'not-asked',
      secondVote: form.has('second') ? 'offered' : 'not-offered',
      selfCheck: form.has('check') ? 'asked' : 'not-asked',
      coach: form.has('coach') ? 'after-each' : 'off',
      invented: form.has('rehearsal') ? 12 : 0,
    };
    if (settings.scenes.length === 0) return void (problem.value = 'Choose a scene at least.');
    askOnce<Keys>('open', settings).then(opened, (error: unknown) => (problem.value = error instanceof Error ? error.message : ''));
  };
  return (
    <form onSubmit={host} class="card-of">
      <h2>Host a workshop</h2>
      <fieldset>
        <legend>Scenes, in this order</legend>
        {scenes.map(({ id, title }, at) => (
          <label key={id}>
            <input type="checkbox" name="scene" value={id} defaultChecked={at === 0} /> {title}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>Who decides</legend>
        {DECIDING.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="deciding" value={value} defaultChecked={value === 'together'} /> {label}
          </label>
        ))}
        <label>
          Teams <input class="field" type="number" name="teams" min={2} max={8} defaultValue="4" />
        </label>
      </fieldset>
      <fieldset>
        <legend>Names</legend>
        {NAMES.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="names" value={value} defaultChecked={value === 'made-up'} /> {label}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" name="confidence" defaultChecked /> Ask how sure people are
      </label>
      <label>
        <input type="checkbox" name="second" defaultChecked /> Vote again after talking
      </label>
      <label>
        <input type="checkbox" name="check" /> A self-check at the start and at the end
      </label>
      <label>
        <input type="checkbox" name="coach" /> Each phone says after a decision what its own vote showed
      </label>
      <label>
        <input type="checkbox" name="rehearsal" /> A rehearsal: made-up people take part
      </label>
      <button class="button button-first">Open the room</button>
      <p role="alert">{problem.value}</p>
    </form>
  );
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}

const DECIDING: readonly { readonly value: Settings['deciding']; readonly label: string }[] = [
  { value: 'together', label: 'The whole room together' },
  { value: 'teams', label: 'Each table a team of its own' },
  { value: 'alone', label: 'Everybody alone, at their own pace' },
];
const NAMES: readonly { readonly value: Settings['names']; readonly label: string }[] = [
  { value: 'made-up', label: 'Made up, like Calm Heron' },
  { value: 'free', label: 'Their own' },
  { value: 'anonymous', label: 'None' },
];

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
        <label>
          The room’s code
          <input class="field" name="code" maxLength={12} required />
        </label>
        <label>
          Its recovery code
          <input class="field" name="recovery" maxLength={40} required />
        </label>
        <button class="button">Open the desk here</button>
        <p role="alert">{problem.value}</p>
      </form>
    </details>
  );
}

function Opened({ keys }: { readonly keys: Keys }): JSX.Element {
  const { code, desk, screen, recovery } = keys;
  return (
    <section class="card-of">
      <h2>The room is open</h2>
      <ol>
        <li>
          <a href={writeLink({ role: 'screen', code, key: screen })} target="_blank" rel="noopener">
            Open the screen
          </a>{' '}
          in a window of its own, and move it to the projector.
        </li>
        <li>
          Write this down; it brings the desk back when this laptop dies: <b class="recovery">{recovery}</b>
        </li>
        <li>
          <a href={writeLink({ role: 'facilitator', code, key: desk })}>Go to the desk</a>. Who has its address leads the room: keep it to yourself.
        </li>
      </ol>
    </section>
  );
}

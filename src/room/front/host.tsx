import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../../core/workshop/room.ts';
import { askOnce } from '../connection.ts';
import type { Keys } from './opened.tsx';

/** A scene that can be played in a room. */
export interface Playable {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
}

interface HostProps {
  readonly scenes: readonly Playable[];
  readonly opened: (keys: Keys) => void;
}

const MADE_UP = 12; // people of a rehearsal

/** How a workshop is set up. What most rooms need is chosen already. */
export function HostForm({ scenes, opened }: HostProps): JSX.Element {
  const problem = useSignal('');
  const chosen = useSignal<readonly string[]>(scenes.slice(0, 1).map(({ id }) => id));
  const deciding = useSignal<Settings['deciding']>('together');
  const busy = useSignal(false);
  const host = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const settings = {
      scenes: chosen.value,
      deciding: form.get('deciding'),
      teams: Number(form.get('teams') ?? 4),
      names: form.get('names'),
      confidence: form.has('confidence') ? 'asked' : 'not-asked',
      secondVote: form.has('second') ? 'offered' : 'not-offered',
      selfCheck: form.has('check') ? 'asked' : 'not-asked',
      coach: form.has('coach') ? 'after-each' : 'off',
      invented: form.has('rehearsal') ? MADE_UP : 0,
    };
    if (settings.scenes.length === 0) return void (problem.value = 'Choose one scene at least.');
    busy.value = true;
    askOnce<Keys>('open', settings)
      .then(opened, (error: unknown) => (problem.value = error instanceof Error ? error.message : ''))
      .finally(() => (busy.value = false));
  };
  const tick = (id: string): void => {
    chosen.value = chosen.value.includes(id) ? chosen.value.filter((each) => each !== id) : [...chosen.value, id];
  };
  return (
    <form onSubmit={host} class="card-of host-form">
      <h2>Host a workshop</h2>
      <fieldset>
        <legend>{scenes.length > 1 ? 'Scenes, in the order you tick them' : 'Scene'}</legend>
        <div class="ticks scenes">
          {scenes.map(({ id, title, summary }, at) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                name="scene"
                value={id}
                aria-label={title}
                aria-describedby={`about-scene-${at}`}
                checked={chosen.value.includes(id)}
                onChange={() => tick(id)}
              />
              <span>
                {title} {chosen.value.length > 1 && chosen.value.includes(id) && <b class="order">{chosen.value.indexOf(id) + 1}</b>}
                <small id={`about-scene-${at}`} dir="auto">
                  {summary}
                </small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Who decides</legend>
        <div class="cards-of">
          {DECIDING.map(({ value, label, about }) => (
            <label key={value} class="choice">
              <input
                type="radio"
                name="deciding"
                value={value}
                aria-label={label}
                checked={deciding.value === value}
                onChange={() => (deciding.value = value)}
              />
              <span>
                <b>{label}</b>
                <small>{about}</small>
              </span>
            </label>
          ))}
        </div>
        {deciding.value === 'teams' && (
          <label class="inline">
            Teams <input class="field" type="number" name="teams" min={2} max={8} defaultValue="4" required />
          </label>
        )}
      </fieldset>
      <fieldset>
        <legend>Names</legend>
        <div class="ticks">
          {NAMES.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="names" value={value} defaultChecked={value === 'made-up'} /> {label}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>What it asks of people</legend>
        <div class="ticks">
          <Tick name="confidence" on label="Ask how sure people are" about="Sure and divided is what is worth talking about." />
          <Tick name="second" on label="Vote again after talking" about="Only where a key decision splits the room." />
          <Tick name="check" label="A self-check at the start and at the end" about="Five questions, a minute each time." />
          <Tick name="coach" label="Each phone says after a decision what its own vote showed" about="To its owner alone." />
        </div>
      </fieldset>
      <fieldset>
        <legend>Before the day</legend>
        <div class="ticks">
          <Tick
            name="rehearsal"
            label="A rehearsal: made-up people take part"
            about={`${MADE_UP} of them join, vote and write, so that you can practise alone.`}
          />
        </div>
        <p>
          <a href="#check" target="_blank" rel="noopener">
            Check whether phones reach this machine
          </a>
        </p>
      </fieldset>
      <button class="button button-first" aria-disabled={busy.value}>
        Open the room
      </button>
      <p role="alert">{problem.value}</p>
    </form>
  );
}

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly on?: true;
}

function Tick({ name, label, about, on }: TickProps): JSX.Element {
  return (
    <label class="choice">
      <input type="checkbox" name={name} defaultChecked={on === true} />
      <span>
        {label} <small>{about}</small>
      </span>
    </label>
  );
}

const DECIDING: readonly { readonly value: Settings['deciding']; readonly label: string; readonly about: string }[] = [
  { value: 'together', label: 'The whole room together', about: 'One story on the screen. The majority leads on.' },
  { value: 'teams', label: 'Each table a team of its own', about: 'Two to eight ways through the same story, compared at the end.' },
  { value: 'alone', label: 'Everybody alone, at their own pace', about: 'Each phone plays by itself; the room looks back together.' },
];

const NAMES: readonly { readonly value: Settings['names']; readonly label: string }[] = [
  { value: 'made-up', label: 'Made up, like Calm Heron' },
  { value: 'free', label: 'Their own' },
  { value: 'anonymous', label: 'None' },
];

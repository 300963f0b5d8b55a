import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { ChoiceId } from '../core/story/beat.ts';
import type { PhoneView } from '../core/workshop/view.ts';
import { Bars } from './bars.tsx';
import { Clock } from './clock.tsx';
import type { Connection } from './connection.ts';
import { Words } from './words.tsx';

/** A phone: the words, the options, one's own vote. */
export function Phone({ room }: { readonly room: Connection<PhoneView> }): JSX.Element {
  const view = room.view.value;
  if (!view) return <p class="waiting">One moment …</p>;
  if (view.removed) return <p class="waiting">You have been taken out of this room. Ask whoever leads it.</p>;
  const { phase, table, name } = view;
  return (
    <main class="phone">
      <h1 class="heard">{table?.script.title ?? 'Promoted, in a room'}</h1>
      <header class="strip">
        <span>{name === '' ? 'You are here without a name' : `You are ${name}`}</span>
        <Clock deadline={view.deadline} paused={view.paused} ahead={room.ahead} />
      </header>
      <p role="status" class="state">
        {stateOf(view)}
      </p>
      {table && phase !== 'lobby' && phase !== 'ended' && <Words script={table.script} />}
      {phase === 'vote' && table?.offer && <Vote key={JSON.stringify(view.question)} room={room} view={view} />}
      {table?.revealed && table.offer && <Bars offer={table.offer} revealed={table.revealed} />}
      {table?.script.asks.map((ask) => (
        <p key={ask} class="ask">
          {ask}
        </p>
      ))}
    </main>
  );
}

function stateOf({ phase, paused, aside, vote, table }: PhoneView): string {
  if (paused) return 'The room pauses.';
  switch (phase) {
    case 'lobby':
      return 'You are in. It begins when everybody is here.';
    case 'read':
      return aside ? 'What if the others had had their way? You look, and then you come back.' : 'Read, or listen to the screen.';
    case 'vote':
      if ((table?.offer?.choices.length ?? 0) === 0) return 'Your story has ended. Others still decide.';
      return vote ? 'Your vote is in. You can change it until the reveal.' : 'What would you do? Nobody sees how you vote.';
    case 'reveal':
      return 'This is how the room would go.';
    case 'discuss':
      return 'Talk about it: what did you see that others did not?';
    case 'play':
      return 'Play at your own pace.';
    case 'debrief':
      return 'The story is over. Look back together.';
    case 'ended':
      return 'This workshop has ended. Thank you for being here.';
  }
}

const SURE = ['a guess', 'not very', 'fairly', 'quite', 'very sure'];

function Vote({ room, view }: { readonly room: Connection<PhoneView>; readonly view: PhoneView }): JSX.Element {
  const { question, table, vote } = view;
  const choice = useSignal<ChoiceId | undefined>(vote?.choice);
  const sure = useSignal<number | null>(vote?.confidence ?? null);
  const send = (): void => {
    if (question && choice.value !== undefined) void room.want({ kind: 'vote', question, choice: choice.value, confidence: sure.value });
  };
  return (
    <div class="ballot">
      <ul class="options" aria-label="Options">
        {table?.offer?.choices.map(({ id, text }) => (
          <li key={id}>
            <button
              type="button"
              class="button option"
              aria-pressed={choice.value === id}
              onClick={() => {
                choice.value = id;
                send();
              }}
            >
              <span dir="auto">{text}</span>
            </button>
          </li>
        ))}
      </ul>
      {view.confidence === 'asked' && choice.value !== undefined && (
        <fieldset class="sure">
          <legend>How sure are you? (if you like)</legend>
          {SURE.map((how, at) => (
            <label key={how}>
              <input
                type="radio"
                name="sure"
                checked={sure.value === at + 1}
                onChange={() => {
                  sure.value = at + 1;
                  send();
                }}
              />
              <span>
                {at + 1} <small>{how}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

import { useSignal, type Signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { DeskView } from '../../core/workshop/view.ts';
import { QrCode } from '../code.tsx';
import type { Connection } from '../connection.ts';
import { Copyable } from '../copyable.tsx';
import { type Link, writeLink } from '../link.ts';

/** What a desk was given up for. */
export type Left = { readonly kind: 'handed-over'; readonly desk: string } | { readonly kind: 'deleted' };

interface LeaveProps {
  readonly room: Connection<DeskView>;
  readonly view: DeskView;
  readonly left: Signal<Left | undefined>;
}

/** Handing the room over, ending it, deleting it. Each is asked about first; deleting, twice. */
export function Leave({ room, view, left }: LeaveProps): JSX.Element {
  const asked = useSignal<'hand-over' | 'end' | 'delete' | 'delete-really' | undefined>(undefined);
  const trouble = useSignal('');
  const leave = (how: Left): void => {
    room.close(); // what is said here says it
    left.value = how;
  };
  const handOver = async (): Promise<void> => {
    asked.value = undefined;
    const answer = await room.ask<{ readonly desk: string }>('hand-over', {});
    if (answer?.ok === true) leave({ kind: 'handed-over', desk: answer.desk });
    else trouble.value = answer?.sentence ?? SILENT;
  };
  const remove = async (): Promise<void> => {
    asked.value = undefined;
    const answer = await room.ask('delete', {});
    if (answer?.ok === true) leave({ kind: 'deleted' });
    else trouble.value = answer?.sentence ?? SILENT;
  };
  const button = (words: string, work: () => void, kind = 'button'): JSX.Element => (
    <button type="button" class={kind} onClick={work}>
      {words}
    </button>
  );
  const no = button('No', () => (asked.value = undefined));
  return (
    <section class="panel switches" aria-labelledby="leave">
      <h2 id="leave">Hand over, end</h2>
      <p role="alert" class="refused">
        {trouble.value}
      </p>
      {asked.value === undefined && button('Hand over to somebody else', () => (asked.value = 'hand-over'))}
      {asked.value === undefined && view.phase !== 'ended' && button('End the workshop', () => (asked.value = 'end'))}
      {asked.value === undefined && button('Delete the room', () => (asked.value = 'delete'), 'button button-plain')}
      {asked.value === 'hand-over' && (
        <Sure words="There will be a new desk link. This desk stops working at once.">
          {button('Yes, hand over', () => void handOver())}
          {no}
        </Sure>
      )}
      {asked.value === 'end' && (
        <Sure words="Phones say goodbye, and nobody votes or writes any more. The debrief stays here.">
          {button('Yes, end it', () => {
            asked.value = undefined;
            void room.want({ kind: 'end' });
          })}
          {no}
        </Sure>
      )}
      {asked.value === 'delete' && (
        <Sure words="All votes, notes and debriefs of this room go away, for you and for everybody who was here. Save what you need first.">
          {button('Go on', () => (asked.value = 'delete-really'))}
          {no}
        </Sure>
      )}
      {asked.value === 'delete-really' && (
        <Sure words={NO_WAY_BACK}>
          {button(FOR_GOOD, () => void remove(), 'button button-alert')}
          {no}
        </Sure>
      )}
      <small>{BY_ITSELF}</small>
    </section>
  );
}

/** What is left of a room that cannot be shown any more, for whoever leads it: nobody can come in, and what was said is still kept. */
export function Remains({ room, link }: { readonly room: Connection<unknown>; readonly link: Link }): JSX.Element {
  const isAsked = useSignal(false);
  const isGone = useSignal(false);
  const trouble = useSignal('');
  const remove = async (): Promise<void> => {
    isAsked.value = false;
    const answer = await room.ask('delete', link);
    if (answer?.ok !== true) return void (trouble.value = answer?.sentence ?? SILENT);
    room.close();
    isGone.value = true;
  };
  if (isGone.value) return <Gone />;
  return (
    <main class="front">
      <section class="card-of switches">
        <h1>What was said is still kept</h1>
        <p role="alert">{room.sentence.value}</p>
        <p>{BY_ITSELF} You can do it now.</p>
        <p role="alert" class="refused">
          {trouble.value}
        </p>
        {isAsked.value ? (
          <Sure words={NO_WAY_BACK}>
            <button type="button" class="button button-alert" onClick={() => void remove()}>
              {FOR_GOOD}
            </button>
            <button type="button" class="button" onClick={() => (isAsked.value = false)}>
              No
            </button>
          </Sure>
        ) : (
          <button type="button" class="button" onClick={() => (isAsked.value = true)}>
            Delete the room
          </button>
        )}
      </section>
    </main>
  );
}

const NO_WAY_BACK = 'There is no way back. Delete all of it now?';
const FOR_GOOD = 'Yes, delete it for good';
const BY_ITSELF = 'Left alone, the room is deleted thirty days after it was opened.';
const SILENT = 'The room could not be reached. Try again when the connection is back.';

function Sure({ words, children }: { readonly words: string; readonly children: JSX.Element[] }): JSX.Element {
  return (
    <div class="sure-of-it" role="group" aria-label={words}>
      <p>{words}</p>
      {children}
    </div>
  );
}

/** What stands where the desk was, once it was given up. `join`: the address for phones. */
export function AfterLeaving({ left, code, join }: { readonly left: Left; readonly code: string; readonly join: string }): JSX.Element {
  if (left.kind === 'deleted') return <Gone />;
  const link = `${join.replace(/#.*$/u, '')}${writeLink({ role: 'facilitator', code, key: left.desk })}`;
  return (
    <main class="front">
      <section class="card-of">
        <h1>Handed over</h1>
        <p>This desk has stopped. Whoever opens this link leads the room; it is shown only here, only now.</p>
        <Copyable label="the desk link" text={link} />
        <QrCode address={link} />
      </section>
    </main>
  );
}

function Gone(): JSX.Element {
  return (
    <main class="front">
      <section class="card-of">
        <h1>The room is gone</h1>
        <p>Nothing of it is left on this server.</p>
        <p>
          <a href={location.pathname}>Open another workshop</a>
        </p>
      </section>
    </main>
  );
}

import type { JSX } from 'preact';
import type { Command } from '../core/workshop/command.ts';
import type { Phase } from '../core/workshop/room.ts';
import type { DeskView } from '../core/workshop/view.ts';
import { Bars } from './bars.tsx';
import { Clock } from './clock.tsx';
import { Code } from './code.tsx';
import type { Connection } from './connection.ts';
import { People } from './people.tsx';
import { Words } from './words.tsx';

/** What a desk needs besides its line: the room's code, and the addresses for the others. */
export interface DeskProps {
  readonly room: Connection<DeskView>;
  readonly code: string;
  readonly join: string; // address for phones
}

/** The desk: what whoever leads the room sees, and what they can do. */
export function Desk({ room, code, join }: DeskProps): JSX.Element {
  const view = room.view.value;
  if (!view) return <p class="waiting">One moment …</p>;
  const want = (command: Command): void => void room.want(command);
  return (
    <div class="desk-page">
      <header class="strip">
        <h1>
          Desk of <Code code={code} />
        </h1>
        <span>
          {view.here} taking part, {room.connected.value} {room.connected.value === 1 ? 'page' : 'pages'} connected
        </span>
        <Clock deadline={view.deadline} paused={view.paused} ahead={room.ahead} />
        <p class="join">
          Phones: <b>{join}</b>
        </p>
      </header>
      <main class="lead">
        <p role="status" class="state">
          {said[view.phase]}
        </p>
        <p role="alert" class="refused">
          {room.sentence.value}
        </p>
        <div class="steps">
          <button
            type="button"
            class="button button-first next"
            disabled={view.phase === 'debrief' || view.phase === 'ended'}
            onClick={() => want({ kind: 'next' })}
          >
            {nextOf(view)}
          </button>
          <Steps view={view} want={want} />
        </div>
        {view.phase !== 'lobby' && view.tables.map((table) => <TableOf key={table.table} view={view} table={table} want={want} />)}
      </main>
      <aside class="side">
        <Settings view={view} want={want} />
        <People view={view} want={want} />
      </aside>
    </div>
  );
}

type Want = (command: Command) => void;

const said: { readonly [Each in Phase]: string } = {
  lobby: 'People are coming in.',
  read: 'The room reads.',
  vote: 'The room votes.',
  reveal: 'The votes are on the screen.',
  discuss: 'The room talks.',
  play: 'Everybody plays at their own pace.',
  debrief: 'The scene is over: the debrief.',
  ended: 'This workshop has ended.',
};

function nextOf({ phase, aside, tables, question }: DeskView): string {
  switch (phase) {
    case 'lobby':
      return 'Begin';
    case 'read':
      return aside ? 'Come back' : 'Vote';
    case 'vote':
      return 'Reveal';
    case 'reveal':
      return question?.round === 1 && tables.some(({ offer, live }) => offer?.key === true && live?.split === true) ? 'Talk about it' : 'Follow the majority';
    case 'discuss':
      return question?.round === 1 ? 'Vote again' : 'Follow the majority';
    case 'play':
      return 'On to the debrief';
    case 'debrief':
    case 'ended':
      return 'Nothing after this';
  }
}

/** What else can be done at this point. */
function Steps({ view, want }: { readonly view: DeskView; readonly want: Want }): JSX.Element {
  const { phase, question } = view;
  const underWay = phase === 'read' || phase === 'vote' || phase === 'reveal' || phase === 'discuss';
  const revealed = phase === 'reveal' || phase === 'discuss';
  const small = (label: string, command: Command): JSX.Element => (
    <button type="button" class="button" onClick={() => want(command)}>
      {label}
    </button>
  );
  return (
    <>
      {phase === 'reveal' && small('Talk first', { kind: 'discuss' })}
      {revealed && small('Vote anew', { kind: 'reopen' })}
      {revealed && view.tables.some(({ live }) => live?.minority !== undefined) && small('See the minority’s way', { kind: 'look-at-minority' })}
      {underWay && (view.paused ? small('Go on', { kind: 'resume' }) : small('Pause', { kind: 'pause' }))}
      {(phase === 'vote' || phase === 'discuss' || phase === 'read') && small('+30 s', { kind: 'more-time' })}
      {phase === 'vote' && small('One minute left', { kind: 'time', seconds: 60 })}
      {underWay &&
        (question?.decision ?? 0) > 0 &&
        !view.aside &&
        small('Back one decision', { kind: 'back-to', decision: (question?.decision ?? 1) - (phase === 'read' ? 0 : 1) })}
      {underWay && small('Skip to the debrief', { kind: 'skip' })}
      {phase === 'debrief' && view.scene + 1 < view.scenes.length && small('Next scene', { kind: 'next-scene' })}
      {phase === 'debrief' && small('End the workshop', { kind: 'end' })}
    </>
  );
}

function TableOf({ view, table, want }: { readonly view: DeskView; readonly table: DeskView['tables'][number]; readonly want: Want }): JSX.Element {
  const { live, offer } = table;
  return (
    <section class="table" aria-label={view.tables.length > 1 ? table.table : 'The room'}>
      {view.tables.length > 1 && <h2>{table.table.replace('-', ' ')}</h2>}
      <Words script={table.script} />
      {table.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {table.questions.map((ask) => (
        <p key={ask} class="ask">
          {ask}
        </p>
      ))}
      {offer && live && (
        <>
          <p>
            {table.voted} of {table.people} have voted. {live.split && <b>The room is split.</b>} {offer.key && 'A key decision.'}
          </p>
          <Bars offer={offer} revealed={live} />
        </>
      )}
      {offer && (view.phase === 'reveal' || view.phase === 'discuss') && (
        <details>
          <summary>Go another way</summary>
          {offer.choices.map(({ id, text }) => (
            <button key={id} type="button" class="button option" onClick={() => want({ kind: 'follow', table: table.table, choice: id })}>
              <span dir="auto">{text}</span>
            </button>
          ))}
        </details>
      )}
    </section>
  );
}

function Settings({ view, want }: { readonly view: DeskView; readonly want: Want }): JSX.Element {
  return (
    <section aria-label="The door and what is written" class="switches">
      <button type="button" class="button" onClick={() => want({ kind: view.door === 'open' ? 'lock' : 'unlock' })}>
        {view.door === 'open' ? 'Lock the room' : 'Open the room'}
      </button>
      <button type="button" class="button" onClick={() => want({ kind: view.freeText === 'shown' ? 'hide-text' : 'show-text' })}>
        {view.freeText === 'shown' ? 'Hide all that is written' : 'Show what is written'}
      </button>
    </section>
  );
}

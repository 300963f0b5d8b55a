import type { JSX } from 'preact';
import type { DeskTable, DeskView } from '../../core/workshop/view.ts';
import { hasGone } from '../../core/workshop/room.ts';
import { Bars } from '../bars.tsx';
import type { Want } from './now.tsx';
import { tableName } from './words.ts';
import { Words } from '../words.tsx';

interface TableProps {
  readonly view: DeskView;
  readonly table: DeskTable;
  readonly want: Want;
}

/** The tables of a room: one large, or several side by side. */
export function Tables({ view, want }: Omit<TableProps, 'table'>): JSX.Element {
  const [only] = view.tables;
  if (view.tables.length === 1 && only) return <OneTable view={view} table={only} want={want} />;
  return (
    <div class="teams">
      {view.tables.map((table) => (
        <Team key={table.table} view={view} table={table} want={want} />
      ))}
    </div>
  );
}

/** The whole room: the words on one side, what helps to lead on the other. */
function OneTable({ view, table, want }: TableProps): JSX.Element {
  const hints = <Hints key="hints" table={table} />;
  const votes = <Votes key="votes" view={view} table={table} want={want} />;
  return (
    <section class="table one" aria-label="The room">
      <div class="reading">
        <h2>What the room reads</h2>
        <Words script={table.script} />
      </div>
      <div class="leading">{table.live ? [votes, hints] : [hints, votes]}</div>
    </section>
  );
}

/** A team among others: how far it is at a glance, and the rest on demand. */
function Team({ view, table, want }: TableProps): JSX.Element {
  const { live, offer } = table;
  const asked = offer !== undefined && live !== undefined;
  return (
    <section class="table team" aria-label={tableName(table.table)} data-split={asked && live.split}>
      <h2>
        {tableName(table.table)} <small>{table.people} here</small>
      </h2>
      {asked && offer.choices.length === 0 && <p>{hasGone(table, view.question) ? 'It has gone on already.' : 'Its story has ended.'}</p>}
      <Votes view={view} table={table} want={want} />
      <details>
        <summary>Words, notes and questions</summary>
        <Hints table={table} />
        <Words script={table.script} />
      </details>
    </section>
  );
}

/** Notes and questions for the room, from the start. */
export function Hints({ table }: { readonly table: DeskTable }): JSX.Element | null {
  if (table.notes.length + table.questions.length === 0) return null;
  return (
    <div class="hints">
      {table.notes.map((note) => (
        <p key={note} class="note">
          <span class="heard">Note: </span>
          {note}
        </p>
      ))}
      {table.questions.map((ask) => (
        <p key={ask} class="ask">
          <span class="heard">Question for the room: </span>
          {ask}
        </p>
      ))}
    </div>
  );
}

function Votes({ view, table, want }: TableProps): JSX.Element | null {
  const { live, offer, coming } = table;
  if (!offer || !live)
    return view.phase === 'read' && !view.aside && coming.choices.length > 0 ? (
      <div class="coming">
        <h3>What they will decide {coming.key && <span class="badge">key decision</span>}</h3>
        <ul>
          {coming.choices.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      </div>
    ) : null;
  if (offer.choices.length === 0) return null;
  const revealed = view.phase === 'reveal' || view.phase === 'discuss';
  const tie = revealed && live.favourites.length !== 1;
  return (
    <div class="votes">
      <p>
        {table.voted} of {table.people} have voted. {offer.key && <span class="badge">key decision</span>}{' '}
        {live.split && <span class="badge badge-warm">{view.tables.length > 1 ? 'Split' : 'The room is split.'}</span>}
      </p>
      <Bars offer={offer} revealed={live} />
      {revealed && (
        <details open={tie}>
          <summary>{tie ? 'Choose where it goes' : 'Go another way'}</summary>
          {offer.choices.map(({ id, text }) => (
            <button key={id} type="button" class="button option" onClick={() => want({ kind: 'follow', table: table.table, choice: id })}>
              <span dir="auto">{text}</span>
            </button>
          ))}
        </details>
      )}
    </div>
  );
}

import type { JSX } from 'preact';
import type { ScreenView, TableView } from '../core/workshop/view.ts';
import { Bars } from './bars.tsx';
import { Clock } from './clock.tsx';
import { Code, QrCode } from './code.tsx';
import type { Connection } from './connection.ts';
import type { Stages } from './stages.ts';
import { Theatre } from './theatre.tsx';
import { Words } from './words.tsx';

/** What a screen needs besides its line. */
export interface ScreenProps {
  readonly room: Connection<ScreenView>;
  readonly code: string;
  readonly join: string; // address for phones
  readonly stages: Stages;
}

const inPlay: ReadonlySet<ScreenView['phase']> = new Set(['read', 'vote', 'reveal', 'discuss']);

/** The projector: what everybody sees. Never notes, names, or a vote before its time. */
export function Screen({ room, code, join, stages }: ScreenProps): JSX.Element {
  const view = room.view.value;
  if (!view) return <p class="waiting">One moment …</p>;
  const [table] = view.tables;
  const performed = view.tables.length === 1 && inPlay.has(view.phase) ? stages.of(view.plays?.scene) : undefined;
  const strip = (
    <div class="strip" role="region" aria-label="How to join">
      <span>
        Join with <Code code={code} />
      </span>
      <span>
        {view.here} {view.here === 1 ? 'person' : 'people'} here
      </span>
      <Clock deadline={view.deadline} paused={view.paused} ahead={room.ahead} />
    </div>
  );
  if (performed && table && view.plays)
    return (
      <div class="screen performing" data-phase={view.phase}>
        {strip}
        <Theatre {...stages.parts} {...performed} seed={view.plays.seed} path={table.path} reading={view.phase === 'read' ? 'goes-on' : 'is-over'}>
          <Below view={view} table={table} />
        </Theatre>
      </div>
    );
  return (
    <main class="screen" data-phase={view.phase}>
      {strip}
      {view.phase !== 'lobby' && <h1 class="heard">{table?.script.title ?? 'Promoted, in a room'}</h1>}
      {view.phase === 'lobby' ? (
        <Lobby code={code} join={join} here={view.here} />
      ) : (
        view.tables.map((each) => <Table key={each.table} view={view} table={each} />)
      )}
      {view.phase !== 'lobby' && view.phase !== 'ended' && (
        <aside class="late" aria-label="For whoever comes late">
          <QrCode address={join} />
        </aside>
      )}
    </main>
  );
}

function Lobby({ code, join, here }: { readonly code: string; readonly join: string; readonly here: number }): JSX.Element {
  return (
    <section class="lobby">
      <QrCode address={join} />
      <div>
        <h1>Take out your phone</h1>
        <p>
          Point it at the square, or open <b>{join.replace(/^https?:\/\//u, '').replace(/#.*$/u, '')}</b> and type
        </p>
        <p class="large">
          <Code code={code} />
        </p>
        <p>{here === 0 ? 'Nobody is here yet.' : `${here} ${here === 1 ? 'person is' : 'people are'} here.`}</p>
      </div>
    </section>
  );
}

function Table({ view, table }: { readonly view: ScreenView; readonly table: TableView }): JSX.Element {
  const { phase } = view;
  return (
    <section class="table">
      {view.tables.length > 1 && <h2>{table.table.replace('-', ' ')}</h2>}
      {(phase === 'read' || phase === 'vote') && <Words script={table.script} />}
      <Below view={view} table={table} />
      {phase === 'debrief' && <p class="ask">The story is over. What would you do differently on Monday?</p>}
      {phase === 'ended' && <p class="ask">Thank you for being here.</p>}
    </section>
  );
}

/** What stands under the words: the options while they are voted on, then how the votes fell. */
function Below({ view, table }: { readonly view: ScreenView; readonly table: TableView }): JSX.Element {
  const { phase } = view;
  return (
    <>
      {view.aside && <p class="aside-mark">What if the others had had their way</p>}
      {phase === 'vote' && table.offer && table.offer.choices.length > 0 && (
        <>
          <ol class="asked">
            {table.offer.choices.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ol>
          <Murmur voted={table.voted} people={table.people} />
        </>
      )}
      {table.revealed && table.offer && <Bars offer={table.offer} revealed={table.revealed} />}
      {table.script.asks.map((ask) => (
        <p key={ask} class="ask">
          {ask}
        </p>
      ))}
    </>
  );
}

/** Votes as they come in: how many, and of nobody which. */
function Murmur({ voted, people }: { readonly voted: number; readonly people: number }): JSX.Element {
  return (
    <div class="murmur">
      <p role="status">
        {voted} of {people} have decided.
      </p>
      <div aria-hidden="true">
        {Array.from({ length: Math.min(people, 500) }, (_, at) => (
          <i key={at} data-in={at < voted} />
        ))}
      </div>
    </div>
  );
}

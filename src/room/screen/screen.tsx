import type { JSX } from 'preact';
import type { ScreenView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';
import { DebriefOnScreen } from '../debrief/screen.tsx';
import { ProgressBars } from '../progress.tsx';
import { Corner, Curtain, Lobby } from './door.tsx';
import { Below, TableOnScreen } from './tables.tsx';
import { TeamsOnScreen } from './teams.tsx';
import type { Stages } from '../stages.ts';
import { Theatre } from './theatre.tsx';
import { useAwake } from '../use-awake.ts';
import './screen.css';
import './tables.css';

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
  useAwake();
  const view = room.view.value;
  if (!view) return <p class="waiting">One moment …</p>;
  const corner = <Corner view={view} code={code} join={join} ahead={room.ahead} />;
  const curtain = view.paused && <Curtain />;
  const [table] = view.tables;
  const performed = isPerformed(view) ? stages.of(view.plays?.scene) : undefined;
  if (performed && table && view.plays)
    return (
      <div class="screen performing" data-phase={view.phase}>
        <Theatre
          {...stages.parts}
          {...performed}
          seed={view.plays.seed}
          carried={view.plays.carried}
          path={table.path}
          reading={view.phase === 'read' ? 'goes-on' : 'is-over'}
        >
          <Below view={view} table={table} />
        </Theatre>
        {corner}
        {curtain}
      </div>
    );
  return (
    <div class="screen" data-phase={view.phase}>
      <main>
        <Plain view={view} code={code} join={join} />
      </main>
      {view.phase !== 'lobby' && view.phase !== 'ended' && corner}
      {curtain}
    </div>
  );
}

/** One way is performed. Several tables see it together as long as they go the same one. */
function isPerformed({ phase, tables }: ScreenView): boolean {
  const [first, ...others] = tables;
  if (!first || !inPlay.has(phase)) return false;
  const together = others.every(({ path }) => path.join('\n') === first.path.join('\n'));
  return others.length === 0 || (together && phase === 'read');
}

function Plain({ view, code, join }: { readonly view: ScreenView; readonly code: string; readonly join: string }): JSX.Element {
  const { phase, tables, debrief, progress } = view;
  if (phase === 'lobby') return <Lobby code={code} join={join} here={view.here} />;
  if (phase === 'ended')
    return (
      <section class="farewell">
        <h1>Thank you for being here.</h1>
        <p>Your own debrief is on your phone. It is for nobody else.</p>
      </section>
    );
  if (debrief) return <DebriefOnScreen view={view} debrief={debrief} />;
  if (progress)
    return (
      <section class="alone">
        <h1>Everybody plays at their own pace</h1>
        <p>The story is on your phone. Take the time you need.</p>
        <ProgressBars progress={progress} here={view.here} />
      </section>
    );
  return (
    <>
      <h1 class="heard">{tables[0]?.script.title ?? 'Promoted, in a room'}</h1>
      {tables.length > LEGIBLE ? (
        <TeamsOnScreen view={view} />
      ) : (
        <div class="tables" data-many={tables.length > 1}>
          {tables.map((each) => (
            <TableOnScreen key={each.table} view={view} table={each} />
          ))}
        </div>
      )}
    </>
  );
}

const LEGIBLE = 2; // tables whose words fit beside each other

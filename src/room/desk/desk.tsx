import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { books } from 'virtual:books';
import type { DeskView } from '../../core/workshop/view.ts';
import { Clock } from '../clock.tsx';
import { writePaper } from '../cards/link.ts';
import { Code } from '../code.tsx';
import type { Connection } from '../connection.ts';
import { Debriefing } from './debrief.tsx';
import { BeforeItBegins } from './lobby.tsx';
import { AfterLeaving, Leave, type Left } from './leave.tsx';
import { Now, type Want } from './now.tsx';
import { Door, WaySoFar } from './side.tsx';
import { Tables } from './table.tsx';
import { peopleWords } from './words.ts';
import { People } from './people.tsx';
import { ProgressBars } from '../progress.tsx';
import { SpentClock } from './spent.tsx';
import { useAwake } from '../use-awake.ts';
import './desk.css';

/** What a desk needs besides its line: the room's code, and the addresses for the others. */
export interface DeskProps {
  readonly room: Connection<DeskView>;
  readonly code: string;
  readonly join: string; // address for phones
}

/** The desk: what whoever leads the room sees, and what they can do. */
export function Desk({ room, code, join }: DeskProps): JSX.Element {
  useAwake();
  const left = useSignal<Left | undefined>(undefined);
  const view = room.view.value;
  if (left.value) return <AfterLeaving left={left.value} code={code} join={join} />;
  if (!view) return <p class="waiting">One moment …</p>;
  const want: Want = (command) => void room.want(command);
  const debriefing = view.debrief !== undefined;
  return (
    <div class="desk-page" data-phase={view.phase}>
      <Head room={room} view={view} code={code} />
      {view.invented > 0 && (
        <p class="rehearsal">
          <b>A rehearsal:</b> {peopleWords(view.invented)} here {view.invented === 1 ? 'is' : 'are'} made up. Practise; nothing of it is anybody’s.
        </p>
      )}
      <main class="lead">
        <Now room={room} view={view} />
        {view.phase === 'lobby' && <BeforeItBegins view={view} code={code} join={join} />}
        {view.phase !== 'lobby' && !debriefing && view.tables.length > 0 && <Tables view={view} want={want} />}
        {view.phase === 'play' && view.progress && (
          <section class="panel" aria-labelledby="progress">
            <h2 id="progress">How far they are</h2>
            <ProgressBars progress={view.progress} here={view.here} />
          </section>
        )}
        {view.debrief && <Debriefing room={room} view={view} debrief={view.debrief} code={code} want={want} />}
      </main>
      <aside class="side">
        <WaySoFar view={view} want={want} />
        <People view={view} online={new Set(room.online.value)} want={want} />
        <Door view={view} join={join} want={want} />
        <Leave room={room} view={view} left={left} />
        <Cards view={view} />
      </aside>
    </div>
  );
}

function Head({ room, view, code }: Omit<DeskProps, 'join'> & { readonly view: DeskView }): JSX.Element {
  const away = view.participants.filter(({ id }) => !room.online.value.includes(id)).length;
  const health = room.line.value !== 'here' ? 'gone' : away > 0 ? 'some-away' : 'well';
  return (
    <header class="desk-head">
      <h1>
        Desk of <Code code={code} />
      </h1>
      <p class="playing">
        {titleOf(view)}
        {view.scenes.length > 1 && ` · scene ${view.scene + 1} of ${view.scenes.length}`}
      </p>
      <p class="health" data-health={health}>
        <i aria-hidden="true" />
        {view.here} taking part
        {health === 'gone' && ' · this desk is offline'}
        {health === 'some-away' && ` · ${away === 1 ? 'one phone is' : `${away} phones are`} away`}
      </p>
      <SpentClock view={view} ahead={room.ahead} />
      <Clock deadline={view.deadline} paused={view.paused} ahead={room.ahead} />
    </header>
  );
}

function titleOf(view: DeskView): string {
  const id = view.scenes[view.scene];
  return books.flatMap(({ scenes }) => scenes).find((scene) => scene.id === id)?.title ?? 'Promoted';
}

/** For when the power is gone: cards on paper. */
function Cards({ view }: { readonly view: DeskView }): JSX.Element | null {
  const id = view.scenes[view.scene];
  if (id === undefined) return null;
  return (
    <p class="cards-link">
      <a href={writePaper(id)} target="_blank" rel="noopener">
        Cards to print
      </a>
      , for a room without phones.
    </p>
  );
}

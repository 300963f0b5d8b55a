import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { keyOf } from '../../core/workshop/room.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';
import { Latest } from './latest.ts';
import { Alone } from './alone.tsx';
import { CheckBefore } from './check.tsx';
import { Coached } from './coach.tsx';
import { PhoneDebrief } from './debrief.tsx';
import { Naming } from './name.tsx';
import { Bearing } from './bearing.tsx';
import { SoFar } from './scene.tsx';
import { ownerOf, unsentAt } from './unsent.ts';
import { Counted, Vote } from './vote.tsx';
import { Words } from '../words.tsx';
import './phone.css';

/** What a phone needs besides its line. */
export interface PhoneProps {
  readonly room: Connection<PhoneView>;
  readonly code: string;
  readonly home: string; // address of this page, as other devices find it
}

/** A phone: the words, the options, one's own vote; and afterwards, what one's own votes showed. */
export function Phone({ room, code, home }: PhoneProps): JSX.Element {
  const view = room.view.value;
  const vote = useMemo(() => new Latest(room), [room, view && placeOf(view)]);
  const settled = useRef(false);
  useEffect(() => void (settled.current = view !== undefined));
  const opens = settled.current ? 'now' : 'before';
  // What is new begins at its beginning, wherever the thumb was in what was old.
  useLayoutEffect(() => {
    if (settled.current) scrollTo(0, 0);
  }, [view?.phase, view?.scene, view?.aside, view?.table?.path.length]);
  if (!view && room.line.value === 'unnamed') return <Naming room={room} />;
  if (!view || room.seat === undefined) return <p class="waiting">One moment …</p>;
  if (view.removed) return <p class="waiting">You have been taken out of this room. Ask whoever leads it.</p>;
  const { phase, table } = view;
  const owner = ownerOf(code, room.seat);
  return (
    <main class="phone" data-phase={phase}>
      <h1 class="heard">{phase === 'lobby' ? 'You are in' : (table?.script.title ?? 'Promoted, in a room')}</h1>
      <Bearing room={room} view={view} vote={vote} />
      {phase === 'lobby' && <Lobby view={view} code={code} />}
      {phase !== 'debrief' && phase !== 'ended' && <Scene key={view.scene} room={room} view={view} owner={owner} vote={vote} opens={opens} />}
      {(phase === 'debrief' || phase === 'ended') && (
        <PhoneDebrief key={view.scene} room={room} view={view} owner={owner} code={code} home={home} opens={opens} />
      )}
      {phase !== 'debrief' && phase !== 'ended' && <CheckBefore room={room} view={view} owner={owner} />}
    </main>
  );
}

/** What is decided now: what was sent for it is not sent for anything else. */
function placeOf({ phase, question, scene, table }: PhoneView): string {
  return phase === 'play' ? `${scene} ${table?.path.length}` : question ? keyOf(question) : '';
}

function Lobby({ view, code }: { readonly view: PhoneView; readonly code: string }): JSX.Element {
  return (
    <section class="sheet hello">
      <p class="kicker">Room {code}</p>
      <p class="hello-name by-people">
        {view.name === '' ? (
          'Hello.'
        ) : (
          <>
            Hello, <bdi>{view.name}</bdi>.
          </>
        )}
      </p>
      <p>Soon you lead a team for a while. You read, you decide for yourself, and nobody sees how you vote. Keep this page open.</p>
    </section>
  );
}

interface SceneProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly owner: string; // of what is not sent yet
  readonly vote: Latest;
  readonly opens: 'now' | 'before'; // before this page did
}

function Scene({ room, view, owner, vote, opens }: SceneProps): JSX.Element | null {
  const { phase, table, own } = view;
  if (!table || phase === 'lobby') return null;
  const place = placeOf(view);
  const unsent = unsentAt(owner, place);
  return (
    <>
      {view.aside && <p class="aside-mark">What if the others had had their way</p>}
      <SoFar room={room} view={view} when="late" />
      {own.coach === 'after-each' && <Coached room={room} view={view} />}
      {phase === 'read' && (
        <section class="sheet">
          <Words script={table.script} />
        </section>
      )}
      {phase === 'vote' && table.offer && table.offer.choices.length > 0 && <Vote key={place} view={view} sender={vote} unsent={unsent} opens={opens} />}
      {phase === 'play' && <Alone key={place} view={view} sender={vote} unsent={unsent} opens={opens} />}
      {table.revealed && table.offer && <Counted view={view} offer={table.offer} revealed={table.revealed} />}
      <SoFar room={room} view={view} when="asked" />
    </>
  );
}

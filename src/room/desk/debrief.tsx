import type { JSX } from 'preact';
import type { DeskDebrief, DeskView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';
import { Checks } from '../debrief/checks.tsx';
import { Dimensions } from '../debrief/dimensions.tsx';
import { FlowPicture } from '../debrief/flow.tsx';
import { pages } from '../debrief/words.ts';
import { Exports } from './exports.tsx';
import type { Want } from './now.tsx';
import { TalkFirst, Timeline } from './timeline.tsx';
import { CompareTables } from './teams.tsx';
import { peopleWords } from './words.ts';
import { WallDesk } from './wall.tsx';
import { forksOf } from '../debrief/forks.ts';
import '../debrief/debrief.css';
import '../debrief/desk.css';

interface DebriefingProps {
  readonly room: Connection<DeskView>;
  readonly view: DeskView;
  readonly debrief: DeskDebrief;
  readonly code: string;
  readonly want: Want;
}

/** The desk in the debrief: what the screen shows, what is worth talking about, and what to take home. */
export function Debriefing({ view, debrief, code, want }: DebriefingProps): JSX.Element {
  const { scenes } = debrief.room;
  const over = view.phase === 'ended';
  const forks = scenes.flatMap((scene) => forksOf(scene, view.deciding));
  return (
    <>
      {!over && (
        <section class="panel on-screen" aria-labelledby="on-screen">
          <h2 id="on-screen">On the screen</h2>
          <div class="pages" role="group" aria-labelledby="on-screen">
            {pages.map(({ page, name }) => (
              <button key={page} type="button" class="button" aria-pressed={debrief.page === page} onClick={() => want({ kind: 'present', page })}>
                {name}
              </button>
            ))}
          </div>
          {view.scene + 1 < view.scenes.length && (
            <p>
              <button type="button" class="button" onClick={() => want({ kind: 'next-scene' })}>
                Next scene
              </button>{' '}
              <small>The debrief of this one stays, beside the next.</small>
            </p>
          )}
        </section>
      )}
      <TalkFirst view={view} forks={forks} want={want} />
      <WallDesk view={view} debrief={debrief} want={want} />
      {scenes.map((scene) => (
        <section key={scene.scene} class="panel" aria-labelledby={`way-${scene.scene}`}>
          <h2 id={`way-${scene.scene}`}>{scenes.length > 1 ? `The way through “${scene.title}”` : 'The way, decision by decision'}</h2>
          <FlowPicture scene={scene} deciding={view.deciding} />
          {view.deciding === 'together' && scene.tables[0]?.ending && <p class="ending">It ended with “{scene.tables[0].ending.title}”.</p>}
          {view.deciding === 'teams' && <CompareTables scene={scene} />}
          <Timeline view={view} forks={forksOf(scene, view.deciding)} want={want} />
        </section>
      ))}
      <section class="panel" aria-labelledby="showed">
        <h2 id="showed">What it showed of this room</h2>
        <Dimensions spreads={debrief.room.spreads} />
      </section>
      {view.selfCheck === 'asked' && <SelfCheck view={view} debrief={debrief} want={want} />}
      <Exports code={code} />
    </>
  );
}

function SelfCheck({ view, debrief, want }: Omit<DebriefingProps, 'room' | 'code'>): JSX.Element {
  const { before, back, now } = debrief.checked;
  return (
    <section class="panel" aria-labelledby="then-and-now">
      <h2 id="then-and-now">Then and now</h2>
      <p>
        {peopleWords(before)} answered at the start; {back} have looked back, {now} have said where they stand now.
      </p>
      {debrief.checksClosed ? (
        <Checks checks={debrief.room.checks} />
      ) : (
        view.phase === 'debrief' && (
          <p>
            <button type="button" class="button" onClick={() => want({ kind: 'close-checks' })}>
              Close the self-check
            </button>{' '}
            <small>Then nobody answers any more, and the room can see what it said.</small>
          </p>
        )
      )}
    </section>
  );
}

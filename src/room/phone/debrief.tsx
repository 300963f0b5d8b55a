import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import { moments } from '../../player/page/debrief/words.ts';
import type { Connection } from '../connection.ts';
import { ONLY_FOR_YOU } from '../debrief/text.ts';
import { useOwnDebrief } from './own-debrief.ts';
import { Bands, Leanings } from './bands.tsx';
import { LookBack } from './check.tsx';
import { Resolution } from './commit.tsx';
import { Keep } from './keep.tsx';
import { Wall } from './wall.tsx';

interface PhoneDebriefProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly owner: string; // of what is not sent yet
  readonly code: string;
  readonly home: string; // address of this page, as other devices find it
  readonly opens: 'now' | 'before'; // before this page did
}

/** The last page of a workshop: what one's own votes showed, what one says of oneself, what one takes along. */
export function PhoneDebrief({ room, view, owner, code, home, opens }: PhoneDebriefProps): JSX.Element {
  const debrief = useOwnDebrief(room, `debrief ${view.scene}`);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (opens === 'now') heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    addEventListener('beforeprint', unfold);
    return () => removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <>
      <section class="sheet shown" aria-labelledby="shown">
        <h2 id="shown" tabIndex={-1} ref={heading}>
          What your votes showed
        </h2>
        {debrief ? <Shown view={view} debrief={debrief} /> : <p aria-busy="true">Reading your moments …</p>}
      </section>
      {debrief && debrief.dimensions.length > 0 && <Leanings debrief={debrief} />}
      {debrief && debrief.practices.length > 0 && <Monday debrief={debrief} />}
      <LookBack room={room} view={view} owner={owner} />
      <Wall room={room} view={view} owner={owner} />
      <Resolution room={room} view={view} owner={owner} />
      <Keep room={room} view={view} debrief={debrief} code={code} home={home} />
      <p class="quiet">{ONLY_FOR_YOU}</p>
    </>
  );
}

/** On paper nothing can be opened. */
function unfold(): void {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('.shown details')) folded.open = true;
}

function Shown({ view, debrief }: { readonly view: PhoneView; readonly debrief: PersonDebrief }): JSX.Element {
  const { decisions, dimensions } = debrief;
  const voted = decisions.filter(({ chosen }) => chosen !== null);
  const alone = view.deciding === 'alone';
  return (
    <>
      <p>
        {alone ? 'Read from what you decided.' : 'Read from your own votes, also where the others went another way.'} Nobody else sees this: not the room, and
        not whoever leads it.
      </p>
      {voted.length === 0 ? (
        <p>{alone ? 'You decided nothing in this story, so there is nothing to show.' : 'You cast no vote in this story, so there is nothing to show.'}</p>
      ) : (
        <>
          {dimensions.length > 0 && <Bands debrief={debrief} />}
          <details class="own-votes">
            <summary>{alone ? 'What you decided' : 'Your votes, one by one'}</summary>
            <ol>
              {voted.map(({ scene, decision, chosen, taken }) => (
                <li key={`${scene}.${decision}`}>
                  <span dir="auto">{chosen}</span>
                  {chosen !== taken && (
                    <p class="quiet">
                      The others went: <span dir="auto">{taken}</span>
                    </p>
                  )}
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
    </>
  );
}

function Monday({ debrief }: { readonly debrief: PersonDebrief }): JSX.Element {
  return (
    <section class="sheet" aria-labelledby="monday">
      <h2 id="monday">{debrief.practices.length === 1 ? 'Something to try on Monday' : 'Two things to try on Monday'}</h2>
      <ol class="to-try">
        {debrief.practices.map(({ indicator, moments: from }) => (
          <li key={indicator.id}>
            <p>{indicator.practice}</p>
            <p class="quiet">
              Because of “{indicator.name}”, from {moments(from.length)}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

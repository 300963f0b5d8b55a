import type { JSX } from 'preact';
import { MOST_REVIEWED, type Note } from '../../core/workshop/room.ts';
import type { DeskDebrief, DeskView } from '../../core/workshop/view.ts';
import type { Want } from './now.tsx';
import { peopleWords } from './words.ts';

interface WallDeskProps {
  readonly view: DeskView;
  readonly debrief: DeskDebrief;
  readonly want: Want;
}

const order: readonly Note['verdict'][] = ['waiting', 'shown', 'kept-back'];
const verdicts: { readonly [Each in Note['verdict']]: string } = { waiting: 'waits', shown: 'on the wall', 'kept-back': 'kept back' };

/** What people wrote, before the room sees it: each note hangs on the wall only once it was approved. */
export function WallDesk({ view, debrief, want }: WallDeskProps): JSX.Element {
  const { notes, committed } = debrief;
  const waiting = notes.filter(({ verdict }) => verdict === 'waiting');
  const sorted = notes.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const approve = (some: readonly Pick<Note, 'id'>[]): void => {
    for (let at = 0; at < some.length; at += MOST_REVIEWED)
      want({ kind: 'review', notes: some.slice(at, at + MOST_REVIEWED).map(({ id }) => id), verdict: 'shown' });
  };
  return (
    <section class="panel wall-desk" aria-labelledby="wall-desk">
      <h2 id="wall-desk">The wall {waiting.length > 0 && <span class="badge badge-warm">{waiting.length} waiting</span>}</h2>
      <p>
        {notes.length === 0
          ? 'Nobody has written yet.'
          : `${notes.length} ${notes.length === 1 ? 'note' : 'notes'}. Only what you approve is shown; of nobody who wrote it.`}{' '}
        {peopleWords(committed)} {committed === 1 ? 'has' : 'have'} written down what they will do, for themselves alone.
      </p>
      {view.freeText === 'hidden' && <p class="rehearsal">All that is written is hidden: the wall on the screen is empty.</p>}
      {waiting.length > 1 && view.phase === 'debrief' && (
        <p>
          <button type="button" class="button" onClick={() => approve(waiting)}>
            Approve all {waiting.length}
          </button>
        </p>
      )}
      <ul class="to-review">
        {sorted.map(({ id, text, verdict }) => (
          <li key={id} data-verdict={verdict}>
            <p class="by-people" dir="auto">
              {text}
            </p>
            <small>{verdicts[verdict]}</small>
            {view.phase === 'debrief' && (
              <span class="verdicts">
                {verdict !== 'shown' && (
                  <button type="button" class="button" onClick={() => want({ kind: 'review', notes: [id], verdict: 'shown' })}>
                    Approve<span class="heard"> {text}</span>
                  </button>
                )}
                {verdict !== 'kept-back' && (
                  <button type="button" class="button button-plain" onClick={() => want({ kind: 'review', notes: [id], verdict: 'kept-back' })}>
                    Keep back<span class="heard"> {text}</span>
                  </button>
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

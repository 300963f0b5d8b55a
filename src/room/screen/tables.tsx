import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Offer } from '../../core/workshop/room.ts';
import type { Revealed, ScreenView, TableView } from '../../core/workshop/view.ts';
import { letterOf, percentOf, sureWords } from '../debrief/words.ts';
import { tableName } from '../desk/words.ts';
import { Lanterns } from './door.tsx';
import { Words } from '../words.tsx';

interface TableProps {
  readonly view: ScreenView;
  readonly table: TableView;
}

/** A table among others, or one whose story cannot be performed. */
export function TableOnScreen({ view, table }: TableProps): JSX.Element {
  const { phase, tables } = view;
  const tells = phase === 'read' || phase === 'vote';
  return (
    <section class="table" aria-label={tableName(table.table)}>
      {tables.length > 1 && <h2>{tableName(table.table)}</h2>}
      {tells && <Words script={table.script} />}
      <Below view={view} table={table} />
    </section>
  );
}

/** What stands under the words: the options while they are voted on, then how the votes fell. */
export function Below({ view, table }: TableProps): JSX.Element {
  const { phase } = view;
  const { offer, revealed } = table;
  const open = offer !== undefined && offer.choices.length > 0;
  return (
    <>
      {view.aside && <p class="aside-mark">What if it had gone another way</p>}
      {phase === 'vote' && view.question?.round === 2 && <p class="aside-mark">Once more, now that both sides were heard</p>}
      {phase === 'vote' && open && (
        <ol class="asked">
          {offer.choices.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ol>
      )}
      {phase === 'vote' && open && <Murmur voted={table.voted} people={table.people} />}
      {phase === 'vote' && !open && <p class="went">This story has come to its end.</p>}
      {revealed && open && <Fall key={JSON.stringify(view.question)} offer={offer} revealed={revealed} />}
      {phase === 'discuss' && open && table.script.asks.length === 0 && <p class="ask">What did you see that the others did not?</p>}
      {table.script.asks.map((ask) => (
        <p key={ask} class="ask" dir="auto">
          {ask}
        </p>
      ))}
    </>
  );
}

/** Votes as they come in: how many, and of nobody which. */
function Murmur({ voted, people }: { readonly voted: number; readonly people: number }): JSX.Element {
  const all = people > 0 && voted >= people;
  return (
    <div class="murmur" data-all={all}>
      <p role="status">
        {voted} of {people} have decided.{all && people > 1 && ' That is everybody.'}
      </p>
      <Lanterns lit={voted} of={people} />
    </div>
  );
}

const FILL = 2_400; // milliseconds in which a unanimous vote fills its bar; all bars grow at one pace, so that the last to grow has won
const HUSH = 1_100; // milliseconds before they begin
const BREATH = 200; // milliseconds after the last has grown

/** How the votes fell: something to look forward to. */
function Fall({ offer, revealed }: { readonly offer: Offer; readonly revealed: Revealed }): JSX.Element {
  const { tally, favourites } = revealed;
  const top = Math.max(0, ...tally.counts.map(({ votes }) => votes)) / Math.max(1, tally.votes);
  const end = HUSH + top * FILL;
  const isOver = useOver(end + BREATH);
  return (
    <div class="fall" data-split={revealed.split} style={{ '--end': `${end}ms` }}>
      <ol>
        {offer.choices.map(({ id, text }, at) => {
          const count = tally.counts.find(({ choice }) => choice === id);
          const votes = count?.votes ?? 0;
          const share = votes / Math.max(1, tally.votes);
          const pace = { '--share': share, '--grows': `${Math.max(1, share * FILL)}ms`, '--hush': `${HUSH}ms` };
          return (
            <li key={id} class={favourites.includes(id) ? 'favourite' : ''} style={pace}>
              <b class="letter" aria-hidden="true">
                {letterOf(at)}
              </b>
              <span dir="auto">{text}</span>
              <span class="count">
                {votes} <span class="heard">{votes === 1 ? 'vote' : 'votes'}</span>
                <small>
                  {' '}
                  {percentOf(votes, tally.votes)} %{count?.confidence != null && ` · ${sureWords(count.confidence)}`}
                </small>
              </span>
              <i class="fall-bar" aria-hidden="true" />
            </li>
          );
        })}
      </ol>
      <p key={isOver} class={isOver ? 'verdict' : 'verdict hush'}>
        {isOver ? verdictOf(revealed) : 'The votes are in …'}
      </p>
    </div>
  );
}

/** Whether so many milliseconds have passed; where nothing is to move, at once. One sentence takes the other's place: on a machine that is late, two animations might show both. */
function useOver(millis: number): boolean {
  const [over, settle] = useState(document.documentElement.dataset['motion'] === 'reduced');
  useEffect(() => {
    const timer = setTimeout(() => settle(true), millis);
    return () => clearTimeout(timer);
  }, []);
  return over;
}

function verdictOf({ tally, favourites, split }: Revealed): string {
  if (tally.votes === 0) return 'Nobody voted.';
  const sure = tally.confidence === null ? '' : ` You were ${sureWords(tally.confidence)}.`;
  if (favourites.length > 1) return `A tie.${sure}`;
  if (split) return `You are split.${sure}`;
  return tally.counts.filter(({ votes }) => votes > 0).length === 1 && tally.votes > 1 ? `You all agree.${sure}` : sure.trim();
}

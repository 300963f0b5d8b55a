import type { JSX } from 'preact';
import type { DeskView } from '../../core/workshop/view.ts';
import { letterOf, percentOf, quoted, sureWords } from '../debrief/words.ts';
import type { Want } from './now.tsx';
import { peopleWords, tableName } from './words.ts';
import { type Fork, hottest } from '../debrief/forks.ts';
import { ShareBar } from '../share-bar.tsx';

interface TimelineProps {
  readonly view: DeskView;
  readonly forks: readonly Fork[];
  readonly want: Want;
}

const FIRST = 3; // decisions to talk about first

/** Where the room was divided, and sure of it: that is where talking pays. */
export function TalkFirst({ view, forks, want }: TimelineProps): JSX.Element | null {
  const hot = hottest(forks, FIRST);
  if (hot.length === 0 || view.phase === 'ended') return null;
  return (
    <section class="panel talk-first" aria-labelledby="talk-first">
      <h2 id="talk-first">Talk about this first</h2>
      <ol>
        {hot.map((fork) => (
          <li key={fork.key}>
            <h3>{nameOf(fork, forks)}</h3>
            <p>{dividedWords(fork)}</p>
            {fork.asks.map((ask) => (
              <p key={ask} class="ask">
                {ask}
              </p>
            ))}
            <SeeMinority view={view} fork={fork} want={want} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "Decision 3", with its team and its scene where there are several. */
function nameOf({ scene, decision, table, after }: Fork, forks: readonly Fork[]): string {
  const scenes = new Set(forks.map((fork) => fork.scene)).size > 1 ? `Scene ${scene + 1}, ` : '';
  const team = table === undefined || table === 'room' ? '' : `${tableName(table)}, `;
  const name = `${scenes}${team}decision ${decision + 1}${after === undefined ? '' : `, after ${quoted(after)}`}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A sentence that ends in words of a story has their full stop already. */
const ended = (sentence: string): string => (/[.!?…]["”“’»]*$/u.test(sentence) ? sentence : `${sentence}.`);

function dividedWords({ rounds, choices }: Fork): string {
  const last = rounds.at(-1);
  if (!last) return '';
  const [first, second] = last.counts.filter(({ votes }) => votes > 0).toSorted((a, b) => b.votes - a.votes);
  const said = (count: typeof first): string =>
    count ? `${percentOf(count.votes, last.votes)} % for ${quoted(choices.find(({ id }) => id === count.choice)?.text ?? '')}` : '';
  const sure = last.confidence === null ? '' : ` People were ${sureWords(last.confidence)} (${last.confidence.toFixed(1)} of 5).`;
  return `${ended(`${said(first)}${second ? `, ${said(second)}` : ''}`)}${sure}`;
}

function SeeMinority({ view, fork, want }: Omit<TimelineProps, 'forks'> & { readonly fork: Fork }): JSX.Element | null {
  const { table, decision, minority } = fork;
  if (!canLook(view, fork) || table === undefined || minority === undefined || minority === fork.taken) return null;
  return (
    <button type="button" class="button" onClick={() => want({ kind: 'look-at', table, decision, choice: minority })}>
      See the minority’s way<span class="heard"> of decision {decision + 1}</span>
    </button>
  );
}

/** Other ways of the scene that was played last can be performed on the screen. */
const canLook = (view: DeskView, { scene, table }: Fork): boolean => view.phase === 'debrief' && scene === view.scene && table !== undefined;

/** Every decision: what there was, how it fell, first and again after talking, and how sure people were. */
export function Timeline({ view, forks, want }: TimelineProps): JSX.Element {
  return (
    <ol class="timeline">
      {forks.map((fork) => (
        <li key={fork.key} class="fork">
          <h3>
            {nameOf(fork, forks)} {fork.isKey && <span class="badge">key decision</span>} {fork.led && <span class="badge badge-warm">led elsewhere</span>}
          </h3>
          {fork.rounds.map((tally, round) => (
            <div class="round" key={round}>
              {fork.rounds.length > 1 && <small>{round === 0 ? 'First vote' : 'After talking'}</small>}
              <ShareBar tally={tally} taken={fork.taken} label={round === 0 ? 'First vote' : 'After talking'} />
              <small>
                {peopleWords(tally.votes)}
                {tally.confidence !== null && ` · sure: ${tally.confidence.toFixed(1)} of 5`}
              </small>
            </div>
          ))}
          {fork.rounds.length === 0 && <small>Led without a vote.</small>}
          <ul class="fork-choices">
            {fork.choices.map(({ id, text }, at) => (
              <li key={id} class={id === fork.taken ? 'taken' : ''}>
                <b class="letter" data-at={at % 4}>
                  {letterOf(at)}
                </b>
                <span>
                  <span dir="auto">{text}</span> {id === fork.taken && <small class="gone">the way you went</small>}
                  {sureOf(fork, id)}
                </span>
                {canLook(view, fork) && id !== fork.taken && (
                  <button
                    type="button"
                    class="button button-plain"
                    onClick={() => want({ kind: 'look-at', table: fork.table ?? '', decision: fork.decision, choice: id })}
                  >
                    See this way<span class="heard"> {text}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function sureOf({ rounds }: Fork, id: string): JSX.Element | null {
  const confidence = rounds.at(-1)?.counts.find(({ choice }) => choice === id)?.confidence ?? null;
  return confidence === null ? null : <small> · {sureWords(confidence)}</small>;
}

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChoiceId } from '../../core/story/beat.ts';
import type { Offer } from '../../core/workshop/room.ts';
import type { PhoneView, Revealed } from '../../core/workshop/view.ts';
import { Bars } from '../bars.tsx';
import type { Latest } from './latest.ts';
import { Options } from './options.tsx';
import { type Unsent, useUnsent } from './unsent.ts';
import { Line, Words } from '../words.tsx';

interface VoteProps {
  readonly view: PhoneView;
  readonly sender: Latest;
  readonly unsent: Unsent;
  readonly opens: 'now' | 'before'; // before this page did
}

/** A vote: what led to it, the options, and how sure one is. Focus goes to its heading when it opens, so that reading begins there. */
export function Vote({ view, sender, unsent, opens }: VoteProps): JSX.Element {
  const { question, table, vote } = view;
  const before = unsent.chosen ?? vote;
  const choice = useSignal<ChoiceId | undefined>(before?.choice);
  const sure = useSignal<number | null>(before?.confidence ?? null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (opens === 'now') heading.current?.focus({ preventScroll: true });
  }, []);
  const send = (): void => {
    if (!question || choice.value === undefined) return;
    unsent.keep({ choice: choice.value, confidence: sure.value });
    sender.want({ kind: 'vote', question, choice: choice.value, confidence: sure.value });
  };
  useUnsent(unsent, sender, send);
  const words = table?.script.words ?? [];
  const last = words.at(-1);
  return (
    <section class="sheet ballot" aria-labelledby="ballot">
      {words.length > 1 && (
        <details class="again">
          <summary>Read it once more</summary>
          <Words script={{ words: words.slice(0, -1) }} />
        </details>
      )}
      {last && (
        <div class="told">
          <Line {...last} />
        </div>
      )}
      <h2 id="ballot" ref={heading} tabIndex={-1}>
        {question?.round === 2 ? 'What would you do now?' : 'What would you do?'}
      </h2>
      <Options
        offer={table?.offer}
        chosen={choice.value}
        closed={view.paused}
        choose={(id) => {
          choice.value = id;
          send();
        }}
      />
      {view.confidence === 'asked' && choice.value !== undefined && (
        <fieldset class="sure" disabled={view.paused}>
          <legend>How sure are you? (if you like)</legend>
          {SURE.map((how, at) => (
            <label key={how}>
              <input
                type="radio"
                name="sure"
                checked={sure.value === at + 1}
                onChange={() => {
                  sure.value = at + 1;
                  send();
                }}
              />
              <span>
                {at + 1} <small>{how}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

const SURE = ['a guess', 'not very', 'fairly', 'quite', 'very sure'];

interface CountedProps {
  readonly view: PhoneView;
  readonly offer: Offer;
  readonly revealed: Revealed;
}

/** How the votes fell, one's own beside them, and what to talk about. */
export function Counted({ view, offer, revealed }: CountedProps): JSX.Element {
  const own = offer.choices.find(({ id }) => id === view.vote?.choice);
  return (
    <section class="sheet counted" aria-label="How the votes fell">
      <Bars offer={offer} revealed={revealed} />
      {own && (
        <p class="own-vote">
          <span class="kicker">Your vote</span> <span dir="auto">{own.text}</span>
        </p>
      )}
      {view.table?.script.asks.map((ask) => (
        <p key={ask} class="ask" dir="auto">
          {ask}
        </p>
      ))}
    </section>
  );
}

import type { JSX } from 'preact';
import type { Offer } from '../core/workshop/room.ts';
import type { Revealed } from '../core/workshop/view.ts';

/** Options with how many took each. */
export function Bars({ offer, revealed }: { readonly offer: Offer; readonly revealed: Revealed }): JSX.Element {
  const { tally, favourites } = revealed;
  return (
    <ol class="polls">
      {offer.choices.map(({ id, text }) => {
        const count = tally.counts.find(({ choice }) => choice === id);
        const votes = count?.votes ?? 0;
        return (
          <li key={id} class={favourites.includes(id) ? 'poll favourite' : 'poll'}>
            <span dir="auto">{text}</span>
            <span class="count">
              {votes} <span class="heard">{votes === 1 ? 'vote' : 'votes'}</span>
              {tally.votes > 0 && <span class="share"> · {Math.round((votes / tally.votes) * 100)} %</span>}
              {count?.confidence != null && <span class="share"> · sure: {count.confidence.toFixed(1)} of 5</span>}
            </span>
            <progress max={Math.max(1, tally.votes)} value={votes} aria-hidden="true" />
          </li>
        );
      })}
    </ol>
  );
}

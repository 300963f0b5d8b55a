import type { JSX } from 'preact';
import type { ChoiceId } from '../core/story/beat.ts';
import type { Tally } from '../core/workshop/tally.ts';
import { letterOf, percentOf } from './debrief/words.ts';

interface ShareBarProps {
  readonly tally: Tally;
  readonly taken: ChoiceId | undefined;
  readonly label: string; // "first vote"
}

/** One vote as one bar: a piece for each option, named by its letter. */
export function ShareBar({ tally, taken, label }: ShareBarProps): JSX.Element {
  const words = tally.counts.map(({ votes }, at) => `${letterOf(at)} ${percentOf(votes, tally.votes)} %`).join(', ');
  return (
    <div class="share-bar" role="img" aria-label={tally.votes === 0 ? `${label}: nobody voted` : `${label}: ${words}`}>
      {tally.votes === 0 && <span class="nobody">nobody voted</span>}
      {tally.counts.map(
        ({ choice, votes }, at) =>
          votes > 0 && (
            <span key={choice} class={choice === taken ? 'piece taken' : 'piece'} data-at={at % 4} style={{ flexGrow: votes }}>
              <b>{letterOf(at)}</b> <span>{percentOf(votes, tally.votes)} %</span>
            </span>
          ),
      )}
    </div>
  );
}

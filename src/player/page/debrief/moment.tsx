import type { JSX } from 'preact';
import type { Moment, Shown } from '../../../core/assessment/assess.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import { creditWords, levelWords } from './words.ts';

interface MomentProps {
  readonly moment: Moment;
  readonly rubric: Rubric;
  readonly again: (decision: number) => void; // opens a what-if where this was decided
}

/** One decision as it stood on one dimension: what was chosen, what else was there, what each would have shown, and why. */
export function MomentCard({ moment, rubric, again }: MomentProps): JSX.Element {
  const indicators = rubric.dimensions.flatMap((dimension) => dimension.indicators).filter(({ id }) => moment.indicators.includes(id));
  return (
    <li class="moment">
      <p class="moment-chosen" dir="auto">
        {moment.chosen.text}
      </p>
      {moment.reason !== null && (
        <p class="moment-reason" dir="auto">
          {moment.reason}
        </p>
      )}
      <p class="moment-note">
        It showed {creditWords(moment)}
        {indicators.length > 0 && <>, on “{indicators.map(({ name }) => name).join('”, “')}”</>}.
      </p>
      {moment.others.length > 0 && (
        <>
          <p class="moment-note">What else was there:</p>
          <ul class="moment-others">
            {moment.others.map((other) => (
              <Other key={other.choice} other={other} />
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button button-plain" onClick={() => again(moment.decision)}>
        Play this moment again
      </button>
    </li>
  );
}

function Other({ other }: { readonly other: Shown }): JSX.Element {
  return (
    <li>
      <span dir="auto">{other.text}</span> <span class="moment-level">{levelWords(other.level)}</span>
    </li>
  );
}

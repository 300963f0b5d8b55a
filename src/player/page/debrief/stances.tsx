import type { JSX } from 'preact';
import type { Debrief } from '../../../core/assessment/debrief.ts';
import { BandMark } from './dimensions.tsx';
import { leanWords, moments } from './words.ts';

/** Push or pull, and the two shifts: the same moments, asked two other questions. */
export function Stances({ debrief }: { readonly debrief: Debrief }): JSX.Element {
  const { stances, shifts, lean } = debrief;
  return (
    <section class="debrief-part debrief-two" aria-labelledby="debrief-stances">
      <h2 id="debrief-stances">Push or pull</h2>
      <div>
        <p class="debrief-big">{leanWords(lean)}</p>
        {lean !== null && (
          <div class="needle" aria-hidden="true">
            <span>push</span>
            <span class="needle-track">
              <span class="needle-mark" style={{ insetInlineStart: `${(lean + 1) * 50}%` }} />
            </span>
            <span>pull</span>
          </div>
        )}
        <p class="debrief-quiet">
          Read from {moments(stances.push.moments.length)} about pushing and {moments(stances.pull.moments.length)} about pulling.
        </p>
      </div>
      <dl class="shifts">
        <div>
          <dt>First shift: from doing to leading</dt>
          <dd>
            <BandMark band={shifts.lead.band} /> <span class="debrief-quiet">{moments(shifts.lead.moments.length)}</span>
          </dd>
        </div>
        <div>
          <dt>Second shift: from systems to what they are for</dt>
          <dd>
            <BandMark band={shifts.value.band} /> <span class="debrief-quiet">{moments(shifts.value.moments.length)}</span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

import type { JSX } from 'preact';
import type { Moment } from '../../core/assessment/assess.ts';
import { leanOf } from '../../core/assessment/style.ts';
import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import { BandMark } from '../../player/page/debrief/dimensions.tsx';
import { creditWords, leanWords, levelWords, moments as countOf } from '../../player/page/debrief/words.ts';

/** One's own bands, each opening into the moments it comes from. */
export function Bands({ debrief }: { readonly debrief: PersonDebrief }): JSX.Element {
  return (
    <ul class="bands">
      {debrief.dimensions.map(({ dimension, name, about, band, moments }) => (
        <li key={dimension}>
          <details>
            <summary>
              <span class="bands-name">{name}</span>
              <BandMark band={band} />
            </summary>
            <p>{about}</p>
            {moments.length === 0 && <p class="quiet">No decision that you took part in said anything about it.</p>}
            <ol class="own-moments">
              {moments.map((moment) => (
                <OwnMoment key={moment.decision} moment={moment} />
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  );
}

function OwnMoment({ moment }: { readonly moment: Moment }): JSX.Element {
  const { chosen, others, reason } = moment;
  return (
    <li>
      <p class="own-chosen" dir="auto">
        {chosen.text}
      </p>
      {reason !== null && (
        <p class="own-reason" dir="auto">
          {reason}
        </p>
      )}
      <p class="quiet">
        It showed {creditWords(moment)}: {levelWords(chosen.level)}.
      </p>
      {others.length > 0 && (
        <>
          <p class="quiet">What else was there:</p>
          <ul>
            {others.map(({ choice, text, level }) => (
              <li key={choice}>
                <span dir="auto">{text}</span> <span class="quiet">— {levelWords(level)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** Push or pull, and the two shifts. */
export function Leanings({ debrief }: { readonly debrief: PersonDebrief }): JSX.Element {
  const { stances, shifts } = debrief;
  const lean = leanOf(stances) ?? null;
  return (
    <section class="sheet" aria-labelledby="leanings">
      <h2 id="leanings">Push or pull</h2>
      <p>{leanWords(lean)}</p>
      {lean !== null && (
        <div class="needle" aria-hidden="true">
          <span>push</span>
          <meter min={-1} max={1} value={lean} />
          <span>pull</span>
        </div>
      )}
      <p class="quiet">
        Read from {countOf(stances.push.moments.length)} in which one could push, and {countOf(stances.pull.moments.length)} in which one could pull.
      </p>
      <dl class="two-shifts">
        {SHIFTS.map(({ shift, name }) => (
          <div key={shift}>
            <dt>{name}</dt>
            <dd>
              <BandMark band={shifts[shift].band} /> <span class="quiet">{countOf(shifts[shift].moments.length)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The two shifts, in words. */
export const SHIFTS = [
  { shift: 'lead', name: 'First shift: from doing to leading' },
  { shift: 'value', name: 'Second shift: from systems to what they are for' },
] as const;

import type { JSX } from 'preact';
import type { DebriefDimension } from '../../../core/assessment/debrief.ts';
import type { Band } from '../../../core/assessment/assess.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import './dimensions.css';
import { MomentCard } from './moment.tsx';
import { bandSteps, bandWords, moments } from './words.ts';

interface DimensionsProps {
  readonly dimensions: readonly DebriefDimension[];
  readonly rubric: Rubric;
  readonly again: (decision: number) => void;
}

/** The radar as a table, and every band opened into its moments. */
export function Dimensions({ dimensions, rubric, again }: DimensionsProps): JSX.Element {
  const reached = dimensions.some(({ withinReach }) => withinReach !== null);
  return (
    <section class="debrief-part" aria-labelledby="debrief-dimensions">
      <h2 id="debrief-dimensions">Eight ways to look at it</h2>
      <p>
        “On your path” reads what you chose against what you could have chosen, each time.{' '}
        {reached && '“Within reach” reads the whole way against the best that any way through can show; it is lower where a door closed early.'}
      </p>
      <div class="debrief-table" role="region" aria-label="Bands" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">On your path</th>
              {reached && <th scope="col">Within reach</th>}
              <th scope="col">Seen in</th>
            </tr>
          </thead>
          <tbody>
            {dimensions.map((each) => (
              <tr key={each.dimension}>
                <th scope="row">{each.name}</th>
                <td data-of="On your path">
                  <BandMark band={each.band} />
                </td>
                {reached && <td data-of="Within reach">{each.withinReach ? <BandMark band={each.withinReach.band} /> : '—'}</td>}
                <td data-of="Seen in">{moments(each.moments.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 class="debrief-open">Open a band into its moments</h3>
      {dimensions
        .filter((each) => each.moments.length > 0)
        .map((each) => (
          <details class="debrief-dimension" key={each.dimension}>
            <summary>
              <span class="debrief-name">{each.name}</span> <span class="debrief-band">{bandWords[each.band]}</span>
            </summary>
            <p>{each.about}</p>
            <ol class="moments">
              {each.moments.map((moment) => (
                <MomentCard key={moment.decision} moment={moment} rubric={rubric} again={again} />
              ))}
            </ol>
          </details>
        ))}
    </section>
  );
}

/** A band as a word, with four boats of which so many are lit. */
export function BandMark({ band }: { readonly band: Band }): JSX.Element {
  return (
    <span class={`band band-${band}`}>
      <span class="band-dots" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} class={step <= bandSteps[band] ? 'lit' : ''} />
        ))}
      </span>
      {bandWords[band]}
    </span>
  );
}

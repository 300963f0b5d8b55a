import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { assess, type Assessment, type Moment } from '../../../core/assessment/assess.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import type { Run } from '../../run.ts';
import { bandWords, levelWords } from '../debrief/words.ts';
import './coach.css';

/** What the last decision showed. */
export interface Lesson {
  readonly moments: readonly Moment[]; // one a dimension, at least one
  readonly assessment: Assessment; // of the run so far
  readonly rubric: Rubric;
}

/** What the last decision of a run showed; undefined where it showed nothing. */
export function lessonOf(run: Run, rubric: Rubric): Lesson | undefined {
  const assessment = assess(run.transcript(), rubric);
  const last = run.session.value.decisions.length - 1;
  const moments = assessment.dimensions.flatMap((reading) => reading.moments.filter(({ decision }) => decision === last));
  return moments.length === 0 ? undefined : { moments, assessment, rubric };
}

/** After a decision, for those who learn better with feedback at once: what it showed, where, and why. */
export function Coach({ lesson, done }: { readonly lesson: Lesson; readonly done: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { moments, assessment, rubric } = lesson;
  const reason = moments.find((moment) => moment.reason !== null)?.reason;
  const seen = assessment.dimensions.filter((reading) => reading.moments.length > 0);
  const nameOf = (id: string): string => rubric.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
  return (
    <section class="coach" aria-labelledby="coach-heading">
      <h2 id="coach-heading" ref={heading} tabIndex={-1}>
        What that showed
      </h2>
      {reason !== undefined && (
        <p class="coach-why" dir="auto">
          {reason}
        </p>
      )}
      <ul class="coach-moments">
        {moments.map((moment) => (
          <li key={moment.dimension}>
            <span class="coach-name">{nameOf(moment.dimension)}</span>
            <Scale level={moment.chosen.level ?? 3} />
            <span class="coach-level">{levelWords(moment.chosen.level)}</span>
          </li>
        ))}
      </ul>
      <details class="coach-far">
        <summary>So far, on {seen.length === 1 ? 'one dimension' : `${seen.length} dimensions`}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">Moments</th>
              <th scope="col">Shown</th>
            </tr>
          </thead>
          <tbody>
            {seen.map(({ dimension, moments: all, band }) => (
              <tr key={dimension}>
                <th scope="row">{nameOf(dimension)}</th>
                <td>{all.length}</td>
                <td>{bandWords[band]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <button type="button" class="button button-first" onClick={done}>
        Go on
      </button>
    </section>
  );
}

/** Five places; where this decision stands. The words beside it say the same. */
function Scale({ level }: { readonly level: number }): JSX.Element {
  return (
    <span class="coach-scale" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((place) => (
        <span key={place} class={place === level ? 'here' : ''} />
      ))}
    </span>
  );
}

import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bandWords, levelWords } from '../debrief/words.ts';
import { type Lesson, nameIn, reasonOf } from './lesson.ts';
import './coach.css';

/** After a decision, for those who learn better with feedback at once: what it showed, where, and why. */
export function Coach({ lesson, done }: { readonly lesson: Lesson; readonly done: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { moments, assessment, rubric } = lesson;
  const reason = reasonOf(moments);
  const seen = assessment.dimensions.filter((reading) => reading.moments.length > 0);
  return (
    <section class="coach" aria-labelledby="coach-heading">
      <h2 id="coach-heading" ref={heading} tabIndex={-1}>
        What that showed
      </h2>
      {reason !== '' && (
        <p class="coach-why" dir="auto">
          {reason}
        </p>
      )}
      <ul class="coach-moments">
        {moments.map((moment) => (
          <li key={moment.dimension}>
            <span class="coach-name">{nameIn(rubric, moment.dimension)}</span>
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
                <th scope="row">{nameIn(rubric, dimension)}</th>
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

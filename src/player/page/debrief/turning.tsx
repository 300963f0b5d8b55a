import type { JSX } from 'preact';
import type { Debrief } from '../../../core/assessment/debrief.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';

interface TurningProps {
  readonly points: NonNullable<Debrief['turningPoints']>;
  readonly rubric: Rubric;
  readonly again: (decision: number) => void;
}

/** The decisions that closed most: what was chosen, what would have kept more open, and the way back to them. */
export function TurningPoints({ points, rubric, again }: TurningProps): JSX.Element {
  const nameOf = (id: string): string => rubric.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
  return (
    <section class="debrief-part" aria-labelledby="debrief-turning">
      <h2 id="debrief-turning">Where it turned</h2>
      <p>
        {points.length === 0
          ? 'No decision of yours closed a door on anything that could be seen here.'
          : 'These decisions closed the most. Not wrong: each bought you something else.'}
      </p>
      <ol class="turning">
        {points.map((point) => (
          <li key={point.decision} class="turning-point">
            <p class="moment-chosen" dir="auto">
              {point.chosen.text}
            </p>
            {point.reason !== null && (
              <p class="moment-reason" dir="auto">
                {point.reason}
              </p>
            )}
            <p class="moment-note">
              It left less to show on {listed(point.dimensions.slice(0, 3).map(({ dimension }) => nameOf(dimension)))}.
              {point.other.id !== point.chosen.id && (
                <>
                  {' '}
                  The way that kept most open: <q dir="auto">{point.other.text.replace(/^["“]|["”]$/gu, '')}</q>
                </>
              )}
            </p>
            <button type="button" class="button" onClick={() => again(point.decision)}>
              Play this moment again
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);

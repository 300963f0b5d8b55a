import type { JSX } from 'preact';
import type { Values } from '../../core/session/values.ts';
import type { Desk } from './desk.ts';
import { Restart } from './restart.tsx';
import { SpotLink } from './spot.tsx';
import { inInk } from './in-ink.ts';

/** Where the reader stands, and the ways to stand there once more. */
export function Standing({ desk }: { readonly desk: Desk }): JSX.Element {
  const { here, place, source, script, run, original } = desk;
  const stands = here.value;
  const at = place.value;
  const path = stands?.path ?? null;
  const made = run.value?.session.value.decisions.filter(({ kind }) => kind === 'choice').length ?? 0;
  return (
    <section class="author-standing" aria-label="Where you are">
      {run.value?.rehearsal && (
        <div class="author-rehearsal">
          <p>
            <strong>Rehearsal: not saved</strong>
          </p>
          <Changed script={script.value} />
          {original.value && (
            <button type="button" class="button" onClick={desk.leave}>
              Back to the run
            </button>
          )}
        </div>
      )}
      <p class="author-place">
        <code>
          <bdi>{at?.id ?? 'Before the first knot'}</bdi>
        </code>
      </p>
      <p class="author-spot">
        {path === null ? (
          'Nothing is said here.'
        ) : (
          <SpotLink spot={source.value?.spotOf(path)} otherwise={source.value === null ? 'Its lines are not known: it was opened compiled.' : undefined} />
        )}
        <span class="quiet">
          {made === 1 ? '1 decision made' : `${made} decisions made`}
          {stands && stands.left > 0 && ` · ${stands.left === 1 ? '1 line' : `${stands.left} lines`} to the next`}
        </span>
      </p>
      <div class="author-row">
        {at && at.asks.length === 0 && <Restart desk={desk} place={at} own={{}} />}
        <button type="button" class="button" onClick={desk.readAgain}>
          {made === 0 ? 'Read the opening again' : 'Read again from the last decision'}
        </button>
      </div>
      {at && at.asks.length > 0 && <Restart key={at.id} desk={desk} place={at} own={stands?.own ?? {}} />}
    </section>
  );
}

/** What makes this a rehearsal. */
function Changed({ script }: { readonly script: Desk['script']['value'] }): JSX.Element {
  const { knot, values, edits } = script;
  const set: Values = Object.assign({}, knot === null ? values : {}, ...edits.map((edit) => edit.values));
  const own = Object.keys(values).length > 0 ? ', with variables as they were' : '';
  return (
    <>
      {knot !== null && (
        <p>
          Opened at <bdi>{knot}</bdi>
          {own}.
        </p>
      )}
      {Object.keys(set).length > 0 && (
        <p class="author-set">
          {Object.entries(set).map(([name, value]) => (
            <code key={name}>
              <bdi>
                {name} = {inInk(value)}
              </bdi>
            </code>
          ))}
        </p>
      )}
    </>
  );
}

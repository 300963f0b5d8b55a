import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Asked } from './asked.tsx';
import type { Desk, Jump } from './desk.ts';
import { SpotLink } from './spot.tsx';

/** Opens the story at any knot. */
export function GoTo({ desk }: { readonly desk: Desk }): JSX.Element {
  const chosen = useSignal('');
  const given = useSignal<readonly string[]>([]);
  const values = useSignal<Jump['values']>('now');
  const visits = useSignal<Jump['visits']>('forgotten');
  const name = useId();
  const places = desk.places.value;
  const place = places.find(({ id }) => id === chosen.value) ?? places.find(({ id }) => id === desk.place.value?.id) ?? places[0];
  if (!place) return <p class="quiet">This story has no knots.</p>;
  const go = (event: Event): void => {
    event.preventDefault();
    desk.jump({ to: place.id, given: place.asks.map((_, at) => given.value[at] ?? ''), values: values.value, visits: visits.value });
  };
  return (
    <form class="author-form" onSubmit={go}>
      <label class="author-field">
        <span>Knot or stitch</span>
        <select
          class="field"
          value={place.id}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
            given.value = [];
          }}
        >
          {places.map(({ id }) => (
            <option key={id} value={id}>
              {id}
            </option>
          ))}
        </select>
      </label>
      <SpotLink spot={desk.source.value?.spotOf(place.id)} />
      <Asked
        asks={place.asks}
        given={given.value}
        onGive={(at, value) => void (given.value = place.asks.map((_, other) => (other === at ? value : (given.value[other] ?? ''))))}
      />
      <fieldset class="author-ticks">
        <legend>Variables</legend>
        {(['now', 'declared'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={values.value === each} onChange={() => void (values.value = each)} />
            {each === 'now' ? 'as they are now' : 'as the story declares them'}
          </label>
        ))}
      </fieldset>
      <label class="author-tick">
        <input
          type="checkbox"
          checked={visits.value === 'kept'}
          onChange={(event) => void (visits.value = event.currentTarget.checked ? 'kept' : 'forgotten')}
        />
        What was seen and taken so far still counts
      </label>
      <button type="submit" class="button button-first">
        <span>
          Go to <bdi>{place.id}</bdi>
        </span>
      </button>
    </form>
  );
}

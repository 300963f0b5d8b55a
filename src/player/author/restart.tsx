import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Value, Values } from '../../core/session/values.ts';
import { Asked } from './asked.tsx';
import type { Desk } from './desk.ts';
import { inInk } from './in-ink.ts';
import type { Place } from './places.ts';

/** What the button needs. */
export interface RestartProps {
  readonly desk: Desk;
  readonly place: Place;
  readonly own: Values; // what the knot was told, as far as it is known
}

/** Opens the knot once more that is being read. One that wants to be told something is told what it was told, unless the author types something else. */
export function Restart({ desk, place, own }: RestartProps): JSX.Element {
  const typed = useSignal<readonly string[] | undefined>(undefined);
  const given = typed.value ?? place.asks.map((name) => asText(own[name]));
  const missing = place.asks.filter((name, at) => given[at] === '' && own[name] !== '');
  const untypable = place.asks.flatMap((name) => (typeof own[name] === 'object' ? [`${name} is ${inInk(own[name])}`] : []));
  const again = (event: Event): void => {
    event.preventDefault();
    if (missing.length === 0) desk.jump({ to: place.id, given, values: 'now', visits: 'forgotten' });
  };
  const button = (
    <button type="submit" class="button" aria-disabled={missing.length > 0}>
      <span>
        Restart <bdi>{place.id}</bdi>
      </span>
    </button>
  );
  if (place.asks.length === 0) return <form onSubmit={again}>{button}</form>;
  return (
    <form class="author-form author-restart" onSubmit={again}>
      <Asked asks={place.asks} given={given} onGive={(at, value) => void (typed.value = (typed.value ?? given).with(at, value))} />
      {missing.length > 0 && (
        <p class="quiet" role="status">
          {untypable.length > 0
            ? `It cannot be restarted as it was: ${untypable.join(', ')}, and only numbers, texts, true and false can be typed here.`
            : `To restart ${place.id}, say what ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} to be: for example 3, true or quay.`}
        </p>
      )}
      {button}
    </form>
  );
}

/** As it is typed; empty where it is not known, or cannot be. */
const asText = (value: Value | undefined): string => (value === undefined || typeof value === 'object' ? '' : String(value));

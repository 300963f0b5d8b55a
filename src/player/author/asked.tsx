import type { JSX } from 'preact';

/** What the fields need. */
export interface AskedProps {
  readonly asks: readonly string[];
  readonly given: readonly string[]; // as typed
  readonly onGive: (at: number, value: string) => void;
}

/** The fields for what a knot wants to be told, one a parameter. */
export function Asked({ asks, given, onGive }: AskedProps): JSX.Element {
  return (
    <>
      {asks.map((asked, at) => (
        <label key={asked} class="author-field">
          <span>
            <bdi>{asked}</bdi>, which it asks for
          </span>
          <input
            class="field"
            type="text"
            autoComplete="off"
            placeholder="for example 3, true or quay"
            value={given[at] ?? ''}
            onInput={(event) => onGive(at, event.currentTarget.value)}
          />
        </label>
      ))}
    </>
  );
}

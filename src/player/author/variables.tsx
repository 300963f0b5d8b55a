import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { isSame, type Value } from '../../core/session/values.ts';
import type { Desk } from './desk.ts';
import { inInk } from './in-ink.ts';
import { listItems } from './list-items.ts';

const MANY = 8; // variables, from which on one is looked for

/** What the story knows, to watch and to change. What all scenes of its book share is a long list: of that, what the last decision or the author has touched, unless more is asked for. */
export function Variables({ desk }: { readonly desk: Desk }): JSX.Element {
  const sought = useSignal('');
  const wantsAll = useSignal(false);
  const made = desk.run.value?.session.value.decisions.length;
  const fresh = desk.script.value.edits.some(({ after }) => after === made);
  const here = desk.here.value;
  const all = Object.entries(here?.values ?? {});
  const set = useRef(new Set<string>()).current; // by the author, also before a jump
  for (const { values } of desk.script.value.edits) for (const name of Object.keys(values)) set.add(name);
  const apart = restingIn(desk, all, set);
  const asked = sought.value.trim().toLowerCase();
  const shown = all.filter(([name]) => (asked === '' ? wantsAll.value || !apart.has(name) : name.toLowerCase().includes(asked)));
  if (all.length === 0) return <p class="quiet">This story has no variables.</p>;
  return (
    <>
      {fresh && (
        <div class="author-note">
          <p>It counts from here on. Ink has read this far already: words and options stay as they are, until they are read again.</p>
          <button type="button" class="button" onClick={desk.readAgain}>
            Read again with it
          </button>
        </div>
      )}
      {all.length > MANY && (
        <label class="author-field">
          <span>Find a variable</span>
          <input class="field" type="search" value={sought.value} onInput={(event) => void (sought.value = event.currentTarget.value)} />
        </label>
      )}
      <ul class="author-variables">
        {shown.map(([name, value]) => (
          <Row key={name} name={name} value={value} was={here?.turn.before[name]} desk={desk} />
        ))}
      </ul>
      {shown.length === 0 && <p class="quiet">No variable is called that.</p>}
      {apart.size > 0 && asked === '' && (
        <label class="author-tick">
          <input type="checkbox" checked={wantsAll.value} onChange={(event) => void (wantsAll.value = event.currentTarget.checked)} />
          {apart.size === 1 ? 'Also the one that all scenes share' : `Also the ${apart.size} that all scenes share`}
        </label>
      )}
    </>
  );
}

/** The shared variables that nothing here has touched: no gauge shows them, and neither the last decision nor the author has set them. Where nothing else would be left, none. */
function restingIn(desk: Desk, all: readonly (readonly [string, Value])[], set: ReadonlySet<string>): ReadonlySet<string> {
  const story = desk.run.value?.story;
  const before = desk.here.value?.turn.before ?? {};
  const { knot, values } = desk.script.value;
  const touched = new Set([...set, ...(knot === null ? Object.keys(values) : [])]);
  const gauges = new Set(story?.gauges.map(({ id }) => id));
  const resting = all.filter(([name, value]) => {
    const was = before[name];
    return story?.shared.has(name) === true && !gauges.has(name) && !touched.has(name) && (was === undefined || isSame(was, value));
  });
  return new Set(resting.length === all.length ? [] : resting.map(([name]) => name));
}

interface RowProps {
  readonly name: string;
  readonly value: Value;
  readonly was: Value | undefined; // at the last decision
  readonly desk: Desk;
}

function Row({ name, value, was, desk }: RowProps): JSX.Element {
  const id = useId();
  const changed = was !== undefined && !isSame(was, value);
  return (
    <li class="author-variable" data-changed={changed}>
      {typeof value === 'object' && !('to' in value) ? (
        <ListField name={name} value={value} desk={desk} />
      ) : (
        <>
          <label for={id}>
            <bdi>{name}</bdi>
          </label>
          <PlainField id={id} name={name} value={value} desk={desk} />
        </>
      )}
      {changed && (
        <p class="author-was">
          was <bdi>{inInk(was)}</bdi>
        </p>
      )}
    </li>
  );
}

interface FieldProps<V extends Value> {
  readonly name: string;
  readonly value: V;
  readonly desk: Desk;
}

/** A field for one value. It is set with Enter, or by leaving the field. */
function PlainField({ id, name, value, desk }: FieldProps<Exclude<Value, readonly string[]>> & { readonly id: string }): JSX.Element {
  const set = (next: Value): void => {
    if (!isSame(next, value)) desk.set(name, next);
  };
  if (typeof value === 'boolean') return <input id={id} type="checkbox" checked={value} onChange={(event) => set(event.currentTarget.checked)} />;
  if (typeof value === 'string')
    return <input id={id} class="field" type="text" dir="auto" autoComplete="off" value={value} onChange={(event) => set(event.currentTarget.value)} />;
  if (typeof value === 'number')
    return (
      <input
        id={id}
        class="field"
        type="number"
        step="any"
        value={value}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (Number.isFinite(next)) set(next);
          else event.currentTarget.value = String(value);
        }}
      />
    );
  const places = desk.places.value.map((place) => place.id);
  return (
    <select id={id} class="field" value={value.to} onChange={(event) => set({ to: event.currentTarget.value })}>
      {[...(places.includes(value.to) ? [] : [value.to]), ...places].map((place) => (
        <option key={place} value={place}>
          {place}
        </option>
      ))}
    </select>
  );
}

function ListField({ name, value, desk }: FieldProps<readonly string[]>): JSX.Element {
  const story = desk.run.value?.story;
  const items = story ? listItems(story, name, value) : value;
  const toggle = (item: string): void => desk.set(name, value.includes(item) ? value.filter((each) => each !== item) : [...value, item]);
  return (
    <details class="author-list">
      <summary>
        <bdi>{name}</bdi> <span class="author-items">{inInk(value)}</span>
      </summary>
      <fieldset>
        <legend class="heard">Items of {name}</legend>
        {items.map((item) => (
          <label key={item} class="author-item">
            <input type="checkbox" checked={value.includes(item)} onChange={() => toggle(item)} />
            <bdi>{item}</bdi>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

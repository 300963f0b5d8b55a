import type { Signal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { defaults, type Settings } from '../../settings.ts';
import './dials.css';

/** Settings whose value is a number, and those that are one of a few words. */
type NumberKey = { [K in keyof Settings]: Settings[K] extends number ? K : never }[keyof Settings];
type WordKey = Exclude<keyof Settings, NumberKey | 'keys' | 'readVoice'>;
type SwitchKey = { [K in WordKey]: Settings[K] extends 'on' | 'off' ? K : never }[WordKey];

interface Bound {
  readonly settings: Signal<Settings>;
  readonly label: string;
}

/** Changes some settings. */
export function change(settings: Signal<Settings>, changes: Partial<Settings>): void {
  settings.value = { ...settings.value, ...changes };
}

/** A number between two bounds. `says`: the number in words. */
export function Slide({
  settings,
  label,
  of,
  least,
  most,
  step = 1,
  says,
}: Bound & {
  readonly of: NumberKey;
  readonly least: number;
  readonly most: number;
  readonly step?: number;
  readonly says: (value: number) => string;
}): JSX.Element {
  const id = useId();
  const value = settings.value[of];
  return (
    <div class="slide">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={says(value)}
        style={{ '--at': `${((value - least) / (most - least)) * 100}%` }}
        onInput={(event) => change(settings, { [of]: Number(event.currentTarget.value) })}
      />
      <span class="slide-says" aria-hidden="true">
        {says(value)}
      </span>
    </div>
  );
}

/** One of a few. */
export function OneOf<K extends WordKey>({
  settings,
  label,
  of,
  options,
}: Bound & { readonly of: K; readonly options: readonly (readonly [value: Settings[K], says: string])[] }): JSX.Element {
  const name = useId();
  return (
    <fieldset class="one-of">
      <legend>{label}</legend>
      <div class="one-of-options">
        {options.map(([value, says]) => (
          <label key={value} class="tick">
            <input type="radio" name={name} checked={settings.value[of] === value} onChange={() => change(settings, { [of]: value })} />
            <span class={of === 'font' ? `face-${value}` : `says says-${value}`}>{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** On or off. */
export function Switch({ settings, label, of, about }: Bound & { readonly of: SwitchKey; readonly about?: string }): JSX.Element {
  const id = useId();
  return (
    <div class="switch">
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.value[of] === 'on'}
          aria-describedby={about === undefined ? undefined : id}
          onChange={(event) => change(settings, { [of]: event.currentTarget.checked ? 'on' : 'off' })}
        />
        <span>{label}</span>
      </label>
      {about !== undefined && (
        <p id={id} class="quiet">
          {about}
        </p>
      )}
    </div>
  );
}

/** Settings that belong together, under a sign, with a way back to the defaults. */
export function Group({
  settings,
  label,
  sign,
  of,
  children,
}: Bound & {
  readonly sign: 'text' | 'look' | 'you' | 'pace' | 'sound' | 'aloud' | 'keys';
  readonly of: readonly (keyof Settings)[];
  readonly children: ComponentChildren;
}): JSX.Element {
  const changed = of.some((key) => JSON.stringify(settings.value[key]) !== JSON.stringify(defaults[key]));
  const reset = (): void => change(settings, Object.fromEntries(of.map((key) => [key, defaults[key]])));
  return (
    <fieldset class="group">
      <legend>
        <h3>
          <span class={`sign sign-${sign}`} aria-hidden="true" />
          {label}
        </h3>
      </legend>
      {children}
      <button type="button" class="button button-plain" aria-disabled={!changed} aria-label={`${label}: back to the defaults`} onClick={reset}>
        Back to the defaults
      </button>
    </fieldset>
  );
}

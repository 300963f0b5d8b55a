import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Desk } from './desk.ts';

const GREATEST = 0xffffffff;

/** What the dice of a story fall by. */
export function Seed({ desk }: { readonly desk: Desk }): JSX.Element {
  const session = desk.run.value?.session.value;
  const seed = session?.seed ?? 0;
  const typed = useSignal(String(seed));
  const hint = useId();
  useEffect(() => void (typed.value = String(seed)), [seed]);
  const asked = Number(typed.value);
  const fits = typed.value.trim() !== '' && Number.isInteger(asked) && asked >= 0 && asked <= GREATEST;
  const play = (decisions: 'same' | 'none') => (): void => {
    if (fits) desk.reseed(asked, decisions);
  };
  return (
    <form
      class="author-form"
      onSubmit={(event) => {
        event.preventDefault();
        play('same')();
      }}
    >
      <label class="author-field">
        <span>Seed</span>
        <input
          class="field"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={typed.value}
          aria-invalid={!fits}
          aria-describedby={hint}
          onInput={(event) => void (typed.value = event.currentTarget.value)}
        />
      </label>
      <p id={hint} class="quiet">
        {fits ? 'The same seed and the same decisions always give the same play.' : `A whole number from 0 to ${GREATEST} was expected.`}
      </p>
      <div class="author-row">
        <button type="submit" class="button" aria-disabled={!fits}>
          Make the same decisions with it
        </button>
        <button type="button" class="button" aria-disabled={!fits} onClick={play('none')}>
          Begin again with it
        </button>
        <button type="button" class="button button-plain" onClick={() => void (typed.value = String(crypto.getRandomValues(new Uint32Array(1))[0]))}>
          Another seed
        </button>
      </div>
    </form>
  );
}

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** Words to be taken along, with a button that copies them; also on plain http, where a page has no clipboard of its own. */
export function Copyable({ label, text }: { readonly label: string; readonly text: string }): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const said = useSignal('');
  const copy = async (): Promise<void> => {
    field.current?.select();
    said.value = (await copied(text)) ? 'Copied.' : 'It is marked: copy it with your keyboard.';
  };
  return (
    <span class="copyable">
      <input ref={field} class="field" readOnly aria-label={label} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
      <button type="button" class="button" onClick={() => void copy()}>
        Copy<span class="heard"> {label}</span>
      </button>
      <small role="status">{said.value}</small>
    </span>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    if (isSecureContext) await navigator.clipboard.writeText(text);
    return isSecureContext || document.execCommand('copy');
  } catch {
    return false;
  }
}

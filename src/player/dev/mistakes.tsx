import { type ReadonlySignal, useSignal } from '@preact/signals';
import { render, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Mistake } from './saved.ts';
import './mistakes.css';

/** Shows what is wrong over the game, which can be played on beneath it. `waits`: the play stands where it broke off. */
export function showMistakes(mistakes: ReadonlySignal<readonly Mistake[]>, waits: ReadonlySignal<boolean>): void {
  const over = document.body.appendChild(document.createElement('div'));
  render(<Mistakes mistakes={mistakes} waits={waits} />, over);
}

/** What an author has to mend: gone with Escape, there again with the next save, and gone for good when it is mended. */
function Mistakes({ mistakes, waits }: { readonly mistakes: ReadonlySignal<readonly Mistake[]>; readonly waits: ReadonlySignal<boolean> }): JSX.Element {
  const dismissed = useSignal<readonly Mistake[]>([]);
  const listed = mistakes.value;
  const shown = listed.length > 0 && listed !== dismissed.value;
  const dismiss = (): void => void (dismissed.value = mistakes.value);
  useEffect(() => {
    if (!shown) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation(); // the game would open its menu
      dismiss();
    };
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, [shown]);
  return (
    <div class="mistakes-over" role="alert">
      {shown && (
        <section class="mistakes-card" aria-label="What keeps the new text from being played">
          <header class="mistakes-head">
            <h2>{listed.length === 1 ? 'One thing to mend' : `${listed.length} things to mend`}</h2>
            <button type="button" class="mistakes-away" aria-keyshortcuts="Escape" onClick={dismiss}>
              Dismiss <kbd aria-hidden="true">Esc</kbd>
            </button>
          </header>
          <ol class="mistakes-list">
            {listed.map((mistake, at) => (
              <One key={at} mistake={mistake} />
            ))}
          </ol>
          <p class="mistakes-foot">
            {waits.value ? 'The play waits where it broke off. Mend it and save: then it goes on.' : 'You go on playing the last version that was whole.'}
          </p>
        </section>
      )}
    </div>
  );
}

function One({ mistake: { file, line, message, hint, source, path } }: { readonly mistake: Mistake }): JSX.Element {
  const open = (): void => void fetch(`/__open-in-editor?file=${encodeURIComponent(`${path}:${Math.max(1, line)}`)}`);
  return (
    <li class="mistake-to-mend">
      <button type="button" class="mistake-at" title="Open in your editor" dir="ltr" onClick={open}>
        {file}:{line}
      </button>
      <p class="mistake-said" dir="auto">
        {message}
      </p>
      {source !== '' && (
        <pre class="mistake-source" dir="auto">
          <code>{source}</code>
        </pre>
      )}
      {hint !== null && <p class="mistake-hint">{hint}</p>}
    </li>
  );
}

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { DeskView } from '../../core/workshop/view.ts';
import { QrCode } from '../code.tsx';
import type { Want } from './now.tsx';
import { tableName } from './words.ts';

/** The decisions so far, and the way back to each. */
export function WaySoFar({ view, want }: { readonly view: DeskView; readonly want: Want }): JSX.Element | null {
  const asked = useSignal<number | undefined>(undefined); // the decision that one would go back to
  const longest = Math.max(0, ...view.tables.map(({ script }) => script.soFar.length));
  if (longest === 0 || view.aside || view.phase === 'ended') return null;
  return (
    <section class="panel" aria-labelledby="so-far">
      <h2 id="so-far">The way so far</h2>
      <ol class="so-far">
        {Array.from({ length: longest }, (_, at) => (
          <li key={at}>
            {view.tables.map(({ table, script }) => (
              <p key={table} dir="auto">
                {view.tables.length > 1 && <b>{tableName(table)}: </b>}
                {script.soFar[at] ?? '—'}
              </p>
            ))}
            {asked.value === at ? (
              <button
                type="button"
                class="button"
                onClick={() => {
                  asked.value = undefined;
                  want({ kind: 'back-to', decision: at });
                }}
              >
                Yes, decide this anew
              </button>
            ) : (
              <button type="button" class="button button-plain" onClick={() => (asked.value = at)}>
                Back to here<span class="heard"> decision {at + 1}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Who may come in, and what may be read. */
export function Door({ view, join, want }: { readonly view: DeskView; readonly join: string; readonly want: Want }): JSX.Element {
  const [page, code] = join.split('#');
  return (
    <section class="panel switches" aria-labelledby="door">
      <h2 id="door">Door</h2>
      <p class="join">
        Phones:{' '}
        <b>
          {page}
          <wbr />
          <span class="whole">#{code}</span>
        </b>
      </p>
      <details>
        <summary>Show the QR code here</summary>
        <QrCode address={join} />
      </details>
      <button type="button" class="button" onClick={() => want({ kind: view.door === 'open' ? 'lock' : 'unlock' })}>
        {view.door === 'open' ? 'Lock the room' : 'Open the room'}
      </button>
      <button type="button" class="button" onClick={() => want({ kind: view.freeText === 'shown' ? 'hide-text' : 'show-text' })}>
        {view.freeText === 'shown' ? 'Hide all that is written' : 'Show what is written'}
      </button>
    </section>
  );
}

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Command } from '../core/workshop/command.ts';
import type { DeskView } from '../core/workshop/view.ts';

/** Who takes part, for the desk: to rename, or to take out. */
export function People({ view, want }: { readonly view: DeskView; readonly want: (command: Command) => void }): JSX.Element {
  const sure = useSignal<string | undefined>(undefined); // whose removal is asked about
  return (
    <section aria-labelledby="people" class="people">
      <h2 id="people">{view.participants.length} here</h2>
      <ul>
        {view.participants.map(({ id, name, table }) => (
          <li key={id}>
            <span dir="auto">{name === '' ? 'Somebody' : name}</span>
            {view.tables.length > 1 && table !== id && <small>{table.replace('-', ' ')}</small>}
            {sure.value === id ? (
              <button
                type="button"
                class="button"
                onClick={() => {
                  sure.value = undefined;
                  want({ kind: 'remove', participant: id });
                }}
              >
                Yes, take out
              </button>
            ) : (
              <button type="button" class="button button-plain" onClick={() => (sure.value = id)}>
                Take out <span class="heard">{name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

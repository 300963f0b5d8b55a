import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { DeskView } from '../../core/workshop/view.ts';
import type { Want } from './now.tsx';
import { tableName } from './words.ts';
import { tidied } from '../tidied.ts';

type Person = DeskView['participants'][number];
const MANY = 15; // people from which on one can look for a name
const LONGEST = 40; // characters of a name

interface PeopleProps {
  readonly view: DeskView;
  readonly online: ReadonlySet<string>; // whose phones are connected
  readonly want: Want;
}

/** Who takes part, for the desk: to rename, or to take out. */
export function People({ view, online, want }: PeopleProps): JSX.Element {
  const looked = useSignal('');
  const open = useSignal<string | undefined>(undefined); // whose row is open
  const found = view.participants.filter(({ name }) => name.toLowerCase().includes(looked.value.trim().toLowerCase()));
  return (
    <section aria-labelledby="people" class="people panel">
      <h2 id="people">{view.participants.length} here</h2>
      {view.participants.length > MANY && (
        <label>
          Look for a name
          <input class="field" type="search" value={looked.value} onInput={({ currentTarget }) => (looked.value = currentTarget.value)} />
        </label>
      )}
      <ul tabIndex={0} aria-label="People">
        {found.map((person) => (
          <li key={person.id} data-away={!online.has(person.id)}>
            <button
              type="button"
              class="person"
              aria-expanded={open.value === person.id}
              onClick={() => (open.value = open.value === person.id ? undefined : person.id)}
            >
              <i aria-hidden="true" />
              <span class="by-people" dir="auto">
                {nameOf(person)}
              </span>
              <small>
                {view.tables.length > 1 && tableName(person.table)} {!online.has(person.id) && 'away'}
              </small>
            </button>
            {open.value === person.id && <Actions person={person} want={want} done={() => (open.value = undefined)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ name }: Person): string => (name === '' ? 'Somebody' : name);

function Actions({ person, want, done }: { readonly person: Person; readonly want: Want; readonly done: () => void }): JSX.Element {
  const name = useSignal(person.name);
  const sure = useSignal(false);
  const rename = (event: SubmitEvent): void => {
    event.preventDefault();
    want({ kind: 'rename', participant: person.id, name: tidied(name.value) });
    done();
  };
  return (
    <div class="person-actions">
      <form onSubmit={rename}>
        <label>
          <span class="heard">New name of {nameOf(person)}</span>
          <input class="field" maxLength={LONGEST} value={name.value} onInput={({ currentTarget }) => (name.value = currentTarget.value)} />
        </label>
        <button class="button">Rename</button>
      </form>
      {sure.value ? (
        <button
          type="button"
          class="button button-alert"
          onClick={() => {
            want({ kind: 'remove', participant: person.id });
            done();
          }}
        >
          Yes, take out
        </button>
      ) : (
        <button type="button" class="button button-plain" onClick={() => (sure.value = true)}>
          Take out <span class="heard">{nameOf(person)}</span>
        </button>
      )}
    </div>
  );
}

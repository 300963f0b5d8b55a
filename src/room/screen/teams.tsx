import type { JSX } from 'preact';
import type { ScreenView, TableView } from '../../core/workshop/view.ts';
import { tableName } from '../desk/words.ts';
import { Lanterns } from './door.tsx';
import { ShareBar } from '../share-bar.tsx';

const LEGIBLE = 2; // different decisions whose options fit beside each other

/** Many teams: those before the same decision stand together, a row each. */
export function TeamsOnScreen({ view }: { readonly view: ScreenView }): JSX.Element {
  const groups = [...Map.groupBy(view.tables, ({ path }) => path.join('\n')).values()];
  return (
    <div class="team-groups" data-many={groups.length > LEGIBLE}>
      {view.aside && <p class="aside-mark">What if it had gone another way</p>}
      {groups.map((tables) => (
        <Group key={tables.map(({ table }) => table).join()} view={view} tables={tables} options={groups.length <= LEGIBLE ? 'said' : 'on-phones'} />
      ))}
    </div>
  );
}

interface GroupProps {
  readonly view: ScreenView;
  readonly tables: readonly TableView[];
  readonly options: 'said' | 'on-phones';
}

function Group({ view, tables, options }: GroupProps): JSX.Element | null {
  const [first] = tables;
  if (!first) return null;
  const open = first.offer !== undefined && first.offer.choices.length > 0;
  return (
    <section class="group" aria-label={tables.map(({ table }) => tableName(table)).join(', ')}>
      {options === 'said' && open && (
        <ol class="asked">
          {first.offer.choices.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ol>
      )}
      <ul class="team-rows">
        {tables.map((table) => (
          <li key={table.table}>
            <b>{tableName(table.table)}</b>
            <Row view={view} table={table} />
          </li>
        ))}
      </ul>
      {first.script.asks.map((ask) => (
        <p key={ask} class="ask" dir="auto">
          {ask}
        </p>
      ))}
    </section>
  );
}

function Row({ view, table }: { readonly view: ScreenView; readonly table: TableView }): JSX.Element {
  const { offer, revealed, script } = table;
  if (offer?.choices.length === 0) return <span class="went">This story has come to its end.</span>;
  if (revealed && offer) {
    const [favourite, other] = revealed.favourites;
    const taken = other === undefined ? favourite : undefined;
    return (
      <div class="team-fall">
        <ShareBar key={JSON.stringify(view.question)} tally={revealed.tally} taken={taken} label={tableName(table.table)} />
        <span dir="auto">{taken === undefined ? 'A tie.' : offer.choices.find(({ id }) => id === taken)?.text}</span>
      </div>
    );
  }
  if (view.phase === 'vote')
    return (
      <div class="team-murmur">
        <span role="status">
          {table.voted} of {table.people}
        </span>
        <Lanterns lit={table.voted} of={table.people} />
      </div>
    );
  return (
    <span class="went" dir="auto">
      {script.soFar.at(-1) ?? 'The story begins on your phones.'}
    </span>
  );
}

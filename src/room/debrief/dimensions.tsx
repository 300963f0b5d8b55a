import type { JSX } from 'preact';
import type { Spread } from '../../core/workshop/debrief.ts';
import { bandNames } from './words.ts';
import { tableName } from '../desk/words.ts';
import { useDimensionNames } from './use-dimension-names.ts';

/** How the people of a room stand on each dimension, in groups in which nobody can be found. */
export function Dimensions({ spreads }: { readonly spreads: readonly Spread[] }): JSX.Element {
  const nameOf = useDimensionNames();
  const seen = spreads.filter(({ people }) => people > 0);
  const unseen = spreads.filter(({ people }) => people === 0);
  return (
    <div class="spreads">
      {seen.length > 0 && <p>How often people took the chance to show it, where they had one. The number says how many people.</p>}
      {seen.length > 0 && (
        <ul>
          {seen.map((spread) => (
            <li key={spread.dimension}>
              <p class="item">{nameOf(spread.dimension)}</p>
              <Groups spread={spread} />
              {spread.tables.length > 1 && <Teams tables={spread.tables} />}
            </li>
          ))}
        </ul>
      )}
      {unseen.length > 0 && (
        <p class="unseen-ones">
          {seen.length === 0
            ? 'There is too little to say: each dimension needs five people with three moments at least.'
            : `Too little to say of: ${unseen.map(({ dimension }) => nameOf(dimension)).join(', ')}.`}
        </p>
      )}
      <p class="small-print">From everybody’s own votes, also where the room went another way. For learning only; no measure of anybody.</p>
    </div>
  );
}

function Groups({ spread: { groups, people } }: { readonly spread: Spread }): JSX.Element {
  const words = groups.filter((group) => group.people > 0).map((group) => `${bandsIn(group.bands)}: ${group.people}`);
  return (
    <div class="groups" role="img" aria-label={`Of ${people} people, ${words.join(', ')}`}>
      {groups.map(
        (group) =>
          group.people > 0 && (
            <span key={group.bands.join('+')} data-from={group.bands[0]} data-to={group.bands.at(-1)} style={{ flexGrow: group.people }}>
              <b>{group.people}</b> {bandsIn(group.bands)}
            </span>
          ),
      )}
    </div>
  );
}

/** "sometimes or mostly", "rarely to mostly, or not enough seen" */
function bandsIn(bands: Spread['groups'][number]['bands']): string {
  const seen = bands.filter((band) => band !== 'not-enough');
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return bandNames['not-enough'];
  const words = first === last ? bandNames[first] : `${bandNames[first]} ${seen.length === 2 ? 'or' : 'to'} ${bandNames[last]}`;
  return seen.length === bands.length ? words : `${words}, or ${bandNames['not-enough']}`;
}

function Teams({ tables }: Pick<Spread, 'tables'>): JSX.Element {
  return (
    <div
      class="credit"
      role="img"
      aria-label={`By team, from 0 to 100: ${tables.map(({ table, credit }) => `${tableName(table)} ${Math.round(credit * 100)}`).join(', ')}`}
    >
      {tables.map(({ table, credit }) => (
        <span key={table} style={{ insetInlineStart: `${credit * 100}%` }}>
          {table.replace(/^team-/u, '')}
        </span>
      ))}
    </div>
  );
}

import type { JSX } from 'preact';
import type { Ratings } from '../../../core/assessment/checklist.ts';
import { BandMark } from '../debrief/dimensions.tsx';
import type { ReadSeason } from './read-season.ts';

/** What somebody said they had and wanted before, what they say they have now, what their moments showed, and what a season before showed. */
export function BeforeAfter({ read, before }: { readonly read: ReadSeason; readonly before: ReadSeason | undefined }): JSX.Element | null {
  const { debrief, ratings, words } = read;
  const said = (column: keyof Ratings): boolean => [...ratings.values()].some((row) => row[column] !== undefined);
  const columns = (['have', 'want', 'now'] as const).filter(said);
  const lines = [
    ['What you said you have', words.have],
    ['What you said you want', words.want],
  ].filter(([, text]) => text !== '');
  if (columns.length === 0 && lines.length === 0 && !before) return null;
  const earlier = new Map(before?.debrief.dimensions.map(({ dimension, band }) => [dimension, band]));
  return (
    <section class="debrief-part" aria-labelledby="season-before">
      <h2 id="season-before">Before and after</h2>
      {lines.map(([what, text]) => (
        <p key={what}>
          {what}: <q dir="auto">{text}</q>
        </p>
      ))}
      {(columns.length > 0 || before) && (
        <div class="debrief-table" role="region" aria-label="Before and after, as a table" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Dimension</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {headings[column]}
                  </th>
                ))}
                <th scope="col">What showed</th>
                {before && <th scope="col">Last time</th>}
              </tr>
            </thead>
            <tbody>
              {debrief.dimensions.map(({ dimension, name, band }) => (
                <tr key={dimension}>
                  <th scope="row">{name}</th>
                  {columns.map((column) => (
                    <td key={column} data-of={headings[column]}>
                      {ratings.get(dimension)?.[column] ?? '—'}
                    </td>
                  ))}
                  <td data-of="What showed">
                    <BandMark band={band} />
                  </td>
                  {before && (
                    <td data-of="Last time">
                      <BandMark band={earlier.get(dimension) ?? 'not-enough'} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {columns.length > 0 && (
        <p class="debrief-quiet">Your own figures go from 1, hardly, to 5, always. What showed is read from your moments alone, never from these.</p>
      )}
    </section>
  );
}

const headings: Readonly<Record<keyof Ratings, string>> = { have: 'You had', want: 'You wanted', now: 'You say now' };

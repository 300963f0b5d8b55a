import type { JSX } from 'preact';
import type { SceneDebrief } from '../../core/workshop/debrief.ts';
import { lastVote, percentOf } from '../debrief/words.ts';
import { tableName } from './words.ts';

/** What each team took, beside the others. */
export function CompareTables({ scene }: { readonly scene: SceneDebrief }): JSX.Element {
  const longest = Math.max(0, ...scene.tables.map(({ steps }) => steps.length));
  return (
    <details class="compare">
      <summary>The teams side by side</summary>
      <div role="region" aria-label="The teams side by side" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Decision</th>
              {scene.tables.map(({ table }) => (
                <th key={table} scope="col">
                  {tableName(table)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: longest }, (_, at) => (
              <tr key={at}>
                <th scope="row">{at + 1}</th>
                {scene.tables.map(({ table, steps }) => (
                  <td key={table} dir="auto">
                    {cellOf(steps[at])}
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">End</th>
              {scene.tables.map(({ table, ending }) => (
                <td key={table}>{ending?.title ?? '—'}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}

function cellOf(step: SceneDebrief['tables'][number]['steps'][number] | undefined): string {
  if (!step) return '—';
  const vote = lastVote(step);
  const votes = vote?.counts.find(({ choice }) => choice === step.taken)?.votes ?? 0;
  const share = vote && vote.votes > 0 ? ` (${percentOf(votes, vote.votes)} %)` : '';
  return `${step.choices.find(({ id }) => id === step.taken)?.text ?? ''}${share}`;
}

import type { JSX } from 'preact';
import type { Progress } from '../core/workshop/progress.ts';

/** Where each plays alone: how many are where. Counts, never names. `here`: who takes part. */
export function ProgressBars({ progress, here }: { readonly progress: Progress; readonly here: number }): JSX.Element {
  const { made, done } = progress;
  const last = Math.max(0, ...made.map(({ decisions }) => decisions));
  const steps = Array.from({ length: last + 1 }, (_, decisions) => made.find((each) => each.decisions === decisions)?.people ?? 0);
  const most = Math.max(1, done, ...steps);
  const part = (people: number): { readonly '--part': number } => ({ '--part': people / most });
  return (
    <div class="progress">
      <p role="status">
        {done} of {here} have come to an end.
      </p>
      <table>
        <thead class="heard">
          <tr>
            <th scope="col">Decisions made</th>
            <th scope="col">People</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((people, decisions) => (
            <tr key={decisions}>
              <th scope="row">{decisions === 0 ? 'reading the start' : `${decisions} decided`}</th>
              <td>
                <i style={part(people)} aria-hidden="true" /> {people}
              </td>
            </tr>
          ))}
          <tr class="done">
            <th scope="row">at an end</th>
            <td>
              <i style={part(done)} aria-hidden="true" /> {done}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

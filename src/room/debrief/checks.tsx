import type { JSX } from 'preact';
import type { CheckSpread } from '../../core/workshop/debrief.ts';

const moments = [
  { key: 'before', name: 'at the start' },
  { key: 'back', name: 'before today, looking back' },
  { key: 'now', name: 'now' },
] as const;

/** What the room said of itself at the start, and what it says now: means, of enough people. */
export function Checks({ checks }: { readonly checks: readonly CheckSpread[] }): JSX.Element {
  if (checks.length === 0) return <p class="empty">The self-check is still open: answer it on your phone.</p>;
  return (
    <div class="checks">
      <p class="legend" aria-hidden="true">
        {moments.map(({ key, name }) => (
          <span key={key}>
            <i class={`dot ${key}`} /> {name}
          </span>
        ))}
        <span class="scale">1 hardly ever … 5 nearly always</span>
      </p>
      <ul>
        {checks.map((check) => (
          <li key={check.item}>
            <p class="item">{check.item}</p>
            <Scale check={check} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Scale({ check }: { readonly check: CheckSpread }): JSX.Element {
  const said = moments.flatMap(({ key, name }) => {
    const mean = check[key];
    return mean === null ? [] : [{ key, name, mean }];
  });
  const words = said.map(({ name, mean }) => `${name} ${mean.toFixed(1)}`).join(', ');
  const [from, to] = [said.find(({ key }) => key === 'back') ?? said.find(({ key }) => key === 'before'), said.find(({ key }) => key === 'now')];
  return (
    <div class="check-scale" role="img" aria-label={words === '' ? 'Too few people answered to say.' : `${words}; of 5`}>
      {words === '' && <small>too few people to say</small>}
      {from && to && <i class="way" style={{ insetInlineStart: at(Math.min(from.mean, to.mean)), width: `${(Math.abs(to.mean - from.mean) / 4) * 100}%` }} />}
      {said.map(({ key, mean }) => (
        <i key={key} class={`dot ${key}`} style={{ insetInlineStart: at(mean) }}>
          {!(key === 'back' && mean.toFixed(1) === check.now?.toFixed(1)) && <b data-beside={besideOf(check, key)}>{mean.toFixed(1)}</b>}
        </i>
      ))}
    </div>
  );
}

const NEAR = 0.6; // two means that are nearer would stand on each other

/** Where a mean's number stands, so that each can be read: above its dot unless others are there. */
function besideOf({ back, now }: CheckSpread, key: 'before' | 'back' | 'now'): 'above' | 'below' | 'low' | 'high' {
  if (key === 'before') return back === null && now === null ? 'above' : 'below';
  if (back === null || now === null || Math.abs(back - now) >= NEAR || back.toFixed(1) === now.toFixed(1)) return 'above'; // one number for both
  return (key === 'now') === now >= back ? 'high' : 'low';
}

/** Where a mean of 1 to 5 stands on its line. */
const at = (mean: number): string => `${((mean - 1) / 4) * 100}%`;

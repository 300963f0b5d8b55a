import { components } from './components.ts';
import { distanceToUnset, inverse, maskWhere } from './mask.ts';
import type { Mask } from './mask.ts';

/** One area of a line drawing that ink closes off. */
export interface Region {
  readonly id: number;
  readonly x: number; // centre, units
  readonly y: number;
}

/** Every sample inside the silhouette and off the ink, and the region it belongs to; 0 for none. */
export interface Segments {
  readonly labels: Int32Array;
  readonly regions: readonly Region[];
}

/** Gaps in the ink up to twice this many units do not join two regions. */
const GAP = 7;

/** Splits a silhouette along its ink. Cores are what lies well away from ink; they then flow out until they meet. */
export function segment(ink: Mask, silhouette: Mask): Segments {
  const open = maskWhere(ink, (i) => silhouette.data[i] === 1 && ink.data[i] === 0);
  const toInk = distanceToUnset(inverse(ink));
  const reach = GAP * ink.view.scale;
  const core = maskWhere(open, (i) => open.data[i] === 1 && toInk[i]! > reach);
  const cores = components(core);
  const labels = cores.labels;
  flood(labels, open);
  const rest = maskWhere(open, (i) => open.data[i] === 1 && labels[i] === 0);
  const strays = components(rest).labels;
  for (let i = 0; i < labels.length; i++) if (strays[i]! > 0) labels[i] = cores.list.length + strays[i]!;
  return { labels, regions: centres(labels, open) };
}

/** Spreads every label over the open samples next to it, all at the same pace. */
function flood(labels: Int32Array, open: Mask): void {
  const { width, data } = open;
  const queue: number[] = [];
  for (let i = 0; i < labels.length; i++) if (labels[i] !== 0) queue.push(i);
  for (let head = 0; head < queue.length; head++) {
    const i = queue[head]!;
    const x = i % width;
    for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width])
      if (j >= 0 && j < data.length && data[j] === 1 && labels[j] === 0) {
        labels[j] = labels[i]!;
        queue.push(j);
      }
  }
}

function centres(labels: Int32Array, { width, view }: Mask): readonly Region[] {
  const sums = new Map<number, { n: number; x: number; y: number }>();
  for (let i = 0; i < labels.length; i++) {
    const id = labels[i]!;
    if (id === 0) continue;
    let sum = sums.get(id);
    if (!sum) sums.set(id, (sum = { n: 0, x: 0, y: 0 }));
    sum.n++;
    sum.x += i % width;
    sum.y += Math.floor(i / width);
  }
  return [...sums].map(([id, s]) => ({ id, x: view.x + s.x / s.n / view.scale, y: view.y + s.y / s.n / view.scale }));
}

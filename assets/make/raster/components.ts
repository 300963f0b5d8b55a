import type { Mask } from './mask.ts';

/** A connected piece of a mask. */
export interface Component {
  readonly id: number; // from 1
  readonly area: number; // samples
  readonly x: number; // centre, units
  readonly y: number;
}

/** The connected pieces (by edges) of a mask, and for every sample the piece it is in; 0 for none. */
export function components(mask: Mask): { readonly labels: Int32Array; readonly list: readonly Component[] } {
  const { width, height, data, view } = mask;
  const labels = new Int32Array(data.length);
  const stack = new Int32Array(data.length);
  const list: Component[] = [];
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0 || labels[i] !== 0) continue;
    const id = list.length + 1;
    let top = 0;
    let area = 0;
    let sumX = 0;
    let sumY = 0;
    const push = (j: number): void => {
      if (data[j] === 1 && labels[j] === 0) {
        labels[j] = id;
        stack[top++] = j;
      }
    };
    push(i);
    while (top > 0) {
      const p = stack[--top]!;
      const x = p % width;
      const y = Math.floor(p / width);
      area++;
      sumX += x;
      sumY += y;
      if (x > 0) push(p - 1);
      if (x < width - 1) push(p + 1);
      if (y > 0) push(p - width);
      if (y < height - 1) push(p + width);
    }
    list.push({ id, area, x: view.x + sumX / area / view.scale, y: view.y + sumY / area / view.scale });
  }
  return { labels, list };
}

import type { Box } from './kit.ts';

/** The roomiest part of the open stage that no head is in: between two heads, beside them, or above. All in CSS px. */
export function freeBox(open: Box, heads: readonly Box[]): Box {
  const sorted = heads.toSorted((a, b) => a.x - b.x);
  let left = open.x; // where the heads so far end
  const columns: Box[] = [];
  for (const head of [...sorted, { x: open.x + open.w, y: 0, w: 0, h: 0 }]) {
    columns.push({ x: left, y: open.y, w: Math.min(head.x, open.x + open.w) - left, h: open.h });
    left = Math.max(left, head.x + head.w);
  }
  const top = Math.min(open.y + open.h, ...sorted.map(({ y }) => y));
  const candidates = [...columns, { ...open, h: top - open.y }];
  const room = ({ w, h }: Box): number => Math.min(w / 340, h / 230, 1.4);
  return candidates.reduce((best, box) => (room(box) > room(best) ? box : best));
}

import type { Box } from './kit.ts';

/** The roomiest part of the open stage that no head is in: between two heads, beside them, or above. All in CSS px. */
export function freeBox(open: Box, heads: readonly Box[]): Box {
  const sorted = heads.toSorted((a, b) => a.x - b.x);
  const columns = [...sorted.map(({ x }) => x), open.x + open.w].map((right, at): Box => {
    const before = sorted[at - 1];
    const left = Math.max(open.x, before ? before.x + before.w : open.x);
    return { x: left, y: open.y, w: Math.min(right, open.x + open.w) - left, h: open.h };
  });
  const top = Math.min(open.y + open.h, ...sorted.map(({ y }) => y));
  const candidates = [...columns, { ...open, h: top - open.y }];
  const room = ({ w, h }: Box): number => Math.min(w / 340, h / 230, 1.4);
  return candidates.reduce((best, box) => (room(box) > room(best) ? box : best));
}

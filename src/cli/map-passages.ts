import { type Box, measure } from './map-boxes.ts';
import type { Area } from './map-place.ts';

/** Places these side by side, in as many rows as it takes. */
export function inRows<B extends Box>(
  boxes: readonly B[],
  width: number,
): { readonly placed: readonly { readonly box: B; readonly area: Area }[]; readonly height: number } {
  let x = 0;
  let y = 0;
  const placed = boxes.map((box) => {
    if (x > 0 && x + box.width > width) {
      x = 0;
      y += box.height + 12;
    }
    const area = { x, y, width: box.width, height: box.height };
    x += box.width + 12;
    return { box, area };
  });
  return { placed, height: boxes.length === 0 ? 0 : y + measure.chip + 64 };
}

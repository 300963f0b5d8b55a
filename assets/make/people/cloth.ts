import { both, grown, maskWhere, shrunk } from '../raster/mask.ts';
import { rasterise } from '../raster/render.ts';
import { trace } from '../raster/trace.ts';
import { BODY_VIEW } from './layers.ts';
import type { Layers } from './layers.ts';
import type { Role } from './roles.ts';

const STRIPES = { every: 56, wide: 14, hem: 5, bend: 7 } as const; // units
const GAP = 10; // units: half of the widest line of a pattern

/** Stripes on the garment, as broad lines of ink. */
export function stripesOn(layers: Layers): string {
  const path = areaOf(layers, 'top');
  if (path === undefined) return '';
  const { x: left, y: top, scale } = BODY_VIEW;
  const cloth = shrunk(rasterise([path], BODY_VIEW), STRIPES.hem);
  const bands = maskWhere(cloth, (i) => {
    const x = (i % cloth.width) / scale + left;
    const y = Math.floor(i / cloth.width) / scale + top + STRIPES.bend * Math.sin(x / 130);
    return y % STRIPES.every < STRIPES.wide;
  });
  return trace(both(cloth, bands), { tolerance: 0.5, smallest: 30 });
}

/** The whole of what is worn under a jacket, over the lines of its pattern. */
export function plainUnder(layers: Layers): string {
  const path = areaOf(layers, 'inner');
  return path === undefined ? '' : trace(shrunk(grown(rasterise([path], BODY_VIEW), GAP), GAP + 1), { tolerance: 0.5, smallest: 30 });
}

function areaOf({ areas }: Layers, wanted: Role): string | undefined {
  return areas.find(({ role }) => role === wanted)?.path;
}

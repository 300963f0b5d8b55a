import bounds from 'svg-path-bounds';
import { components } from '../raster/components.ts';
import { both, boxOf, either, grown, maskWhere, shifted, shrunk, without } from '../raster/mask.ts';
import type { Mask, View } from '../raster/mask.ts';
import { rasterise } from '../raster/render.ts';
import { segment } from '../raster/segment.ts';
import type { Segments } from '../raster/segment.ts';
import { trace } from '../raster/trace.ts';
import { part } from './parts.ts';
import { inside } from './roles.ts';
import type { Box, Colouring, Role } from './roles.ts';

/** A drawing taken apart into flat areas, not yet coloured; every path in units. */
export interface Layers {
  readonly areas: readonly { readonly role: Role; readonly path: string }[]; // under the ink, back to front
  readonly ink: string;
  readonly mass: { readonly role: Role; readonly path: string } | undefined; // heavy black, recoloured
  readonly gloss: string | undefined; // a band of light on hair
  readonly detail: string | undefined; // marks on the cloth
  readonly detailEdge: string | undefined; // where such marks break the outline
  readonly shade: string; // the side away from the light, and the neck under the chin
  readonly box: readonly [x: number, y: number, w: number, h: number];
}

const SAMPLES = 1.25; // a unit
/** What a body is drawn in. */
export const BODY_VIEW: View = { x: -220, y: 380, w: 1440, h: 860, scale: SAMPLES };
const HEAD_VIEW: View = { x: 40, y: -140, w: 860, h: 860, scale: SAMPLES };
const AREA_ORDER: readonly Role[] = ['skin', 'top', 'inner', 'light', 'prop', 'hair'];
const NECK_ENDS = 640; // units: the chin's shadow goes no further down
const FLECK = 62; // units: a mark of a pattern is smaller than this both ways

/** Takes a body or a head apart. */
export type TakeApart = typeof layersOf;

/** The same, each drawing once: it takes seconds, and many wear the same cut in other colours. */
export function once(takeApart: TakeApart): TakeApart {
  const known = new Map<string, Layers>();
  return (kind, name, colouring) => {
    const key = `${kind} ${name} ${colouring.flecks ?? 'as drawn'}`;
    const layers = known.get(key) ?? takeApart(kind, name, colouring);
    known.set(key, layers);
    return layers;
  };
}

/** Takes a body or a head apart. */
export function layersOf(kind: 'body' | 'hair', name: string, colouring: Colouring): Layers {
  const view = kind === 'body' ? BODY_VIEW : HEAD_VIEW;
  const drawing = part(kind, name);
  const inkPaths = [...keptInk(drawing.ink, colouring), ...(colouring.addInk ?? [])];
  const silhouette = rasterise(drawing.silhouette, view);
  const ink = rasterise(inkPaths, view);
  const segments = segment(rasterise([...inkPaths, ...(colouring.dams ?? [])], view), silhouette);
  const roles = rolesOf(segments, ink, colouring, `${kind} ${name}`);
  const of = (role: Role): Mask => maskWhere(ink, (i) => roles.get(segments.labels[i]!) === role);
  const edge = grown(silhouette, 0.4);
  const present = new Set(roles.values());
  const areas = AREA_ORDER.filter((role) => present.has(role)).map((role) => ({
    role,
    path: trace(both(grown(of(role), 4), edge), { tolerance: 0.5, smallest: 30 }),
  }));
  const detail = present.has('detail') ? of('detail') : undefined;
  const mass = colouring.mass && massOf(detail ? either(ink, detail) : ink, colouring.massNot ?? []);
  const full = either(silhouette, ink);
  const band = kind === 'body' ? without(full, shifted(full, -46, 10, 1)) : without(full, shifted(full, -30, 16, 1));
  const shade = kind === 'body' ? either(band, neckShadow(of('skin'), view)) : band;
  const [x, y, w, h] = boxOf(full) ?? [0, 0, 0, 0];
  return {
    areas,
    ink: inkPaths.join(''),
    mass: mass && colouring.mass ? { role: colouring.mass, path: trace(mass, { tolerance: 0.35, smallest: 60 }) } : undefined,
    gloss: mass && kind === 'hair' && !colouring.cloth ? trace(glossOn(mass), { tolerance: 0.4, smallest: 60 }) : undefined,
    detail: detail && trace(detail, { tolerance: 0.3, smallest: 8 }),
    detailEdge: detail && trace(both(grown(detail, 3), without(full, shrunk(full, 8))), { tolerance: 0.4, smallest: 8 }),
    shade: trace(shade, { tolerance: 0.6, smallest: 60 }),
    box: [Math.round(x - 6), Math.round(y - 6), Math.round(w + 12), Math.round(h + 12)],
  };
}

/** The drawing's lines, one path each, without those that the colouring leaves out. */
function keptInk(ink: readonly string[], { dropInk = [], flecks, fleckKeep = [] }: Colouring): readonly string[] {
  const within = (b: readonly number[], boxes: readonly Box[]): boolean => boxes.some((q) => inside(b[0]!, b[1]!, q) && inside(b[2]!, b[3]!, q));
  if (dropInk.length === 0 && flecks !== 'dropped') return ink;
  return ink
    .map((path) =>
      path
        .split(/(?=M)/)
        .filter((line) => {
          const b = bounds(line);
          const fleck = flecks === 'dropped' && b[2] - b[0] < FLECK && b[3] - b[1] < FLECK && !within(b, fleckKeep);
          return !fleck && !within(b, dropInk);
        })
        .join(''),
    )
    .filter((path) => path !== '');
}

function rolesOf({ labels, regions }: Segments, { view, width }: Mask, colouring: Colouring, name: string): Map<number, Role> {
  const roles = new Map<number, Role>(regions.map(({ id }) => [id, colouring.rest]));
  for (const [role, boxes] of entries(colouring.boxes))
    for (const box of boxes) for (const region of regions) if (inside(region.x, region.y, box)) roles.set(region.id, role);
  for (const [role, points] of entries(colouring.points))
    for (const [x, y] of points) {
      const at = Math.round((y - view.y) * view.scale) * width + Math.round((x - view.x) * view.scale);
      const label = nearestLabel(labels, at, width);
      if (label === 0) throw new Error(`No region of ${name} at ${x}, ${y} for ${role}.`);
      roles.set(label, role);
    }
  return roles;
}

function entries<T>(record: Partial<Record<Role, T>> | undefined): readonly (readonly [Role, T])[] {
  return Object.entries(record ?? {}) as [Role, T][];
}

/** The label at a sample, or the nearest within 13 samples. */
function nearestLabel(labels: Int32Array, at: number, width: number): number {
  for (let r = 0; r < 14; r++)
    for (let dy = -r; dy <= r; dy++)
      for (let dx = -r; dx <= r; dx++) {
        const label = labels[at + dy * width + dx] ?? 0;
        if (label !== 0) return label;
      }
  return 0;
}

/** The inside of heavy black, so that a line's width of it stays ink. */
function massOf(ink: Mask, not: readonly Box[]): Mask {
  const heavy = grown(shrunk(ink, 16.5), 7);
  const { labels, list } = components(heavy);
  const least = 600 * SAMPLES * SAMPLES;
  const kept = new Set(list.filter((c) => c.area > least && !not.some((box) => inside(c.x, c.y, box))).map((c) => c.id));
  return maskWhere(heavy, (i) => kept.has(labels[i]!));
}

function glossOn(hair: Mask): Mask {
  const band = without(both(hair, shifted(hair, 20, -26, 0)), shifted(hair, 44, -52, 0));
  return grown(shrunk(band, 3), 2.5);
}

function neckShadow(skin: Mask, view: View): Mask {
  const head = shifted(rasterise(part('hair', 'Bald').silhouette, view), 10, -46, 0);
  const lowest = (NECK_ENDS - view.y) * view.scale * skin.width;
  return maskWhere(skin, (i) => i < lowest && skin.data[i] === 1 && head.data[i] === 1);
}

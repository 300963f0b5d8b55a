import type { StoryMap } from '../core/analysis/map.ts';
import { inBands, SHEET } from './map-bands.ts';
import { boxesOf } from './map-boxes.ts';
import { type Layout, place } from './map-place.ts';

const SHAPE = 1.5; // width by height: of a sheet of paper that lies
const WIDE = 2.4;
const FEW = 12; // boxes that stand well in one band, however wide
const MANY = 60; // boxes that never do

/** Finds a place for everything, from left to right, in the shape of a page as far as that can be had; what is too long for one, in bands below each other. */
export async function layOut(map: StoryMap): Promise<Layout> {
  const found = boxesOf(map);
  const { boxes, boxOf } = found;
  const edges = map.edges.flatMap((edge) => {
    const { from, to, option } = edge;
    return boxOf.has(to) && boxOf.has(from) && !(option === null && boxOf.get(from) === boxOf.get(to)) ? [{ edge, to }] : [];
  });
  const whole = { ...found, edges };
  if (boxes.length > MANY) return inBands(whole);
  const first = await place(whole, { shape: SHAPE, wraps: boxes.length > FEW });
  const shape = first.width / first.height;
  const isGood = boxes.length <= FEW || shape <= WIDE;
  const second = isGood ? first : await place(whole, { shape: (SHAPE * SHAPE) / shape, wraps: true });
  const better = second.width / second.height < shape ? second : first;
  return better.width > SHEET ? inBands(whole) : { ...found, ...better, bands: [] };
}

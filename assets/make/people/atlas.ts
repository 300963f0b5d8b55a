import sharp from 'sharp';
import { renderSvg } from '../raster/render.ts';
import type { Picture } from '../raster/render.ts';
import { asSvg } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Where a drawing lies in a picture, in the picture's px: x, y, w, h. */
export type PixelBox = readonly [x: number, y: number, w: number, h: number];

/** Many drawings in one picture. */
export interface Atlas {
  readonly webp: Buffer;
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, PixelBox>;
}

const PALETTE = 80; // how near its colours are to the drawing's, 0..100
const GAP = 4; // px between drawings, so that filtering never mixes two

/** Draws everything at `density` px a unit, packs it in rows no wider than `widest` px, and encodes it. */
export async function atlas(drawings: ReadonlyMap<string, Drawing>, density: number, widest: number): Promise<Atlas> {
  const boxes = new Map<string, PixelBox>();
  const tiles: { readonly picture: Picture; readonly left: number; readonly top: number }[] = [];
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  let width = 0;
  for (const [name, drawing] of drawings) {
    const picture = renderSvg(asSvg(drawing, density));
    if (x > 0 && x + picture.width > widest) {
      x = 0;
      y += rowHeight + GAP;
      rowHeight = 0;
    }
    boxes.set(name, [x, y, picture.width, picture.height]);
    tiles.push({ picture, left: x, top: y });
    x += picture.width + GAP;
    width = Math.max(width, x - GAP);
    rowHeight = Math.max(rowHeight, picture.height);
  }
  const height = y + rowHeight;
  const sheet = sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).composite(
    tiles.map(({ picture, left, top }) => ({
      input: Buffer.from(picture.pixels),
      raw: { width: picture.width, height: picture.height, channels: 4 },
      left,
      top,
    })),
  );
  // Flat colours in ink lines: a palette of them, kept as it is, is a third lighter than the same picture with losses, and far nearer to the drawing.
  const flat = await sheet.png({ palette: true, quality: PALETTE, dither: 0, compressionLevel: 0 }).toBuffer();
  return { webp: await sharp(flat).webp({ lossless: true, effort: 6 }).toBuffer(), width, height, boxes };
}

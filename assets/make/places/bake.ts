import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { renderSvg } from '../raster/render.ts';
import type { Picture } from '../raster/render.ts';
import { BLEED } from './camera.ts';
import type { Depth, Scene } from './place.ts';

/** Picture px over the bleed's width. The largest serves 3840 × 2160. */
const WIDTHS = [1280, 2160, 3240] as const;

interface BakedLayer {
  readonly name: string;
  readonly file: string;
  readonly parallax: number;
  readonly opaque: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Draws the scenes into `folder`, and takes away pictures of theirs that are no more drawn. Returns what the index says of each, by place. */
export async function bakePlaces(folder: string, scenes: readonly Scene[]): Promise<Readonly<Record<string, unknown>>> {
  const places: Record<string, { lights: Record<string, unknown> }> = {};
  for (const scene of scenes) {
    await mkdir(join(folder, scene.id), { recursive: true });
    const place = (places[scene.id] ??= { lights: {} });
    place.lights[scene.light] = await bakeScene(folder, scene);
    console.log(`  ${scene.id}, ${scene.light}`);
  }
  for (const [id, { lights }] of Object.entries(places))
    for (const file of await readdir(join(folder, id)))
      if (file.endsWith('.webp') && !Object.keys(lights).includes(file.split('-')[0] ?? '')) await rm(join(folder, id, file));
  return places;
}

/** The stage, the bleed and the widths: what is the same for every place. */
export const PLACES_FRAME: Readonly<Record<string, unknown>> = { stage: { x: 0, y: 0, w: 1920, h: 1080 }, bleed: BLEED, widths: WIDTHS };

async function bakeScene(folder: string, scene: Scene): Promise<unknown> {
  const layers: BakedLayer[] = [];
  for (const [i, depth] of scene.depths.entries()) layers.push(await bakeLayer(folder, scene, depth, [depth.name], i === 0));
  const behind = scene.depths.map(({ name }) => name).filter((name) => name !== 'fore');
  const flat = await bakeLayer(folder, scene, { name: 'flat', parallax: 1 }, behind, true);
  const { foreground, tint, marks, marksOfThree, marksNarrow, drawn } = scene;
  return { horizon: drawn.camera.vanishing[1], foreground, tint, marks, marksOfThree, marksNarrow, layers, flat };
}

async function bakeLayer(folder: string, scene: Scene, { name, parallax }: Depth, parts: readonly string[], opaque: boolean): Promise<BakedLayer> {
  const largest = WIDTHS.at(-1)!;
  const content = parts.map((part) => (scene.drawn.layers.get(part) ?? []).join('')).join('');
  const base = draw(scene.defs + content, largest);
  const lit = await sharp(Buffer.from(base.pixels), rawOf(base))
    .composite([{ ...raw(draw(scene.defs + scene.lightLayer, largest)), blend: 'atop' }])
    .raw()
    .toBuffer();
  const box = opaque ? BLEED : shownBox(lit, base.width, base.height);
  const file = `${scene.id}/${scene.light}-${name}`;
  const k = largest / BLEED.w;
  const crop = { left: Math.round((box.x - BLEED.x) * k), top: Math.round((box.y - BLEED.y) * k), width: Math.round(box.w * k), height: Math.round(box.h * k) };
  // A lamp's light fades away within its layer: with coarse alpha it would be rings.
  for (const width of WIDTHS) {
    let picture = sharp(lit, rawOf(base))
      .extract(crop)
      .resize(Math.round((box.w * width) / BLEED.w));
    if (opaque) picture = picture.removeAlpha();
    await picture.webp({ quality: opaque ? 70 : 60, alphaQuality: scene.light === 'day' ? 50 : 80, effort: 6 }).toFile(join(folder, `${file}-${width}.webp`));
  }
  return { name, file, parallax, opaque, ...box };
}

function draw(content: string, width: number): Picture {
  const { x, y, w, h } = BLEED;
  return renderSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${width}" height="${(width * h) / w}">${content}</svg>`);
}

function rawOf({ width, height }: Picture): { raw: { width: number; height: number; channels: 4 } } {
  return { raw: { width, height, channels: 4 } };
}

function raw(picture: Picture): { input: Buffer; raw: { width: number; height: number; channels: 4 } } {
  return { input: Buffer.from(picture.pixels), ...rawOf(picture) };
}

/** The smallest box, in whole even design px, around everything that shows. */
function shownBox(pixels: Buffer, width: number, height: number): { x: number; y: number; w: number; h: number } {
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (pixels[(y * width + x) * 4 + 3]! > 3) {
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x);
        y0 = Math.min(y0, y);
        y1 = Math.max(y1, y);
      }
  const k = BLEED.w / width;
  const even = (value: number): number => Math.max(0, Math.floor((value * k) / 2) * 2);
  const [left, top] = [even(x0), even(y0)];
  const right = Math.min(BLEED.w, even(x1) + 4);
  const bottom = Math.min(BLEED.h, even(y1) + 4);
  return { x: left + BLEED.x, y: top + BLEED.y, w: right - left, h: bottom - top };
}

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type WebpOptions } from 'sharp';
import { renderSvg } from '../raster/render.ts';
import { spread } from '../raster/spread.ts';
import type { Picture } from '../raster/render.ts';
import { BLEED, Drawn } from './camera.ts';
import { edgesOf } from './edges.ts';
import { LIGHT, type Depth, type Scene } from './place.ts';

type Box = Readonly<Record<'x' | 'y' | 'w' | 'h', number>>; // design px

/** Picture px over the bleed's width. The largest serves 3840 × 2160. */
const WIDTHS = [1280, 2160, 3240] as const;

interface BakedLayer {
  readonly name: string;
  readonly file: string;
  readonly width?: number; // of what is soft: the one that there is
  readonly parallax: number;
  readonly opaque: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly top?: string; // in which colour the room goes on above it; none where one sees through
  readonly bottom?: string;
}

/** Draws the scenes into `folder`, in place of all pictures of those places. Returns what the index says of each, by place. */
export async function bakePlaces(folder: string, scenes: readonly Scene[]): Promise<Readonly<Record<string, unknown>>> {
  const places: Record<string, { lights: Record<string, unknown> }> = {};
  for (const scene of scenes) {
    await mkdir(join(folder, scene.id), { recursive: true });
    if (!places[scene.id]) for (const old of await readdir(join(folder, scene.id))) if (old.endsWith('.webp')) await rm(join(folder, scene.id, old));
    const place = (places[scene.id] ??= { lights: {} });
    place.lights[scene.light] = await bakeScene(folder, scene);
    console.log(`  ${scene.id}, ${scene.light}`);
  }
  return places;
}

/** The stage, the bleed and the widths: what is the same for every place. */
export const PLACES_FRAME: Readonly<Record<string, unknown>> = { stage: { x: 0, y: 0, w: 1920, h: 1080 }, bleed: BLEED, widths: WIDTHS };

async function bakeScene(folder: string, scene: Scene): Promise<unknown> {
  const depths = scene.depths.filter(({ name }) => scene.drawn.layers.has(name));
  const behind = depths.filter(({ name }) => name !== 'fore');
  const alone = behind.length === 1; // then it is the flat picture, too
  const layers: BakedLayer[] = [];
  for (const [i, depth] of behind.entries()) layers.push(await bakeLayer(folder, scene, depth, [depth.name], i === 0, alone ? scene.lightLayer : ''));
  const [first] = layers;
  const flat =
    alone && first
      ? { ...first, name: 'flat' }
      : await bakeLayer(
          folder,
          scene,
          { name: 'flat', parallax: 1 },
          behind.map(({ name }) => name),
          true,
          scene.lightLayer,
        );
  if (!alone) layers.push(await bakeLight(folder, scene));
  for (const depth of depths) if (depth.name === 'fore') layers.push(await bakeLayer(folder, scene, depth, [depth.name], false, scene.lightLayer));
  const { foreground, tint, marks, marksOfThree, marksNarrow, drawn } = scene;
  return { horizon: drawn.camera.vanishing[1], foreground, tint, ...(drawn.dial && { dial: drawn.dial }), marks, marksOfThree, marksNarrow, layers, flat };
}

/** The light that lies over all that is behind the people. In each of the layers it would be a gradient over flat colours, and they would be a sixth heavier. */
function bakeLight(folder: string, scene: Scene): Promise<BakedLayer> {
  const drawn = new Drawn(scene.drawn.camera).on('light').add(scene.lightLayer);
  return bakeLayer(folder, { ...scene, drawn }, LIGHT, ['light'], false, '');
}

async function bakeLayer(
  folder: string,
  scene: Scene,
  { name, parallax, soft }: Depth,
  parts: readonly string[],
  opaque: boolean,
  over: string,
): Promise<BakedLayer> {
  const content = scene.defs + parts.map((part) => (scene.drawn.layers.get(part) ?? []).join('')).join('');
  const box = opaque || name === 'light' ? BLEED : shownBox(draw(content, BLEED, BLEED.w));
  const file = `${scene.id}/${scene.light}-${name}`;
  const only = soft === undefined ? undefined : Math.round(BLEED.w * soft);
  // Each size is drawn by itself: one made smaller from another has a rim around every edge, and is a third heavier for it.
  for (const width of only === undefined ? WIDTHS : [only]) {
    const base = draw(content, box, width);
    const light = draw(scene.defs + over, box, width);
    const lit = sharp(Buffer.from(base.pixels), rawOf(base)).composite([{ input: Buffer.from(light.pixels), ...rawOf(light), blend: 'atop' }]);
    const picture = { ...base, pixels: await lit.raw().toBuffer() };
    const shown = opaque ? sharp(picture.pixels, rawOf(base)).removeAlpha() : sharp(Buffer.from(spread(picture).pixels), rawOf(base));
    await shown.webp(losses(name, opaque)).toFile(join(folder, `${file}-${width}.webp`));
  }
  const edges = name === 'light' ? {} : await edgesOf(join(folder, `${file}-${only ?? BLEED.w}.webp`), box);
  return { name, file, ...(only !== undefined && { width: only }), parallax, opaque, ...box, ...edges };
}

/** Light has all of its drawing in its alpha: coarse, it would be rings. What is near is large, and seen at its edges. Of rain, a few strengths will do. */
function losses(name: string, opaque: boolean): WebpOptions {
  const alphaQuality = { glow: 85, light: 85, fore: 72, rain: 50 }[name] ?? 60;
  return { quality: opaque || name === 'fore' ? 56 : 46, alphaQuality, effort: 6, exact: true, preset: 'photo' };
}

function draw(content: string, { x, y, w, h }: Box, width: number): Picture {
  const k = width / BLEED.w;
  return renderSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${Math.round(w * k)}" height="${Math.round(h * k)}" preserveAspectRatio="none">${content}</svg>`,
  );
}

function rawOf({ width, height }: Picture): { raw: { width: number; height: number; channels: 4 } } {
  return { raw: { width, height, channels: 4 } };
}

/** The smallest box, in whole even design px, around everything that shows. */
function shownBox({ pixels, width, height }: Picture): Box {
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

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { OverlayOptions, Sharp } from 'sharp';
import { asSvg } from './people/drawing.ts';
import { GRAIN } from './people/sheet-file.ts';
import { renderSvg } from './raster/render.ts';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
interface Cast {
  readonly anchor: { readonly x: number; readonly y: number };
  readonly faces: { readonly file: string; readonly frames: Readonly<Record<string, Frame>> };
  readonly moods: Readonly<Record<string, { readonly eyes: string; readonly mouth: string }>>;
  readonly people: Readonly<Record<string, Look & { readonly later: readonly Look[] }>>;
}

interface Look {
  readonly file: string;
  readonly from: number; // week of the season
  readonly head: Frame;
  readonly accessory: Frame | null;
  readonly faceShift: { readonly x: number; readonly y: number };
  readonly poses: readonly { readonly id: string; readonly body: Frame }[];
}

/** A figure put together from the baked pictures, as the stage does it. */
export interface Figure {
  readonly person: string;
  readonly pose: string;
  readonly mood: string;
  readonly week?: number; // of the season: in the clothes of that week; by itself of the first
  readonly mirrored?: true;
}

const AS_DRAWN = { x: 0, y: 0 } as const;

/** The box, in units, that a figure sheet shows: wide enough for every gesture. */
export const SHOWN: { readonly x: number; readonly y: number; readonly w: number; readonly h: number } = { x: -170, y: -60, w: 1300, h: 1260 };

/** One figure as a picture of `SHOWN`, `scale` px a unit. */
export async function figure(folder: string, { person, pose, mood, week = 0, mirrored }: Figure, scale: number): Promise<Buffer> {
  const cast = JSON.parse(await readFile(join(folder, 'cast.json'), 'utf8')) as Cast;
  const first = cast.people[person]!;
  const who = first.later.findLast(({ from }) => from <= week) ?? first;
  const { eyes, mouth } = cast.moods[mood]!;
  const body = who.poses.find(({ id }) => id === pose) ?? who.poses[0]!;
  const lower = (frame: Frame): Frame => ({ ...frame, x: frame.x + who.faceShift.x, y: frame.y + who.faceShift.y });
  const layers: (readonly [drawing: string, frame: Frame, shift?: Look['faceShift']])[] = [
    [`${who.file}-${body.id}#body`, body.body],
    [`${who.file}#head`, who.head],
    [`${cast.faces.file}#${eyes}`, lower(cast.faces.frames[eyes]!), who.faceShift],
    [`${cast.faces.file}#${mouth}`, lower(cast.faces.frames[mouth]!), who.faceShift],
  ];
  if (who.accessory) layers.push([`${who.file}#glasses`, lower(who.accessory), who.faceShift]);
  const parts = await Promise.all(layers.map(([drawing, frame, shift = AS_DRAWN]) => placed(folder, drawing, frame, shift, scale)));
  const sheet = await blank(Math.round(SHOWN.w * scale), Math.round(SHOWN.h * scale), '#00000000')
    .composite(parts)
    .png()
    .toBuffer();
  return mirrored ? sharp(sheet).flop().png().toBuffer() : sheet;
}

/** A drawing, as `mei-rest#body`, where its frame says. */
async function placed(folder: string, drawing: string, { x, y, w, h }: Frame, shift: Look['faceShift'], scale: number): Promise<OverlayOptions> {
  const [file = '', name = ''] = drawing.split('#');
  const groups = (await readFile(join(folder, `${file}.svg`), 'utf8')).matchAll(/<g id="([^"]+)">(.*?)<\/g>/gsu);
  const content = [...groups].find(([, id]) => id === name)?.[2];
  if (content === undefined) throw new Error(`There is no drawing "${name}" in ${file}.svg.`);
  const picture = renderSvg(asSvg({ content: `<g transform="scale(${1 / GRAIN})">${content}</g>`, box: [x - shift.x, y - shift.y, w, h] }, scale));
  const input = Buffer.from(picture.pixels);
  const raw = { width: picture.width, height: picture.height, channels: 4 } as const;
  return { input, raw, left: Math.round((x - SHOWN.x) * scale), top: Math.round((y - SHOWN.y) * scale) };
}

/** Everybody in every mood, and below in every pose, on one sheet. */
export async function castSheet(folder: string, to: string): Promise<void> {
  const cast = JSON.parse(await readFile(join(folder, 'cast.json'), 'utf8')) as Cast;
  const people = Object.keys(cast.people);
  const moods = Object.keys(cast.moods);
  const scale = 0.115;
  const [w, h] = [Math.round(SHOWN.w * scale), Math.round(SHOWN.h * scale)];
  const cells: OverlayOptions[] = [];
  for (const [row, person] of people.entries())
    for (const [column, mood] of moods.entries())
      cells.push({ input: await figure(folder, { person, pose: 'rest', mood }, scale), left: column * w, top: row * h });
  await blank(moods.length * w, people.length * h, '#efe6d6')
    .composite(cells)
    .png()
    .toFile(join(to, 'moods.png'));
  const weeks = [0, ...(cast.people[people[0]!]?.later ?? []).map(({ from }) => from)];
  for (const week of weeks)
    await posesSheet(cast, people, week, (one, scaled) => figure(folder, one, scaled), join(to, week === 0 ? 'poses.png' : `poses-week-${week}.png`));
}

/** Everybody in every pose, in the clothes of a week. */
async function posesSheet(
  cast: Cast,
  people: readonly string[],
  week: number,
  draw: (figure: Figure, scale: number) => Promise<Buffer>,
  file: string,
): Promise<void> {
  const scale = 0.19;
  const [w, h] = [Math.round(SHOWN.w * scale), Math.round(SHOWN.h * scale)];
  const cells: OverlayOptions[] = [];
  for (const [column, person] of people.entries())
    for (const [row, { id }] of cast.people[person]!.poses.entries())
      cells.push({
        input: await draw({ person, pose: id, mood: ['neutral', 'determined', 'worried'][row] ?? 'warm', week }, scale),
        left: column * w,
        top: row * h,
      });
  const rows = Math.max(...people.map((person) => cast.people[person]!.poses.length));
  await blank(people.length * w, rows * h, '#efe6d6')
    .composite(cells)
    .png()
    .toFile(file);
}

function blank(width: number, height: number, background: string): Sharp {
  return sharp({ create: { width, height, channels: 4, background } });
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import type { Colour } from './colour.ts';
import { BLEED } from './places/camera.ts';
import type { Marks } from './places/place.ts';
import { SHOWN, figure } from './sheets.ts';
import type { Figure } from './sheets.ts';

interface Layer {
  readonly name: string;
  readonly file: string;
  readonly width?: number;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
interface Light {
  readonly horizon: number;
  readonly foreground: number;
  readonly tint: Colour;
  readonly marks: Marks;
  readonly layers: readonly Layer[];
}

const ANCHOR_X = 470; // units
const EYE_LINE = 305; // units
const HEM = 1150; // units
const SMALL = { w: 640, h: 360 } as const; // px of a picture on the sheet of all

// Who is seen where: on the left and on the right.
const CASTING: Readonly<Record<string, readonly [Figure, Figure] | undefined>> = {
  'open-office': [
    { person: 'mei', pose: 'coffee', mood: 'worried' },
    { person: 'jonas', pose: 'rest', mood: 'thinking' },
  ],
  'small-room': [
    { person: 'tomas', pose: 'rest', mood: 'tired' },
    { person: 'priya', pose: 'paper', mood: 'warm' },
  ],
  'incident-corner': [
    { person: 'amira', pose: 'point', mood: 'alarmed' },
    { person: 'deon', pose: 'laptop', mood: 'worried' },
  ],
  'glass-office': [
    { person: 'priya', pose: 'crossed', mood: 'determined' },
    { person: 'ines', pose: 'explain', mood: 'thinking' },
  ],
  'home-desk': [
    { person: 'mei', pose: 'laptop', mood: 'tired' },
    { person: 'jonas', pose: 'shrug', mood: 'worried' },
  ],
  kitchen: [
    { person: 'mei', pose: 'coffee', mood: 'happy' },
    { person: 'deon', pose: 'rest', mood: 'thinking' },
  ],
  boardroom: [
    { person: 'ines', pose: 'explain', mood: 'cold' },
    { person: 'harjit', pose: 'crossed', mood: 'angry' },
  ],
  'ferry-deck': [
    { person: 'ruth', pose: 'lean', mood: 'warm' },
    { person: 'harjit', pose: 'phone', mood: 'worried' },
  ],
  quay: [
    { person: 'harjit', pose: 'crossed', mood: 'angry' },
    { person: 'ruth', pose: 'point', mood: 'warm' },
  ],
};

/** Every place in every light, with two people in it, and the map alone, as the stage puts them together: one picture each, and all of them on one, into `to`. */
export async function placeSheets(assets: string, to: string): Promise<void> {
  const index = JSON.parse(await readFile(join(assets, 'places', 'places.json'), 'utf8')) as {
    readonly places: Readonly<Record<string, { readonly lights: Readonly<Record<string, Light>> }>>;
  };
  const small: Buffer[] = [];
  for (const [id, { lights }] of Object.entries(index.places))
    for (const [name, light] of Object.entries(lights)) {
      const picture = await sharp(await composed(assets, light, CASTING[id]))
        .extract({ left: -BLEED.x, top: -BLEED.y, width: 1920, height: 1080 })
        .png()
        .toBuffer();
      await writeFile(join(to, `${id}-${name}.png`), picture);
      small.push(await sharp(picture).resize(SMALL.w, SMALL.h).png().toBuffer());
    }
  await sharp({ create: { width: SMALL.w * 3, height: SMALL.h * Math.ceil(small.length / 3), channels: 3, background: '#1c1838' } })
    .composite(small.map((input, i) => ({ input, left: (i % 3) * SMALL.w, top: Math.floor(i / 3) * SMALL.h })))
    .png()
    .toFile(join(to, 'places.png'));
}

async function composed(assets: string, light: Light, casting: readonly [Figure, Figure] | undefined): Promise<Buffer> {
  const picture = async ({ file, width = 2160, x, y, w, h }: Layer): Promise<OverlayOptions> => ({
    input: await sharp(join(assets, 'places', `${file}-${width}.webp`))
      .resize(w, h, { fit: 'fill' })
      .png()
      .toBuffer(),
    left: x - BLEED.x,
    top: y - BLEED.y,
  });
  const behind = await Promise.all(light.layers.filter(({ name }) => name !== 'fore').map(picture));
  const before = await Promise.all(light.layers.filter(({ name }) => name === 'fore').map(picture));
  const people = casting
    ? await Promise.all([standing(assets, light, 'left', casting[0]), standing(assets, light, 'right', { ...casting[1], mirrored: true })])
    : [];
  return sharp({ create: { width: BLEED.w, height: BLEED.h, channels: 4, background: '#ffffff' } })
    .composite([...behind, ...people, ...before])
    .png()
    .toBuffer();
}

/** As `layout.ts` of the stage has it: eyes on the horizon, or lower, so that the foreground hides the hem. */
async function standing(assets: string, { horizon, foreground, tint, marks }: Light, side: keyof Marks, who: Figure): Promise<OverlayOptions> {
  const { x, scale } = marks[side];
  const drawn = await figure(join(assets, 'cast'), who, scale);
  const eyes = Math.max(horizon, foreground + 10 - (HEM - EYE_LINE) * scale);
  const top = Math.round(eyes - (EYE_LINE - SHOWN.y) * scale);
  const left = Math.round(x - (who.mirrored ? SHOWN.x + SHOWN.w - ANCHOR_X : ANCHOR_X - SHOWN.x) * scale);
  const height = Math.min(Math.round(SHOWN.h * scale), BLEED.h + BLEED.y - top);
  const falls = [1, 3, 5].map((i) => Number.parseInt(tint.slice(i, i + 2), 16) / 255);
  const input = await sharp(drawn)
    .extract({ left: 0, top: 0, width: Math.round(SHOWN.w * scale), height })
    .linear([...falls, 1], [0, 0, 0, 0])
    .png()
    .toBuffer();
  return { input, left: left - BLEED.x, top: top - BLEED.y };
}

import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { optimize } from 'svgo';
import { atlas } from './atlas.ts';
import type { PixelBox } from './atlas.ts';
import { MOODS, TALKING } from './expressions.ts';
import { faceParts } from './faces.ts';
import { asSvg } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { paintBody, paintGlasses, paintHead } from './paint.ts';
import { layersOf, once } from './layers.ts';
import type { TakeApart } from './layers.ts';
import type { Look } from './people.ts';
import { PEOPLE } from './people.ts';

/** Picture px a unit: for a plain laptop, a plain large screen, and both with two and three dots a px. */
const DENSITIES = [0.54, 0.74, 1.12, 1.6] as const;
const WIDEST = 2048; // units: the largest picture then stays under the 4096 px that any graphics card takes

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly px: Record<string, PixelBox>;
}

/** What `cast.json` says of those who are not drawn anew. */
interface Kept {
  readonly people: Readonly<Record<string, unknown>>;
  readonly faces: { readonly frames: Readonly<Record<string, Frame>> } | undefined;
}

/** Draws the cast into `folder`: vectors, pictures of every density, and `cast.json`. `only`: these people, the others stay as they are; where it names none, everybody. */
export async function bakePeople(folder: string, only: readonly string[]): Promise<void> {
  const some = PEOPLE.filter(({ id }) => only.includes(id));
  const wanted = some.length > 0 ? some : PEOPLE;
  const stays = (file: string): boolean => wanted !== PEOPLE && !wanted.some(({ id }) => file.startsWith(`${id}-`));
  await mkdir(join(folder, 'svg'), { recursive: true });
  for (const old of await readdir(join(folder, 'svg'))) if (!stays(old)) await rm(join(folder, 'svg', old));
  for (const old of await readdir(folder)) if (old.endsWith('.webp') && !stays(old)) await rm(join(folder, old));
  const kept: unknown = wanted === PEOPLE ? undefined : JSON.parse(await readFile(join(folder, 'cast.json'), 'utf8'));
  const before = (kept ?? { people: {}, faces: undefined }) as Kept;
  const faces = before.faces?.frames ?? (await bakeSet(folder, 'faces', faceDrawings()));
  const people: Record<string, unknown> = { ...before.people };
  const takeApart = once(layersOf);
  for (const { id, looks } of wanted) {
    const [first, ...later] = looks;
    people[id] = {
      ...(await bakeLook(folder, id, first, takeApart)),
      later: await each(later, (look) => bakeLook(folder, `${id}-${look.from}`, look, takeApart)),
    };
    console.log(`  ${id}`);
  }
  const index = {
    anchor: { x: 470, y: 1160 },
    eyeLine: 305,
    normalScale: 0.7,
    densities: DENSITIES,
    order: ['body', 'head', 'eyes', 'mouth', 'accessory'],
    faces: { file: 'faces', frames: faces },
    moods: Object.fromEntries(MOODS.map((name) => [name, { eyes: `eyes-${name}`, mouth: `mouth-${name}` }])),
    blink: 'eyes-blink',
    talk: TALKING.map((name) => `mouth-${name}`),
    people,
  };
  await writeFile(join(folder, 'cast.json'), `${JSON.stringify(index, null, 1)}\n`);
}

/** One after the other: each takes all the memory that there is. */
async function each<One, Made>(ones: readonly One[], make: (one: One) => Promise<Made>): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const one of ones) made.push(await make(one));
  return made;
}

/** Somebody as they look from a week on, in a picture of that name. */
async function bakeLook(folder: string, file: string, look: Look, takeApart: TakeApart): Promise<object> {
  const frames = await bakeSet(folder, file, drawingsOf(look, takeApart));
  return {
    from: look.from,
    file,
    head: frames['head'],
    accessory: frames['glasses'] ?? null,
    faceShift: { x: 0, y: look.faceDown ?? 0 },
    poses: look.poses.map(({ id, gesture, moods }) => ({ id, gesture, moods, body: frames[id] })),
  };
}

function drawingsOf(person: Look, takeApart: TakeApart): Map<string, Drawing> {
  const drawings = new Map<string, Drawing>([['head', paintHead(person, takeApart)]]);
  if (person.glasses !== undefined) drawings.set('glasses', paintGlasses(person.glasses));
  for (const pose of person.poses) drawings.set(pose.id, paintBody(person, pose, takeApart));
  return drawings;
}

function faceDrawings(): Map<string, Drawing> {
  const drawings = new Map<string, Drawing>();
  for (const name of [...MOODS, 'blink'] as const) drawings.set(`eyes-${name}`, faceParts(name).eyes);
  for (const name of [...MOODS, ...TALKING]) drawings.set(`mouth-${name}`, faceParts(name).mouth);
  return drawings;
}

/** Writes one picture of each density and the vectors; gives every drawing's frame. */
async function bakeSet(folder: string, file: string, drawings: ReadonlyMap<string, Drawing>): Promise<Record<string, Frame>> {
  const frames: Record<string, Frame> = {};
  for (const [name, drawing] of drawings) {
    const [x, y, w, h] = drawing.box;
    frames[name] = { x, y, w, h, px: {} };
    const svg = optimize(asSvg(drawing), { multipass: true, floatPrecision: 1, plugins: ['preset-default'] }).data;
    await writeFile(join(folder, 'svg', `${file === 'faces' ? '' : `${file}-`}${name}.svg`), svg);
  }
  for (const density of DENSITIES) {
    const sheet = await atlas(drawings, density, Math.round(WIDEST * density));
    await writeFile(join(folder, `${file}-${density}x.webp`), sheet.webp);
    for (const [name, box] of sheet.boxes) frames[name]!.px[String(density)] = box;
  }
  return frames;
}

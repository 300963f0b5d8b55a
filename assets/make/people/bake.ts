import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MOODS, TALKING } from './expressions.ts';
import { faceParts } from './faces.ts';
import type { Drawing } from './drawing.ts';
import { paintBody, paintGlasses, paintHead } from './paint.ts';
import { layersOf, once } from './layers.ts';
import type { TakeApart } from './layers.ts';
import type { Look } from './people.ts';
import { PEOPLE } from './people.ts';
import { GRAIN, sheetFile } from './sheet-file.ts';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What `cast.json` says of those who are not drawn anew. */
interface Kept {
  readonly people: Readonly<Record<string, unknown>>;
  readonly faces: { readonly frames: Readonly<Record<string, Frame>> } | undefined;
}

/** Draws the cast into `folder`: a file of vectors for each head and for each pose, and `cast.json`. `only`: these people, the others stay as they are; where it names none, everybody. */
export async function bakePeople(folder: string, only: readonly string[]): Promise<void> {
  const some = PEOPLE.filter(({ id }) => only.includes(id));
  const wanted = some.length > 0 ? some : PEOPLE;
  const stays = (file: string): boolean => wanted !== PEOPLE && !wanted.some(({ id }) => file === `${id}.svg` || file.startsWith(`${id}-`));
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (old.endsWith('.svg') && !stays(old)) await rm(join(folder, old));
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
    grain: GRAIN,
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

/** Somebody as they look from a week on: the head in a file of that name, and every pose in one of its own, so that a play fetches those it shows. */
async function bakeLook(folder: string, file: string, look: Look, takeApart: TakeApart): Promise<object> {
  const glasses = look.glasses === undefined ? [] : [['glasses', paintGlasses(look.glasses, look)] as const];
  const { head, glasses: accessory = null } = await bakeSet(folder, file, new Map([['head', paintHead(look, takeApart)], ...glasses]));
  const poses = await each(look.poses, async (pose) => {
    const { body } = await bakeSet(folder, `${file}-${pose.id}`, new Map([['body', paintBody(look, pose, takeApart)]]));
    return { id: pose.id, gesture: pose.gesture, moods: pose.moods, body };
  });
  return { from: look.from, file, head, accessory, faceShift: { x: 0, y: look.faceDown ?? 0 }, poses };
}

function faceDrawings(): Map<string, Drawing> {
  const drawings = new Map<string, Drawing>();
  for (const name of [...MOODS, 'blink'] as const) drawings.set(`eyes-${name}`, faceParts(name).eyes);
  for (const name of [...MOODS, ...TALKING]) drawings.set(`mouth-${name}`, faceParts(name).mouth);
  return drawings;
}

/** Writes drawings into one file; gives every drawing's box. */
async function bakeSet(folder: string, file: string, drawings: ReadonlyMap<string, Drawing>): Promise<Readonly<Record<string, Frame>>> {
  await writeFile(join(folder, `${file}.svg`), sheetFile(drawings));
  return Object.fromEntries(
    [...drawings].map(
      ([
        name,
        {
          box: [x, y, w, h],
        },
      ]) => [name, { x, y, w, h }],
    ),
  );
}

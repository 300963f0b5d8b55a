import { pictureAt } from '../stage/files.ts';
import { atlas, type Drawing, wardrobe } from '../stage/kit.ts';
import { facesFile, headFile, poseFile, type SheetFile } from '../stage/sheet.ts';
import { trace, type Traced } from '../stage/tracing.ts';

type Looks = Omit<Drawing, 'from'>;

const CELL = 120; // CSS px
const UNITS = { x: -170, y: -60, size: 1300 }; // of a figure that a cell shows

/** In development, at `/sheet.html`: every place in every light, and everybody in every mood and pose, for eyes and for screenshots. Settles when all is drawn. */
export async function showAll(into: HTMLElement | null): Promise<void> {
  if (!into) return;
  into.append(
    heading('Places'),
    ...Object.entries(atlas.places).flatMap(([place, { lights }]) => Object.entries(lights).map(([light, { flat }]) => view(`${place}, ${light}`, flat.file))),
  );
  for (const [cast, person] of Object.entries(wardrobe.people)) {
    for (const looks of [person, ...laterOf(person)]) into.append(heading(`${cast} (${looks.file})`), await everyMood(looks));
  }
}

/** How someone looks in later weeks of the season, where they were drawn so. */
function laterOf(person: object): readonly Looks[] {
  return 'later' in person && Array.isArray(person.later) ? (person.later as readonly Looks[]) : [];
}

function heading(words: string): HTMLElement {
  const title = document.createElement('h2');
  title.textContent = words;
  return title;
}

function view(words: string, file: string): HTMLElement {
  const frame = document.createElement('figure');
  const picture = document.createElement('img');
  const caption = document.createElement('figcaption');
  frame.style.cssText = 'display:inline-block;margin:0 8px 8px 0';
  picture.src = pictureAt(`places/${file}-${atlas.widths[0] ?? 1280}.webp`) ?? '';
  picture.width = 4 * CELL;
  picture.alt = '';
  caption.textContent = words;
  frame.append(picture, caption);
  return frame;
}

/** Poses go down, moods across. */
async function everyMood(looks: Looks): Promise<HTMLElement> {
  const { faceShift, poses } = looks;
  const [own, faces, ...bodies] = await Promise.all([headFile(looks), facesFile, ...poses.map((pose) => poseFile(looks, pose))].map(drawn));
  const moods = Object.entries(wardrobe.moods);
  const all = document.createElement('canvas');
  all.width = moods.length * CELL;
  all.height = poses.length * (CELL + 14);
  const pen = all.getContext('2d');
  for (const [down, pose] of poses.entries()) {
    for (const [across, [mood, { eyes, mouth }]] of moods.entries()) {
      const place = (from: Drawn, name: string, shift = { x: 0, y: 0 }): void => {
        const [part, box] = [from?.parts[name], from?.boxes[name]];
        const scale = CELL / UNITS.size;
        if (!from || !part || !box) return;
        const [x, y] = [across * CELL + (part.x + shift.x - UNITS.x) * scale, down * (CELL + 14) + (part.y + shift.y - UNITS.y) * scale];
        pen?.drawImage(from.picture, box.x, box.y, box.w, box.h, x, y, part.w * scale, part.h * scale);
      };
      place(bodies[down], 'body');
      place(own, 'head');
      place(faces, eyes, faceShift);
      place(faces, mouth, faceShift);
      place(own, 'glasses', faceShift);
      pen?.fillText(`${pose.id} ${mood}`, across * CELL + 4, down * (CELL + 14) + CELL + 10);
    }
  }
  return all;
}

type Drawn = (SheetFile & Pick<Traced, 'boxes'> & { readonly picture: ImageBitmap }) | undefined;

async function drawn(sheet: SheetFile): Promise<Drawn> {
  const url = pictureAt(`cast/${sheet.file}.svg`);
  const traced = url === undefined ? undefined : await trace({ url, parts: sheet.parts, density: 0.3, grain: wardrobe.grain });
  return traced && { ...sheet, boxes: traced.boxes, picture: await createImageBitmap(traced.picture) };
}

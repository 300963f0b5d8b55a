import type { Beat } from '../../src/core/story/beat.ts';
import { bare, tableau, type Tableau } from '../../src/core/story/tableau.ts';
import { distanceOf } from '../../src/player/stage/cues.ts';
import { outsideAt } from '../../src/player/stage/hours.ts';
import { lightOf, lookOf, settingOf, type Setting } from '../../src/player/stage/kit.ts';
import { seatIn } from '../../src/player/stage/seat.ts';
import { facesFile, headFile, poseFile, poseFor } from '../../src/player/stage/sheet.ts';

const FINE = 2160; // picture px over the bleed's width: on a window of 1920 × 1080 with a device px a CSS px
const COARSE = 1280; // of what one only flies past

/** The pictures that a play has shown when it is over, as they lie under `assets/`, in a window of 1920 × 1080. A second opinion: the stage is asked as well. */
export function picturesShown(beats: readonly Beat[], week: number): ReadonlySet<string> {
  const shown = new Set<string>();
  let now = bare;
  for (const beat of beats) {
    const before = now;
    now = tableau(beat.cues, now);
    for (const path of [...roomOf(now), ...peopleOf(now, before, week), ...(distanceOf(now) === 'out' ? wayOut(now) : [])]) shown.add(path);
  }
  for (const path of wayOut(now)) shown.add(path); // the camera leaves
  return shown;
}

function roomOf({ place, light }: Tableau): readonly string[] {
  const setting = settingOf(place, light);
  if (!setting) return [];
  return place === 'map' ? flat(setting, FINE) : setting.layers.map(({ file, width }) => `places/${file}-${width ?? FINE}.webp`);
}

function peopleOf({ figures, place, light }: Tableau, before: Tableau, week: number): readonly string[] {
  const seat = seatIn(place, light) === undefined ? 'rest' : 'sit';
  return figures.flatMap(({ cast, mood }) => {
    const drawing = lookOf(cast, week);
    if (!drawing) return [];
    const comes = !before.figures.some((figure) => figure.cast === cast);
    const poses = [poseFor(drawing, mood, seat), comes ? poseFor(drawing, mood, 'rest') : undefined].filter((pose) => pose !== undefined);
    return [facesFile, headFile(drawing), ...poses.map((pose) => poseFile(drawing, pose))].map(({ file }) => `cast/${file}.svg`);
  });
}

/** The quay that one flies past, and the islands. */
function wayOut({ place, light, clock }: Tableau): readonly string[] {
  const hour = outsideAt({ light: lightOf(place, light), clock });
  const [quay, map] = [settingOf('quay', hour === 'day' ? 'day' : 'dusk'), settingOf('map', hour === 'night' ? 'night' : 'day')];
  return [...flat(quay, COARSE), ...flat(map, FINE)];
}

function flat(setting: Setting | undefined, width: number): readonly string[] {
  const layers = setting ? [setting.flat, ...setting.layers.filter(({ name }) => name === 'fore')] : [];
  return layers.map(({ file, width: only }) => `places/${file}-${only ?? width}.webp`);
}

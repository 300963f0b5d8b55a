import type { Cue } from '../../core/story/beat.ts';
import type { Tableau } from '../../core/story/tableau.ts';
import type { SoundFiles } from './files.ts';

/** Where one is, as far as it can be heard. */
export type Whereabouts = Pick<Tableau, 'place' | 'light' | 'zoom'>;

const ABOVE = 'map'; // what is heard from ten thousand feet

/** Where one is after a cue. */
export function moved(now: Whereabouts, cue: Cue): Whereabouts {
  if (cue.kind === 'place') return { ...now, place: cue.place, light: cue.light };
  return cue.kind === 'zoom' ? { ...now, zoom: cue.zoom } : now;
}

/** What goes round where one is; null: it is still there. A place sounds as its light does, where that is listed, else as by day. */
export function heardAt({ around }: SoundFiles, { place, light, zoom }: Whereabouts): string | null {
  const ways = zoom === 'out' ? [ABOVE] : [`${place ?? ''}/${light ?? ''}`, place ?? ''];
  return ways.filter((way) => Object.hasOwn(around, way)).map((way) => around[way] ?? null)[0] ?? null;
}

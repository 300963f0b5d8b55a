import type { Cue, CastId, PlaceId, Side, Zoom } from './beat.ts';

/** Someone on the stage. */
export interface Figure {
  readonly cast: CastId;
  readonly side: Side;
  readonly mood: string;
}

/** Where the stage stands: all that a presenter needs to begin in the middle. */
export interface Tableau {
  readonly place: PlaceId | null;
  readonly light: string | null;
  readonly figures: readonly Figure[]; // in order of entrance
  readonly moods: Readonly<Record<CastId, string>>; // last seen, also of those offstage
  readonly music: string | null;
  readonly clock: string | null;
  readonly segments: number; // gone so far
  readonly zoom: Zoom;
  readonly gauges: Readonly<Record<string, number>>;
}

/** An empty, neutral stage. */
export const bare: Tableau = { place: null, light: null, figures: [], moods: {}, music: null, clock: null, segments: 0, zoom: 'in', gauges: {} };

/** Where the stage stands after these cues: a fold, the same however the cues were grouped into beats. */
export function tableau(cues: Iterable<Cue>, from: Tableau = bare): Tableau {
  let now = from;
  for (const cue of cues) now = after(now, cue);
  return now;
}

function after(now: Tableau, cue: Cue): Tableau {
  switch (cue.kind) {
    case 'place':
      return { ...now, place: cue.place, light: cue.light };
    case 'enter':
      return {
        ...now,
        figures: [...now.figures.filter(({ cast }) => cast !== cue.cast), { cast: cue.cast, side: cue.side, mood: now.moods[cue.cast] ?? 'neutral' }],
      };
    case 'exit':
      return { ...now, figures: now.figures.filter(({ cast }) => cast !== cue.cast) };
    case 'mood':
      return {
        ...now,
        moods: { ...now.moods, [cue.cast]: cue.mood },
        figures: now.figures.map((figure) => (figure.cast === cue.cast ? { ...figure, mood: cue.mood } : figure)),
      };
    case 'music':
      return { ...now, music: cue.track };
    case 'clock':
      return { ...now, clock: cue.time };
    case 'segment':
      return { ...now, segments: now.segments + 1 };
    case 'zoom':
      return { ...now, zoom: cue.zoom };
    case 'gauge':
      return { ...now, gauges: { ...now.gauges, [cue.gauge]: cue.value } };
    case 'sound':
    case 'voice':
    case 'memory':
    case 'input':
    case 'ending':
    case 'picture':
    case 'style':
    case 'clear':
    case 'link':
      return now; // passing: nothing of it stands on the stage afterwards
  }
}

import type { Beat, Cue } from '../../core/story/beat.ts';
import type { Tableau } from '../../core/story/tableau.ts';

/** A cue of one kind. */
export type CueOf<Kind extends Cue['kind']> = Extract<Cue, { readonly kind: Kind }>;

/** The cues of one kind in a beat. */
export function cuesOf<Kind extends Cue['kind']>(beat: Beat, kind: Kind): readonly CueOf<Kind>[] {
  return beat.cues.filter((cue): cue is CueOf<Kind> => cue.kind === kind);
}

/** From the islands, or from inside a room. The map is a place that is only seen from far away. */
export function distanceOf({ zoom, place }: Tableau): 'in' | 'out' {
  return zoom === 'out' || place === 'map' ? 'out' : 'in';
}

/** Where no house stands around one. */
export function isOutdoors({ place }: Tableau): boolean {
  return place === 'quay' || place === 'ferry-deck';
}

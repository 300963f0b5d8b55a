import type { CastId } from '../../core/story/beat.ts';
import type { Tableau } from '../../core/story/tableau.ts';
import type { Blocking } from './company.ts';
import type { Box, Setting } from './kit.ts';
import { breadthOf, faceOf, headOf, seenAs, standsOf, type View, type Viewport } from './layout.ts';
import { seatIn } from './seat.ts';

const LOW = 480; // CSS px: in a window that is no higher, words cover all of you but the top of your head

/** Where everybody stands in a room, and what there is to sit on. `density`: device px a design px. */
export function blockingOf(setting: Setting, { place, light, figures }: Tableau, viewport: Viewport, speaker: CastId | null, density: number): Blocking {
  const room = breadthOf(viewport) === 'wide' && viewport.height > LOW;
  return { stands: standsOf(setting, viewport, figures, speaker), density, seat: seatIn(place, light), roomForYou: room ? 'some' : 'none' };
}

/** Boxes of the heads as they are seen, in CSS px. */
export function headsSeen({ stands }: Blocking, view: View): readonly Box[] {
  return [...stands].map(([cast, stand]) => seenAs(headOf(stand, cast), view));
}

/** Boxes of the faces as they are seen, in CSS px. */
export function facesSeen(
  { stands }: Blocking,
  view: View,
): readonly { readonly cast: CastId; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[] {
  return [...stands].map(([cast, stand]) => {
    const { x, y, w, h } = seenAs(faceOf(stand, cast), view);
    return { cast, x, y, width: w, height: h };
  });
}

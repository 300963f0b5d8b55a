import type { CastId } from '../../core/story/beat.ts';
import type { Dog } from './dog.ts';
import type { Figure } from './figure.ts';
import type { View } from './layout.ts';

/** What is drawn at this moment: for tests, and for those who look for a fault. */
export interface Sight {
  readonly figures: readonly {
    readonly cast: CastId;
    readonly x: number; // CSS px: the middle of the figure
    readonly facing: 1 | -1; // 1: to the right
    readonly face: { readonly eyes: string; readonly mouth: string } | undefined; // undefined: a silhouette
    readonly gaze: number; // −1 to who watches, 1 to the side they look to
    readonly pose: { readonly id: string; readonly wears: string } | undefined;
  }[];
  readonly near: number; // CSS px a design px: how near the eye is
  readonly you: 'left' | 'right' | undefined; // where the player is seen from behind
  readonly look: string; // of the player
  readonly dog: Dog['sight'] | undefined; // Ruth's; undefined: he does not come here
  readonly clock: number | undefined; // hours since midnight that the clock on the wall shows; undefined: none hangs there
  readonly far: number; // 0 in the room, 1 above the islands
  readonly voice: CastId | null;
  readonly dark: number; // 0..1: how dark the edges are
  readonly textures: number; // pictures on the card
}

/** What of these people is drawn through that view. */
export function sightOf(figures: ReadonlyMap<CastId, Figure>, view: View, rest: Omit<Sight, 'figures' | 'near'>): Sight {
  return {
    ...rest,
    near: view.zoom,
    figures: [...figures].map(([cast, { root, facing, face, gaze, pose }]) => ({ cast, x: (root.x - view.x) * view.zoom, facing, face, gaze, pose })),
  };
}

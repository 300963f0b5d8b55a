import type { CastId } from '../../core/story/beat.ts';
import type { Figure } from './figure.ts';
import type { View } from './layout.ts';

/** What is drawn at this moment: for tests, and for those who look for a fault. */
export interface Sight {
  readonly figures: readonly {
    readonly cast: CastId;
    readonly x: number; // CSS px: the middle of the figure
    readonly facing: 1 | -1; // 1: to the right
    readonly face: { readonly eyes: string; readonly mouth: string } | undefined; // undefined: a silhouette
  }[];
  readonly far: number; // 0 in the room, 1 above the islands
  readonly voice: CastId | null;
  readonly textures: number; // pictures on the card
}

/** What of these people is drawn through that view. */
export function sightOf(figures: ReadonlyMap<CastId, Figure>, view: View, rest: Omit<Sight, 'figures'>): Sight {
  return { ...rest, figures: [...figures].map(([cast, { root, facing, face }]) => ({ cast, x: (root.x - view.x) * view.zoom, facing, face })) };
}

import type { People } from './company.ts';
import type { Depth } from './kit.ts';
import type { Motion } from './motion.ts';
import type { Supply } from './supply.ts';

/** What the scene is told at the start. */
export interface Direction {
  readonly motion: Motion;
  readonly people: People;
  readonly depth: Depth;
  readonly supply: Supply; // closed with the scene
  readonly most: number; // bytes of pictures that the card may hold at once
  readonly largest: number; // px of a picture's longer side that the card takes
  readonly onMissing: (path: string) => void;
}

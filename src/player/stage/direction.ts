import type { Depth } from './backdrop.ts';
import type { People } from './company.ts';
import type { Motion } from './motion.ts';
import type { Tracer } from './tracer.ts';

/** What the scene is told at the start. */
export interface Direction {
  readonly motion: Motion;
  readonly people: People;
  readonly depth: Depth;
  readonly tracer: Tracer; // closed with the scene
  readonly most: number; // bytes of pictures that the card may hold at once
  readonly largest: number; // px of a picture's longer side that the card takes
  readonly pictureAt: (path: string) => string | undefined;
  readonly onMissing: (path: string) => void;
}

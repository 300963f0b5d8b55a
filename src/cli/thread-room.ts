import { setFlagsFromString } from 'node:v8';

/** Memory that a thread has from its first moment on. Both in megabytes. */
export interface Room {
  readonly old: number; // before what was kept is looked through for the first time
  readonly young: number; // for what was just made
}

/**
 * Gives room to the threads that are started from here on. Node lets a thread's memory grow from next to nothing, and goes through all of it each
 * time before it does: who compiles, or searches, keeps nearly everything, and spends a quarter of its time on being looked through for nothing.
 */
export function giveRoom({ old, young }: Room): void {
  setFlagsFromString(`--initial-old-space-size=${old}`);
  setFlagsFromString(`--min-semi-space-size=${Math.floor(young / PARTS)}`);
}

const PARTS = 3; // of the same size, of which V8 makes what is young

import type { Beat } from '../../core/story/beat.ts';
import { cuesOf } from './cues.ts';

/** How near the eye goes to who speaks, and how long it takes. */
export interface Shot {
  readonly push: number; // times nearer than the room at rest
  readonly length: number; // milliseconds
  readonly pace: 'turning' | 'creeping';
}

const HARD: ReadonlySet<string> = new Set(['angry', 'cold', 'sad', 'alarmed']);

/** A line that is hard to say, or to hear: whoever says it changes with it. */
export function isHard(beat: Beat): boolean {
  return cuesOf(beat, 'mood').some(({ cast, mood }) => cast === beat.speaker && HARD.has(mood));
}

/** The shot for a line, or for a decision after it. Nobody breathes before a decision: the eye holds where the line left it, a hair nearer. */
export function shotOf({ spoken, hard, held }: { readonly spoken: boolean; readonly hard: boolean; readonly held: boolean }): Shot {
  const push = (hard ? 1.11 : spoken ? 1.035 : 1) * (held ? 1.012 : 1);
  if (held) return { push, length: 1600, pace: 'turning' };
  return hard ? { push, length: 5200, pace: 'creeping' } : { push, length: 1000, pace: 'turning' };
}

import type { Beat, CastId } from '../../core/story/beat.ts';
import { cuesOf } from './cues.ts';
import type { Turning } from './layout.ts';

/** How near the eye goes to who speaks, and how long it takes. */
export interface Shot extends Turning {
  readonly length: number; // milliseconds
  readonly pace: 'turning' | 'creeping';
}

const HARD: ReadonlySet<string> = new Set(['angry', 'cold', 'sad', 'alarmed']);

/** A line that is hard to say, or to hear: whoever says it changes with it. */
export function isHard(beat: Beat): boolean {
  return cuesOf(beat, 'mood').some(({ cast, mood }) => cast === beat.speaker && HARD.has(mood));
}

/** Those two or three of who is there who speak in turn, and between whom the eye need not go to and fro; nobody, where one speaks alone. */
export function together(said: readonly (CastId | null)[], here: ReadonlyMap<CastId, unknown>): readonly CastId[] {
  const people = new Set(said.filter((cast) => cast !== null && here.has(cast)));
  return people.size === 2 || people.size === 3 ? ([...people] as CastId[]) : [];
}

/** The shot for a line, or for a decision after it: on who speaks, or on some who speak in turn. Nobody breathes before a decision: the eye holds where the line left it, a hair nearer. */
export function shotOf({ on, hard, held }: { readonly on: 'nobody' | 'speaker' | 'some'; readonly hard: boolean; readonly held: boolean }): Shot {
  const push = (hard ? 1.11 : { nobody: 1, speaker: 1.035, some: 1.08 }[on]) * (held ? 1.012 : 1);
  const lean = on === 'some' ? 0.5 : 0.1;
  if (held) return { push, lean, length: 1600, pace: 'turning' };
  return hard ? { push, lean, length: 5200, pace: 'creeping' } : { push, lean, length: on === 'some' ? 1800 : 1000, pace: 'turning' };
}

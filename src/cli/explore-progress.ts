import type { Progress } from '../core/analysis/explore.ts';
import { grouped } from './explore-print.ts';

/** One line of a terminal, written over and over. */
export interface ProgressLine {
  readonly show: (progress: Progress, profile: string | null) => void;
  readonly clear: () => void;
}

const OFTEN = 100; // milliseconds

/** Says on stderr how far a search has come, as wide as the terminal is. */
export function progressLine(): ProgressLine {
  const began = performance.now();
  let last = 0;
  return {
    show: (progress, profile) => {
      const now = performance.now();
      if (progress.phase === 'searching' && now - last < OFTEN) return;
      last = now;
      const line = lineOf(progress, profile, (now - began) / 1000);
      process.stderr.write(`\r\u001B[K${[...line].slice(0, Math.max(20, process.stderr.columns - 1)).join('')}`);
    },
    clear: () => void process.stderr.write('\r\u001B[K'),
  };
}

function lineOf({ phase, states, edges, waiting }: Progress, profile: string | null, seconds: number): string {
  return [
    `${phase}${profile === null ? '' : ` "${profile}"`} ${seconds.toFixed(1)} s`,
    ...(states === 0 ? [] : [`${grouped(String(states))} states`, `${grouped(String(edges))} edges`, `${grouped(String(waiting))} waiting`]),
    'Ctrl-C: what is known',
  ].join(' · ');
}

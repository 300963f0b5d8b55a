import type { KeptSave, RunId } from '../page/views.ts';

/** Automatic saves kept of one run. */
export const RING = 10;
/** Runs besides the first runs and the present one whose automatic saves are kept. */
export const RUNS = 10;

/** The automatic saves that have had their time. Named saves never have; nor do the ten newest of a run in `lasting`. `saves`: newest first. */
export function outdated(saves: readonly KeptSave[], lasting: ReadonlySet<RunId>): readonly string[] {
  const runs = new Map<RunId, string[]>();
  for (const { id, run, kind } of saves) if (kind === 'auto') runs.set(run, [...(runs.get(run) ?? []), id]);
  const passing = [...runs.keys()].filter((run) => !lasting.has(run));
  const forgotten = new Set(passing.slice(RUNS));
  return [...runs].flatMap(([run, ids]) => (forgotten.has(run) ? ids : ids.slice(RING)));
}

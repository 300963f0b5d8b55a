import type { KeptSave } from '../views.ts';

/** Where in its scene a save stands, in words: "decision 4", "at the beginning", "the end". */
export function placeOf({ save, ended }: Pick<KeptSave, 'save' | 'ended'>): string {
  const made = save.session.decisions.filter(({ kind }) => kind === 'choice').length;
  if (ended) return 'the end';
  return made === 0 ? 'at the beginning' : `decision ${made + 1}`;
}

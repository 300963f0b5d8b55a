import type { Choice, DimensionId, Evidence } from '../story/beat.ts';

/** What an option says about a dimension: nothing at all where the list is empty. */
export function evidenceOn(choice: Choice, dimension: DimensionId): readonly Evidence[] {
  return choice.evidence.filter((evidence) => evidence.dimension === dimension);
}

/** The level (1 to 5) at which an option stands on a dimension; the mean where it says several things; undefined where it is silent. */
export function levelOn(choice: Choice, dimension: DimensionId): number | undefined {
  const levels = evidenceOn(choice, dimension).map(({ level }) => level);
  return levels.length === 0 ? undefined : levels.reduce<number>((sum, level) => sum + level, 0) / levels.length;
}

/**
 * The credit (0 to 1) of taking an option: `(chosen − worst) / (best − worst)` over those that could be taken and mention the dimension.
 * Undefined where there is no moment: the option is silent, or the others do not differ from it.
 */
export function creditOf(choice: Choice, offered: readonly Choice[], dimension: DimensionId): number | undefined {
  const level = levelOn(choice, dimension);
  if (level === undefined) return undefined;
  const levels = offered.flatMap((each) => (each.disabled ? [] : (levelOn(each, dimension) ?? [])));
  const worst = Math.min(...levels);
  const best = Math.max(...levels);
  return best > worst && level >= worst && level <= best ? (level - worst) / (best - worst) : undefined;
}

/** The dimensions that any of these options mentions, in the order of mention. */
export function dimensionsOf(offered: readonly Choice[]): readonly DimensionId[] {
  return [...new Set(offered.flatMap(({ evidence }) => evidence.map(({ dimension }) => dimension)))];
}

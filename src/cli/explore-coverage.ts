import type { Exploration } from '../core/analysis/explore.ts';
import type { Coverage } from '../core/analysis/map-coverage.ts';

/** How likely a playthrough comes by each line; on the line of an option: how likely it is taken. As `promoted map --coverage` reads it. */
export function coverageIn({ coverage }: Exploration): Coverage {
  const lines: Record<string, number> = {};
  const add = (place: string, chance: number): void => {
    if (/:\d+$/u.test(place)) lines[place] = Math.max(lines[place] ?? 0, chance); // else it stands in no file
  };
  for (const { place, chance } of coverage.lines) add(place, chance);
  for (const { place, chance } of coverage.passed) add(place, chance);
  for (const { place } of [...coverage.taken, ...coverage.neverOffered]) delete lines[place]; // what is offered is read: that is not what is asked
  for (const { place } of coverage.neverOffered) add(place, 0);
  for (const { place, chance } of coverage.taken) add(place, chance);
  return { lines };
}

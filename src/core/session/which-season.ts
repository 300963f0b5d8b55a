import type { Carried } from '../story/runtime.ts';

/** Which season, from 1, a session is part of: what it carries says so. */
export function seasonOf({ season }: Carried): number {
  return typeof season === 'number' && Number.isInteger(season) && season > 1 ? season : 1;
}

/** What is carried from the first scene of a season on, so that it knows which one it is. */
export function ofSeason(season: number): Carried {
  return season > 1 ? { season } : {};
}

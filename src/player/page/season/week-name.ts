/** What a week is called; with the last of the season, how far that is. */
export function weekName(week: number, last?: number): string {
  if (week === 0) return 'Before the first week';
  return last === undefined ? `Week ${week}` : `Week ${week} of ${last}`;
}

import type { Report } from './report.ts';

// What XML cannot hold, what turns neighbouring words round, and what is not there at all.
const unfit = /(?![\n\t])\p{Cc}|[\uFFFD-\uFFFF]/gu;
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Words of a stranger as a document can hold them: what it cannot is replaced visibly, and marks that would turn the words beside them are left out. */
export function fit(text: string): string {
  return text.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll(turning, '').replaceAll(unfit, '\u25A1');
}

/** Words cut to so many characters at most, with a sign that there were more. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** How a table is called: `room` and `team-3` by its words. */
export function tableName(table: string): string {
  return table === 'room' ? 'The room' : table.replace(/^team-/u, 'Team ');
}

/** The titles of the scenes that were played. */
export function titleOf({ scenes }: Report): string {
  return [...new Set(scenes.map(({ title }) => title))].join(' · ') || 'A workshop';
}

/** How many: "1 person", "2 people". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Bands that stand as one, because few people are in one of them. */
export function bandsOf(bands: readonly string[]): string {
  const seen = bands.filter((band) => band !== 'not-enough');
  const names = [...(seen.length === 4 ? ['too few to tell apart'] : seen), ...(seen.length < bands.length ? ['not enough seen'] : [])];
  return names.join(' or ');
}

/** The day that a report was made, as people write it. */
export function dayOf({ made }: Report): string {
  return new Date(made).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** A share of 0 to 1 for people to read. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What every document says of itself. */
export const CAUTION =
  'For development only. Nothing here was validated for hiring or appraisal. Of fewer than five people, nothing is said but how many voted for what.';

import type { Band, Moment } from '../../../core/assessment/assess.ts';
import type { Debrief } from '../../../core/assessment/debrief.ts';

/** A band in words for people: never a number. */
export const bandWords: Readonly<Record<Band, string>> = {
  'not-enough': 'not enough seen',
  rarely: 'rarely',
  sometimes: 'sometimes',
  mostly: 'mostly',
  consistently: 'consistently',
};

/** How full a band is drawn, 0 to 4 of 4. */
export const bandSteps: Readonly<Record<Band, number>> = { 'not-enough': 0, rarely: 1, sometimes: 2, mostly: 3, consistently: 4 };

/** "one moment", "7 moments". */
export function moments(count: number): string {
  if (count === 0) return 'no moments';
  return count === 1 ? 'one moment' : `${count} moments`;
}

/** What a level (1 to 5) says, as the rubric's scale does. */
export function levelWords(level: number | null): string {
  if (level === null) return 'says nothing about it';
  if (level < 1.5) return 'works against it';
  if (level < 2.5) return 'leans against it';
  if (level < 3.5) return 'neither for nor against';
  return level < 4.5 ? 'speaks for it' : 'could hardly do more for it';
}

/** Where someone stands between push and pull, in a sentence. `lean`: −1 all push … 1 all pull. */
export function leanWords(lean: number | null): string {
  if (lean === null) return 'There was not enough to see yet.';
  if (lean > 0.5) return 'You pull: people followed you because they wanted to get there too.';
  if (lean >= 0.15) return 'You pull more than you push.';
  if (lean > -0.15) return 'You push about as much as you pull.';
  if (lean > -0.5) return 'You push more than you pull.';
  return 'You push: things moved because you moved them.';
}

/** What was done about the temptation to do it oneself, in a sentence; undefined where none was open. */
export function temptationWords({ offered, taken }: Debrief['temptations']): string | undefined {
  if (offered === 0) return undefined;
  const times = count(offered);
  if (taken === 0) return `${times} you could have done it yourself. You let it be somebody else’s.`;
  if (taken === offered) return `${times} you could have done it yourself, and you did.`;
  return `${times} you could have done it yourself. You did, ${count(taken).toLowerCase()}.`;
}

const counts: readonly string[] = ['Never', 'Once', 'Twice', 'Three times', 'Four times', 'Five times', 'Six times'];
const count = (times: number): string => counts[times] ?? `${times} times`;

/** What a moment counted for, in a word or two. */
export function creditWords({ credit }: Pick<Moment, 'credit'>): string {
  if (credit > 0.999) return 'as much as was there to show';
  if (credit > 0.6) return 'most of it';
  if (credit > 0.3) return 'some of it';
  return credit > 0.001 ? 'a little' : 'the least that was there';
}

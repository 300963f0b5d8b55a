import type { Step } from '../../core/workshop/debrief.ts';
import type { DebriefPage } from '../../core/workshop/room.ts';
import type { Band } from '../../core/assessment/assess.ts';
import type { Tally } from '../../core/workshop/tally.ts';

/** The pages of the debrief, in the order in which one tells them. */
export const pages: readonly { readonly page: DebriefPage; readonly name: string; readonly title: string }[] = [
  { page: 'story', name: 'The way', title: 'The way you went' },
  { page: 'votes', name: 'The votes', title: 'How you voted' },
  { page: 'dimensions', name: 'What it showed', title: 'What it showed of this room' },
  { page: 'checks', name: 'Then and now', title: 'Then and now' },
  { page: 'wall', name: 'The wall', title: 'What you take with you' },
];

/** Bands in words. */
export const bandNames: Readonly<Record<Band, string>> = {
  rarely: 'rarely',
  sometimes: 'sometimes',
  mostly: 'mostly',
  consistently: 'consistently',
  'not-enough': 'not enough seen',
};

/** Options are called A, B, C on pictures. */
export const letterOf = (at: number): string => String.fromCodePoint(65 + at);

/** A share of all votes in whole percent. */
export const percentOf = (part: number, of: number): number => (of === 0 ? 0 : Math.round((part / of) * 100));

/** The vote that counted: the last round; undefined where there was none. */
export const lastVote = ({ rounds }: Step): Tally | undefined => rounds.at(-1);

/** How sure people were, in a word or two. `confidence`: 1 to 5. */
export function sureWords(confidence: number): string {
  if (confidence < 2) return 'guessing';
  if (confidence < 3) return 'not very sure';
  if (confidence < 3.75) return 'fairly sure';
  return confidence < 4.5 ? 'sure' : 'very sure';
}

/** Words of a story as they are quoted: what is said aloud in it has its marks already. */
export const quoted = (text: string): string => (/^["“«„]/u.test(text) ? text : `“${text}”`);

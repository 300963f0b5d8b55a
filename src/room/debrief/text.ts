import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import type { Own } from '../../core/workshop/view.ts';
import { leanOf } from '../../core/assessment/style.ts';
import { bandWords, leanWords, levelWords, moments } from '../../player/page/debrief/words.ts';
import { SHIFTS } from '../phone/bands.tsx';
import { sentenceOf } from '../phone/commit.tsx';

/** Said under every reading of a person. */
export const ONLY_FOR_YOU = 'For your own development only. This reading has not been validated for hiring or appraisal, and must not be used for either.';

/** A personal debrief as plain text, to be kept. */
export function debriefText(debrief: PersonDebrief, own: Own): string {
  const { dimensions, stances, shifts, practices, decisions } = debrief;
  const scenes = [...new Set(decisions.map(({ title }) => title))];
  const voted = decisions.filter(({ chosen }) => chosen !== null);
  return [
    [`${scenes.join(' · ') || 'Promoted'}: what your votes showed`, ...(debrief.name === '' ? [] : [debrief.name])],
    ...dimensions.map(({ name, band, moments: from }) => [
      `${name}: ${bandWords[band]} (${moments(from.length)})`,
      ...from.map(({ chosen, reason }) => `  - ${chosen.text}: ${levelWords(chosen.level)}${reason === null ? '' : `. ${reason}`}`),
    ]),
    [`Push or pull: ${leanWords(leanOf(stances) ?? null)}`, ...SHIFTS.map(({ shift, name }) => `${name}: ${bandWords[shifts[shift].band]}`)],
    practices.length === 0 ? [] : ['To try on Monday', ...practices.map(({ indicator }) => `  - ${indicator.practice}`)],
    voted.length === 0 ? [] : ['Your votes', ...voted.map(({ chosen, taken }) => `  - ${chosen}${chosen === taken ? '' : ` (the room: ${taken})`}`)],
    own.notes.length === 0 ? [] : ['What you wrote for the wall', ...own.notes.map(({ text }) => `  - ${text}`)],
    own.commitment ? [sentenceOf(own.commitment)] : [],
    [ONLY_FOR_YOU],
  ]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}

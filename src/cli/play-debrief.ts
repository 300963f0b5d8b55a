import { debrief, type Debrief } from '../core/assessment/debrief.ts';
import { reachTable } from '../core/analysis/reach-table.ts';
import { type Reach, reachOf, type ReachTable, wordsActedOn } from '../core/assessment/reach.ts';
import type { Rubric } from '../core/assessment/rubric.ts';
import type { Transcript } from '../core/session/session.ts';
import type { Story } from '../core/story/story.ts';
import { set, styled } from './play-look.ts';
import type { Telling } from './play-words.ts';
import { reachText } from './reach.ts';

/** The debrief of a play, as lines; none where nothing was scored. */
export function debriefWords(telling: Telling, story: Story, rubric: Rubric, transcript: Transcript): readonly string[] {
  if (!transcript.turns.some(({ choices }) => choices.some(({ evidence }) => evidence.length > 0))) return [];
  return lines(telling, debrief(transcript, rubric, reachIn(story, transcript), telling.book));
}

/** What was within reach; undefined where that cannot be had. Words that were typed and decide how the story goes on are taken as they are. */
function reachIn(story: Story, transcript: Transcript): Reach | undefined {
  const table = JSON.parse(reachText(story)) as ReachTable | null;
  if (!table) return undefined;
  const words = wordsActedOn(transcript, table);
  const given = Object.keys(words).length > 0 ? reachTable(story, { carried: words }).table : table;
  return given ? reachOf(transcript, given) : undefined;
}

function lines({ look }: Telling, { style, ending, dimensions, turningPoints, practices, remembered }: Debrief): readonly string[] {
  const head = (text: string): readonly string[] => ['', styled(look, 'bold', text)];
  const widest = Math.max(...dimensions.map(({ name }) => [...name].length));
  return [
    ...head(`What your decisions showed${ending ? `: ${ending.title}` : ''}`),
    '',
    styled(look, ['bold', 'cyan'], `  ${style.name}`),
    ...set(look, style.about, '  '),
    '',
    ...dimensions.map(({ name, band, moments }) => {
      const dots = steps[band];
      const mark = `${'●'.repeat(dots)}${'○'.repeat(4 - dots)}`;
      const line = `  ${name.padEnd(widest)}  ${mark}  ${(band === 'not-enough' ? 'not enough seen' : band).padEnd(15)}  ${many(moments.length)}`;
      return band === 'not-enough' ? styled(look, 'dim', line) : line;
    }),
    ...(turningPoints === null
      ? []
      : [
          ...head(turningPoints.length === 0 ? 'Turning points: none. No decision closed a door.' : 'Turning points'),
          ...turningPoints.flatMap(({ chosen, other, reason }, at) => [
            ...set(look, chosen.text, `  ${at + 1}. `, '     '),
            ...(reason === null ? [] : set(look, reason, '     ').map((line) => styled(look, 'dim', line))),
            ...set(look, `It would have kept more open: ${other.text}`, '     '),
          ]),
        ]),
    ...(practices.length === 0 ? [] : head('To try on Monday')),
    ...practices.flatMap(({ indicator }) => set(look, indicator.practice, '  • ', '    ')),
    ...(remembered.length === 0 ? [] : head('What they will remember')),
    ...remembered.flatMap(({ name, text }) => set(look, `${name}: ${text}`, '  ', '    ')),
    '',
    ...set(look, 'For your own development only. It is not validated for hiring or appraisal.').map((line) => styled(look, 'dim', line)),
  ];
}

const steps = { 'not-enough': 0, rarely: 1, sometimes: 2, mostly: 3, consistently: 4 } as const;
const many = (moments: number): string => (moments === 0 ? 'no moments' : moments === 1 ? 'one moment' : `${moments} moments`);

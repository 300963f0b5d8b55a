import { expect, test } from 'vitest';
import type { Carried } from '../../../src/core/story/play.ts';
import { played, toPlay } from './northline.ts';

const away = toPlay('away');

/** How the day of the storm ends for somebody who goes on leading, by what was built before it. */
function dayOf(carried: Carried): string | undefined {
  const cues = played(away, carried, 'have-you-eaten', 'sit-by-girl', 'line-to-each', 'go-on', 'give-back').flatMap((beat) => beat.cues);
  const ending = cues.find((cue) => cue.kind === 'ending');
  return ending?.kind === 'ending' ? ending.ending : undefined;
}

test('two who never spoke, and were told which of them was right, come apart on the day', () => {
  const sided = { asked_priya: true, sided_jonas: true };
  expect(dayOf(sided)).toBe('apart');
  expect(dayOf({ ...sided, both_spoke: true })).not.toBe('apart');
});

test('where nobody was ever given the chair one person carries it all, however much has held', () => {
  const held = { kept_pager: true, open_page: true, mei_found: true, tomas_dates: true, agreed_pier: true };
  expect(dayOf(held)).toBe('one');
  expect(dayOf({ ...held, gave_chair: true })).toBe('together');
});

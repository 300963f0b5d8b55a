import { expect, test } from 'vitest';
import { holds } from '../../../src/core/session/season.ts';
import { played, season, toPlay } from './northline.ts';

const asked = { father_known: true, tomas_leave: true };

test('only who knows of his father, and has got him two days, is asked over to Lunn', () => {
  const noonBoat = season.find(({ scene }) => scene === 'noon-boat');
  expect(noonBoat).toBeDefined();
  expect(holds(noonBoat?.when, asked)).toBe(true);
  expect(holds(noonBoat?.when, { ...asked, father_known: false })).toBe(false);
  expect(holds(noonBoat?.when, { ...asked, tomas_leave: false })).toBe(false);
});

test('and who went over hears of the hat on the day of the storm', () => {
  const away = toPlay('away');
  const said = (met: boolean): string =>
    played(away, { ...asked, met_father: met }, 'have-you-eaten', 'mend-printer', 'done-it-later')
      .map(({ text }) => text)
      .join('\n');
  expect(said(true)).toContain('You came over on the noon boat.');
  expect(said(false)).not.toContain('noon boat');
});

test('nobody who has stood on Brannoc or on Hollin is told that they never went over without a fault to look for', () => {
  const opening = (carried: object): string =>
    played(toPlay('noon-boat'), { ...asked, ...carried })
      .map(({ text }) => text)
      .join('\n');
  expect(opening({})).toContain('without a fault to look for');
  expect(opening({ fourth_island: true })).not.toContain('without a fault to look for');
  expect(opening({ stood_hollin: true })).not.toContain('without a fault to look for');
});

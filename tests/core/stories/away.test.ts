import { describe, expect, test } from 'vitest';
import type { Beat } from '../../../src/core/story/beat.ts';
import { hash32 } from '../../../src/core/story/hash.ts';
import type { Carried } from '../../../src/core/story/play.ts';
import { played, toPlay } from './northline.ts';

// Who is not there on the stormy day is not there in any version of it.

const away = toPlay('away');

const PLAYS = 400;
const DECISIONS = [
  ['have-you-eaten', 'call-them-in', 'its-yours', 'nobody'],
  ['mend-printer', 'sit-by-girl', 'how-twenty-three', 'walk'],
  ['done-it-later', 'line-to-each', 'list-by-minutes', 'made-before'],
  ['go-on', 'take-it-off-me', 'old-desk', 'as-though-gone'],
];
const MADE = (
  'gave_chair took_chair reached_past asked_priya rewrote gave_yes took_watch gave_hollin agreed_first agreed_pier agreed_rewrite agreed_days agreed_mei agreed_tomas ' +
  'passed_down stood_in_door said_not_known open_page mei_found gave_answer mei_hid kept_pager kept_gates jonas_led said_better kept_own took_credit tomas_dates tomas_leave moved_again ' +
  'carried_him both_spoke sided_priya sided_jonas kept_apart board_yes brought_amira named_vays let_go half_back father_known met_father'
).split(' ');

/** A season by chance; the same number gives the same. */
function carriedBy(seed: number, certain: Carried): Carried {
  const chance = (at: number): number => hash32(seed * 10_007 + at);
  const flags = Object.fromEntries(MADE.map((name, at) => [name, chance(at) % 3 === 0]));
  return { ...flags, habit: chance(100) % 6, trust: chance(101) % 11, harbour: chance(102) % 11, led_before: chance(103) % 5, ...certain };
}

/** What such a season comes to on the stormy day, over all plays by chance. */
const days = (certain: Carried): readonly (readonly Beat[])[] =>
  Array.from({ length: PLAYS }, (_, seed) => {
    const ways = DECISIONS.map((options, at) => options[hash32(seed * 31 + at) % options.length] ?? '');
    return played(away, carriedBy(seed, certain), ...ways, 'give-back');
  });

/** Whether this beat has somebody on the stage, or speaking. */
const shows = ({ speaker, cues }: Beat, who: string): boolean => speaker === who || cues.some((cue) => cue.kind === 'enter' && cue.cast === who);

describe.each([
  { left: 1, who: 'jonas', named: /(?<!")\bJonas (?:had|would|did|nods)\b|Jonas, or |they asked Jonas/u },
  { left: 2, who: 'priya', named: /\bPriya (?:had|did|was|sat|took)\b/u },
  { left: 3, who: 'amira', named: /\bAmira (?:had|did|was|saw|came)\b/u },
])('where $who has left', ({ left, who, named }) => {
  const beats = days({ who_left: left, offered: left }).flat();

  test('nobody sees them, or hears them', () => {
    expect([...new Set(beats.filter((beat) => shows(beat, who)).map(({ text }) => text))]).toEqual([]);
  });

  test('and nothing is told of what they did that day', () => {
    const told = beats.map(({ text }) => text).filter((text) => named.test(text) && !text.includes('handed it over'));
    expect([...new Set(told)]).toEqual([]);
  });
});

test('where Tomás has his Thursdays he is on Lunn, until somebody speaks of Lunn', () => {
  const before = days({ tomas_leave: true }).flatMap((day) =>
    day.slice(
      0,
      day.findIndex(({ text }) => text.startsWith('15:30.')),
    ),
  );
  expect(before.length).toBeGreaterThan(PLAYS);
  const there = before.filter((beat) => shows(beat, 'tomas') || /(?:says|said|got) Tomás|Tomás asked|or Tomás/u.test(beat.text));
  expect([...new Set(there.map(({ text }) => text))]).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { fewestIn } from '../../../src/core/analysis/season-least.ts';
import { playSeason, type SeasonScene } from '../../../src/core/analysis/season-play.ts';
import { exploreSeason, type SeasonExploration } from '../../../src/core/analysis/season.ts';
import { simpleBots } from '../../../src/core/analysis/bots.ts';
import { stateGraph } from '../../../src/core/analysis/states.ts';
import { seasonFindings } from '../../../src/core/check/season-findings.ts';
import { replay } from '../../../src/core/session/session.ts';
import { type Book, parseBook, type SeasonEntry } from '../../../src/core/story/book.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { sharedIn } from '../../../src/core/story/shared.ts';
import { toStory } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';
import { book as anyBook } from '../check/shelf.ts';

const shared = 'VAR trust = 5\nVAR kept = false\n';
const one = `INCLUDE shared/team.ink
* [Keep it. #id: keep #leading 5 #operations 1]
    ~ kept = true
    ** [Hold on. #id: hold #leading 4]
    ** [Let go. #id: let #leading 2]
    - - -> END
* [Leave it. #id: leave #leading 1 #operations 5]
    You left. # ending: left "It stayed there"
    -> END
`;
const two = `INCLUDE shared/team.ink
{kept: You have it.} # voice: fixer use
* {kept} [Use it. #id: use #leading 5 #operations 1]
* [Ask. #id: ask #leading 1 #operations 5]
- {trust > 7: They nod. # ending: nod "A nod"}
-> END
`;

/** A season of scenes written in a test, by name, in this order. */
function seasonOf(
  texts: Readonly<Record<string, string>>,
  entries: readonly SeasonEntry[],
  more: object = {},
): { readonly book: Book; readonly scenes: readonly SeasonScene[] } {
  const sources = new Map([['shared/team.ink', shared], ...Object.entries(texts).map(([name, text]) => [`${name}.ink`, text] as const)]);
  const book = parseBook({ ...anyBook, season: entries, ...more });
  const scenes = entries.map((entry) => ({
    entry,
    story: toStory(`harbour/${entry.scene}`, compile(sources, `${entry.scene}.ink`).json, book, { shared: sharedIn(sources) }),
  }));
  return { book, scenes };
}

const both: readonly SeasonEntry[] = [{ scene: 'one' }, { scene: 'two' }];
const explored = (texts: Readonly<Record<string, string>>, entries = both, more: object = {}): SeasonExploration =>
  exploreSeason({ ...seasonOf(texts, entries, more), rubric: undefined, plays: 40 });
const codes = (season: SeasonExploration): readonly string[] => seasonFindings(season, 'book.json').map(({ code }) => code);
const bot = (name: string): ReturnType<typeof simpleBots>[number] => simpleBots([], true).find((each) => each.name === name)!;
const chosen = (played: ReturnType<typeof playSeason>): readonly string[] => played.flatMap(({ made }) => made.map(({ choice }) => choice.id));

test('a scene begins with what the one before it left', () => {
  const { scenes } = seasonOf({ one, two }, both);
  expect(chosen(playSeason(scenes, bot('first'), 1, () => 0))).toEqual(['keep', 'hold', 'use']);
  expect(chosen(playSeason(scenes, bot('last'), 1, () => 0))).toEqual(['leave', 'ask']);
});

test('what was played is a session that can be played back, and comes to the same', () => {
  const { scenes } = seasonOf({ one, two }, both);
  const played = playSeason(scenes, bot('first'), 7, () => 0);
  expect(played.map(({ session }) => session.carried)).toEqual([{}, { kept: true }]);
  for (const { at, session, carries } of played) expect(replay(scenes[at]!.story, session).carries).toEqual(carries);
});

test('a scene whose condition does not hold is passed over', () => {
  const { scenes } = seasonOf({ one, two }, [{ scene: 'one' }, { scene: 'two', when: { kept: true } }]);
  expect(playSeason(scenes, bot('first'), 1, () => 0).map(({ at }) => at)).toEqual([0, 1]);
  expect(playSeason(scenes, bot('last'), 1, () => 0).map(({ at }) => at)).toEqual([0]);
});

describe('the fewest scored decisions', () => {
  test('are those of the path that comes to fewest, whatever else it is long with', () => {
    const story = ink`
      * [Talk on.]
          ** [And on.] -> END
          ** [And on a while.] -> END
      * [Wait. #leading 4]
          ** [Stay. #leading 4] -> END
          ** [Go. #leading 2] -> END
    `;
    expect(fewestIn(stateGraph(story), ['leading', 'operations'])).toEqual(
      new Map([
        ['leading', 0], // one option alone mentions it first: nothing to tell apart
        ['operations', 0],
      ]),
    );
  });

  test('are counted once for each time, also in a story that can go round', () => {
    const story = ink`
      -> room
      === room
      + [Again. #leading 2] -> room
      + [Out. #leading 4] -> hall
      === hall
      * [Left. #leading 2] -> END
      * [Right. #leading 3] -> END
    `;
    expect(fewestIn(stateGraph(story), ['leading'])).toEqual(new Map([['leading', 2]]));
  });

  test('are not known where no end was seen', () => {
    const story = ink`
      -> room
      === room
      + [Again. #leading 2] -> room
      + [And again. #leading 4] -> room
    `;
    expect(fewestIn(stateGraph(story), ['leading'])).toEqual(new Map());
  });
});

test('what every path comes to before the last scene is the sum of what each scene offers at the least', () => {
  const { dimensions, scenes, verdict } = explored({ one, two, three: two }, [...both, { scene: 'three' }]);
  expect(verdict).toBe('exact');
  expect(scenes.map(({ least }) => least)).toEqual([
    { leading: 1, operations: 1 },
    { leading: 0, operations: 0 }, // by its own values there is one option
    { leading: 0, operations: 0 },
  ]);
  expect(dimensions.map(({ dimension, before }) => [dimension, before])).toEqual([
    ['leading', 1],
    ['operations', 1],
  ]);
});

test('a scene that may be passed over adds nothing, and a week counts as the others do', () => {
  const season = explored({ one, two: one, three: two }, [{ scene: 'one', kind: 'week' }, { scene: 'two', when: { kept: true } }, { scene: 'three' }]);
  expect(season.dimensions.map(({ before }) => before)).toEqual([1, 1]);
});

test('a week in which nothing is scored offers nothing, from any beginning', () => {
  const week = 'INCLUDE shared/team.ink\n{kept: Monday.}\n* [Wait.]\n* [Go.]\n- -> END\n';
  const [first] = explored({ one: week, two }, [{ scene: 'one', kind: 'week' }, { scene: 'two' }], { profiles: { keeper: { kept: true } } }).scenes;
  expect([first?.least, first?.starts, first?.because]).toEqual([{ leading: 0, operations: 0 }, [null, 'keeper'], null]);
});

test('each profile is a beginning of its own, and the fewest of all are told', () => {
  const many = `INCLUDE shared/team.ink
{trust > 7: -> END}
* [Wait. #leading 4]
* [Go. #leading 2]
- -> END
`;
  const [alone] = explored({ one: many, two }, both).scenes;
  const [withTrust] = explored({ one: many, two }, both, { profiles: { trusted: { trust: 9 } } }).scenes;
  expect([alone?.least['leading'], alone?.starts]).toEqual([1, [null]]);
  expect([withTrust?.least['leading'], withTrust?.starts]).toEqual([0, [null, 'trusted']]);
});

test('what was come to in a play is counted too: a beginning that no profile has can be poorer', () => {
  const short = two.replace('\n', '\n{kept: -> END}\n').replace('* {kept} [Use', '* [Use');
  const [, scene] = explored({ one, two: short }).scenes;
  expect(scene?.starts).toEqual([null]); // from which two options are on offer
  expect(scene?.least['leading']).toBe(0);
});

test('few decisions are a finding, with how many there are', () => {
  const found = seasonFindings(explored({ one, two }), 'northline/book.json').filter(({ code }) => code === 'P320');
  expect(found.map(({ file, message }) => [file, message])).toEqual([
    ['northline/book.json', 'Some path to the last scene has only 1 scored decision on leading.'],
    ['northline/book.json', 'Some path to the last scene has only 1 scored decision on operations.'],
  ]);
  const twelve = `${Array.from({ length: 12 }, (_, n) => `* [Wait {${n}}. #leading 4 #operations 2]\n* [Go {${n}}. #leading 2 #operations 4]\n- Then.\n`).join('')}-> END\n`;
  expect(codes(explored({ one: twelve, two }))).not.toContain('P320');
});

describe('a cheap trick', () => {
  const decisions = (first: string, second: string): string =>
    `${[1, 2].map((n) => `* [Wait longer {${n}}. ${first}]\n* [Go {${n}}. ${second}]\n- Then.\n`).join('')}-> END\n`;
  const top = '#leading 4 #operations 4 #inspiring 4';
  const low = '#leading 2 #operations 2 #inspiring 2';

  test('that is in the top band on three dimensions over a season is a finding, though no scene alone is long enough to say so', () => {
    const season = explored({ one: decisions(top, low), two: decisions(top, low) });
    expect(season.bots.find((each) => each.bot === 'first')).toMatchObject({ plays: 1, top: ['leading', 'operations', 'inspiring'] });
    expect(seasonFindings(season, 'book.json').flatMap(({ code, message }) => (code === 'P321' ? [message] : []))).toContain(
      'Playing "first" reaches the top band on 3 dimensions: leading, operations, inspiring.',
    );
  });

  test('that wins one scene and loses the other is none', () => {
    expect(codes(explored({ one: decisions(top, low), two: decisions(low, top) }))).not.toContain('P321');
  });

  test('by kind words is tried where the book says which they are', () => {
    const named = (more: object): readonly string[] => explored({ one, two }, both, more).bots.map((each) => each.bot);
    expect(named({ kind: ['please'] })).toContain('kindest');
    expect(named({})).not.toContain('kindest');
  });
});

test('a voice that is right whenever it is heard is a finding', () => {
  const heard = '"Go," it says. # voice: fixer go\n* [Wait. #id: wait #leading 2]\n* [Go. #id: go #leading 4]\n- -> END\n';
  const season = explored({ one: heard, two: heard });
  expect(season.voices).toEqual([{ voice: 'fixer', heard: 2, right: 1 }]);
  expect(codes(season)).toContain('P322');
  expect(codes(explored({ one: heard, two: heard.replace('fixer go', 'fixer wait') }))).not.toContain('P322');
});

test('a scene that breaks down with what was left to it is named', () => {
  const loose = 'INCLUDE shared/team.ink\n* [Wait. #leading 2]\n* [Go. #leading 4]\n- {kept: -> lost}\n-> END\n=== lost\nLost.\n';
  const found = seasonFindings(explored({ one, two: loose }), 'northline/book.json').find(({ code }) => code === 'P323');
  expect(found).toMatchObject({ file: 'northline/two.ink', severity: 'error', message: expect.stringContaining('breaks down') });
});

test('where time is short, what was not searched is said, and no number is given that is not known', () => {
  const { book, scenes } = seasonOf({ one, two }, both);
  let asked = 0;
  const season = exploreSeason({ book, scenes, rubric: undefined, plays: 40, spent: () => (asked++ < 3 ? 0 : 1) });
  expect(season).toMatchObject({ verdict: 'bounded', plays: { wanted: 40 } });
  expect(season.plays.made).toBeLessThan(40);
  expect(season.dimensions.map(({ before }) => before)).toEqual([null, null]);
  expect(codes(season)).toContain('P324');
});

test('the same seed says the same', () => {
  expect(explored({ one, two })).toEqual(explored({ one, two }));
});

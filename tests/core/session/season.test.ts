import { expect, test } from 'vitest';
import { handedOn, holds, lookedBack } from '../../../src/core/session/season.ts';
import { begin, decide, replay } from '../../../src/core/session/session.ts';
import { ofSeason, seasonOf } from '../../../src/core/session/which-season.ts';
import { BookError, parseBook } from '../../../src/core/story/book.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { Play } from '../../../src/core/story/play.ts';
import { sharedIn } from '../../../src/core/story/shared.ts';
import { type Story, toStory } from '../../../src/core/story/story.ts';

const shared = '// What is handed on.\nVAR trust = 5\nVAR kept = false // Mei\n  VAR word = ""\n';
const sources = new Map([
  ['shared/team.ink', shared],
  [
    'one.ink',
    'INCLUDE shared/team.ink\nVAR room = 1\nOne.\n* [Keep it #id: keep]\n  ~ kept = true\n  ~ room = 2\n* [Leave it #id: leave]\n  ~ trust = 3\n- -> END',
  ],
  ['two.ink', 'INCLUDE shared/team.ink\nVAR room = 1\nTwo, in room {room}.\n{kept: You kept it.}\n-> END'],
]);
const scene = (name: string): Story => toStory(`book/${name}`, compile(sources, `${name}.ink`).json, undefined, { shared: sharedIn(sources) });

test('a scene hands on what its book shares and what is other than it was, and nothing of its own', () => {
  const [one, two] = [scene('one'), scene('two')];
  expect([...one.shared]).toEqual(['trust', 'kept', 'word']);
  const played = replay(one, decide(begin(one, 1), { kind: 'choice', choice: 'keep', thought: 0 }));
  const carried = handedOn(one, played, two);
  expect(carried).toEqual({ kept: true });
  expect(new Play(two, 1, carried).turn.beats.map(({ text }) => text)).toEqual(['Two, in room 1.', 'You kept it.']);
});

test('what came from before the last scene is handed on with the rest', () => {
  const [one, two] = [scene('one'), scene('two')];
  const played = replay(one, decide(begin(one, 1, { kept: true }), { kind: 'choice', choice: 'leave', thought: 0 }));
  expect(handedOn(one, played, two)).toEqual({ kept: true, trust: 3 });
});

test('what stands as the next scene has it is not carried: its own table of what was within reach holds', () => {
  const [one, two] = [scene('one'), scene('two')];
  expect(handedOn(one, replay(one, begin(one, 1)), two)).toEqual({});
});

test('a new season knows what it asks for of the season before, and begins afresh with the rest', () => {
  const shelf = new Map([
    [
      'shared/team.ink',
      'VAR trust = 5\nVAR kept = false\nVAR word = ""\nVAR last_kept = false\nVAR last_word = ""\nVAR last_trust = 5\nVAR last_nobody = 0\nVAR last_kind = 0\nVAR kind = true\n',
    ],
    [
      'one.ink',
      'INCLUDE shared/team.ink\nOne. {last_kept:Last time you kept it.|A first time.} {kept:And again.}\n* [Keep it #id: keep]\n  ~ kept = true\n  ~ word = "boat"\n- -> END',
    ],
  ]);
  const one = toStory('book/one', compile(shelf, 'one.ink').json, undefined, { shared: sharedIn(shelf) });
  const carried = lookedBack(replay(one, decide(begin(one, 1), { kind: 'choice', choice: 'keep', thought: 0 })), one);
  expect(carried).toEqual({ last_kept: true, last_word: 'boat' });
  expect(new Play(one, 1, carried).turn.beats.map(({ text }) => text)).toEqual(['One. Last time you kept it.']);
  expect(lookedBack(replay(one, begin(one, 1)), one)).toEqual({});
});

test('a condition holds where every variable is as it asks', () => {
  const carried = { father_known: true, habit: 3, who: 'priya' };
  expect(holds(undefined, carried)).toBe(true);
  expect(holds({ father_known: true, habit: 3, who: 'priya' }, carried)).toBe(true);
  expect(holds({ father_known: false }, carried)).toBe(false);
  expect(holds({ habit: { min: 3 } }, carried)).toBe(true);
  expect(holds({ habit: { min: 1, max: 2 } }, carried)).toBe(false);
  expect(holds({ who: { max: 9 } }, carried)).toBe(false);
  expect(holds({ nobody_knows: false }, carried)).toBe(false);
});

test('a season is counted by what its scenes carry', () => {
  expect([{}, ofSeason(1), ofSeason(2), { season: 0 }, { season: 'two' }, { season: 2.5 }].map(seasonOf)).toEqual([1, 1, 2, 1, 1, 1]);
});

test('what a book says of its season is read at the edge, and refused in a sentence', () => {
  const around = { id: 'b', title: 'B', language: 'en', cast: {}, voices: {}, moods: [], places: {}, sounds: {}, music: {} };
  const read = (entry: object): unknown => parseBook({ ...around, season: [{ scene: 'one', ...entry }] }).season[0];
  expect(read({ kind: 'week', week: 4, when: { kept: true, trust: { min: 3 } } })).toEqual({
    scene: 'one',
    kind: 'week',
    week: 4,
    when: { kept: true, trust: { min: 3 } },
  });
  expect(() => read({ when: { kept: null } })).toThrow(BookError);
  expect(() => read({ when: { kept: null } })).toThrow(/season\.0\.when\.kept: null was found, and a value \(true, 3 or "a text"\)/u);
  expect(() => read({ kind: 'month' })).toThrow(/season\.0\.kind: "month" was found, and the word "week", or nothing for a scene, was expected/u);
  expect(() => read({ week: 1.5 })).toThrow(BookError);
});

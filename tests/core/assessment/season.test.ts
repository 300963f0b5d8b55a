import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reachTable } from '../../../src/core/analysis/reach-table.ts';
import { debrief } from '../../../src/core/assessment/debrief.ts';
import { reachOf } from '../../../src/core/assessment/reach.ts';
import { parseRubric } from '../../../src/core/assessment/rubric.ts';
import { type Chapter, chapterOf, seasonDebrief } from '../../../src/core/assessment/season.ts';
import { begin, decide, replay } from '../../../src/core/session/session.ts';
import type { Decision } from '../../../src/core/story/beat.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';

const rubric = parseRubric(JSON.parse(readFileSync('stories/northline/rubric.json', 'utf8')));

const first = ink`
  VAR have = ""
  VAR checklist_before = ""
  Before. # input: have 200 # input: checklist_before 400
  * [Wait #id: wait #leading 5]
    # why: They could.
  * [Go #id: go #leading 1 #temptation]
    # why: It was quick.
  - * [Ask #id: ask #leading 4]
  * [Tell #id: tell #leading 2]
  - Done. # ending: one "One"
  -> END
`;
const second = ink`
  VAR sentence = ""
  VAR kept = false
  * [Hold #id: hold #leading 5 #communication 1]
    ~ kept = true
    # why: It held.
  * [Open #id: open #leading 1 #communication 5]
  - { kept: They held.} # remember: kept priya You held it.
  After. # input: sentence 200
  * [Home #id: home]
  - Done. # ending: two "Two"
  -> END
`;

const chose = (choice: string): Decision => ({ kind: 'choice', choice, thought: 0 });
const typed = (variable: string, value: string): Decision => ({ kind: 'input', variable, value });

function chapter(scene: string, story: Story, ...decisions: readonly Decision[]): Chapter {
  const transcript = replay(story, decisions.reduce(decide, begin(story, 7)));
  const { table } = reachTable(story);
  return { scene, title: scene, transcript, reach: table ? reachOf(transcript, table) : undefined };
}

const one = chapter('book/one', first, typed('have', 'A good ear.'), typed('checklist_before', 'leading 2 5'), chose('go'), chose('ask'));
const two = chapter('book/two', second, chose('hold'), typed('sentence', 'Ask first.'), chose('home'));
const leading = (chapters: readonly Chapter[]) => seasonDebrief(chapters, rubric).debrief.dimensions.find(({ dimension }) => dimension === 'leading');

test('a season is read as one play: no band before there is enough in all its scenes together', () => {
  expect(leading([one])).toMatchObject({ band: 'not-enough', credit: null });
  expect(leading([one, two])).toMatchObject({ band: 'mostly', withinReach: { band: 'mostly' } });
  expect(leading([one, two])?.credit).toBeCloseTo(2 / 3);
  expect(seasonDebrief([one, two], rubric).debrief).toMatchObject({ decisions: 4, temptations: { offered: 1, taken: 1 }, ending: { id: 'two' } });
});

test('every decision of a season is found again in its chapter, with its own reason', () => {
  const { debrief: told } = seasonDebrief([one, two], rubric);
  const moments = told.dimensions.flatMap((dimension) => dimension.moments);
  expect(moments.length).toBeGreaterThanOrEqual(4);
  for (const moment of moments) {
    const place = chapterOf([one, two], moment.decision);
    expect(place?.chapter.transcript.decisions[place.decision]).toEqual({ kind: 'choice', choice: moment.chosen.choice, thought: 0 });
    expect(place?.chapter.transcript.turns[place.decision + 1]?.reasons.join(' ') || null).toBe(moment.reason);
  }
  expect(chapterOf([one, two], 4), 'between two chapters nothing is decided').toBeUndefined();
  expect(chapterOf([one, two], 99)).toBeUndefined();
});

test('what was within reach, and where it turned, is told once it is known of every chapter', () => {
  const points = seasonDebrief([one, two], rubric).debrief.turningPoints?.map(({ chosen }) => chosen.id);
  expect(points?.[0]).toBe('go');
  const unknown = seasonDebrief([one, { ...two, reach: undefined }], rubric).debrief;
  expect(unknown.turningPoints).toBeNull();
  expect(unknown.dimensions.map(({ withinReach }) => withinReach)).toEqual(unknown.dimensions.map(() => null));
});

test('the words and the ratings that somebody gave of themselves stand beside', () => {
  const { words, ratings } = seasonDebrief([one, two], rubric);
  expect(words).toEqual({ have: 'A good ear.', want: '', sentence: 'Ask first.' });
  expect([...ratings]).toEqual([['leading', { have: 2, want: 5 }]]);
});

test('a season of one scene says what the scene says', () => {
  const { debrief: season } = seasonDebrief([two], rubric);
  expect(season).toEqual(debrief(two.transcript, rubric, two.reach));
});

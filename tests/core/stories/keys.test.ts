import { describe, expect, test } from 'vitest';
import type { Briefing } from '../../../src/core/story/beat.ts';
import { hash32 } from '../../../src/core/story/hash.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { season, toPlay } from './northline.ts';

const PLAYS = 60; // of each scene

/** What a facilitator has for each decision of a play by chance in which there is something to decide. */
function briefed(story: Story, seed: number): readonly Briefing[] {
  const play = new Play(story, seed);
  const briefings: Briefing[] = [];
  for (let turn = 0; ; turn++) {
    const { choices, briefing } = play.turn;
    const open = choices.filter(({ disabled }) => !disabled);
    const taken = open[hash32(seed * 1000 + turn) % Math.max(1, open.length)];
    if (!taken) return briefings;
    if (open.length > 1) briefings.push(briefing);
    play.take(taken.id);
  }
}

describe.each(season.filter(({ kind }) => kind !== 'week'))('in $scene', ({ scene }) => {
  const story = toPlay(scene);
  const plays = Array.from({ length: PLAYS }, (_, seed) => briefed(story, seed));

  test('three or four decisions of every play are worth the full loop', () => {
    const keys = plays.map((decisions) => decisions.filter(({ key }) => key).length);
    expect([...new Set(keys)].filter((count) => count < 3 || count > 4)).toEqual([]);
  });

  test('whoever leads the room has a question and a note for each', () => {
    expect(plays.flat().filter(({ asks, notes }) => asks.length === 0 || notes.length === 0)).toEqual([]);
  });
});

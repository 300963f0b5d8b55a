import { expect, test } from 'vitest';
import { hash32 } from '../../../src/core/story/hash.ts';
import { Play } from '../../../src/core/story/play.ts';
import { season, toPlay } from './northline.ts';

const PLAYS = 60; // of each week

const weeks = season.filter(({ kind }) => kind === 'week').map(({ scene }) => scene);

test.each(weeks)('in %s nobody is asked to decide where there is one thing that they can do', (week) => {
  const story = toPlay(week);
  const alone = Array.from({ length: PLAYS }, (_, seed) => {
    const play = new Play(story, seed);
    for (let turn = 0; ; turn++) {
      const { choices } = play.turn;
      if (choices.length === 1) return choices[0]?.id;
      const taken = choices[hash32(seed * 1000 + turn) % Math.max(1, choices.length)];
      if (!taken) return undefined;
      play.take(taken.id);
    }
  });
  expect(alone.filter((id) => id !== undefined)).toEqual([]);
});

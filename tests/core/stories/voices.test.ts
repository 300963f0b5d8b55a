import { expect, test } from 'vitest';
import { hash32 } from '../../../src/core/story/hash.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { season, toPlay } from './northline.ts';

const PLAYS = 12; // of each scene

/** How often a voice speaks in a play by chance. */
function heard(story: Story, voice: string, seed: number): number {
  const play = new Play(story, seed);
  let times = 0;
  for (let turn = 0; ; turn++) {
    const { beats, choices } = play.turn;
    times += beats.flatMap(({ cues }) => cues).filter((cue) => cue.kind === 'voice' && cue.voice === voice).length;
    const open = choices.filter(({ disabled }) => !disabled);
    const taken = open[hash32(seed * 1000 + turn) % Math.max(1, open.length)];
    if (!taken) return times;
    play.take(taken.id);
  }
}

test('the Quiet One is in every scene, and is heard more as the season goes', () => {
  const scenes = season.filter(({ kind }) => kind !== 'week').map(({ scene }) => toPlay(scene));
  const plays = scenes.map((story) => Array.from({ length: PLAYS }, (_, seed) => heard(story, 'quiet', seed)));
  expect(scenes.filter((_, at) => plays[at]?.every((times) => times === 0)).map(({ id }) => id)).toEqual([]);
  const half = Math.floor(plays.length / 2);
  const mean = (all: readonly number[]): number => all.reduce((sum, times) => sum + times, 0) / all.length;
  expect(mean(plays.slice(-half).flat())).toBeGreaterThan(mean(plays.slice(0, half).flat()));
});

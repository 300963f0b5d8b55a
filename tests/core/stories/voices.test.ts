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

const half = (all: readonly unknown[]): number => Math.floor(all.length / 2);
const mean = (all: readonly number[]): number => all.reduce((sum, times) => sum + times, 0) / all.length;

test.each(['scene', 'week'] as const)('the Quiet One is heard more from one %s to the next, as the season goes', (kind) => {
  const stories = season.filter((entry) => (entry.kind ?? 'scene') === kind).map(({ scene }) => toPlay(scene));
  const plays = stories.map((story) => Array.from({ length: PLAYS }, (_, seed) => heard(story, 'quiet', seed)));
  const silent = stories.filter((_, at) => plays[at]?.every((times) => times === 0)).map(({ id }) => id);
  expect(silent).toEqual(kind === 'week' ? ['northline/week-01'] : []); // in the first week nobody has heard it yet
  expect(mean(plays.slice(-half(plays)).flat())).toBeGreaterThan(mean(plays.slice(0, half(plays)).flat()));
});

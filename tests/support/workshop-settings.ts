import type { Settings } from '../../src/core/workshop/room.ts';

/** A workshop as most are: one room, made-up names, everything asked. */
export const together: Settings = {
  scenes: ['northline/two-places-at-once'],
  seed: 1,
  deciding: 'together',
  teams: 2,
  names: 'made-up',
  confidence: 'asked',
  secondVote: 'offered',
  selfCheck: 'asked',
  coach: 'off',
  invented: 0,
};

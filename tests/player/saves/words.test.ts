import { expect, test } from 'vitest';
import { inWords } from '../../../src/player/page/saves/when.ts';
import { placeOf } from '../../../src/player/page/saves/place.ts';

const now = new Date(2026, 10, 21, 13, 0).getTime();
const minute = 60_000;

test.each([
  [10_000, 'just now'],
  [-5_000, 'just now'],
  [3 * minute, '3 minutes ago'],
  [2 * 60 * minute, '2 hours ago'],
  [15 * 60 * minute, 'yesterday'],
  [3 * 24 * 60 * minute, '3 days ago'],
  [20 * 24 * 60 * minute, '1 November'],
  [400 * 24 * 60 * minute, '17 October 2025'],
])('%i milliseconds ago is "%s"', (ago, words) => {
  expect(inWords(now - ago, now)).toBe(words);
});

test('a save stands before its next decision, and words typed are none', () => {
  const at = (kinds: readonly ('choice' | 'input')[], ended = false): string =>
    placeOf({
      ended,
      save: {
        scene: 's',
        title: 't',
        name: '',
        saved: 0,
        run: 'first',
        session: {
          format: 1,
          story: '0',
          seed: 0,
          carried: {},
          decisions: kinds.map((kind) => (kind === 'choice' ? { kind, choice: 'a', thought: 0 } : { kind, variable: 'v', value: 'w' })),
        },
      },
    });
  expect([at([]), at(['choice']), at(['input', 'choice', 'choice']), at(['choice'], true)]).toEqual([
    'at the beginning',
    'decision 2',
    'decision 3',
    'the end',
  ]);
});

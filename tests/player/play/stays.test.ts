import { expect, test } from 'vitest';
import { begin } from '../../../src/core/session/session.ts';
import { Run } from '../../../src/player/run.ts';
import { newId } from '../../../src/player/saves/run-id.ts';
import { ink } from '../../support/ink.ts';
import { idle } from './idle.ts';
import { drawn, found, play } from './table.tsx';

const scene = (place: string): ReturnType<typeof ink> => ink`
  # gauge: trust "The trust" 0 10
  VAR trust = 5
  First words. # place: ${place}
  * [Go #id: go]
  - -> END
`;

test('a stage that stays from scene to scene stands in the next one’s first room, and nowhere in between', async () => {
  const told: string[] = [];
  const stage = {
    ...idle,
    show: ({ place }: { readonly place: string | null }) => void told.push(place ?? 'nowhere'),
    decide: (state: string) => void told.push(state),
    present: () => Promise.resolve(void told.push('performs')),
  };
  const table = await play(scene('quay'), { settings: { stage: 'on' }, company: { stage: () => Promise.resolve(stage) } });
  await found(() => (told.includes('open') ? true : undefined));
  await drawn();
  told.length = 0;
  const next = scene('kitchen');
  table.game.playing.value = { id: newId(), run: new Run(next, begin(next, 3), 'first'), shelved: undefined };
  await found(() => (told.includes('performs') ? true : undefined));
  expect(told.slice(0, told.indexOf('performs')).findLast((each) => each === 'kitchen' || each === 'nowhere')).toBe('kitchen');
  expect(told.slice(0, told.indexOf('kitchen'))).toContain('closed'); // the end of the last scene is over
});

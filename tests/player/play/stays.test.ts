import { expect, test } from 'vitest';
import { begin } from '../../../src/core/session/session.ts';
import { Run } from '../../../src/player/run.ts';
import { newId } from '../../../src/player/saves/run-id.ts';
import { ink } from '../../support/ink.ts';
import { idle } from './idle.ts';
import { found, play } from './table.tsx';

const scene = (place: string): ReturnType<typeof ink> => ink`
  First words. # place: ${place}
  * [Go #id: go]
  - -> END
`;

test('a stage that stays from scene to scene stands in the next one’s first room, and nowhere in between', async () => {
  const told: string[] = [];
  const stage = {
    ...idle,
    show: ({ place }: { readonly place: string | null }) => void told.push(place ?? 'nowhere'),
    present: () => Promise.resolve(void told.push('performs')),
  };
  const table = await play(scene('quay'), { settings: { stage: 'on' }, company: { stage: () => Promise.resolve(stage) } });
  await found(() => told.at(-1));
  told.length = 0;
  const next = scene('kitchen');
  table.game.playing.value = { id: newId(), run: new Run(next, begin(next, 3), 'first'), shelved: undefined };
  await found(() => (told.includes('performs') ? true : undefined));
  expect(told[told.indexOf('performs') - 1]).toBe('kitchen');
});

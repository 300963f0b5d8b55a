import { expect, test } from 'vitest';
import type { Settings } from '../../../src/player/settings.ts';
import { ink } from '../../support/ink.ts';
import { idle } from './idle.ts';
import { found, options, play, readOn, type Table } from './table.tsx';

const chair = (habit: number) => ink`
  VAR habit = ${String(habit)}
  The chair is empty.
  * [Ask her what she sees. #id: ask]
  * [Sit down and do it. #id: sit #temptation]
  - -> END
`;

async function decision(habit: number, settings: Partial<Settings> = {}): Promise<Table> {
  const table = await play(chair(habit), { settings: { stage: 'on', ...settings }, company: { stage: () => Promise.resolve(idle) } });
  await found(() => table.page.querySelector('.play[data-mode="stage"], .play[data-mode="text"]'));
  await readOn(table);
  return table;
}

/** How an option's place on the page moves. */
function pull(table: Table, at: number): { readonly moves: string; readonly times: number; readonly lean: string } {
  const { animationName, animationIterationCount, translate } = getComputedStyle(options(table)[at]?.closest('li') ?? document.body);
  return { moves: animationName, times: Number(animationIterationCount), lean: translate };
}

test('to do it oneself pulls, and more the oftener one did; the other options do not', async () => {
  const [once, often] = [await decision(1), await decision(4)];
  expect(pull(once, 1)).toMatchObject({ moves: 'tug', times: 3 });
  expect(pull(often, 1)).toMatchObject({ moves: 'tug', times: 9 });
  expect(Number.parseFloat(pull(often, 1).lean)).toBeLessThan(Number.parseFloat(pull(once, 1).lean)); // stands further out
  expect(pull(often, 0)).toMatchObject({ moves: 'none', lean: 'none' });
});

test('what was starved does not pull any more', async () => {
  expect(pull(await decision(0), 1)).toMatchObject({ moves: 'none', lean: 'none' });
});

test('with reduced motion it only leans', async () => {
  document.documentElement.dataset['motion'] = 'reduced';
  const table = await decision(3);
  expect(pull(table, 1)).toMatchObject({ moves: 'none', lean: '-2.4px' });
  delete document.documentElement.dataset['motion'];
});

test('in words alone nothing points at it', async () => {
  expect(pull(await decision(5, { stage: 'off' }), 1)).toMatchObject({ moves: 'none', lean: 'none' });
});

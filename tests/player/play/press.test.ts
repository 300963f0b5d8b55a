import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ink } from '../../support/ink.ts';
import { idle } from './idle.ts';
import { drawn, found, options, play, readOn, type Table } from './table.tsx';

const scene = ink`
  # gauge: trust "The trust" 0 10
  VAR trust = 4
  Two ways home.
  ~ trust = 7
  Both are wet.
  * [The ferry. #id: ferry]
    It is late.
  * [The bridge. #id: bridge]
    It is closed.
  * [The tunnel. #id: tunnel]
    It is long.
  * [Nowhere. #id: stay]
    You stay.
  - And so it went. -> END
`;
const QUICK = 250; // milliseconds: nobody has read an option by then

/** The story on a page with a stage that does nothing, at its first line. */
const opened = (): Promise<Table> => play(scene, { settings: { stage: 'on' }, company: { stage: () => Promise.resolve(idle) } });

test('options stand before anybody can have read one: what is pressed does not move any more', async () => {
  const table = await opened();
  await readOn(table);
  const entrances = options(table).map((option) => {
    const { animationName, animationDelay, animationDuration } = getComputedStyle(option);
    return { animationName, length: (Number.parseFloat(animationDelay) + Number.parseFloat(animationDuration)) * 1000 };
  });
  expect(entrances.map(({ animationName }) => animationName)).toEqual(['offered', 'offered', 'offered', 'offered']);
  expect(Math.max(...entrances.map(({ length }) => length))).toBeLessThanOrEqual(QUICK);
});

test('a level rises and falls without the page being laid out anew', async () => {
  const table = await opened();
  const bar = await found(() => table.page.querySelector('.bar'));
  const level = getComputedStyle(bar, '::before');
  expect(level.transitionProperty).toBe('translate');
  await expect.poll(() => level.translate).toBe('-60%');
  await readOn(table);
  await expect.poll(() => level.translate).toBe('-30%');
});

test('who presses an option moves no focus to it, and then the way on has it', async () => {
  const table = await opened();
  await readOn(table);
  await expect.poll(() => document.activeElement?.textContent).toBe('You decide: 4 options');
  const focused: string[] = [];
  table.page.addEventListener('focusin', ({ target }) => focused.push((target as Element).className));
  const [ferry] = options(table);
  if (ferry) await userEvent.click(ferry);
  expect(table.run.session.value.decisions).toMatchObject([{ choice: 'ferry' }]);
  await expect.poll(() => document.activeElement?.className).toBe('go-on');
  expect(focused).not.toContain('choice');
});

test('who has gone to an option before the heading is painted stays there', async () => {
  const table = await opened();
  const came = new MutationObserver(() => options(table)[1]?.focus());
  came.observe(table.page, { childList: true, subtree: true });
  await readOn(table);
  came.disconnect();
  for (let frame = 0; frame < 5; frame++) await drawn();
  expect(document.activeElement).toBe(options(table)[1]);
});

import axe from 'axe-core';
import { page as browser } from 'vitest/browser';
import { expect, test } from 'vitest';
import { begin, decide } from '../../../src/core/session/session.ts';
import { ink } from '../../support/ink.ts';
import { drawn, found, play, press, readOn, still, type Table } from './table.tsx';

const story = ink`
  # title: The Quay
  Rain on the quay.
  * [Wait for the next one #id: wait] The gate opens.
  * [Run for it #id: run] Wet stairs.
    * * [Left, where the rail is #id: left]
    * * [Right, where it is dark #id: right]
    - - You are over.
  - -> gate
  === gate
  A man with a dog.
  * [Greet him #id: greet] He nods. # ending: nod "He Nodded"
  * [Look away #id: away] So does he. # ending: alone "Nobody"
  - -> END
`;

/** The map of decisions, once it is open. */
async function opened(table: Table): Promise<HTMLElement> {
  table.game.dialog.value = { kind: 'ways' };
  return found(() => document.querySelector<HTMLElement>('dialog .dialog-body'));
}
const said = (parts: Iterable<Element>): readonly string[] => [...parts].map(({ textContent }) => textContent?.replace(/\s+/gu, ' ').trim() ?? '');

test('after a scene one sees the way one took, what else was open, and only the shades of what one has not seen', async () => {
  const table = await play(story, { decisions: ['wait', 'greet'] });
  const map = await opened(table);
  expect(said(map.querySelectorAll('.way-map > .fork > .fork-head'))).toEqual(['1Rain on the quay.', '2A man with a dog.']);
  expect(said(map.querySelectorAll('.branch'))).toEqual([
    'Wait for the next one your choice',
    'Run for it not tried',
    'Greet him your choice',
    'Look away not tried',
  ]);
  expect(said(map.querySelectorAll('.way-endings li'))).toEqual(['He Nodded this run', 'An ending that you have not come to?']);
  expect(map.querySelectorAll('.shades i')).toHaveLength(2);
  expect(map.textContent).not.toContain('where it is dark');
  expect(map.textContent).not.toContain('Nobody');
});

test('what another run saw is told in its words, where it left this way', async () => {
  const table = await play(story, { decisions: ['wait', 'greet'] });
  const other = ['run', 'right', 'away'].reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 1));
  await table.game.saves.autosave('other', { scene: story.id, title: story.title, name: '', saved: 5, run: 'what-if', session: other }, true);
  const map = await opened(table);
  const ran = map.querySelectorAll('.branch')[1]!;
  expect(ran.querySelector('p')?.textContent).toBe('Run for it tried in another run; it came to “Nobody”');
  expect(said(ran.querySelectorAll('.way-inner .branch'))).toEqual(['Left, where the rail is not tried', 'Right, where it is dark your choice there']);
  expect(map.querySelectorAll('.shades i')).toHaveLength(0);
  expect(said(map.querySelectorAll('.way-endings li'))).toEqual(['Nobody another run', 'He Nodded this run']);
});

test('pressing a decision stands before it again, in a what-if', async () => {
  const table = await play(story, { decisions: ['wait', 'greet'] });
  const map = await opened(table);
  const [, second] = map.querySelectorAll<HTMLButtonElement>('.fork-head');
  expect(second?.getAttribute('aria-label')).toBe('Decision 2, after “A man with a dog.”: you chose “Greet him”. Stand before it again.');
  second?.click();
  await expect.poll(() => table.game.playing.value?.run.kind).toBe('what-if');
  const beside = { ...table, run: table.game.playing.value!.run };
  expect(beside.run.session.value.decisions).toMatchObject([{ choice: 'wait' }]);
  await readOn(beside);
  press('2', 'Digit2');
  expect(beside.run.session.value.decisions).toMatchObject([{ choice: 'wait' }, { choice: 'away' }]);
});

test('it fits the narrowest window with the largest letters, and axe finds nothing', async () => {
  await browser.viewport(320, 640);
  const table = await play(story, { decisions: ['run', 'right', 'greet'] });
  document.documentElement.style.fontSize = '200%';
  const map = await opened(table);
  await drawn();
  expect(map.scrollWidth).toBeLessThanOrEqual(map.clientWidth);
  await still();
  const { violations } = await axe.run(map);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  document.documentElement.style.fontSize = '';
});

import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import { parseRubric } from '../../../src/core/assessment/rubric.ts';
import { replay } from '../../../src/core/session/session.ts';
import { parseBook } from '../../../src/core/story/book.ts';
import bookText from '../../../stories/northline/book.json?raw';
import rubricText from '../../../stories/northline/rubric.json?raw';
import { inkIn } from '../../support/ink.ts';
import { drawn, found, options, play, press, readOn, still, type Table } from './table.tsx';

const book = parseBook(JSON.parse(bookText));
const rubric = parseRubric(JSON.parse(rubricText));
const offer = inkIn(
  book,
  String.raw`
  VAR checklist_before = ""
  Ines has a list. # checklist: before # clock: 16:40
  * [Take the job. #id: take]
    {checklist_before == "": You left the list where it lay.|You kept the list: {checklist_before}.}
  * [Sleep on it. #id: sleep]
    You sleep.
  - -> END
`,
);

/** The list, once it is on the page. */
async function listed(table: Table): Promise<HTMLElement> {
  for (let presses = 0; presses < 50 && !table.page.querySelector('.checklist'); presses++) {
    if (table.run.phase.value === 'reading') table.page.querySelector<HTMLButtonElement>('.go-on')?.click();
    await drawn();
  }
  return found(() => table.page.querySelector<HTMLElement>('.checklist'));
}
const button = (table: Table, text: string): HTMLButtonElement => [...table.page.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
const radio = (table: Table, group: string, level: number): HTMLInputElement =>
  table.page.querySelectorAll<HTMLInputElement>(`[role=radiogroup][aria-label="${group}"] input`)[level - 1]!;

test('before a decision each skill of the rubric can be rated; what was given is a decision of the session, and the story reads it', async () => {
  const table = await play(offer, { book, rubric });
  const list = await listed(table);
  expect(document.activeElement).toBe(list.querySelector('h2'));
  expect([...list.querySelectorAll('.skill-name')].map(({ textContent }) => textContent)).toEqual(rubric.dimensions.map(({ name }) => name));
  expect(options(table)).toEqual([]);
  press('1', 'Digit1');
  expect(table.run.session.value.decisions).toEqual([]);
  radio(table, 'Communication: have', 2).click();
  radio(table, 'Communication: want', 5).click();
  radio(table, 'Communication: have', 3).click();
  await drawn();
  expect(list.querySelector('[role=status]')?.textContent).toBe('2 of 16 given');
  button(table, 'Keep this and go on').click();
  await readOn(table);
  await expect.poll(() => document.activeElement?.textContent).toBe('You decide: 2 options');
  press('1', 'Digit1');
  await readOn(table);
  expect(table.page.textContent).toContain('You kept the list: communication 3 5.');
  const { session, story } = table.run;
  expect(session.value.decisions).toMatchObject([{ kind: 'input', variable: 'checklist_before', value: 'communication 3 5' }, { choice: 'take' }]);
  expect(replay(story, session.value).carries['checklist_before']).toBe('communication 3 5');
  table.game.dialog.value = { kind: 'history' };
  expect((await found(() => document.querySelector('.past-answer'))).textContent).toBe('You rated yourself: communication: have 3, want 5');
});

test('what was ticked and not yet kept is there when the page is opened again, and nothing of it stays once it is kept', async () => {
  const before = await play(offer, { book, rubric });
  await listed(before);
  radio(before, 'Communication: have', 2).click();
  radio(before, 'Leading over managing: want', 4).click();
  await drawn();
  const after = await play(offer, { book, rubric });
  const list = await listed(after);
  expect(list.querySelector('[role=status]')?.textContent).toBe('2 of 16 given');
  expect(radio(after, 'Communication: have', 2).checked).toBe(true);
  radio(after, 'Communication: have', 3).click();
  button(after, 'Keep this and go on').click();
  await readOn(after);
  expect(after.run.session.value.decisions).toMatchObject([{ value: 'communication 3 -, leading - 4' }]);
  expect((await listed(await play(offer, { book, rubric }))).querySelector('[role=status]')?.textContent).toBe('0 of 16 given');
});

test('it can be left, and is not asked again at this decision', async () => {
  const table = await play(offer, { book, rubric });
  await listed(table);
  button(table, 'Keep this and go on').click();
  expect(table.run.session.value.decisions).toEqual([]);
  button(table, 'Skip it').click();
  await readOn(table);
  press('1', 'Digit1');
  await readOn(table);
  expect(table.page.textContent).toContain('You left the list where it lay.');
});

test('words of your own that are asked for as well come after it, with the options', async () => {
  const both = inkIn(
    book,
    String.raw`
    VAR checklist_before = ""
    VAR want = ""
    What do you want? # input: want 20
    It is the harder side. # checklist: before
    * [Say it. #id: say] You want {want}. {checklist_before}
    * [Keep it. #id: keep]
    - -> END
  `,
  );
  const table = await play(both, { book, rubric });
  await listed(table);
  expect(table.page.querySelector('.answer')).toBe(null);
  radio(table, 'Communication: want', 5).click();
  await drawn();
  button(table, 'Keep this and go on').click();
  await readOn(table);
  const field = await found(() => table.page.querySelector<HTMLInputElement>('.answer input'));
  field.value = 'a boat';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  options(table)[0]?.click();
  await readOn(table);
  expect(table.page.textContent).toContain('You want a boat. communication - 5');
  expect(table.run.session.value.decisions.map((decision) => (decision.kind === 'input' ? decision.variable : decision.choice))).toEqual([
    'checklist_before',
    'want',
    'say',
  ]);
});

test('a what-if from the decision asks anew', async () => {
  const table = await play(offer, { book, rubric });
  await listed(table);
  button(table, 'Skip it').click();
  await readOn(table);
  press('2', 'Digit2');
  await readOn(table);
  table.game.actions.whatIf(0);
  await found(() => document.querySelector('.checklist'));
  expect(table.game.playing.value?.run.session.value.decisions).toEqual([]);
});

test('where there is no rubric nothing is asked', async () => {
  const table = await play(offer);
  await readOn(table);
  expect(options(table)).toHaveLength(2);
});

test('it fits the narrowest window with the largest letters, and axe finds nothing', async () => {
  await browser.viewport(320, 640);
  const table = await play(offer, { book, rubric, settings: { textSize: 200 } });
  const list = await listed(table);
  document.documentElement.style.fontSize = '200%';
  await drawn();
  expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  for (const label of list.querySelectorAll('.rating')) {
    const { left, right, width, height } = label.getBoundingClientRect();
    expect([left >= 0, right <= 320, width >= 24, height >= 44]).toEqual([true, true, true, true]);
  }
  await still();
  const { violations } = await axe.run(list);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  document.documentElement.style.fontSize = '';
});

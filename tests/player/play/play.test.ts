import axe from 'axe-core';
import { expect, test } from 'vitest';
import { parseBook } from '../../../src/core/story/book.ts';
import { begin, decide } from '../../../src/core/session/session.ts';
import bookText from '../../../stories/northline/book.json?raw';
import { ink, inkIn } from '../../support/ink.ts';
import { drawn, found, heard, options, play, press, readOn, type Table } from './table.tsx';

const book = parseBook(JSON.parse(bookText));

const meeting = inkIn(
  book,
  String.raw`
  # gauge: trust "The team's trust" 0 10
  # dimensions: leading
  VAR trust = 5
  VAR sat = false
  Rain on the glass. # place: small-room # clock: 07:40 # music: quiet
  Tomás: You're late. # enter: tomas right # mood: tomas sad # sound: door
  The Fixer: Take it from him. # voice: fixer take
  * ["I am. Sorry." #id: sorry #leading 4]
    ~ trust += 1
    ~ sat = true
    He moves the other cup. # remember: sat tomas You sat down first. # clock: 07:48
  * [Take the pager off the table. #id: take #temptation #leading 1]
    He looks at the plant.
  - {sat: "You sat down first," he says.|He says nothing.} # ending: done "You both know now"
  -> END
`,
);

test('the log has each line once, whole, with who says it and how, and what is to be heard', async () => {
  const table = await play(meeting, { book });
  await readOn(table);
  expect(heard(table)).toEqual([
    `The small room. ${book.places['small-room']?.description}`,
    '07:40',
    '[Quiet music, a few notes]',
    'Rain on the glass.',
    '[A door clicks shut]',
    "Tomás (sad): You're late.",
    'The Fixer: Take it from him.',
  ]);
});

test('a line is in the log at once and whole while it comes to the eye', async () => {
  const table = await play(ink`A long line that takes its time to come to the eye, since the player wants it slow.`, { settings: { textSpeed: 10 } });
  await found(() => CSS.highlights.get('promoted-unread'));
  const said = table.page.querySelector('[role=log] .said');
  expect(said?.childNodes).toHaveLength(1);
  expect(said?.textContent).toBe('A long line that takes its time to come to the eye, since the player wants it slow.');
  table.page.querySelector<HTMLElement>('.go-on')?.click();
  await drawn();
  expect(CSS.highlights.has('promoted-unread')).toBe(false);
});

test('a decision takes the focus to its heading; no key that reads on decides', async () => {
  const table = await play(meeting, { book });
  await readOn(table);
  expect(document.activeElement?.textContent).toBe('You decide: 2 options');
  press('Enter');
  press(' ', 'Space');
  await drawn();
  expect(table.run.session.value.decisions).toEqual([]);
});

test('a number takes its option, and the play goes on', async () => {
  const table = await play(meeting, { book });
  await readOn(table);
  press('1', 'Digit1');
  await drawn();
  expect(table.run.session.value.decisions).toMatchObject([{ choice: 'sorry' }]);
  expect(heard(table)).toContain('He moves the other cup.');
  expect(heard(table)).toContain("The team's trust rises to 6 of 10.");
  expect(heard(table)).toContain('Tomás will remember that.');
  expect(document.activeElement?.classList).toContain('go-on');
});

test('the second tap of a double one decides nothing', async () => {
  const table = await play(meeting, { book });
  await readOn(table);
  options(table)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
  expect(table.run.session.value.decisions).toEqual([]);
  options(table)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(table.run.session.value.decisions).toHaveLength(1);
});

test('an option of a coaching conversation says what it is, before its words', async () => {
  const table = await play(ink`
    She looks at the board.
    * ["What have you tried?" #id: tried #move: ask]
    * ["Use the old key." #id: key #move: tell]
    * [Look at the board with her. #id: look #move: listen]
    * [Leave. #id: leave]
    - -> END
  `);
  await readOn(table);
  expect(options(table).map((option) => option.querySelector('.what')?.textContent)).toEqual([
    'Ask: "What have you tried?"',
    'Tell: "Use the old key."',
    'Listen: Look at the board with her.',
    'Leave.',
  ]);
  press('2', 'Digit2');
  expect(table.run.session.value.decisions).toMatchObject([{ choice: 'key' }]);
});

test('a key that is held since before the page was there skips what was seen, for as long as it is held', async () => {
  const table = await play(meeting, { book });
  for (const { beats } of table.run.turns.value) for (const beat of beats) table.game.seen.add(meeting.id, beat);
  const held = { key: 'Control', code: 'ControlLeft', bubbles: true, ctrlKey: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...held, repeat: true }));
  document.body.dispatchEvent(new KeyboardEvent('keyup', { ...held, ctrlKey: false }));
  await drawn();
  expect(table.run.position.value.beat, 'let go of at once').toBe(0);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { ...held, repeat: true }));
  await found(() => options(table)[0]);
  document.body.dispatchEvent(new KeyboardEvent('keyup', { ...held, ctrlKey: false }));
});

test('a temptation looks like any other option', async () => {
  const table = await play(meeting, { book });
  await readOn(table);
  const [plain, tempting] = options(table).map((option) => ({
    class: option.className,
    style: getComputedStyle(option).cssText,
    names: option.getAttributeNames(),
  }));
  expect(tempting).toEqual(plain);
});

test('nothing on the page gives a leadership score away', async () => {
  const table = await play(meeting, { book });
  await readOn(table);
  press('1', 'Digit1');
  await readOn(table);
  expect(table.page.innerHTML).not.toMatch(/leading|Leading|push|pull|score/u);
});

test('a named ending has its title, and a scored story a debrief', async () => {
  const table = await play(meeting, { book });
  await readOn(table);
  press('1', 'Digit1');
  await readOn(table);
  expect(table.page.querySelector('.close h2')?.textContent).toBe('You both know now');
  [...table.page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Your debrief')?.click();
  expect(table.game.view.value).toBe('debrief');
});

test("what is asked is the player's own words, no longer than asked for, and kept with the decision", async () => {
  const table = await play(ink`
    VAR name = ""
    Who are you? # input: name 8
    * [Go in #id: in] {name} it is.
    - -> END
  `);
  await readOn(table);
  const field = await found(() => table.page.querySelector<HTMLInputElement>('.answer input'));
  expect(table.page.querySelector('.answer label')?.textContent).toBe('In your own words');
  field.focus();
  field.value = 'Mara 👩‍🚀 of Grissay';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  expect([...field.value]).toHaveLength(8);
  expect(table.page.querySelector('.left')?.textContent).toBe('0 characters left');
  expect(press('1', 'Digit1'), 'a number typed is a letter, not a decision').toBe(true);
  expect(table.run.session.value.decisions).toEqual([]);
  options(table)[0]?.click();
  await drawn();
  expect(table.run.session.value.decisions).toMatchObject([{ kind: 'input', value: field.value }, { choice: 'in' }]);
});

test('what was typed and not yet given is there when the page is opened again, and nothing of it stays once it is given', async () => {
  const asking = ink`
    Before you go in. # input: name 8
    * [Go in #id: in] In.
    * [Stay #id: stay] Out.
    - -> END
  `;
  const field = async (table: Table): Promise<HTMLInputElement> => found(() => table.page.querySelector<HTMLInputElement>('.answer input'));
  const before = await play(asking);
  await readOn(before);
  const typed = await field(before);
  typed.value = 'Mara';
  typed.dispatchEvent(new Event('input', { bubbles: true }));
  const after = await play(asking);
  await readOn(after);
  expect((await field(after)).value).toBe('Mara');
  options(after)[0]?.click();
  await drawn();
  expect(after.run.session.value.decisions).toMatchObject([{ kind: 'input', value: 'Mara' }, { choice: 'in' }]);
  const later = await play(asking);
  await readOn(later);
  expect((await field(later)).value).toBe('');
  options(later)[1]?.click();
  await drawn();
  expect(later.run.session.value.decisions, 'what nobody typed is no answer').toMatchObject([{ choice: 'stay' }]);
});

test('a run taken up in the middle shows what was said last', async () => {
  const table = await play(meeting, { book, decisions: ['sorry'] });
  await drawn();
  expect(heard(table)).toContain("Tomás (sad): You're late.");
  expect(heard(table)).toContain('Tomás will remember that.');
});

test('every decision is kept, with the run it belongs to', async () => {
  const table = await play(meeting, { book });
  const id = table.game.playing.value?.id;
  await readOn(table);
  press('2', 'Digit2');
  await expect.poll(() => table.game.saves.all.value[0]?.save.session.decisions).toMatchObject([{ choice: 'take' }]);
  expect(table.game.saves.all.value[0]).toMatchObject({ run: id, ended: false });
  await readOn(table);
  await expect.poll(() => table.game.saves.all.value[0]?.ended).toBe(true);
});

test('a what-if leaves the first run where it was', async () => {
  const table = await play(meeting, { book });
  const first = table.game.playing.value;
  await readOn(table);
  press('2', 'Digit2');
  await readOn(table);
  table.game.actions.whatIf(0);
  const other = await found(() => (table.game.playing.value === first ? null : table.game.playing.value));
  await found(() => options(table)[0]);
  expect(other.run.kind).toBe('what-if');
  options(table)[0]?.click();
  await drawn();
  expect(first?.run.session.value).toEqual(decide(begin(meeting, 7), { kind: 'choice', choice: 'take', thought: expect.any(Number) as number }));
  await table.game.saves.ready;
  await expect
    .poll(() =>
      table.game.saves.all.value
        .filter(({ run }) => run === first?.id)
        .every(({ save }) => save.session.decisions.every((made) => made.kind !== 'choice' || made.choice === 'take')),
    )
    .toBe(true);
});

const ends = ({ effect }: Animation): boolean => effect?.getComputedTiming().endTime !== Infinity;

test('axe finds nothing while reading, deciding, looking back, hidden and at the end', async () => {
  for (const stage of ['on', 'off'] as const) {
    const company = stage === 'on' ? { stage: () => new Promise<never>(() => undefined) } : {};
    const table = await play(meeting, { book, settings: { stage, motion: 'reduced' }, company });
    document.documentElement.dataset['motion'] = 'reduced';
    const find = async (where: string): Promise<void> => {
      await drawn();
      await Promise.allSettled(
        document
          .getAnimations()
          .filter(ends)
          .map(({ finished }) => finished),
      ); // colours have come to rest
      const { violations } = await axe.run(table.page, { rules: { region: { enabled: true } } });
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        `${where}, stage ${stage}`,
      ).toEqual([]);
    };
    await find('reading');
    await readOn(table);
    await find('deciding');
    press('PageUp');
    await find('looking back');
    press('PageDown');
    await drawn();
    press('1', 'Digit1');
    await readOn(table);
    await find('the end');
    press('h');
    await find('hidden');
    table.page.remove();
  }
});

import axe from 'axe-core';
import { expect, test } from 'vitest';
import { begin } from '../../../src/core/session/session.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';
import { drawn, found, heard, options, play, press, readOn } from '../play/table.tsx';
import { beside, button, enter, field, opened } from './beside.ts';

const harbour = opened(`# title: Harbour Lights
# gauge: trust "Trust" 0 10
VAR trust = 3
VAR asked = false
VAR name = "<b>Ada</b>"
VAR route = -> rain
LIST bag = (apple), nail
-> office
=== office
The office is dark.
She looks at you, {name}.
* ["Move over." #id: take #temptation #leading 1 lets-go]
    # why: It is mended at once.
    ~ trust -= 1
    The lights come on.
* ["Read me the worst of it." #id: list #leading 5]
    ~ asked = true
    "An hour of dark," she says.
* [Say nothing. #id: look #silence]
    She presses the button.
-
-> quay
=== quay
The quay. Trust is {trust}.
+ {trust > 5} [Look at the lamps. #id: out] -> lamps("them", 2)
+ [Wait. #id: wait] -> quay
* [Go home. #id: home] -> route
=== lamps(whom, times)
{times} lamps for {whom}.
-> END
=== rain
It rains on {bag}.
-> END
`);

/** Whether the story's second decision offers an option, with this seed. */
function offers(story: Story, seed: number, option: string): boolean {
  return new Play(story, seed).choose('on').choices.some(({ id }) => id === option);
}

const spot = (drawer: HTMLElement): string => drawer.querySelector('.author-spot .spot')?.textContent ?? '';
const place = (drawer: HTMLElement): string => drawer.querySelector('.author-place')?.textContent ?? '';

test('an author sees where the line on the page is written, line by line', async () => {
  const table = await beside(harbour);
  await found(() => (spot(table.drawer) === 'harbour.ink:10' ? true : undefined));
  expect(place(table.drawer)).toBe('office');
  table.page.querySelector<HTMLButtonElement>('.go-on')?.click();
  await found(() => (spot(table.drawer) === 'harbour.ink:11' ? true : undefined));
  await readOn(table);
  options(table)[1]?.click();
  await found(() => (spot(table.drawer) === 'harbour.ink:18' ? true : undefined));
  await readOn(table);
  expect(place(table.drawer)).toBe('quay');
});

test('variables are watched, and say what they were before the last decision', async () => {
  const table = await beside(harbour);
  expect((await field(table.drawer, 'trust')).value).toBe('3');
  await readOn(table);
  options(table)[0]?.click();
  await readOn(table);
  await found(() => table.drawer.querySelector('.author-variable[data-changed="true"]'));
  expect((await field(table.drawer, 'trust')).value).toBe('2');
  expect(table.drawer.querySelector('.author-was')?.textContent).toBe('was 3');
});

test('a variable that is set makes a rehearsal: said plainly, and never saved', async () => {
  const table = await beside(harbour);
  await readOn(table);
  enter(await field(table.drawer, 'trust'), '7');
  await found(() => table.page.querySelector('.what-if-mark'));
  const { run, id } = table.game.playing.value!;
  expect(run.kind).toBe('rehearsal');
  expect(table.page.querySelector('.what-if-mark')?.textContent?.trim()).toBe('Rehearsal: not saved');
  expect(table.page.querySelector('[role=status]')?.textContent).toBe('trust is set. This is a rehearsal: it is not saved.');
  expect(table.page.querySelector('.gauge .value')?.textContent).toContain('7');
  options(table)[2]?.click();
  await found(() => (run.turns.value.length === 2 ? true : undefined));
  await readOn({ ...table, run });
  expect(heard(table).at(-1)).toBe('The quay. Trust is 7.');
  expect(options(table).map(({ dataset }) => dataset['choice'])).toEqual(['out', 'wait', 'home']);
  await table.game.saves.ready;
  expect(table.game.saves.all.value.filter((kept) => kept.run === id)).toEqual([]);
  expect(table.game.saves.hadFirst('opened/harbour')).toBe(false);
  expect(table.game.saveNow('mine')).toBeUndefined();
});

test('read again, the words and the options know of it', async () => {
  const table = await beside(harbour, { decisions: ['look'] });
  await readOn(table);
  expect(options(table)).toHaveLength(2);
  enter(await field(table.drawer, 'trust'), '7');
  (await button(table.drawer, 'Read again with it')).click();
  const run = await found(() => (table.game.playing.value?.run.rehearsal?.script.edits[0]?.after === 0 ? table.game.playing.value.run : undefined));
  await readOn({ ...table, run });
  expect(heard(table).at(-1)).toBe('The quay. Trust is 7.');
  await found(() => (options(table).length === 3 ? true : undefined));
});

test('an author jumps to a knot that wants to be told something, and back to the run', async () => {
  const table = await beside(harbour, { decisions: ['take'] });
  enter(await found(() => table.drawer.querySelector<HTMLSelectElement>('.author-form select')), 'lamps');
  const asked = await found(() => {
    const fields = [...table.drawer.querySelectorAll<HTMLInputElement>('.author-form .field[type=text]')].slice(0, 2);
    return fields[0]?.closest('label')?.textContent?.startsWith('whom') ? fields : undefined;
  });
  enter(asked[0]!, 'Mei');
  enter(asked[1]!, '4');
  await drawn();
  (await button(table.drawer, 'Go to lamps')).click();
  await found(() => (heard(table).includes('4 lamps for Mei.') ? true : undefined));
  expect(place(table.drawer)).toBe('lamps');
  expect((await field(table.drawer, 'trust')).value).toBe('2');
  (await button(table.drawer, 'Back to the run')).click();
  await found(() => (table.game.playing.value?.run === table.run ? true : undefined));
  expect(table.page.querySelector('.what-if-mark')).toBeNull();
});

test('a knot that wants to be told something is restarted with what it was told, or with what its author types instead', async () => {
  const story = opened(
    'VAR trust = 3\n-> lamps("Mei", 2)\n=== lamps(whom, times)\n{times} lamps for {whom}, {trust}.\n+ [More. #id: more] -> lamps(whom, times + 1)\n* [Go home. #id: home] -> END\n',
  );
  const table = await beside(story, { decisions: ['more'] });
  const fields = (): readonly HTMLInputElement[] => [...table.drawer.querySelectorAll<HTMLInputElement>('.author-restart .field')];
  await found(() => (fields()[1]?.value === '3' ? true : undefined));
  expect(fields().map(({ value }) => value)).toEqual(['Mei', '3']);
  enter(fields()[0]!, 'Jonas');
  await drawn();
  (await button(table.drawer, 'Restart lamps')).click();
  await found(() => (heard(table).includes('3 lamps for Jonas, 3.') ? true : undefined));
  enter(fields()[1]!, '');
  const says = await found(() => table.drawer.querySelector('.author-restart [role=status]'));
  expect(says.textContent).toBe('To restart lamps, say what times is to be: for example 3, true or quay.');
  const run = table.game.playing.value?.run;
  (await button(table.drawer, 'Restart lamps')).click();
  await drawn();
  expect(table.game.playing.value?.run).toBe(run);
});

test('a knot that was told what nobody can type says why it is not restarted', async () => {
  const table = await beside(opened('LIST bag = (apple), nail\n-> shelf(bag)\n=== shelf(what)\nOn the shelf: {what}.\n* [Go home. #id: home] -> END\n'));
  const says = await found(() => table.drawer.querySelector('.author-restart [role=status]'));
  expect(says.textContent).toBe('It cannot be restarted as it was: what is (apple), and only numbers, texts, true and false can be typed here.');
  expect((await button(table.drawer, 'Restart shelf')).getAttribute('aria-disabled')).toBe('true');
});

test('lists and divert targets are set by what there is', async () => {
  const table = await beside(harbour, { decisions: ['look'] });
  await readOn(table);
  const route = await field(table.drawer, 'route');
  expect(route.value).toBe('rain');
  table.drawer.querySelector<HTMLInputElement>('.author-item:nth-of-type(2) input')?.click();
  const run = await found(() => (table.game.playing.value?.run.rehearsal ? table.game.playing.value.run : undefined));
  (await found(() => options(table).find(({ dataset }) => dataset['choice'] === 'home'))).click();
  await readOn({ ...table, run });
  expect(heard(table).at(-1)).toBe('It rains on apple, nail.');
});

test('options show their evidence, their reason, what they set and where they lead', async () => {
  const { drawer } = await beside(harbour);
  const [take, , look] = await found(() => {
    const all = [...drawer.querySelectorAll<HTMLElement>('.author-option')];
    return all.length === 3 && all.every((option) => option.querySelector('.author-leads')) ? all : undefined;
  });
  expect([...take!.querySelectorAll('.author-evidence tbody :is(th, td)')].map(({ textContent }) => textContent)).toEqual(['leading', 'lets-go', '1']);
  expect(take!.querySelector('.author-marks')?.textContent).toBe('temptation');
  expect(take!.querySelector('.author-name')?.textContent).toBe('#id: takeharbour.ink:12');
  expect(take!.querySelector('.author-leads')?.textContent).toMatch(/WhyIt is mended at once\..*trust 3 → 2.*Leads tooffice The lights come on\./u);
  expect(look!.querySelector('.author-marks')?.textContent).toBe('silence');
});

test('words of a story are words, whatever they are made of', async () => {
  const { drawer } = await beside(harbour);
  expect((await field(drawer, 'name')).value).toBe('<b>Ada</b>');
  expect(drawer.querySelector('b')).toBeNull();
});

test('what is announced stands in the drawer, as a screen reader has it', async () => {
  const table = await beside(harbour);
  const said = (): readonly string[] => [...table.drawer.querySelectorAll('.author-heard li')].map(({ textContent }) => textContent ?? '');
  await found(() => (said().includes('Story The office is dark.') ? true : undefined));
  press('Escape'); // the focus goes to the story, and stays with it
  await readOn(table);
  table.game.actions.say('The lamp is lit.');
  await found(() => (said().includes('Game The lamp is lit.') ? true : undefined));
  await found(() => (said().includes('Focus You decide: 3 options, heading 2') ? true : undefined));
  expect(said().filter((line) => line.includes('drawer'))).toEqual([]);
});

test('with another seed the same decisions are made as far as they are on offer', async () => {
  const dice = opened('One.\n+ [On #id: on]\n- {RANDOM(1, 2):\n- 1: + [Heads #id: heads] -> END\n- 2: + [Tails #id: tails] -> END\n}\n');
  const table = await beside(dice, { decisions: ['on'] });
  await readOn(table);
  const side = options(table)[0]?.dataset['choice'];
  options(table)[0]?.click();
  await drawn();
  const seed = await found(() => table.drawer.querySelector<HTMLInputElement>('input[inputmode=numeric]'));
  expect(seed.value).toBe('7');
  const other = Array.from({ length: 30 }, (_, number) => number + 8).find((number) => !offers(dice, number, side ?? ''));
  enter(seed, String(other));
  await drawn();
  (await button(table.drawer, 'Make the same decisions with it')).click();
  await found(() => (table.game.playing.value?.run.session.value.seed === other ? true : undefined));
  expect(table.game.playing.value?.run.session.value.decisions).toHaveLength(1);
  expect(table.page.querySelector('[role=status]')?.textContent).toContain('one decision is made again; the next one is not on offer.');
});

test('keys in the drawer are its own; Escape goes back to the story, its key closes it and gives the focus back', async () => {
  const table = await beside(harbour);
  await readOn(table);
  const before = table.run.session.value;
  (await button(table.drawer, 'Read the opening again')).focus();
  press('2', 'Digit2');
  press('l');
  expect(table.run.session.value).toBe(before);
  expect(table.game.dialog.value).toBeUndefined();
  press('Escape');
  expect(document.activeElement?.closest('.play')).not.toBeNull();
  press('F2');
  expect(document.activeElement?.id).toBe('author-heading');
  press('F2');
  await found(() => (document.querySelector('.author-drawer') ? undefined : true));
  expect(document.activeElement?.closest('.play')).not.toBeNull();
  expect(document.documentElement.dataset['author']).toBeUndefined();
});

test('a story of a book has no drawer, and its key does nothing', async () => {
  sessionStorage.clear();
  const table = await play(ink`
    One.
    * [On #id: on] -> END
  `);
  await readOn(table);
  press('F2');
  await drawn();
  expect(document.querySelector('.tool-author, .author-drawer')).toBeNull();
  expect(begin(table.run.story, 7)).toEqual(table.run.session.value);
});

test.each(['light', 'dark'] as const)('nothing stands in anybody’s way, in %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const table = await beside(harbour, { settings: { theme } });
  await readOn(table);
  enter(await field(table.drawer, 'trust'), '7');
  await found(() => table.drawer.querySelector('.author-rehearsal'));
  for (const part of table.drawer.querySelectorAll('details')) part.open = true;
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: true } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  delete document.documentElement.dataset['theme'];
});

test('what comes on the page does not take the focus from an author at work', async () => {
  const table = await beside(harbour);
  (await field(table.drawer, 'trust')).focus();
  await readOn(table);
  expect(document.activeElement).toBe(await field(table.drawer, 'trust'));
});

test('who jumps in the same breath takes along what they have just set', async () => {
  const table = await beside(harbour);
  await readOn(table);
  enter(await field(table.drawer, 'trust'), '9');
  enter(table.drawer.querySelector<HTMLSelectElement>('.author-form select')!, 'quay');
  await Promise.resolve();
  table.drawer.querySelector<HTMLFormElement>('.author-form')!.requestSubmit();
  await found(() => (heard(table).at(-1)?.startsWith('The quay.') ? true : undefined));
  expect(heard(table).at(-1)).toBe('The quay. Trust is 9.');
});

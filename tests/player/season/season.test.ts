import axe from 'axe-core';
import { h, render } from 'preact';
import { page as browser } from 'vitest/browser';
import { expect, test } from 'vitest';
import { parseBook, type SeasonEntry } from '../../../src/core/story/book.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { sharedIn } from '../../../src/core/story/shared.ts';
import { type Story, toStory } from '../../../src/core/story/story.ts';
import { Title } from '../../../src/player/page/title/title.tsx';
import type { SceneEntry } from '../../../src/player/page/views.ts';
import bookText from '../../../stories/northline/book.json?raw';
import map from '../../../assets/places/map/map.svg?raw';
import { drawn, found, options, play, press, readOn, still, type Table } from '../play/table.tsx';

const book = parseBook(JSON.parse(bookText));
const sources = new Map([
  ['shared/team.ink', 'VAR season = 1\nVAR trust = 5\nVAR father_known = false\nVAR last_trust = 5\n'],
  [
    'cups.ink',
    'INCLUDE shared/team.ink\n# title: Two Cups\n# dimensions: leading\n{season == 2: Last time you {last_trust > 5:sat down|asked}.|A first time.}\n* [Sit down #id: sit #leading 4]\n  ~ trust = 8\n* [Ask after his father #id: ask #leading 2]\n  ~ father_known = true\n- He nods. # ending: nod "He Nodded"\n-> END\n',
  ],
  ['week-04.ink', 'INCLUDE shared/team.ink\n# title: Week 4\nA corridor.\n+ [Walk on #id: on]\n- {trust == 8: They wave.|They look down.}\n-> END\n'],
  ['father.ink', 'INCLUDE shared/team.ink\n# title: The Thursday\nHe tells you.\n+ [Listen #id: listen]\n- -> END\n'],
  ['storm.ink', 'INCLUDE shared/team.ink\n# title: Away\nWind, in season {season}. Trust is {trust}.\n+ [Wait #id: wait]\n- -> END\n'],
]);
const scene = (name: string): Story => {
  const { json, diagnostics } = compile(sources, `${name}.ink`);
  if (json === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return toStory(`northline/${name}`, json, book, { shared: sharedIn(sources) });
};
const season: readonly SeasonEntry[] = [
  { scene: 'cups', week: 3 },
  { scene: 'week-04', kind: 'week', week: 4 },
  { scene: 'father', week: 4, when: { father_known: true } },
  { scene: 'storm', week: 6 },
];
const scenes: readonly SceneEntry[] = season.map(({ scene: name, ...place }) => {
  const story = scene(name);
  return {
    id: story.id,
    title: story.title,
    summary: null,
    minutes: null,
    load: () => Promise.resolve(story),
    reach: () => Promise.resolve(undefined),
    ...place,
  };
});

const button = (text: RegExp): Promise<HTMLButtonElement> =>
  found(() => [...document.querySelectorAll('button')].find((each) => text.test(each.textContent ?? '') || text.test(each.getAttribute('aria-label') ?? '')));

/** Reads to the end of what is on the table, always by the option of this number. */
async function toTheEnd(table: Table, option: number): Promise<void> {
  const run = table.game.playing.value!.run;
  const now: Table = { ...table, run };
  for (let decisions = 0; decisions < 9 && run.phase.value !== 'ended'; decisions++) {
    await readOn(now);
    if (options(now).length === 0) break;
    press(String(option), `Digit${option}`);
    await readOn(now);
  }
  await found(() => document.querySelector('.close'));
}

/** What is on the table, once it is that. */
const on = (title: string): ((table: Table) => Promise<void>) => {
  return async ({ game }) => expect.poll(() => game.playing.value?.run.story.title).toBe(title);
};

/** From the first scene, by this option, to the storm, and to its end. */
async function playSeason(table: Table, option: number): Promise<void> {
  await toTheEnd(table, option);
  (await button(/^On to/u)).click();
  (await button(/^Begin/u)).click();
  await on('Week 4')(table);
  await toTheEnd(table, 1);
}

test('a week is played between scenes: the calendar leads into it, and from its end one goes straight on, without a debrief', async () => {
  const table = await play(scene('cups'), { book, scenes });
  await toTheEnd(table, 1);
  expect([...document.querySelectorAll('.close button')].map(({ textContent }) => textContent)).toContain('Your debrief');
  (await button(/^On to “Week 4”/u)).click();
  const calendar = await found(() => document.querySelector('dialog'));
  expect(calendar.querySelector('h2')?.textContent).toBe('Week 4 of 6');
  expect([...calendar.querySelectorAll('.weeks li')].map(({ textContent }) => textContent)).toEqual([
    'Week 1 ',
    'Week 2 ',
    'Week 3 Two Cups',
    'Week 4 The Thursday (now)',
    'Week 5 to come',
    'Week 6 to come',
  ]);
  expect(calendar.querySelector('[aria-current=step]')?.textContent).toContain('Week 4');
  (await button(/^Begin “Week 4”/u)).click();
  await on('Week 4')(table);
  await toTheEnd(table, 1);
  expect(table.page.textContent).toContain('They wave.');
  expect([...document.querySelectorAll('.close button')].map(({ textContent }) => textContent)).not.toContain('Your debrief');
});

test('a scene whose condition does not hold is passed over', async () => {
  const table = await play(scene('cups'), { book, scenes });
  await playSeason(table, 1);
  (await button(/^On to “Away”/u)).click();
  (await button(/^Begin “Away”/u)).click();
  await on('Away')(table);
  expect(table.game.playing.value?.run.session.value.carried).toEqual({ trust: 8 });
});

test('a scene whose condition holds is played; within one week no calendar comes between', async () => {
  const table = await play(scene('cups'), { book, scenes });
  await playSeason(table, 2);
  (await button(/^On to “The Thursday”/u)).click();
  await on('The Thursday')(table);
});

const chapters = (): readonly string[] =>
  [...document.querySelectorAll('.scene')].map((each) => `${each.querySelector('h4')?.textContent}: ${each.querySelector('.scene-state')?.textContent}`);

test('the scenes are chapters: what was played and how it ended, where the season stands, what is to come; weeks are none', async () => {
  const table = await play(scene('cups'), { book, scenes });
  await toTheEnd(table, 1);
  table.game.dialog.value = { kind: 'scenes' };
  await expect.poll(chapters).toEqual(['Two Cups: Week 3 · played', 'The Thursday: Week 4 · not yet', 'Away: Week 6 · not yet']);
  await expect.poll(() => document.querySelector('.scene-ending')?.textContent).toBe('It ended as He Nodded.');
  (await button(/^Go on: Week 4/u)).click();
  await on('Week 4')(table);
  await toTheEnd(table, 1);
  table.game.dialog.value = { kind: 'scenes' };
  await expect.poll(chapters).toContain('Away: Week 6 · open');
  await still();
  const { violations } = await axe.run(await found(() => document.querySelector('dialog')));
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  (await button(/^Play by itself: The Thursday/u)).click();
  await on('The Thursday')(table);
});

test('the title goes on with the season where what was played last is over', async () => {
  const table = await play(scene('cups'), { book, scenes });
  await playSeason(table, 1);
  const root = document.body.appendChild(document.createElement('div'));
  render(h(Title, { game: table.game }), root);
  await expect.poll(() => [...root.querySelectorAll('.pass')].map(({ textContent }) => textContent)).toEqual(['Continue Away', 'New game Two Cups']);
  root.querySelector<HTMLButtonElement>('.pass')?.click();
  await on('Away')(table);
  expect(table.game.playing.value?.run.session.value.carried).toEqual({ trust: 8 });
  await toTheEnd(table, 1);
  await expect.poll(() => [...root.querySelectorAll('.pass')].map(({ textContent }) => textContent)).toEqual(['New season Two Cups']);
  root.querySelector<HTMLButtonElement>('.pass')?.click();
  await expect.poll(() => table.game.playing.value?.run.session.value.carried).toEqual({ season: 2, last_trust: 8 });
  render(null, root);
  root.remove();
});

test('whoever played the last scene by itself has the season before them', async () => {
  const table = await play(scene('storm'), { book, scenes });
  await toTheEnd(table, 1);
  table.game.dialog.value = { kind: 'scenes' };
  await expect.poll(chapters).toEqual(['Two Cups: Week 3 · open', 'The Thursday: Week 4 · not yet', 'Away: Week 6 · played']);
});

test('a new season knows that it is the second, and keeps the first beside it', async () => {
  const table = await play(scene('cups'), { book, scenes });
  await playSeason(table, 1);
  table.game.dialog.value = { kind: 'scenes' };
  (await button(/^Begin a new season/u)).click();
  await expect.poll(() => table.game.playing.value?.run.session.value.carried).toEqual({ season: 2, last_trust: 8 });
  expect(table.game.playing.value?.run.kind).toBe('first');
  await toTheEnd(table, 2);
  expect(table.page.textContent).toContain('Last time you sat down.');
  (await button(/^On to/u)).click();
  (await button(/^Begin/u)).click();
  await expect.poll(() => table.game.playing.value?.run.session.value.carried).toEqual({ season: 2, last_trust: 8, father_known: true });
  expect(table.game.playing.value?.run.kind).toBe('first');
  table.game.dialog.value = { kind: 'scenes' };
  await expect.poll(chapters).toEqual(['Two Cups: Week 3 · played', 'The Thursday: Week 4 · not yet', 'Away: Week 6 · not yet']);
  (await button(/^First season/u)).click();
  await expect.poll(chapters).toContain('Away: Week 6 · open');
  expect(table.game.saves.firstOf('northline/cups')?.save.session.decisions).toMatchObject([{ choice: 'sit' }]);
  expect(table.game.saves.firstOf('northline/cups', 2)?.save.session.decisions).toMatchObject([{ choice: 'ask' }]);
});

test('calendar and chapters fit the narrowest window with the largest letters; the picture is for the eyes only', async () => {
  const chart = document.body.appendChild(document.createElement('div'));
  chart.id = 'map';
  chart.hidden = true;
  chart.append(document.importNode(new DOMParser().parseFromString(map, 'image/svg+xml').documentElement, true));
  await browser.viewport(320, 640);
  const table = await play(scene('cups'), { book, scenes, settings: { stage: 'on' } });
  await toTheEnd(table, 1);
  document.documentElement.style.fontSize = '200%';
  for (const dialog of [{ kind: 'calendar', next: 'northline/storm' } as const, { kind: 'scenes' } as const]) {
    table.game.dialog.value = dialog;
    const body = await found(() => document.querySelector<HTMLElement>('dialog .dialog-body'));
    await drawn();
    expect(body.scrollWidth, dialog.kind).toBeLessThanOrEqual(body.clientWidth);
    for (const each of body.querySelectorAll('button')) expect(each.getBoundingClientRect().right, each.textContent ?? '').toBeLessThanOrEqual(320);
    if (dialog.kind === 'calendar') {
      expect(body.querySelector('.chart')?.getAttribute('aria-hidden')).toBe('true');
      await still();
      const { violations } = await axe.run(body);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    table.game.dialog.value = undefined;
    await drawn();
  }
  document.documentElement.style.fontSize = '';
  chart.remove();
});

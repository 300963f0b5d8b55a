import type { Page } from '@playwright/test';
import { expect, test } from './workshop.ts';
import { Voters } from './workshop-voters.ts';

// Forty letters, nearly all of them marks that pile up over and under two; and a single letter of forty, which no line can break.
const TOWERS = `\u0627${'\u064B\u0651'.repeat(9)}\u0628${'\u064D'.repeat(19)}`;
const ENDLESS = `\u0E01${'\u0E47'.repeat(38)}`;

async function rename(desk: Page, at: number, name: string, typed = name): Promise<void> {
  const person = desk.locator('.people li').nth(at).locator('.person');
  await person.click();
  await desk.getByLabel(/^New name of/u).fill(typed);
  await desk.getByRole('button', { name: 'Rename' }).click();
  await expect(person).toContainText(name);
}

test('what people call themselves and write stays where it stands, whatever letters it is made of', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const { desk, code, screenLink } = await workshop.desk();
  const voters = new Voters(workshop.address, code);
  await voters.join(3);
  const phone = await workshop.page(`#${code}`, 'phone');
  await expect(desk.locator('.people li')).toHaveCount(4);
  for (const [at, name] of [TOWERS, ENDLESS, 'W'.repeat(40), 'שלום (עולם)'].entries()) await rename(desk, at, name);
  await rename(desk, 2, 'ශ්‍රී 👩‍🚒', '\u202Eශ්‍රී \u200B👩‍🚒\u0007'); // signs that nobody sees are left out, joiners are not
  expect(await desk.locator('.people ul').evaluate((list) => list.scrollWidth - list.clientWidth), 'nothing to scroll to').toBe(0);
  for (const name of await desk.locator('.person span').all()) await expect(name).toHaveCSS('overflow', 'clip');

  await expect(phone.getByText('Hello, שלום (עולם).')).toBeVisible();
  const [hello, name] = await Promise.all(['.hello-name', '.hello-name bdi'].map((part) => phone.locator(part).boundingBox()));
  expect(name!.x - hello!.x, 'the greeting stands before the name').toBeGreaterThan(40);

  await desk.getByRole('button', { name: 'Begin' }).click();
  await desk.getByRole('button', { name: 'Skip to the debrief' }).click();
  await voters.all((at) => ({ kind: 'write', note: `n${at}`, text: [TOWERS, `${ENDLESS} ${ENDLESS}`, 'W'.repeat(200)][at] ?? '' }));
  await desk.getByRole('button', { name: 'Approve all 3' }).click();
  await desk.getByRole('button', { name: 'The wall' }).click();
  const screen = await workshop.page(screenLink, 'screen');
  for (const [page, wall] of [
    [screen, '.wall'],
    [desk, '.to-review'],
  ] as const) {
    const notes = page.locator(`${wall} li`);
    await expect(notes).toHaveCount(3);
    for (const note of await notes.all()) {
      const words = note.locator('p');
      await expect(words).toHaveCSS('overflow', 'clip');
      expect(await note.evaluate((paper) => paper.querySelector('p')!.offsetWidth - paper.clientWidth), wall).toBeLessThan(0);
    }
  }
  voters.leave();
});

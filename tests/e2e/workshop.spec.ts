import type { Page } from '@playwright/test';
import { findsNothing } from './looks.ts';
import { expect, test } from './workshop.ts';

const next = (desk: Page, name: string): Promise<void> => desk.getByRole('button', { name, exact: true }).click();
const options = (phone: Page): ReturnType<Page['locator']> => phone.locator('.options button');

test('a workshop: people come, go, come late and are taken out; the room votes, talks, votes again and looks back', async ({ workshop }) => {
  const { desk, screen, code } = await workshop.room();
  const ada = await workshop.page(`#${code}`, 'phone');
  await expect(desk.getByText('1 taking part')).toBeVisible();
  const bo = await workshop.page(`#${code}`, 'phone');
  const cy = await workshop.page(`#${code}`, 'phone');
  const dee = await workshop.page(`#${code}`, 'phone');
  await expect(desk.getByText('4 taking part')).toBeVisible();
  await expect(screen.getByText('4 people are here.')).toBeVisible();

  await next(desk, 'Begin');
  await expect(screen.locator('.entry.current')).toBeVisible();
  await next(desk, 'Vote');
  await expect(screen.locator('.asked li')).toHaveCount(3, { timeout: 60_000 }); // the stage is drawn for the first time
  await expect(ada.locator('.count')).toHaveCount(0);
  for (const [phone, option] of [
    [ada, 0],
    [bo, 0],
    [cy, 1],
  ] as const)
    await options(phone).nth(option).click();
  await expect(screen.getByText('3 of 4 have decided.')).toBeVisible();
  await expect(screen.locator('.count')).toHaveCount(0);

  await bo.reload();
  await expect(bo.locator('.options [aria-pressed="true"]')).toHaveCount(1);
  await dee.context().setOffline(true);
  const late = await workshop.page(`#${code}`, 'phone');
  await expect(desk.getByText('5 taking part')).toBeVisible();
  await options(late).nth(0).click();
  await desk.locator('.person').first().click();
  await desk
    .getByRole('button', { name: /^Take out/u })
    .first()
    .click();
  await desk.getByRole('button', { name: 'Yes, take out' }).click();
  await expect(ada.getByText('You have been taken out of this room.')).toBeVisible();

  await next(desk, 'Reveal');
  const verdict = screen.locator('.fall > p');
  await expect(verdict).toHaveText('The votes are in …');
  await screen.evaluate(() => document.getAnimations().forEach((animation) => animation.pause())); // as where a machine is late
  await expect(verdict).toHaveText('You are split.'); // and nothing besides
  await expect(screen.locator('.count').first()).toContainText('2');
  await expect(late.locator('.count').first()).toContainText('2');
  await next(desk, 'Follow the majority');
  await dee.context().setOffline(false);
  await expect(dee.getByText('Read, or listen to the screen.')).toBeVisible({ timeout: 20_000 });

  await next(desk, 'Vote');
  for (const [phone, option] of [
    [bo, 0],
    [cy, 1],
    [dee, 1],
    [late, 2],
  ] as const)
    await options(phone).nth(option).click();
  await expect(desk.getByText('4 of 4 have voted.')).toBeVisible();
  await next(desk, 'Reveal');
  await next(desk, 'See the minority’s way');
  await expect(screen.getByText('What if it had gone another way')).toBeVisible();
  await next(desk, 'Come back');
  await next(desk, 'Talk about it');
  await next(desk, 'Vote again');
  for (const phone of [bo, cy, dee, late]) await options(phone).nth(1).click();
  await next(desk, 'Reveal');
  await next(desk, 'Follow the majority');
  await expect(screen.getByText('What if it had gone another way')).toHaveCount(0);
  await expect(desk.getByText('The room reads.')).toBeVisible(); // the steps stand elsewhere then
  await next(desk, 'Skip to the debrief');
  await expect(cy.getByText('The story is over. Look back together.')).toBeVisible();
});

test('when the server is killed in the middle of a vote, nothing that was acknowledged is lost, and everybody is back by themselves', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const { desk, screen, code } = await workshop.room();
  const phones = await Promise.all(Array.from({ length: 3 }, () => workshop.page(`#${code}`, 'phone')));
  await next(desk, 'Begin');
  await next(desk, 'Vote');
  for (const phone of phones.slice(0, 2)) await options(phone).nth(1).click();
  await expect(screen.getByText('2 of 3 have decided.')).toBeVisible();
  await workshop.laptop.kill();
  await expect(phones[2]!.getByText('The connection is gone.')).toBeVisible();
  await options(phones[2]!).nth(1).click(); // sent again until somebody answers
  await workshop.laptop.start();
  await expect(screen.getByText('3 of 3 have decided.')).toBeVisible({ timeout: 20_000 });
  await next(desk, 'Reveal');
  await expect(screen.locator('.count').nth(1)).toContainText('3');
});

test('the desk is led by keyboard alone', async ({ workshop }) => {
  const { desk, code } = await workshop.desk();
  const phone = await workshop.page(`#${code}`, 'phone');
  const press = async (name: string): Promise<void> => {
    for (let tabs = 0; tabs < 80; tabs++) {
      const button = desk.getByRole('button', { name, exact: true, disabled: false });
      if ((await button.count()) > 0 && (await button.evaluate((each) => each === document.activeElement))) return desk.keyboard.press('Enter');
      await desk.keyboard.press('Tab');
    }
    throw new Error(`"${name}" cannot be reached with the Tab key.`);
  };
  await expect(desk.getByText('1 taking part')).toBeVisible();
  for (const step of ['Begin', 'Vote', 'Reveal', 'Vote anew', 'Reveal']) await press(step);
  await expect(phone.getByText('This is how the room would go.')).toBeVisible();
});

test('teams go their own ways, and the screen shows them all', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const { desk, screen, code } = await workshop.room(async (front) => {
    await front.getByLabel('Each table a team of its own').check();
    await front.getByLabel('Teams').fill('2');
  });
  const phones = await Promise.all(Array.from({ length: 2 }, () => workshop.page(`#${code}`, 'phone')));
  await expect(desk.getByText('2 taking part')).toBeVisible();
  await next(desk, 'Begin');
  await next(desk, 'Vote');
  for (const [at, phone] of phones.entries()) await options(phone).nth(at).click();
  await expect(desk.getByText('1 of 1 have voted.')).toHaveCount(2);
  await next(desk, 'Reveal');
  await next(desk, 'Follow the majority');
  await expect(screen.locator('.table .told')).toHaveCount(2);
  const [first, second] = await screen.locator('.table .told').allInnerTexts();
  expect(first).not.toBe(second);
});

test('a team that was led on hears so while the others vote anew', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const { desk, code } = await workshop.room(async (front) => {
    await front.getByLabel('Each table a team of its own').check();
    await front.getByLabel('Teams').fill('2');
  });
  const phone = await workshop.page(`#${code}`, 'phone');
  await expect(phone.getByText('at team 1')).toBeVisible();
  await workshop.page(`#${code}`, 'phone');
  await expect(desk.getByText('2 taking part')).toBeVisible();
  for (const step of ['Begin', 'Vote', 'Reveal']) await next(desk, step);
  await expect(desk.getByText('Nobody has voted at Team 1, Team 2: choose where it goes, or vote anew.')).toBeVisible();
  const mine = desk.getByRole('region', { name: 'Team 1' });
  await mine.getByRole('button').first().click();
  await expect(desk.getByText('Nobody has voted: choose where it goes, or vote anew.')).toBeVisible();
  await desk.getByRole('button', { name: 'Vote anew' }).click();
  await expect(phone.getByRole('status')).toHaveText('Your table has decided. Others vote once more.');
  await expect(mine.getByText('It has gone on already.')).toBeVisible();
  await expect(options(phone)).toHaveCount(0);
});

test('axe finds nothing on the front door, the desk, the screen and a phone, by day and by night', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const { desk, screen, code } = await workshop.room();
  const phone = await workshop.page(`#${code}`, 'phone');
  const look = async (when: string, ...more: readonly Page[]): Promise<void> => {
    for (const page of [desk, screen, phone, ...more]) await findsNothing(page, when);
  };
  await expect(desk.getByText('1 taking part')).toBeVisible();
  await look('before it begins', await workshop.page('', 'phone'));
  await next(desk, 'Begin');
  await next(desk, 'Vote');
  await options(phone).first().click();
  await expect(screen.getByText('1 of 1 have decided.')).toBeVisible();
  await look('voting');
  await next(desk, 'Reveal');
  await expect(phone.locator('.count')).toHaveCount(3);
  await look('revealed');
});

test('a wrong code is said in a sentence, and another can be typed', async ({ workshop }) => {
  const phone = await workshop.page('#QQQQQQ', 'phone');
  await expect(phone.getByRole('alert')).toContainText('There is no room of that code.');
  await phone.getByRole('link', { name: 'Type another code' }).click();
  await phone.getByLabel('The code on the screen').fill('abc');
  await phone.getByRole('button', { name: 'Join' }).click();
  await expect(phone.getByText('A code has six letters')).toBeVisible();
});

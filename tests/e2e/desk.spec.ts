import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findsNothing } from './looks.ts';
import { expect, test, type Workshop } from './workshop.ts';
import { Voters } from './workshop-voters.ts';

const button = (page: Page, name: string | RegExp): ReturnType<Page['getByRole']> =>
  typeof name === 'string' ? page.getByRole('button', { name, exact: true }) : page.getByRole('button', { name });
const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).click();

test.describe.configure({ mode: 'parallel' }); // each has a room of its own

// What is looked at here stands in words; a stage that is drawn by the processor would take its time from everybody.
test.beforeEach(({ workshop }) => void (workshop.stage = 'cannot-be-had'));

interface Led {
  readonly desk: Page;
  readonly screen: Page;
  readonly code: string;
  readonly voters: Voters;
}

/** A room of six that has made two decisions, the first by all but one, the second split and led; and is in its debrief. */
async function lookingBack(workshop: Workshop, people = 6): Promise<Led> {
  const { desk, screen, code } = await workshop.room((front) => front.getByLabel(/^A self-check/u).check());
  await screen.emulateMedia({ reducedMotion: 'reduce' });
  const voters = new Voters(workshop.address, code);
  await voters.join(people);
  await voters.all(() => ({ kind: 'check', when: 'before', ratings: [2, 2, 2, 2, 2] }));
  await press(desk, 'Begin');
  await press(desk, 'Vote');
  await voters.vote(...Array.from({ length: people }, (_, at) => (at === 0 ? 1 : 0)));
  await press(desk, 'Reveal');
  await press(desk, 'Follow the majority');
  await press(desk, 'Vote');
  await voters.vote(...Array.from({ length: people }, (_, at) => at % 2));
  await press(desk, 'Reveal');
  await press(desk, 'Talk about it');
  await desk.locator('.votes .option').first().click();
  await expect(desk.getByText('The room reads.')).toBeVisible(); // the steps stand elsewhere then
  await press(desk, 'Skip to the debrief');
  await expect(screen.getByRole('heading', { name: 'The way you went' })).toBeVisible();
  return { desk, screen, code, voters };
}

test('the desk tells the debrief on the screen page by page, and nothing that was written is seen before it is approved', async ({ workshop }) => {
  const { desk, screen, voters } = await lookingBack(workshop);
  await expect(screen.locator('.way-taken li')).toHaveCount(2);
  await expect(screen.locator('.ribbon.taken')).toHaveCount(2);
  await expect(desk.getByRole('heading', { name: 'Talk about this first' })).toBeVisible();

  await press(desk, 'The votes');
  await expect(button(desk, 'The votes')).toHaveAttribute('aria-pressed', 'true');
  await expect(screen.getByRole('heading', { name: 'How you voted' })).toBeVisible();
  await expect(screen.getByRole('img', { name: /^first vote: A 83 %, B 17 %/u })).toBeVisible();

  await voters.all((at) => ({ kind: 'write', note: `note-${at}`, text: `I would ask first. ${at} <b>` }));
  await press(desk, 'The wall');
  await expect(desk.getByText('6 waiting')).toBeVisible();
  await expect(screen.getByText('The wall is still empty.')).toBeVisible();
  await press(desk, /^Approve I would ask first\. 2/u);
  await press(desk, /^Keep back I would ask first\. 3/u);
  await expect(screen.locator('.wall li')).toHaveText(['I would ask first. 2 <b>']);
  await press(desk, 'Hide all that is written');
  await expect(screen.locator('.wall li')).toHaveCount(0);
  await press(desk, 'Show what is written');
  await expect(screen.locator('.wall li')).toHaveCount(1);

  await voters.all(() => ({ kind: 'check', when: 'back', ratings: [1, 1, 1, 1, 3] }));
  await voters.all(() => ({ kind: 'check', when: 'now', ratings: [4, 4, 4, 4, 3] }));
  await voters.all(() => ({ kind: 'commit', cue: 'a SECRET comes', act: 'keep it' }));
  await press(desk, 'Then and now');
  await expect(screen.getByText('The self-check is still open')).toBeVisible();
  await expect(desk.getByText('6 people answered at the start; 6 have looked back, 6 have said where they stand now.')).toBeVisible();
  await expect(desk.getByText('6 people have written down what they will do')).toBeVisible();
  await press(desk, 'Close the self-check');
  await expect(screen.getByRole('img', { name: 'at the start 2.0, before today, looking back 1.0, now 4.0; of 5' })).toHaveCount(4);
  await expect(screen.locator('.check-scale').last().locator('b')).toHaveText(['2.0', '3.0']); // looking back as now: one number for both
  expect(await desk.content()).not.toContain('SECRET');
  await press(desk, 'What it showed');
  await expect(screen.getByRole('heading', { name: 'What it showed of this room' })).toBeVisible();
  voters.leave();
});

test('from the debrief another way is performed on the screen, and the room comes back to where it was', async ({ workshop }) => {
  const { desk, screen, voters } = await lookingBack(workshop);
  await press(desk, 'The votes');
  await press(desk, /^See this way .*Because otherwise what/u);
  await expect(screen.getByText('What if it had gone another way')).toBeVisible();
  await expect(desk.getByText('The room looks at another way.')).toBeVisible();
  await press(desk, 'Come back');
  await expect(screen.getByRole('heading', { name: 'How you voted' })).toBeVisible();
  await expect(desk.locator('.timeline .fork')).toHaveCount(2);
  voters.leave();
});

test('a room is handed over: the new desk leads, and the old one has stopped', async ({ workshop }) => {
  const { desk, code } = await workshop.desk();
  const old = desk.url();
  await press(desk, 'Hand over to somebody else');
  await press(desk, 'Yes, hand over');
  const link = await desk.getByLabel('the desk link').inputValue();
  expect(link).toContain(`#desk.${code}.`);
  const next = await workshop.page(new URL(link).hash, 'laptop');
  await press(next, 'Begin');
  await expect(button(next, 'Vote')).toBeVisible();
  const again = await workshop.page(new URL(old).hash, 'laptop');
  await expect(again.getByRole('alert')).toContainText('no longer');
});

test('a room is deleted after it was asked twice, and is gone for everybody', async ({ workshop }) => {
  const { desk, screen, code } = await workshop.room();
  await press(desk, 'Delete the room');
  await press(desk, 'No');
  await press(desk, 'Delete the room');
  await press(desk, 'Go on');
  await press(desk, 'Yes, delete it for good');
  await expect(desk.getByRole('heading', { name: 'The room is gone' })).toBeVisible();
  await expect(desk.getByRole('alert')).toHaveCount(0); // it is said once
  await expect(screen.getByRole('alert')).toBeVisible();
  const late = await workshop.page(`#${code}`, 'phone');
  await expect(late.getByRole('alert')).toContainText('There is no room of that code.');
});

test('a link that was copied in part says so, above the place for the code', async ({ workshop }) => {
  const torn = await workshop.page('#desk.ABCDEF.Kq3', 'laptop');
  await expect(torn.getByRole('alert')).toHaveText('A part of this address is missing. Open the whole link, or type the code.');
  await expect(torn.getByLabel('The code on the screen')).toBeVisible();
  const whole = await workshop.page('', 'laptop');
  await expect(whole.getByLabel('The code on the screen')).toBeVisible();
  await expect(whole.getByRole('alert')).toHaveCount(0);
});

test('N takes the next step, Space does where nothing has the focus, and neither does while somebody types', async ({ workshop }) => {
  const { desk, code } = await workshop.desk();
  const voters = new Voters(workshop.address, code);
  await voters.join(1);
  await expect(desk.getByText('1 taking part')).toBeVisible();
  await desk.locator('.person').click();
  await desk.getByLabel(/^New name of/u).fill('');
  await desk.keyboard.type('Nina n');
  await expect(button(desk, 'Begin')).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.locator('.person')).toContainText('Nina n');
  await desk.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await desk.keyboard.press('n');
  await expect(button(desk, 'Vote')).toBeEnabled();
  await desk.keyboard.press('Space');
  await expect(button(desk, 'Reveal')).toBeEnabled();
  await voters.vote(0);
  await desk.keyboard.press('n');
  await expect(desk.getByText('The story goes on with:')).toBeVisible();
  voters.leave();
});

test('the way back, own seconds and the clock of play against talk', async ({ workshop }) => {
  const { desk, screen, voters } = await lookingBack(workshop);
  await expect(desk.getByText(/^played \d+ min, talked \d+ min$/u)).toBeVisible();
  await press(desk, /^Back to here decision 2/u);
  await press(desk, 'Yes, decide this anew');
  await press(desk, 'Vote');
  await desk.getByText('Set a time').click();
  await desk.getByLabel('Seconds').fill('300');
  await press(desk, 'Set');
  await expect(screen.locator('.deadline')).toHaveText(/^[45]:\d\d$/u);
  await press(desk, 'No deadline');
  await expect(screen.locator('.deadline')).toHaveCount(0);
  await press(desk, 'Pause');
  await expect(screen.getByText('A short break')).toBeVisible();
  voters.leave();
});

test('alone: desk and screen count how far people are', async ({ workshop }) => {
  const { desk, screen, code } = await workshop.room((front) => front.getByLabel('Everybody alone, at their own pace').check());
  const voters = new Voters(workshop.address, code);
  await voters.join(3);
  await press(desk, 'Begin');
  await voters.goAlone(2, 1);
  for (const page of [desk, screen]) {
    await expect(page.getByRole('row', { name: '2 decided 1' })).toBeVisible();
    await expect(page.getByText('0 of 3 have come to an end.').first()).toBeVisible();
  }
  await press(desk, 'On to the debrief');
  await expect(screen.getByRole('heading', { name: 'The way you went' })).toBeVisible();
  voters.leave();
});

test('eight teams fit beside each other on a tablet, and the next step is in sight', async ({ workshop }) => {
  const { desk, code } = await workshop.desk(async (front) => {
    await front.getByLabel('Each table a team of its own').check();
    await front.getByLabel('Teams', { exact: true }).fill('8');
  });
  const voters = new Voters(workshop.address, code);
  await voters.join(8);
  await press(desk, 'Begin');
  await press(desk, 'Vote');
  await voters.vote(0, 0, 1, 1, 0, 1, 2, 2);
  for (const [width, height] of [
    [1024, 768],
    [768, 1024],
  ] as const) {
    await desk.setViewportSize({ width, height });
    await expect(desk.getByText('1 of 1 have voted.')).toHaveCount(8);
    await expect(button(desk, 'Reveal')).toBeInViewport();
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  voters.leave();
});

test('on a small laptop all options and their votes are in sight beside the next step; in letters of twice the size nothing sticks out', async ({
  workshop,
}) => {
  const { desk, code } = await workshop.desk();
  const voters = new Voters(workshop.address, code);
  await voters.join(4);
  await desk.setViewportSize({ width: 1280, height: 720 });
  await press(desk, 'Begin');
  await press(desk, 'Vote');
  await voters.vote(0, 0, 0, 1);
  await press(desk, 'Reveal');
  await press(desk, 'Follow the majority');
  await press(desk, 'Vote'); // of four options, with a note and a question
  await voters.vote(0, 1, 2, 3);
  await expect(desk.getByText('4 of 4 have voted.')).toBeVisible();
  await expect(desk.locator('.poll')).toHaveCount(4);
  for (const poll of await desk.locator('.poll').all()) await expect(poll).toBeInViewport({ ratio: 1 });
  await expect(button(desk, 'Reveal')).toBeInViewport({ ratio: 1 });

  await desk.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    scrollTo(0, 0);
  });
  await expect(button(desk, 'Reveal')).toBeInViewport({ ratio: 1 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  const [lead, side] = [await desk.locator('.lead').boundingBox(), await desk.locator('.side').boundingBox()];
  expect((lead?.y ?? 0) + (lead?.height ?? 0), 'what leads the room has the whole width, and the rest comes after it').toBeLessThanOrEqual(side?.y ?? 0);
  voters.leave();
});

test('what the workshop came to is saved as files', async ({ workshop }) => {
  const { desk, code } = await workshop.desk();
  await press(desk, 'Begin');
  await press(desk, 'Skip to the debrief');
  for (const [name, ext, head] of [
    ['Report (PDF)', 'pdf', '%PDF'],
    ['Slides (PPTX)', 'pptx', 'PK'],
    ['Table (XLSX)', 'xlsx', 'PK'],
    ['Data (JSON)', 'json', '{'],
  ] as const) {
    const saving = desk.waitForEvent('download');
    await press(desk, name);
    const file = await saving;
    expect(file.suggestedFilename()).toBe(`promoted-${code}.${ext}`);
    expect(
      readFileSync(await file.path())
        .subarray(0, head.length)
        .toString(),
    ).toBe(head);
  }
});

test('an opened room says what to write down, and where phones find it', async ({ workshop }) => {
  const front = await workshop.page('', 'laptop');
  await press(front, 'Open the room');
  await expect(front.locator('.recovery')).toHaveText(/^(?:[2-9A-Z]{5}-){4}[2-9A-Z]{5}$/u);
  const saving = front.waitForEvent('download');
  await press(front, 'Save as text');
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain((await front.locator('.recovery').textContent()) ?? 'never');
  await expect(front.getByRole('link', { name: /^[Cc]heck/u }).first()).toHaveAttribute('href', '#check');
  await expect(front.getByRole('heading', { name: 'Phones' })).toBeVisible();
});

test('axe finds nothing on desk and screen in the debrief, by day and by night', async ({ workshop }) => {
  const { desk, screen, voters } = await lookingBack(workshop);
  await voters.all((at) => ({ kind: 'write', note: `note-${at}`, text: `A note, ${at}.` }));
  await press(desk, 'Approve all 6');
  await press(desk, 'Close the self-check');
  for (const page of ['The votes', 'What it showed', 'Then and now', 'The wall', 'The way']) {
    await press(desk, page);
    await expect(screen.locator('.debrief-page h1')).toHaveCount(1);
    await expect(button(desk, page)).toHaveAttribute('aria-pressed', 'true');
    await findsNothing(screen, page);
  }
  await findsNothing(desk, 'the desk');
  voters.leave();
});

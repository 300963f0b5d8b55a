import { networkInterfaces } from 'node:os';
import type { Page } from '@playwright/test';
import { Lead } from './lead.ts';
import { findsNothing } from './looks.ts';
import { expect, test, type Workshop } from './workshop.ts';

const options = (phone: Page): ReturnType<Page['locator']> => phone.locator('.options button');
const status = (phone: Page): ReturnType<Page['locator']> => phone.locator('.bearing [role="status"]');

/** The room goes where most of it wanted to go. */
async function followed(lead: Lead): Promise<void> {
  await lead.does('next');
  await expect.poll(() => lead.view.phase).toBe('reveal');
  await lead.does({ kind: 'follow', table: 'room', choice: lead.view.tables[0]?.live?.favourites[0] ?? '' });
}

test('where names are made up, the QR code is enough; where they are free, one is asked once, and need not answer', async ({ workshop }) => {
  const made = await Lead.open(workshop.address);
  const first = await workshop.page(`#${made.code}`, 'phone');
  await expect(status(first)).toHaveText('You are in. It begins when everybody is here.');
  await expect.poll(() => made.view.here).toBe(1);

  const free = await Lead.open(workshop.address, { names: 'free' });
  const ada = await workshop.page(`#${free.code}`, 'phone');
  await ada.getByLabel('Your name').fill(' Ada\u202E ');
  expect(free.view.here, 'nobody is in before they have said who they are').toBe(0);
  await ada.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(ada.getByText('Hello, Ada.')).toBeVisible();
  await expect.poll(() => free.view.participants.map(({ name }) => name)).toEqual(['Ada']);
  await ada.reload();
  await expect(ada.getByText('Hello, Ada.')).toBeVisible();
  const shy = await workshop.page(`#${free.code}`, 'phone');
  await shy.getByRole('button', { name: 'Give me a made-up name' }).click();
  await expect(shy.getByText(/Hello, \w+ \w+\./u)).toBeVisible();
  for (const lead of [made, free]) lead.leave();
});

test('whoever comes to a locked door hears so, and is in as soon as it is opened, without a tap', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address);
  await lead.does({ kind: 'lock' });
  const phone = await workshop.page(`#${lead.code}`, 'phone');
  await expect(phone.getByRole('alert')).toContainText('This room is locked. Ask whoever leads it to let you in. This page comes in by itself');
  await expect(phone.getByText('One moment')).toHaveCount(0);
  expect(lead.view.here).toBe(0);
  await lead.does({ kind: 'unlock' });
  await expect(status(phone)).toHaveText('You are in. It begins when everybody is here.');
  await expect.poll(() => lead.view.here).toBe(1);
  lead.leave();
});

test('whoever comes late reads what was decided, and votes at once; a vote that opens takes the focus, and keys are enough', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address);
  const early = await workshop.page(`#${lead.code}`, 'phone');
  await expect(status(early)).toContainText('You are in');
  await lead.does('next', 'next');
  await expect(early.getByRole('heading', { name: 'What would you do?' })).toBeFocused();
  for (let tabs = 0; tabs < 6 && (await early.evaluate(() => document.activeElement?.classList.contains('option'))) !== true; tabs++)
    await early.keyboard.press('Tab');
  const decided = (await options(early).first().innerText()).trim();
  await early.keyboard.press('Enter');
  await expect(status(early)).toHaveText('Your vote is in. You can change it until the reveal.');
  await followed(lead);
  await lead.does('next');

  const late = await workshop.page(`#${lead.code}`, 'phone');
  const soFar = late.locator('details[open].so-far');
  await expect(soFar).toContainText('You come in the middle');
  await expect(soFar).toContainText('Two Places at Once');
  await expect(soFar.locator('li')).toHaveText([decided]);
  await options(late).nth(1).click();
  await late.locator('.sure label').nth(3).click();
  await expect(status(late)).toContainText('Your vote is in.');
  await expect.poll(() => lead.view.tables[0]?.voted).toBe(1);
  await lead.does({ kind: 'remove', participant: lead.view.participants[0]?.id ?? '' });
  await expect(early.getByText('You have been taken out of this room.')).toBeVisible();
  lead.leave();
});

test('a vote that cannot be sent is kept, of two only the newer counts, and a phone that slept is right within a second', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address);
  const phone = await workshop.page('', 'phone');
  await phone.goto(`${workshop.address.replace('localhost', '127.0.0.1')}#${lead.code}`); // to itself, no machine is ever offline
  await expect(status(phone)).toContainText('You are in');
  await lead.does('next', 'next');
  await expect(options(phone)).toHaveCount(3);
  await phone.context().setOffline(true);
  await options(phone).nth(0).click();
  await options(phone).nth(2).click();
  await expect(status(phone)).toHaveText('Your vote waits here, and is sent as soon as the connection is back.');
  await phone.context().setOffline(false);
  await expect(status(phone)).toContainText('Your vote is in.');
  const [, , third] = lead.view.tables[0]?.offer?.choices ?? [];
  await expect.poll(() => lead.view.tables[0]?.live?.favourites).toEqual([third?.id]);

  await phone.context().setOffline(true);
  await followed(lead);
  await lead.does('next');
  await expect(phone.getByText('The connection is gone.')).toBeVisible();
  const woke = Date.now();
  await phone.context().setOffline(false);
  await expect(status(phone)).toHaveText('Your turn. Nobody sees how you vote.');
  expect(Date.now() - woke, 'milliseconds').toBeLessThan(1000);

  await lead.does('pause');
  await expect(status(phone)).toHaveText('The room pauses.');
  await lead.does('resume', { kind: 'time', seconds: 5 });
  await expect(phone.getByRole('timer')).toHaveText(/0:0[345]/u);
  await expect(status(phone)).toHaveText('Time is up for this vote.');
  lead.leave();
});

test('a line that died without a word is found out when the phone wakes up, and no alarm is raised', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address);
  const phone = await workshop.page('', 'phone');
  let now: 'awake' | 'asleep' | 'woken' = 'awake';
  await phone.routeWebSocket(/\/rooms\//u, (line) => {
    const server = line.connectToServer();
    const made = now;
    const lives = (): boolean => now === 'awake' || made === 'woken'; // whatever was made before is dead after the sleep
    line.onMessage((message) => void (lives() && server.send(message)));
    server.onMessage((message) => void (lives() && line.send(message)));
  });
  await phone.goto('about:blank'); // a page that is there already keeps its lines as they are
  await phone.goto(`${workshop.address}#${lead.code}`);
  await expect(status(phone)).toContainText('You are in');
  now = 'asleep';
  await lead.does('next', 'next');
  await expect(status(phone)).toContainText('You are in');
  now = 'woken';
  await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(status(phone)).toHaveText('Your turn. Nobody sees how you vote.', { timeout: 6000 }); // by itself it would notice after three quarters of a minute
  await expect(phone.getByRole('alert')).toHaveCount(0);
  lead.leave();
});

test('alone, each reads and decides at their own pace, finds the place again, and hears after each decision what it showed', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address, { deciding: 'alone', coach: 'after-each' });
  const phone = await workshop.page(`#${lead.code}`, 'phone');
  await expect(status(phone)).toContainText('You are in');
  await lead.does('next');
  for (const decision of [1, 2, 3]) {
    await expect(phone.getByRole('heading', { name: `Decision ${decision}`, exact: true })).toBeVisible();
    const taken = (await options(phone).first().innerText()).trim();
    await options(phone).first().click();
    if (decision === 1) await expect(phone.getByRole('region', { name: 'What that showed' })).toContainText(taken);
  }
  await expect(phone.getByRole('heading', { name: 'Decision 4', exact: true })).toBeVisible();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Decision 4', exact: true })).toBeVisible();
  const end = phone.getByRole('heading', { name: 'How it ends' });
  for (let decision = 4; decision < 30 && (await end.count()) === 0; decision++) {
    await options(phone).first().click();
    await expect(phone.getByRole('heading', { name: `Decision ${decision + 1}`, exact: true }).or(end)).toBeVisible();
  }
  await expect(status(phone)).toHaveText('Your story has ended. Others still play.');
  await lead.does('next');
  await expect(phone.getByRole('heading', { name: 'What your votes showed' })).toBeVisible();
  await expect(phone.locator('.bands > li')).toHaveCount(8);
  lead.leave();
});

test('people say how they see themselves before and after, look at their own moments, write, resolve, and keep the page', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address);
  const elsewhere = address(workshop);
  const phone = await workshop.page('', 'phone');
  await phone.goto(`${elsewhere}#${lead.code}`);
  expect(await phone.evaluate(() => isSecureContext), 'a page without a certificate').toBe(false);
  const rate = async (group: string, rating: number): Promise<void> => {
    await expect(phone.getByRole('radiogroup', { name: group }).first()).toBeVisible();
    for (const row of await phone.getByRole('radiogroup', { name: group }).all())
      await row
        .locator('label')
        .nth(rating - 1)
        .click();
  };
  await rate('', 2);
  await expect(phone.getByText('Kept. You can change it until the story is over.')).toBeVisible();
  await lead.does('next');
  const chosen: string[] = [];
  for (let decision = 0; decision < 4; decision++) {
    await lead.does('next');
    chosen.push((await options(phone).first().innerText()).trim());
    await options(phone).first().click();
    await expect(status(phone)).toContainText('Your vote is in.');
    await followed(lead);
  }
  await lead.does('skip');

  await expect(phone.getByRole('heading', { name: 'What your votes showed' })).toBeFocused();
  const seen = phone.locator('.bands details').filter({ has: phone.locator('.own-moments > li') });
  await seen.first().locator('summary').click();
  await expect(seen.first().locator('.own-moments > li').first()).toContainText('What else was there:');
  for (const band of await phone.locator('.bands details').filter({ hasText: 'not enough seen' }).all()) expect(await band.innerText()).not.toMatch(/[\d%]/u);
  await rate('Before today', 3);
  await rate('Now', 4);
  await expect(phone.getByText('Kept. You can change it until it is closed.')).toBeVisible();
  await expect(phone.getByText('At the start you had said: seldom (2).')).toHaveCount(5);
  await expect.poll(() => lead.view.debrief?.checked).toEqual({ before: 1, back: 1, now: 1 });

  await phone.getByLabel('Your note').fill('<b>Ask</b>\nbefore telling');
  await phone.reload(); // a draft is still there
  await expect(phone.getByLabel('Your note')).toHaveValue('<b>Ask</b>\nbefore telling');
  await phone.getByRole('button', { name: 'Send it' }).click();
  await expect(phone.getByText('Whoever leads the room reads it before it is shown.')).toBeVisible();
  await expect(phone.getByRole('list', { name: 'What you wrote' })).toHaveText('<b>Ask</b> before telling');
  expect(lead.view.debrief?.notes.map(({ text, verdict }) => [text, verdict])).toEqual([['<b>Ask</b> before telling', 'waiting']]);
  await phone.getByRole('textbox', { name: 'If', exact: true }).fill('If somebody asks me for the answer,');
  await phone.getByRole('textbox', { name: 'then I will' }).fill('ask what they tried.');
  await phone.getByRole('button', { name: 'Keep it' }).click();
  const resolution = 'If somebody asks me for the answer, then I will ask what they tried.';
  await expect(phone.getByText(resolution)).toBeVisible();

  const [file] = await Promise.all([phone.waitForEvent('download'), phone.getByRole('button', { name: 'Save as text' }).click()]);
  const text = await textOf(file);
  for (const line of [...chosen, resolution, 'Ask</b> before telling', 'must not be used for either']) expect(text).toContain(line);
  await phone.getByRole('button', { name: 'Keep this link' }).click();
  const link = await phone.getByLabel('Your link.').inputValue();
  await lead.does('close-checks', 'end');
  await expect(status(phone)).toHaveText('This workshop has ended. Thank you for being here.');
  const other = await workshop.page('', 'laptop');
  await other.goto(link);
  await expect(other.getByText(resolution)).toBeVisible();
  await expect(other.locator('.bands > li')).toHaveCount(8);
  await expect(other.getByRole('button', { name: 'Send it' })).toHaveCount(0);
  await other.goto(`${link}x`);
  await expect(other.getByRole('alert')).toContainText('This link belongs to nobody in this room.');
  lead.leave();
});

test('on 320 pixels, in letters of twice the size, nothing is cut off, every target fits a thumb, and axe finds nothing', async ({ workshop }) => {
  const lead = await Lead.open(workshop.address, { names: 'free', coach: 'after-each' });
  const phone = await workshop.page('', 'phone');
  await phone.setViewportSize({ width: 320, height: 568 });
  const letters = (percent: number): Promise<void> => phone.evaluate((size) => void (document.documentElement.style.fontSize = `${size}%`), percent);
  const look = async (where: string): Promise<void> => {
    for (const percent of [200, 100]) {
      await letters(percent);
      const { wide, small } = await phone.evaluate(measure);
      expect(wide, `${where} at ${percent} %: pixels that stick out`).toBe(0);
      expect(small, `${where} at ${percent} %: targets smaller than 44 pixels`).toEqual([]);
    }
    await findsNothing(phone, where);
  };
  await phone.goto(`${workshop.address}#${lead.code}`);
  await phone.getByLabel('Your name').waitFor();
  await look('name');
  await phone.getByRole('button', { name: 'Give me a made-up name' }).click();
  await expect(status(phone)).toContainText('You are in');
  await look('lobby');
  await lead.does('next', 'next');
  await options(phone).first().click();
  await expect(status(phone)).toContainText('Your vote is in.');
  await look('vote');
  await lead.does('next');
  await expect(phone.locator('.count')).toHaveCount(3);
  await look('reveal');
  await lead.does({ kind: 'follow', table: 'room', choice: lead.view.tables[0]?.live?.favourites[0] ?? '' });
  await expect(phone.getByRole('region', { name: 'What that showed' })).toBeVisible();
  await look('read');
  await lead.does('skip');
  await phone.locator('.bands summary').first().click();
  await phone.getByRole('button', { name: 'Keep this link' }).click();
  await look('debrief');
  await lead.does('end');
  await expect(status(phone)).toContainText('This workshop has ended.');
  await look('ended');
  lead.leave();
});

/** How far the page sticks out of its window, and what is too small to be touched. */
async function measure(): Promise<{ readonly wide: number; readonly small: readonly string[] }> {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame); // what is folded is laid out late
  const targets = [...document.querySelectorAll<HTMLElement>('button, summary, .ratings label, .sure label, .field')].filter((target) =>
    target.checkVisibility(),
  );
  const small = targets.filter((target) => target.getBoundingClientRect().height < 44 || target.getBoundingClientRect().width < 44);
  return { wide: document.documentElement.scrollWidth - innerWidth, small: small.map((target) => target.outerHTML.slice(0, 120)) };
}

/** Where other machines find this laptop: there, pages have no certificate. */
function address(workshop: Workshop): string {
  const outside = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const own = outside.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  return workshop.address.replace('localhost', own ?? 'localhost');
}

async function textOf(file: { readonly createReadStream: () => Promise<AsyncIterable<Buffer>> }): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  return Buffer.concat(parts).toString();
}

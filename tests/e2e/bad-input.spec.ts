import type { Page } from '@playwright/test';
import { choose, openFromMenu, openGame, options, pickStory, quay, readOn } from './reading.ts';
import { expect, test } from './site.ts';

const opening = (page: Page) => page.getByRole('dialog', { name: 'Open a story' });
const saves = (page: Page) => page.getByRole('dialog', { name: 'Saves' });

/** Opens a story that plays, so that the game is known to go on. */
async function stillPlays(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: quay.name, mimeType: 'text/plain', buffer: Buffer.from(quay.text) });
  await readOn(page);
  await expect(options(page)).toHaveCount(2);
}

test('mistakes in a story are listed with file, line and the line itself, and the mended file opens', async ({ page }) => {
  await openGame(page);
  await pickStory(page, { name: 'bad.ink', text: 'Rain.\n{ 1 + }\n<b onclick="alert(1)">{</b>\n' });
  await expect(opening(page).getByRole('status')).toHaveText(/mistakes? keeps? this story from being played\./u);
  const mistakes = opening(page).getByRole('listitem');
  await expect(mistakes.filter({ hasText: 'bad.ink, line 2' }).first()).toContainText('{ 1 + }');
  await stillPlays(page);
});

test('a story whose mistake is in an included file says in which', async ({ page }) => {
  await openGame(page);
  await pickStory(page, { name: 'root.ink', text: 'INCLUDE parts/team.ink\nHello.\n-> END' }, { name: 'team.ink', text: 'VAR trust = 3\n~ trust = (1 +\n' });
  await expect(opening(page).getByRole('listitem').first()).toContainText(/team\.ink, line 2/u);
});

for (const [what, name, text, sentence] of [
  ['a JSON that is not ink', 'x.json', '{"hello":"world"}', 'This JSON is not a compiled ink story: it has no "inkVersion".'],
  ['a JSON that is cut short', 'x.json', '{"inkVersion":21,"root":[', '“x.json” is not JSON, or is cut short.'],
  ['a picture', 'x.png', 'PNG', '“x.png” is no story: a file that ends in .ink or .json was expected.'],
] as const) {
  test(`${what} is refused in one sentence`, async ({ page }) => {
    await openGame(page);
    await pickStory(page, { name, text });
    await expect(opening(page).getByRole('status')).toHaveText(sentence);
    await stillPlays(page);
  });
}

test('a file of fifty megabytes is refused unread', async ({ page }) => {
  await openGame(page);
  await page.getByRole('button', { name: 'Open a story…' }).click();
  await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(50_000_000)], 'big.ink'));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(opening(page).getByRole('status')).toHaveText('“big.ink” has 50 MB; a story has at most 5 MB.');
  await stillPlays(page);
});

test('saves that are no good are refused, each in one sentence, and those that were there stay', async ({ page }) => {
  await openGame(page);
  await pickStory(page, quay);
  await choose(page, 1);
  await openFromMenu(page, 'Save and load…');
  await saves(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(saves(page).getByRole('status')).toHaveText('Saved as “The Quay”.');
  const downloading = page.waitForEvent('download');
  await saves(page)
    .getByRole('button', { name: /^Export: The Quay/u })
    .first()
    .click();
  const stream = await (await downloading).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString();
  for (const [what, sentence] of [
    ['', 'This file is not a save of Promoted.'],
    ['{}', 'This file is not a save of Promoted.'],
    [text.slice(0, 90), 'This save is cut short or damaged.'],
    [text.replace('"wait"', '"go"'), 'This save is damaged or was edited by hand: its checksum does not fit.'],
    [text.replace('"format":1', '"format":2'), 'This save has format 2; this version of the game reads format 1. A newer version of the game may open it.'],
  ] as const) {
    await saves(page)
      .locator('input[type=file]')
      .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(what) });
    await expect(saves(page).getByRole('status')).toHaveText(sentence);
  }
  await expect(
    saves(page)
      .getByRole('button', { name: /^Load: The Quay/u })
      .first(),
  ).toBeVisible();
});

test('where the browser keeps nothing, that is said once, the game goes on, and the run can be taken home as a file', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await openGame(page);
  const said = await page.evaluateHandle(() => {
    const sentences = new Set<Node>(); // every paragraph that the status region ever showed
    const look = (): void => document.querySelectorAll('[role=status] p').forEach((each) => sentences.add(each));
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    return sentences;
  });
  await pickStory(page, quay);
  for (let made = 0; made < 3; made++) await choose(page, 1);
  expect(
    await said.evaluate((sentences) =>
      [...sentences].map(({ textContent }) => textContent).filter((text) => text?.startsWith('This window cannot keep saves.')),
    ),
  ).toHaveLength(1);
  await expect(options(page).first()).toHaveText(/Wait number 4/u);
  await openFromMenu(page, 'Save and load…');
  await expect(saves(page).getByRole('button', { name: /^Load: The Quay, decision 4/u })).toBeVisible();
  await saves(page).getByRole('button', { name: 'Close' }).click();
  const downloading = page.waitForEvent('download');
  await openFromMenu(page, 'Export this run as a file');
  expect((await downloading).suggestedFilename()).toContain('quay');
});

test('where there is no room, that is said once, and the game goes on', async ({ page, context, site }) => {
  await openGame(page);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(site).origin, quotaSize: 1 });
  await pickStory(page, quay);
  await choose(page, 1);
  await expect(page.getByText('This browser has no room left for saves.')).toBeVisible();
  await choose(page, 1);
  await expect(options(page).first()).toHaveText(/Wait number 3/u);
});

test('a story that goes round for ever is stopped, and says where', async ({ page }) => {
  await openGame(page);
  await pickStory(page, { name: 'round.ink', text: 'Rain.\n* Go\n-> round\n=== round\n~ temp x = 1\n-> round\n' });
  await readOn(page);
  await options(page).first().click();
  await expect(page.getByText(/The story thinks without end, at round\.ink:[456]\./u)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Everything up to here is kept.', { exact: false })).toBeVisible();
});

test('a story that calls itself without end is stopped', async ({ page }) => {
  await openGame(page);
  await pickStory(page, { name: 'deep.ink', text: 'Rain.\n* Go\n{deeper(1)}\n-> END\n=== function deeper(x)\n~ return deeper(x + 1)\n' });
  await readOn(page);
  await options(page).first().click();
  await expect(page.getByRole('heading', { name: 'It cannot go on by itself' })).toBeVisible({ timeout: 60_000 });
});

test('words stay words: markup, marks that turn the text round, ten thousand characters without a space', async ({ page }) => {
  await openGame(page);
  const long = 'A'.repeat(10_000);
  await pickStory(page, {
    name: '\u202Efdp.ink',
    text: `# title: <img src=x onerror=alert(1)>\n<script>alert(1)<\\/script> \u202Eright to left\n${long}\n* <b>Bold</b> \u202Echoice\n* ${long}\n- -> END`,
  });
  await readOn(page);
  await expect(page.getByText('<script>alert(1)</script>', { exact: false })).toBeVisible();
  await expect(options(page).first()).toContainText('<b>Bold</b>');
  expect(await page.locator('#app script, #app img, #app b').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('no option, one, and forty', async ({ page }) => {
  await openGame(page);
  const forty = Array.from({ length: 40 }, (_, at) => `+ Option ${at + 1}\n`).join('');
  await pickStory(page, { name: 'forty.ink', text: `* Only this\n- Forty now.\n${forty}- Nothing more.\n-> END` });
  await readOn(page);
  await expect(options(page)).toHaveCount(1);
  await options(page).click();
  await readOn(page);
  await expect(options(page)).toHaveCount(40);
  await options(page).nth(39).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The end' })).toBeVisible();
});

import { expect, type Page } from '@playwright/test';
import type { DevServer } from '../support/dev-server.ts';
import { options, readOn } from './reading.ts';
import { current } from './scene.ts';
import { bookOf, scene, test } from './written-book.ts';

/** Begins the scene with words at once, and marks the page, so that another in its place is told. */
async function begin(page: Page, { address }: DevServer, stage: 'on' | 'off' = 'off'): Promise<void> {
  await page.addInitScript(
    (settings) => {
      if (location.protocol.startsWith('http')) localStorage.setItem('promoted.settings', settings); // not in the empty page between two
    },
    JSON.stringify({ textSpeed: 101, stage, motion: 'reduced' }),
  );
  await page.goto(address);
  await page.getByRole('button', { name: /New game/u }).click({ timeout: 60_000 });
  await expect(current(page)).toHaveText('The office is dark.', { timeout: 60_000 });
  await page.evaluate(() => void (document.documentElement.dataset['marked'] = 'yes'));
}

const samePage = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-marked', 'yes');
const option = (page: Page, name: string) => options(page).filter({ hasText: name });
const status = (page: Page) => page.locator('.notices');
const mistakes = (page: Page) => page.getByRole('region', { name: /^What keeps/u });

test('words that are saved stand in the page, and the player stands where they stood', async ({ page, server, writing }) => {
  await begin(page, server, 'on');
  const canvas = page.locator('.backdrop canvas');
  await expect(canvas).toHaveCount(1, { timeout: 60_000 });
  await canvas.evaluate((node) => void (node.dataset['marked'] = 'yes'));
  await readOn(page);
  await option(page, 'What is on your list?').click();
  await readOn(page);
  await option(page, 'Read me the worst.').click();
  await expect(current(page)).toHaveText('It may stay dark for an hour.');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveText('Somewhere a horn sounds.');

  writing.edit('lights.ink', 'Somewhere a horn sounds.', 'Far out, a horn sounds twice.');
  await expect(current(page)).toHaveText('Far out, a horn sounds twice.');
  writing.edit('lights.ink', 'She has stopped typing.', 'She has stopped typing.\nNobody says anything.');
  writing.edit('lights.ink', '    Mei: It may stay dark', '    She swallows.\n    Mei: It may stay dark');
  await expect(page.locator('.log')).toContainText('She swallows.');
  await expect(current(page)).toHaveText('Far out, a horn sounds twice.');
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveText('She looks up.');
  await expect(canvas).toHaveAttribute('data-marked', 'yes');
  await samePage(page);
});

test('a decision that is open stays open, with what it offers now', async ({ page, server, writing }) => {
  await begin(page, server);
  await readOn(page);
  writing.edit('lights.ink', '* [Say nothing. #id: silence]', '* [Say nothing, and stay. #id: silence]');
  await expect(option(page, 'Say nothing, and stay.')).toBeVisible();
  writing.edit('lights.ink', 'Mei: I think I broke the lights.', 'Mei: I broke the lights.');
  await expect(current(page)).toHaveText('I broke the lights.');
  await expect(options(page)).toHaveCount(2);
  await expect(status(page)).toHaveText('');
  await samePage(page);
});

test('where a decision is gone, the player stands at the last one that is left, and is told; where it comes back, so do they', async ({
  page,
  server,
  writing,
}) => {
  await begin(page, server);
  await readOn(page);
  await option(page, 'Say nothing.').click();
  await readOn(page);
  await option(page, 'Pull up a chair.').click();
  await readOn(page);
  await expect(option(page, 'Go home.')).toBeVisible();

  writing.edit('lights.ink', '* [Pull up a chair. #id: chair]', '* [Fetch a chair. #id: fetch]');
  await expect(status(page)).toHaveText('“Pull up a chair.” is no longer on offer: you are back at decision 2, where you took it.');
  await expect(options(page)).toHaveText([/Read me the worst/u, /Fetch a chair/u]);
  await expect(page.locator('.log')).toContainText('She goes on by herself.');

  writing.edit('lights.ink', '* [Fetch a chair. #id: fetch]', '* [Pull up that chair. #id: chair]');
  await expect(option(page, 'Go home.')).toBeVisible();
  await expect(status(page)).toHaveText('What you decided is on offer again: you stand where you were.');
  await samePage(page);
});

test('mistakes stand over the game with file, line and the line itself, the old text is played on, and they go when they are mended', async ({
  page,
  server,
  writing,
}) => {
  await begin(page, server);
  await readOn(page);
  writing.edit('lights.ink', '- -> night', '- -> nihgt');
  writing.edit('shared/night.ink', 'It is late.', 'It is {late.');
  await expect(mistakes(page)).toContainText('stories/harbour/shared/night.ink:2');
  await expect(mistakes(page).locator('pre')).toContainText(['It is {late.']);
  await option(page, 'Say nothing.').click();
  await expect(current(page)).toHaveText('She goes on by herself.');

  writing.edit('shared/night.ink', 'It is {late.', 'It is later.');
  await expect(mistakes(page)).toContainText('stories/harbour/lights.ink:22');
  await expect(mistakes(page)).toContainText('- -> nihgt');
  await expect(mistakes(page)).not.toContainText('night.ink');
  await page.keyboard.press('Escape');
  await expect(mistakes(page)).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(current(page)).toHaveText('She goes on by herself.');

  writing.edit('lights.ink', 'She makes room.', 'She makes some room.');
  await expect(mistakes(page), 'another save, and it is still wrong').toBeVisible();
  writing.edit('lights.ink', '- -> nihgt', '- -> night');
  await expect(mistakes(page)).toHaveCount(0);
  await expect(current(page)).toHaveText('She goes on by herself.');
  await readOn(page);
  await option(page, 'Pull up a chair.').click();
  await expect(current(page)).toHaveText('She makes some room.');
  await samePage(page);
});

test('mistakes lie over the game, not over the author’s drawer beside it', async ({ page, server, writing }) => {
  await begin(page, server);
  await page.getByRole('button', { name: 'Author’s drawer' }).click({ timeout: 60_000 });
  const drawer = page.getByRole('complementary', { name: 'Author’s drawer' });
  await expect(drawer).toBeVisible({ timeout: 60_000 });
  writing.edit('lights.ink', '- -> night', '- -> nihgt');
  await expect(mistakes(page)).toBeVisible();
  const [card, beside] = [await mistakes(page).boundingBox(), await drawer.boundingBox()];
  expect(card!.x).toBeGreaterThanOrEqual(0);
  expect(card!.x + card!.width).toBeLessThanOrEqual(beside!.x);
});

test('a text that breaks off on the way to where the player stands is shown with file and line, and the old one goes on', async ({ page, server, writing }) => {
  await begin(page, server);
  await readOn(page);
  await option(page, 'What is on your list?').click();
  await expect(current(page)).toHaveText('Three things, and one of them is bad.');
  writing.edit(
    'lights.ink',
    '    Mei: Three things, and one of them is bad.',
    '    ~ temp nobody = 0\n    Mei: {6 mod nobody} things, and one of them is bad.',
  );
  await expect(mistakes(page)).toContainText('stories/harbour/lights.ink:9');
  await expect(mistakes(page)).toContainText('perhaps something was divided by 0');
  await expect(mistakes(page).locator('pre')).toHaveText('Mei: {6 mod nobody} things, and one of them is bad.');
  await expect(mistakes(page)).toContainText('You go on playing the last version that was whole.');
  await page.keyboard.press('Escape');
  await expect(current(page)).toHaveText('Three things, and one of them is bad.');
  await readOn(page);
  await option(page, 'Read me the worst.').click();
  await expect(current(page)).toHaveText('It may stay dark for an hour.');

  writing.edit('lights.ink', '    ~ temp nobody = 0\n    Mei: {6 mod nobody} things', '    Mei: Three things');
  await expect(mistakes(page), 'what broke off was taken back').toHaveCount(0);
  writing.edit('lights.ink', '    Mei: Three things', '    ~ temp nobody = 0\n    Mei: {6 mod nobody} things');
  await expect(mistakes(page)).toBeVisible();
  writing.edit('lights.ink', 'temp nobody = 0', 'temp nobody = 4');
  await expect(page.locator('.log')).toContainText('2 things, and one of them is bad.');
  await expect(mistakes(page)).toHaveCount(0);
  await expect(current(page)).toHaveText('It may stay dark for an hour.');
  await samePage(page);
});

test('a text that breaks off later, at a decision, is shown when it does, and the newest version that does not goes on from there', async ({
  page,
  server,
  writing,
}) => {
  await begin(page, server);
  await readOn(page);
  writing.edit('lights.ink', '    She makes room.', '    ~ temp chairs = 0\n    She makes room for {12 mod chairs}.');
  writing.edit('lights.ink', '* [Say nothing. #id: silence]', '* [Say nothing now. #id: silence]');
  await expect(option(page, 'Say nothing now.'), 'this version breaks off there as well').toBeVisible();
  writing.edit('lights.ink', '* [Say nothing now. #id: silence]', '* [Say nothing at all. #id: silence]');
  await option(page, 'Say nothing at all.').click();
  await expect(current(page)).toHaveText('She goes on by herself.');
  await expect(mistakes(page)).toHaveCount(0);
  await readOn(page);
  await option(page, 'Pull up a chair.').click();
  await expect(mistakes(page)).toContainText('stories/harbour/lights.ink:19');
  await expect(mistakes(page).locator('pre')).toHaveText('She makes room for {12 mod chairs}.');
  await expect(page.locator('.log')).toContainText('She makes room.');
  await readOn(page);
  await expect(option(page, 'Go home.')).toBeVisible();
  writing.edit('lights.ink', 'temp chairs = 0', 'temp chairs = 5');
  await expect(mistakes(page)).toHaveCount(0);
  await expect(page.locator('.log')).toContainText('She makes room for 2.');
  await readOn(page);
  await expect(option(page, 'Go home.')).toBeVisible();
  await samePage(page);
});

test('a file that is read when it is emptied, half written and whole again takes the player nowhere', async ({ page, server, writing }) => {
  await begin(page, server);
  await readOn(page);
  writing.write('lights.ink', ''); // as editors do before they write
  await expect(current(page)).toHaveCount(0);
  writing.write('lights.ink', scene.slice(0, scene.indexOf('* [')));
  await expect(current(page)).toHaveText('I think I broke the lights.');
  writing.write('lights.ink', scene);
  await expect(option(page, 'Say nothing.')).toBeVisible();
  await samePage(page);
});

test('a page that is loaded again while a story is broken says so, and plays on in the last version that was whole', async ({ page, server, writing }) => {
  await begin(page, server);
  writing.edit('lights.ink', 'The office is dark.', 'The office is {dark.');
  await expect(mistakes(page)).toBeVisible();
  await page.reload();
  await expect(mistakes(page)).toContainText('stories/harbour/lights.ink:4');
  await expect(current(page)).toHaveText('The office is dark.');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(current(page)).toHaveText('I think I broke the lights.');
});

test('a book that changes under a run takes effect, and the run is where it was', async ({ page, server, writing }) => {
  await begin(page, server);
  await readOn(page);
  await option(page, 'Say nothing.').click();
  await expect(current(page)).toHaveText('She goes on by herself.');
  writing.write('book.json', bookOf('Mei-Lin'));
  await expect(page.locator('html')).not.toHaveAttribute('data-marked');
  await expect(current(page)).toHaveText('She goes on by herself.');
  writing.edit('lights.ink', 'She goes on by herself.', 'Mei-Lin: Then I go on.');
  await expect(page.locator('.entry.current .who')).toHaveText('Mei-Lin');

  writing.write('book.json', '{ "id": "harbour",\n"title": "Harbour"\n"language": "en" }');
  await expect(mistakes(page)).toContainText('stories/harbour/book.json:3');
  await expect(current(page)).toHaveText('Then I go on.');
  writing.write('book.json', bookOf('Mei'));
  await expect(mistakes(page)).toHaveCount(0);
});

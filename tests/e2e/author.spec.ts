import type { Locator, Page } from '@playwright/test';
import { found } from './looks.ts';
import { choose, type Handed, openFromMenu, openGame, options, pickStory, readOn } from './reading.ts';
import { expect, test } from './site.ts';

const harbour: Handed = {
  name: 'harbour.ink',
  text: `# title: Harbour Lights
VAR trust = 3
VAR asked = false
-> office
=== office
The office is dark.
* ["Move over." #id: take #temptation #leading 1 lets-go]
    # why: It is mended at once.
    ~ trust -= 1
    The lights come on.
* ["Read me the worst of it." #id: list #leading 5]
    ~ asked = true
    "An hour of dark," she says.
-
-> quay
=== quay
The quay. Trust is {trust}.
+ {trust > 5} [Look at the lamps. #id: out] -> lamps
+ [Wait. #id: wait] -> quay
=== lamps
One lamp at a time.
* [Home. #id: home]
-
You go home.
-> END
`,
};

const drawer = (page: Page): Locator => page.getByRole('complementary', { name: 'Author’s drawer' });
const field = (page: Page, name: string): Locator => drawer(page).getByLabel(name, { exact: true });

/** Opens the drawer by its key, once its handle is there. */
async function pull(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Author’s drawer' })).toBeVisible();
  await page.keyboard.press('F2');
}

test('an author watches a story, changes it, goes anywhere in it, and nothing of that counts', async ({ page }) => {
  await openGame(page);
  await pickStory(page, harbour);
  await readOn(page);
  await page.getByRole('button', { name: 'Author’s drawer' }).click();
  await expect(drawer(page).getByText('harbour.ink:6')).toBeVisible();
  await expect(field(page, 'trust')).toHaveValue('3');
  await expect(drawer(page).getByText('It is mended at once.')).toBeVisible();

  await choose(page, 1);
  await readOn(page);
  await expect(field(page, 'trust')).toHaveValue('2');
  await expect(drawer(page).getByText('was 3')).toBeVisible();
  await expect(drawer(page).getByText('harbour.ink:17')).toBeVisible();

  await field(page, 'trust').fill('8');
  await field(page, 'trust').press('Enter');
  await expect(page.getByRole('main').getByText('Rehearsal: not saved')).toBeVisible();
  await expect(options(page)).toHaveText([/Wait/u]);
  await choose(page, 1);
  await expect(options(page)).toHaveText([/Look at the lamps/u, /Wait/u]);

  await drawer(page).getByLabel('Knot or stitch').selectOption('lamps');
  await drawer(page).getByRole('button', { name: 'Go to lamps' }).click();
  await expect(page.getByRole('log')).toContainText('One lamp at a time.');
  await expect(field(page, 'trust')).toHaveValue('8');
  await readOn(page);
  await options(page).click();
  await expect(page.getByRole('log')).toContainText('You go home.');

  await drawer(page).getByRole('button', { name: 'Back to the run' }).click();
  await expect(page.getByRole('main').getByText('Rehearsal: not saved')).toHaveCount(0);
  await expect(field(page, 'trust')).toHaveValue('2');
  await readOn(page);
  await openFromMenu(page, 'Save and load…');
  await expect(page.getByRole('dialog').getByRole('list').filter({ hasText: 'Harbour Lights' }).getByRole('listitem')).toHaveCount(1); // the one decision of the run itself
});

test('a rehearsal has nothing to save, and leaves the first run to be played', async ({ page }) => {
  await openGame(page);
  await pickStory(page, harbour);
  await readOn(page);
  await pull(page);
  await drawer(page).getByRole('button', { name: 'Restart office' }).click();
  await choose(page, 2);
  await openFromMenu(page, 'Save and load…');
  await expect(page.getByText('This is a rehearsal: it cannot be saved.')).toBeVisible();
  await expect(page.getByText('Harbour Lights · ')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Promoted' })).toBeVisible();
  await pickStory(page, harbour);
  await readOn(page);
  await expect(page.locator('.what-if-mark')).toHaveCount(0);
});

test('by keyboard alone: in, a variable, a knot, back to the story, and out', async ({ page }) => {
  await openGame(page);
  await pickStory(page, harbour);
  await readOn(page);
  await pull(page);
  await expect(drawer(page).getByRole('heading', { name: 'Author’s drawer' })).toBeFocused();
  await tabTo(page, field(page, 'trust'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByText('Rehearsal: not saved')).toBeVisible();
  await expect(field(page, 'trust')).toBeFocused();
  await tabTo(page, drawer(page).getByLabel('Knot or stitch'));
  await page.keyboard.type('quay');
  await tabTo(page, drawer(page).getByRole('button', { name: 'Go to quay' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('The quay. Trust is 9.');
  await expect(options(page)).toHaveCount(2);
  await expect(drawer(page).getByRole('button', { name: 'Go to quay' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('1');
  await expect(page.getByRole('log')).toContainText('One lamp at a time.');
  await page.keyboard.press('F2');
  await expect(drawer(page).getByRole('heading', { name: 'Author’s drawer' })).toBeFocused();
  await page.keyboard.press('F2');
  await expect(drawer(page)).toHaveCount(0);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('a save that is taken up after a visit still knows its lines', async ({ page }) => {
  await openGame(page);
  await pickStory(page, harbour);
  await choose(page, 1);
  await readOn(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'To the title' }).click();
  await expect(page.getByRole('button', { name: /^Continue/u })).toBeVisible(); // it is kept
  await page.reload();
  await page.getByRole('button', { name: /^Continue/u }).click();
  await page.getByRole('button', { name: 'Author’s drawer' }).click();
  await expect(
    drawer(page)
      .getByText(/^harbour\.ink:\d+$/u)
      .first(),
  ).toBeVisible();
});

test('the scenes of the game have no drawer', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await openGame(page);
  await page.getByRole('button', { name: /New game/u }).click();
  await readOn(page);
  await page.keyboard.press('F2');
  await expect(page.getByRole('button', { name: 'Author’s drawer' })).toHaveCount(0);
  expect(asked.filter((url) => /drawer|handle/u.test(url))).toEqual([]);
});

const windows = [
  { name: 'on a desk', width: 1440, height: 900, textSize: 100, stage: 'on' },
  { name: 'with letters twice as large', width: 1440, height: 900, textSize: 200, stage: 'off' },
  { name: 'on a phone', width: 390, height: 844, textSize: 100, stage: 'off' },
  { name: 'in 320 pixels with letters twice as large', width: 320, height: 568, textSize: 200, stage: 'off' },
] as const;

for (const { name, width, height, ...settings } of windows) {
  test(`the drawer ${name} covers no words, spills nothing and is in nobody's way`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript((kept) => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', ...kept })), settings);
    await openGame(page);
    await pickStory(page, harbour);
    await readOn(page);
    await pull(page);
    await expect(drawer(page).getByText('It is mended at once.')).toBeAttached();
    await drawer(page).evaluate((aside) => aside.querySelectorAll('details').forEach((part) => (part.open = true)));
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [beside, words] = ['.author-drawer', '.play'].map((part) => document.querySelector(part)!.getBoundingClientRect());
          return words!.right <= beside!.left + 1 || words!.bottom <= beside!.top + 1 ? 'clear' : JSON.stringify({ beside, words });
        }),
      )
      .toBe('clear');
    expect(
      await page.evaluate(
        () => [...document.querySelectorAll('.author-body, .author-head, .play .sheet')].filter((part) => part.scrollWidth > part.clientWidth + 1).length,
      ),
    ).toBe(0);
    expect(await found(page, 'everything')).toEqual([]);
  });
}

/** Moves with Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(target)}.`);
}

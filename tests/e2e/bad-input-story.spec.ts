import type { Page } from '@playwright/test';
import { options, pickStory, readOn, type Handed } from './reading.ts';
import { beginScene, current } from './scene.ts';
import { expect, test } from './site.ts';

/** Opens the game with its stage, and words at once. */
async function openWithStage(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced' })));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Promoted' })).toBeVisible();
}

/** Every sentence that the status region says from now on, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  const said = await page.evaluateHandle(() => {
    const sentences: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const added of addedNodes) if (added instanceof HTMLElement && added.matches('.notice')) sentences.push(added.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true });
    return sentences;
  });
  return () => said.jsonValue();
}

const nonsense: Handed = {
  name: 'nonsense.ink',
  text: String.raw`
# title: Nonsense
# gauge: 12 12 12
# segments: a few
# dimensions: cooking, communication,
VAR calm = 5
Rain. # mood: nobody purple # clock: half past soup # place: the moon # light: beige # zoom: sideways # music: #: # enter: # exit: everybody # wobble
Tomás: Hello. # enter: tomas underneath # mood: tomas chartreuse # voice: trombone # sound: \u0007 # shake: -4 # link: javascript:alert(1) # leading
+ [Stay. #id: # leading 9 # communication minus two # weight: heavy # temptation: maybe] -> on
+ [Go. # id: two words here # cooking 3] -> on
=== on
You are still here. # ending: # remember: # ask # remind: 40 years
-> END
`,
};

for (const stage of ['on', 'off'] as const) {
  test(`tags with nonsense change nothing of the words, stage ${stage}`, async ({ page }) => {
    await openWithStage(page);
    if (stage === 'off') {
      await page.evaluate(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', stage: 'off' })));
      await page.reload();
    }
    const said = await listen(page);
    await pickStory(page, nonsense);
    await expect(current(page).last()).toHaveText('Rain.');
    if (stage === 'on') await expect(page.locator('.backdrop canvas')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(current(page).last()).toHaveText('Tomás: Hello.');
    await readOn(page);
    await expect(options(page)).toHaveText([/Stay\.$/u, /Go\.$/u]);
    await expect(page.locator('.sheet')).not.toContainText(/purple|sideways|chartreuse|weight|cooking/u);
    await expect(page.locator('.sheet a')).toHaveCount(0);
    await options(page).first().click();
    await expect(current(page).last()).toHaveText('You are still here.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The end' })).toBeVisible();
    expect(await said()).toEqual([]);
  });
}

test('pictures that are not there are told once, and the scene goes on to its decision', async ({ page, shocks }) => {
  await page.route('**/*.webp', (route) => route.fulfill({ status: 404, body: '' }));
  await openWithStage(page);
  const said = await listen(page);
  await beginScene(page);
  await expect(page.getByText(/^A picture could not be loaded \(.+\)\. The play goes on without it\.$/u)).toBeVisible();
  await readOn(page);
  await options(page).first().click();
  await readOn(page);
  expect((await said()).filter((sentence) => sentence.startsWith('A picture'))).toHaveLength(1);
  await expect(page.locator('.play')).toHaveAttribute('data-mode', 'stage');
  expect(shocks.filter((shock) => !shock.includes('404'))).toEqual([]);
  shocks.length = 0; // the browser writes down what it did not find
});

test('pictures that are no pictures are told once', async ({ page }) => {
  await page.route('**/*.webp', (route) => route.fulfill({ status: 200, contentType: 'image/webp', body: 'Nobody drew this.' }));
  await openWithStage(page);
  const said = await listen(page);
  await beginScene(page);
  await readOn(page);
  await expect.poll(async () => (await said()).filter((sentence) => sentence.startsWith('A picture'))).toHaveLength(1);
  await expect(options(page).first()).toBeEnabled();
});

test('sounds that are not there are told once for each kind, their captions stay, and the scene goes on', async ({ page, shocks }) => {
  await page.route(/\.(?:mp3|webm)$/u, (route) => route.fulfill({ status: 404, body: '' }));
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', stage: 'off' })));
  await page.goto('/');
  const said = await listen(page);
  await beginScene(page);
  await page.keyboard.press('Enter'); // a gesture: from here on there would be sound
  await expect.poll(said).toContain('Sound effects cannot be played here; the game goes on without them.');
  await readOn(page);
  await expect(page.locator('.line.caption').first()).toBeVisible();
  await options(page).first().click();
  await readOn(page);
  const sentences = await said();
  expect(sentences).toEqual([...new Set(sentences)]);
  for (const sentence of sentences)
    expect(sentence).toMatch(/^(?:Sound effects|The music “.+”|What a place sounds like) cannot be played here; the game goes on without (?:it|them)\.$/u);
  expect(shocks.filter((shock) => !shock.includes('404'))).toEqual([]);
  shocks.length = 0; // the browser writes down what it did not find
});

test('one polite region speaks for the page: on the title, at a line, at a decision and at an end', async ({ page }) => {
  await openWithStage(page);
  const polite = async (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('[role=status], [role=alert], [aria-live]:not([aria-live=off]):not([role=log]), output')]
        .filter((each) => !each.closest('dialog'))
        .map((each) => each.className),
    );
  expect(await polite()).toEqual(['notices']);
  await pickStory(page, { name: 'short.ink', text: 'Rain.\n* Go.\n- Gone.\n-> END' });
  await expect(current(page).last()).toHaveText('Rain.');
  expect(await polite()).toEqual(['notices']);
  await readOn(page);
  expect(await polite()).toEqual(['notices']);
  await options(page).first().click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The end' })).toBeVisible();
  expect(await polite()).toEqual(['notices']);
});

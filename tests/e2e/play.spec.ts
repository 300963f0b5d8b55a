import { choose, openGame, options, pickStory, quay, readOn, sharedPicture } from './reading.ts';
import { beginScene, current, ended, playOut } from './scene.ts';
import { expect, test } from './site.ts';

test('a whole scene, from the title to the debrief, with a press at a time', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await expect(page.getByRole('log')).toContainText('You chose 07:40 because nothing ever happens at 07:40.');
  await playOut(page, 1);
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveText('The end');
  await ended(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Communication').first()).toBeVisible();
  expect(await sharedPicture(page)).toBe('promoted.png');
});

test('a click anywhere on the stage or the card goes on; a click on a button does what the button says', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  const first = await current(page).textContent();
  await page.mouse.click(700, 300);
  await expect(current(page)).not.toHaveText(first ?? '');
  const second = await current(page).textContent();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  await expect(current(page)).toHaveText(second ?? '');
});

test('leaving and coming back, the play goes on at the same decision', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await choose(page, 2);
  await readOn(page);
  const offered = await options(page).allTextContents();
  await page.reload();
  await page.getByRole('button', { name: /Continue/u }).click();
  await readOn(page);
  expect(await options(page).allTextContents()).toEqual(offered);
});

test('what was said can be looked at again, on the card and in the history, with when and what was chosen', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await choose(page, 2);
  await readOn(page);
  const now = await current(page).last().textContent();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('region', { name: 'Looking back' })).toBeVisible();
  await expect(options(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(current(page).last()).toHaveText(now ?? '');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('l');
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history.getByText('You chose 07:40 because nothing ever happens at 07:40.')).toBeVisible();
  await expect(history.getByText('07:43', { exact: true }).first()).toBeVisible();
  await expect(history.getByText('You chose: Turn the pager on its face. "Because otherwise what?"')).toBeVisible();
});

test('another way is a what-if beside the first run, and says so; the first run stays', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await choose(page, 2);
  await readOn(page);
  await page.keyboard.press('l');
  await page.getByRole('button', { name: /^What if… at decision 1/u }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Your first run stays as it is.' })).toBeVisible();
  await expect(page.getByText('What if', { exact: true })).toBeVisible();
  await choose(page, 1);
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Choose again at decision 1/u })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'To the title' }).click();
  await page.getByRole('button', { name: 'Scenes' }).click();
  await page.getByRole('button', { name: /^Continue: Two Places/u }).click();
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  await expect(page.getByText('What if', { exact: true })).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog').getByText('You chose: Turn the pager on its face.', { exact: false })).toBeVisible();
});

test('seen text is skipped, up to the next decision and no further', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await page.keyboard.down('Control');
  await page.waitForFunction(() => document.querySelector('.entry.current') !== null);
  await page.keyboard.up('Control');
  expect(await page.locator('.entry').count(), 'nothing was seen yet').toBe(1);
  await choose(page, 2);
  await readOn(page);
  const offered = await options(page).allTextContents();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'To the title' }).click();
  await beginScene(page);
  await page.keyboard.down('Control');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.up('Control');
  await expect(page.getByRole('status').filter({ hasText: /Skipped \d+ lines/u })).toBeVisible();
  await options(page).nth(1).click();
  await page.getByRole('button', { name: 'Skip what you have seen' }).click();
  await expect(options(page)).toHaveText(offered);
});

test('left to itself, the play goes on and waits at the decision', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', auto: 1 })));
  await openGame(page);
  await pickStory(page, { name: 'short.ink', text: 'One.\nTwo.\nThree.\n* [Go] Gone.\n- -> END' });
  await page.getByRole('button', { name: 'Read on by itself' }).click();
  await expect(options(page).first()).toBeVisible();
  await expect(page.getByRole('log')).toContainText('Two.');
  await expect(page.getByRole('log')).not.toContainText('Gone.');
});

test('the standard keys do what they say: captions, the whole screen and back, reading on by itself, history, menu', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  await page.keyboard.press('c');
  await expect(page.locator('.play')).toHaveAttribute('data-captions', 'off');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Read on by itself' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('a');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
});

test('in the colours of the system every button keeps an edge, and a gauge its level', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openGame(page);
  const edgeless = (): Promise<readonly string[]> =>
    page.locator('button:visible:not(.tool, .go-on)').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button);
        return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor ? [] : [button.textContent ?? ''];
      }),
    );
  expect(await edgeless(), 'title').toEqual([]);
  await beginScene(page);
  await readOn(page);
  expect(await edgeless(), 'options').toEqual([]);
  const [level, rest] = await page
    .locator('.bar')
    .first()
    .evaluate((bar) => [getComputedStyle(bar, '::before').backgroundColor, getComputedStyle(bar).backgroundColor]);
  expect(level).not.toBe(rest);
});

test('words can be hidden, and anything brings them back without losing a line', async ({ page }) => {
  await openGame(page);
  await beginScene(page);
  const line = await current(page).textContent();
  await page.keyboard.press('h');
  await expect(page.locator('.card')).toHaveCSS('opacity', '0');
  await page.keyboard.press('Enter');
  await expect(page.locator('.card')).toHaveCSS('opacity', '1');
  await expect(current(page)).toHaveText(line ?? '');
});

test('after a decision the coach says what it showed and why, and the play waits', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'off', coach: 'on' })));
  await openGame(page);
  await beginScene(page);
  await readOn(page);
  await options(page).nth(1).click();
  const coach = page.getByRole('region', { name: 'What that showed' });
  await expect(coach).toContainText('Communication');
  await expect(coach).toContainText('He saw what you put down to hear him; nobody out there knew yet that you had.');
  await expect(coach.getByRole('heading')).toBeFocused();
  await page.mouse.click(20, 700);
  await expect(coach).toBeVisible();
  await coach.getByRole('button', { name: 'Go on' }).click();
  await expect(coach).toHaveCount(0);
  await expect(current(page).last()).toHaveText('The pager buzzes once more into the wood, offended.');
});

test('a gamepad reads on, moves among the options and decides', async ({ page }) => {
  await page.addInitScript(() => {
    const down = new Set<number>();
    const pad = {
      axes: [0, 0, 0, 0],
      connected: true,
      id: 'test',
      index: 0,
      mapping: 'standard',
      timestamp: 0,
      get buttons() {
        return Array.from({ length: 17 }, (_, at) => ({ pressed: down.has(at), touched: down.has(at), value: down.has(at) ? 1 : 0 }));
      },
    };
    Object.assign(globalThis, { hold: (button: number) => down.add(button), release: (button: number) => down.delete(button) });
    navigator.getGamepads = () => [pad as unknown as Gamepad];
  });
  const press = async (button: number): Promise<void> => {
    await page.evaluate(
      (at) =>
        new Promise<void>((done) => {
          const { hold, release } = globalThis as unknown as { hold: (button: number) => void; release: (button: number) => void };
          hold(at);
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              release(at);
              requestAnimationFrame(() => requestAnimationFrame(() => done()));
            }),
          );
        }),
      button,
    );
  };
  await openGame(page);
  await beginScene(page);
  await page.evaluate(() => dispatchEvent(new Event('gamepadconnected')));
  await expect(async () => {
    if ((await options(page).count()) === 0) await press(0);
    expect(await options(page).count()).toBeGreaterThan(0);
  }).toPass({ intervals: [20], timeout: 60_000 });
  await press(13);
  await press(13);
  await expect(options(page).nth(1)).toBeFocused();
  await press(9);
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  await press(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await options(page).nth(1).focus();
  await press(0);
  await expect(current(page).last()).toHaveText('The pager buzzes once more into the wood, offended.');
});

test('a story without a book plays: shouted names speak, links lead out, pictures are named', async ({ page }) => {
  await openGame(page);
  await pickStory(page, { name: 'other.ink', text: 'MARA (angry): You are late. # IMAGE: ferry.png # LINK: https:\\/\\/example.org\n* [Sorry]\n- -> END' });
  await readOn(page);
  await expect(page.getByRole('log')).toContainText('MARA (angry): You are late.');
  await expect(page.getByRole('log')).toContainText('Picture: ferry.png');
});

test('with a stage the words come first, and the stage behind them is nothing to listen to', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, stage: 'on', motion: 'reduced' })));
  await page.goto('/');
  await beginScene(page);
  await expect(page.locator('.backdrop canvas')).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('.backdrop')).toHaveAttribute('aria-hidden', 'true');
  const card = await page.locator('.card').boundingBox();
  expect(card?.y, 'the card leaves the faces alone').toBeGreaterThan(900 * 0.7);
});

test('our own mistake is said in a sentence, and the run can be kept as a file', async ({ page, shocks }) => {
  await openGame(page);
  await pickStory(page, quay);
  await choose(page, 1);
  await page.evaluate(
    () =>
      void setTimeout(() => {
        throw new TypeError('the quay gave way');
      }),
  );
  const dialog = page.getByRole('dialog', { name: 'Something broke' });
  await expect(dialog).toContainText('the quay gave way');
  const file = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Keep this run as a file' }).click();
  expect((await file).suggestedFilename()).toMatch(/\.promoted\.json$/u);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await choose(page, 1);
  expect(shocks.filter((shock) => shock.includes('gave way'))).toHaveLength(1);
  shocks.length = 0;
});

test('lines that have left the page leave nothing behind in it', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const nodes = async (): Promise<number> => {
    for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'Nodes')?.value ?? Number.NaN;
  };
  const wait = (times: number): Promise<void> =>
    page.evaluate(async (wanted) => {
      const newest = (): string | null | undefined => document.querySelector('.entry.current')?.getAttribute('data-entry');
      for (let done = 0; done < wanted; done++) {
        const before = newest();
        document.querySelector<HTMLButtonElement>('button.choice')?.click();
        while (newest() === before || !document.querySelector('button.choice')) await new Promise(requestAnimationFrame);
      }
    }, times);
  await openGame(page);
  await pickStory(page, quay);
  await readOn(page);
  await wait(60); // more than the page keeps
  const before = await nodes();
  await wait(60);
  expect((await nodes()) - before).toBeLessThan(60);
});

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './workshop.ts';
import { Voters } from './workshop-voters.ts';

const button = (page: Page, name: string): ReturnType<Page['getByRole']> => page.getByRole('button', { name, exact: true });
const press = (page: Page, name: string): Promise<void> => button(page, name).click();

test('the way through a whole scene stays on the projector, and bars are as long as their part of the room', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const { desk, code, screenLink } = await workshop.desk();
  const voters = new Voters(workshop.address, code);
  await voters.join(5);
  await press(desk, 'Begin');
  for (let decision = 1; ; decision++) {
    await expect(desk.getByText('The room reads.')).toBeVisible();
    if (await button(desk, 'On to the debrief').isVisible()) break;
    const split = decision === 2; // a key one: there is something to talk about, and no need to
    await press(desk, 'Vote');
    await voters.vote(0, 0, 0, split ? 1 : 0, 1);
    await press(desk, 'Reveal');
    await expect(desk.locator('.poll progress').first()).toHaveJSProperty('position', split ? 0.6 : 0.8);
    await expect(button(desk, 'Talk about it')).toHaveCount(split ? 1 : 0);
    await press(desk, 'Follow the majority');
  }
  await press(desk, 'On to the debrief');
  const screen = await workshop.page(screenLink, 'screen');
  await expect(screen.locator('.way-taken li')).toHaveCount(10);
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
    { width: 1280, height: 720 },
  ]) {
    await screen.setViewportSize(size);
    expect(await screen.evaluate(() => document.documentElement.scrollHeight), `${size.width} wide`).toBeLessThanOrEqual(size.height);
    const last = await screen.locator('.way-taken li').last().boundingBox();
    expect((last?.y ?? Infinity) + (last?.height ?? 0), `${size.width} wide`).toBeLessThan(size.height);
    expect((await screen.locator('.flow svg').boundingBox())?.height, 'there is something to look at').toBeGreaterThan(size.height / 4);
  }
  voters.leave();
});

test('two scenes of a room stand beside each other, each with its own way and its own votes', async ({ workshop }) => {
  workshop.stage = 'cannot-be-had';
  const scenes = ['Two Places at Once', 'Just This Once'];
  const { desk, code, screenLink } = await workshop.desk((front) => front.getByLabel('Just This Once').check());
  const voters = new Voters(workshop.address, code);
  await voters.join(3);
  const phone = await workshop.page(`#${code}`, 'phone');
  await expect(desk.getByText('4 taking part')).toBeVisible();
  await press(desk, 'Begin');
  for (const [scene, decisions] of [1, 2].entries()) {
    if (scene > 0) await press(desk, 'Next scene');
    for (let decision = 0; decision < decisions; decision++) {
      await press(desk, 'Vote');
      await voters.vote(0, 0, scene);
      await press(desk, 'Reveal');
      await press(desk, 'Follow the majority');
    }
    await expect(desk.getByText('The room reads.')).toBeVisible();
    await press(desk, 'Skip to the debrief');
  }
  const screen = await workshop.page(screenLink, 'screen');
  await expect(screen.locator('.story h2')).toHaveText(scenes);
  for (const [scene, decisions] of [1, 2].entries())
    await expect(screen.locator('.story > section').nth(scene).locator('.way-taken li')).toHaveCount(decisions);
  const [kept] = await Promise.all([phone.waitForEvent('download'), press(phone, 'Save as text')]);
  expect(readFileSync(await kept.path(), 'utf8')).toMatch(/^Two Places at Once · Just This Once: what your votes showed/u);
  await press(desk, 'The votes');
  await expect(screen.locator('.fork-scenes h3')).toHaveText(scenes);
  for (const [scene, decisions] of [1, 2].entries()) await expect(screen.locator('.fork-rows').nth(scene).locator('li')).toHaveCount(decisions);
  voters.leave();
});

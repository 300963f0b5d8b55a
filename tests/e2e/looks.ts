import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

const LOOKS = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'no-preference' },
] as const;

let places = 0;

/**
 * Fails with all that axe finds on a page, whose settings follow the system: everything in one look, and colours in the look that is least like it.
 * The looks take turns from place to place.
 */
export async function expectNothingFound(page: Page, where: string): Promise<void> {
  places += 1;
  for (const [at, place] of [places, places + 2].entries()) {
    const look = LOOKS[place % LOOKS.length] ?? LOOKS[0];
    await page.emulateMedia(look);
    await expect(page.locator('html')).toHaveAttribute('data-theme', look.colorScheme);
    await page.evaluate(async () => {
      const moving = (): readonly Animation[] =>
        document.getAnimations().filter(({ playState, effect }) => playState !== 'finished' && Number.isFinite(effect?.getComputedTiming().endTime));
      for (let still = 0; still < 3; still = moving().length === 0 ? still + 1 : 0) {
        for (const animation of moving()) animation.finish(); // colours are judged at rest
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await found(page, at === 0 ? 'everything' : 'colours'), `${where}, ${look.colorScheme}, contrast ${look.contrast}`).toEqual([]);
  }
}

/** What runs out of the window at its side, in the dialog that is open or else on the page; also what would have to be scrolled sideways. */
export async function runsOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = document.querySelector('dialog[open]') ?? document.querySelector('main') ?? document.body;
    const parts = [shown, ...shown.querySelectorAll<HTMLElement>('*')].filter((each) => each.checkVisibility() && !each.closest('svg, .unseen, .heard, thead'));
    const out = parts.filter(
      (each) => each.matches('button, input, h1, h2, h3, h4, p, q, label, li, th, td') && each.getBoundingClientRect().right > innerWidth + 1,
    );
    const wide = parts.filter((each) => each.scrollWidth > each.clientWidth + 1 && /auto|scroll/u.test(getComputedStyle(each).overflowX));
    return [
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
      ...out.map((each) => `${each.tagName}: ${each.textContent}`),
      ...wide.map((each) => `${each.tagName} scrolls sideways: ${each.textContent?.slice(0, 80)}`),
    ];
  });
}

/** The same on a page of a room, which has two looks: everything by day, and colours by night. */
export async function findsNothing(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))); // colours are judged at rest
    });
    expect(await found(page, colorScheme === 'light' ? 'everything' : 'colours'), `${where}, ${colorScheme}`).toEqual([]);
  }
}

/** What axe finds on a page as it is, each with where. A page in a page would not be looked at: we have none, and it takes a third of the time so. */
export async function found(
  page: Page,
  what: 'everything' | 'colours',
  besides?: string,
): Promise<readonly (readonly [rule: string, where: readonly string[]])[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (what === 'colours') axe.withRules(['color-contrast']);
  if (besides !== undefined) axe.exclude(besides);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

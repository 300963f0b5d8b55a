/** Plays to each place and to each scene's best moment and takes pictures: `npm run gallery [-- folder [name…]]`. Those of the README go to docs/pictures too. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { readBook } from '../../../src/cli/books.ts';
import { listen } from '../../../src/server/listen.ts';
import { pages } from '../../../src/server/pages.ts';
import { plainChromiumFlags } from '../../support/chromium.ts';
import { endOf, findMoments, type Moment } from './moments.ts';
import { spots } from './spots.ts';

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly contrast?: boolean;
}

const LOOKS: readonly [Look, ...Look[]] = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'dark', width: 1440, height: 900, dark: true },
  { name: 'contrast', width: 1440, height: 900, contrast: true },
  { name: 'portrait', width: 390, height: 844 },
  { name: 'landscape', width: 844, height: 390 },
];
const README: Readonly<Record<string, string>> = {
  'title-desktop': 'title',
  'scene-08-the-conversation-you-keep-moving-desktop': 'small-room',
  'scene-08-the-conversation-you-keep-moving-portrait': 'phone',
  'scene-01-two-places-at-once-desktop': 'incident-corner',
  'debrief-portrait': 'debrief',
};
const STILL = 40; // looks at a page until it no longer changes
const LINES = 200; // read on to a moment at most

const root = join(import.meta.dirname, '../../..');
const [asked, ...only] = process.argv.slice(2);
const folder = asked ?? join(root, 'test-results/gallery');
const wants = (name: string): boolean => only.length === 0 || only.some((each) => name.includes(each));

mkdirSync(folder, { recursive: true });
const built = spawnSync(process.execPath, [join(root, 'bin/build.js')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) throw new Error('The pages could not be built: the reason stands above.');
const { addresses, close } = await listen(pages(join(root, 'dist')), 46_700, 200);
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: [...plainChromiumFlags] });
try {
  if (wants('title')) await photograph(await openTitle(), 'title', LOOKS);
  const { book, scenes } = readBook(join(root, 'stories'), 'northline', 'scenes');
  for (const { story } of scenes) {
    const wanted = spots.filter(({ name, scene }) => story.id === `${book.id}/${scene}` && wants(name));
    const moments = wanted.length > 0 ? findMoments(story, book, wanted) : [];
    for (const { name } of wanted) if (!moments.some(({ spot }) => spot.name === name)) console.log(`gallery: ${name}: no play came to it`);
    for (const moment of moments) await show(moment);
  }
  const [first] = scenes;
  if (first && wants('debrief')) await showDebrief(endOf(first.story));
} finally {
  await browser.close();
  await close();
}

async function openTitle(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: LOOKS[0].width, height: LOOKS[0].height }, serviceWorkers: 'block' });
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101, motion: 'reduced', music: 0, effects: 0 })));
  await page.goto(addresses.here);
  await page.getByRole('heading', { level: 1, name: 'Promoted' }).waitFor();
  return page;
}

async function openSave(save: string): Promise<Page> {
  const page = await openTitle();
  await page.getByRole('button', { name: 'Saves' }).click();
  const saves = page.getByRole('dialog', { name: 'Saves' });
  await saves.locator('input[type=file]').setInputFiles({ name: 'moment.promoted.json', mimeType: 'application/json', buffer: Buffer.from(save) });
  await saves.getByRole('button', { name: /^Load:/u }).click();
  return page;
}

async function showDebrief(save: string): Promise<void> {
  const page = await openSave(save);
  const ended = page.getByRole('button', { name: 'Your debrief' });
  for (let lines = 0; lines < LINES && (await ended.count()) === 0; lines++) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  }
  await ended.click();
  await page.locator('.debrief-stage canvas').waitFor();
  await page.locator('.notice').waitFor({ state: 'detached' });
  await photograph(page, 'debrief', LOOKS);
}

async function show({ spot, save, said }: Moment): Promise<void> {
  const page = await openSave(save);
  const current = page.locator('.entry.current .said');
  const decision = page.getByRole('region', { name: /^You decide/u });
  await page.locator('.backdrop canvas, .stage canvas, canvas').first().waitFor();
  for (let lines = 0; lines < LINES; lines++) {
    if (said === undefined ? (await decision.count()) > 0 : (await current.allTextContents()).at(-1) === said) break;
    const before = await page.locator('.entry').count();
    await page.keyboard.press('Enter');
    await page
      .waitForFunction((count) => document.querySelectorAll('.entry').length !== count || document.querySelector('.choices') !== null, before, {
        timeout: 2000,
      })
      .catch(() => undefined);
  }
  await page.locator('.notice').waitFor({ state: 'detached' }); // that the moment is among the saves is no part of it
  await photograph(page, spot.name, spot.looks === 'all' ? LOOKS : [LOOKS[0]]);
}

async function photograph(page: Page, name: string, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await page.setViewportSize(look);
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', contrast: look.contrast ? 'more' : 'no-preference' });
    const picture = await still(page);
    const file = `${name}-${look.name}`;
    await sharp(picture)
      .webp({ quality: 82 })
      .toFile(join(folder, `${file}.webp`));
    const inReadme = README[file];
    if (inReadme !== undefined && asked === undefined) await sharp(picture).resize({ width: 1280, withoutEnlargement: true }).webp({ quality: 80 }).toFile(join(root, 'docs/pictures', `${inReadme}.webp`)); // prettier-ignore
    console.log(`gallery: ${file}`);
  }
  await page.close();
}

/** A picture of a page on which nothing moves any more. */
async function still(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle');
  let before = await page.screenshot();
  for (let look = 0, same = 0; look < STILL && same < 2; look++) {
    await page.waitForTimeout(250);
    const now = await page.screenshot();
    same = now.equals(before) ? same + 1 : 0;
    before = now;
  }
  return before;
}

/**
 * Plays to each place and to each scene's best moment and takes pictures: `npm run gallery [-- folder [name…]]`. Those of the README go to docs/pictures too. Says which
 * look otherwise than when somebody last looked at them, and ends with 1 then; with PROMOTED_LOOKED_AT=1 they are kept as they look now.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import sharp from 'sharp';
import { readBook } from '../../../src/cli/books.ts';
import { listen } from '../../../src/server/listen.ts';
import { pages } from '../../../src/server/pages.ts';
import { chromiumFlags } from '../../support/chromium.ts';
import { keep, otherwise } from './alike.ts';
import { type Look, LOOKS, openDebrief, openMoment, openTitle, photograph } from './camera.ts';
import { endOf, findMoments } from './moments.ts';
import { spots } from './spots.ts';

const README: Readonly<Record<string, string>> = {
  'title-desktop': 'title',
  'scene-08-the-conversation-you-keep-moving-desktop': 'small-room',
  'scene-08-the-conversation-you-keep-moving-portrait': 'phone',
  'scene-01-two-places-at-once-desktop': 'incident-corner',
  'debrief-portrait': 'debrief',
};

const root = join(import.meta.dirname, '../../..');
const [asked, ...only] = process.argv.slice(2);
const folder = asked ?? join(root, 'test-results/gallery');
const wants = (name: string): boolean => only.length === 0 || only.some((each) => name.includes(each));
const changed: string[] = [];

mkdirSync(folder, { recursive: true });
const built = spawnSync(process.execPath, [join(root, 'bin/build.js')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) throw new Error('The pages could not be built: the reason stands above.');
const { addresses, close } = await listen(pages(join(root, 'dist')), 46_700, 200);
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: [...chromiumFlags] });
try {
  if (wants('title')) await hang('title', LOOKS, async (page) => openTitle(page, addresses.here));
  const { book, scenes } = readBook(join(root, 'stories'), 'northline', 'scenes');
  for (const { story } of scenes) {
    const wanted = spots.filter(({ name, scene }) => story.id === `${book.id}/${scene}` && wants(name));
    const moments = wanted.length > 0 ? findMoments(story, book, wanted) : [];
    for (const { name } of wanted) if (!moments.some(({ spot }) => spot.name === name)) console.log(`gallery: ${name}: no play came to it`);
    for (const moment of moments)
      await hang(moment.spot.name, moment.spot.looks === 'all' ? LOOKS : [LOOKS[0]], async (page) => openMoment(page, addresses.here, moment));
  }
  const [first] = scenes;
  if (first && wants('debrief')) await hang('debrief', LOOKS, async (page) => openDebrief(page, addresses.here, endOf(first.story)));
} finally {
  await browser.close();
  await close();
}
if (changed.length > 0) {
  console.log(`gallery: ${changed.length} look otherwise than when they were last looked at:\n${changed.join('\n')}`);
  process.exitCode = 1;
}

/** Takes the pictures of a name, one for each look. */
async function hang(name: string, looks: readonly Look[], open: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width: LOOKS[0].width, height: LOOKS[0].height }, serviceWorkers: 'block' });
  await open(page);
  for (const look of looks) {
    const picture = await photograph(page, look);
    const file = `${name}-${look.name}`;
    await sharp(picture)
      .webp({ quality: 82 })
      .toFile(join(folder, `${file}.webp`));
    const inReadme = README[file];
    if (inReadme !== undefined && asked === undefined) await sharp(picture).resize({ width: 1280, withoutEnlargement: true }).webp({ quality: 80 }).toFile(join(root, 'docs/pictures', `${inReadme}.webp`)); // prettier-ignore
    if (process.env['PROMOTED_LOOKED_AT'] !== undefined) await keep(picture, file);
    const how = await otherwise(picture, file);
    if (how !== undefined) changed.push(`  ${file}: ${how}`);
    console.log(`gallery: ${file}`);
  }
  await page.close();
}

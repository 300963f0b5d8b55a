import { existsSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findPlaces } from '../../src/cli/check-places.ts';
import { askedStories } from '../../src/cli/check-run.ts';
import { includesOf } from '../../src/core/check/includes.ts';
import { listen } from '../../src/server/listen.ts';
import { pages } from '../../src/server/pages.ts';
import { lend, readFast, readOn } from '../bench/hand.ts';
import { chromiumFlags } from '../support/chromium.ts';
import { diceOf } from './performing.ts';

/** How a story went that somebody opened from disk in the built page. */
export interface Opened {
  readonly name: string; // of its first file, relative to the folder it was found in
  readonly how: 'ended' | 'goes on' | 'broke off' | 'refused' | 'stuck'; // broke off: in ink; refused: it does not compile
  readonly decisions: number;
  readonly said: string; // where it broke off or was refused: what the player is told
  readonly shocks: readonly string[]; // scripts that broke, and what the browser's policy refused
}

const MOST = 40; // decisions
const PORT = 48_700;
const PATIENCE = 60_000; // milliseconds for one story's beginning, and for each turn
const dist = join(import.meta.dirname, '../../dist');

/** Opens every story under these folders in the page, as a player would, and plays it. The pages must have been built. */
export async function openStories(folders: readonly string[], onOpened: (folder: string, opened: Opened) => void): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no page yet: npm run build makes it.');
  const server = await listen(pages(dist), PORT, 50);
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: [...chromiumFlags] });
  try {
    for (const folder of folders) {
      for (const place of findPlaces([folder], process.cwd())) {
        for (const root of askedStories(place)) {
          const files = includesOf(place.folder, root).map((name) => ({ name: basename(name), text: place.folder.sources.get(name) ?? '' }));
          const context = await browser.newContext();
          const opened = await openOne(context, server.addresses.here, files);
          await context.close();
          onOpened(folder, { ...opened, name: relative(folder, join(place.path, root)).replaceAll(sep, '/') });
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

type Files = readonly { readonly name: string; readonly text: string }[]; // the first one first

async function openOne(context: BrowserContext, address: string, files: Files): Promise<Omit<Opened, 'name'>> {
  const shocks: string[] = [];
  context.on('weberror', (error) => shocks.push(error.error().message));
  await context.addInitScript(() => addEventListener('securitypolicyviolation', (event) => reportError(new Error(`refused: ${event.violatedDirective}`))));
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await lend(page);
  await readFast(page);
  try {
    await page.goto(address);
    await page.getByRole('button', { name: 'Open a story…' }).click();
    await page.locator('input[type=file]').setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
    const refusal = await begun(page, files[0]?.name ?? '');
    if (refusal !== undefined) return { how: 'refused', decisions: 0, said: refusal, shocks };
    return { ...(await played(page)), shocks };
  } catch (error) {
    return { how: 'stuck', decisions: 0, said: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), shocks };
  }
}

/** Waits until the story has begun. Gives what the player is told where it cannot. */
async function begun(page: Page, first: string): Promise<string | undefined> {
  const which = page.getByRole('button', { name: `Begin with ${first}`, exact: true });
  const story = page.locator('.play');
  const says = page.locator('.open-says').filter({ hasNotText: /^(?:Reading the story…|More than one of .*|)$/u });
  await story.or(which).or(says).first().waitFor();
  if (await which.isVisible()) {
    await which.click();
    await story.or(says).first().waitFor();
  }
  return (await story.isVisible()) ? undefined : (await says.innerText()).trim();
}

async function played(page: Page): Promise<Pick<Opened, 'how' | 'decisions' | 'said'>> {
  const dice = diceOf(1);
  for (let decisions = 0; decisions < MOST; decisions++) {
    const trouble = page.locator('.close-trouble');
    const count = await readOn(page).catch(async (error: unknown) => {
      if (await trouble.isVisible()) return -1;
      throw error;
    });
    if (count < 0) return { how: 'broke off', decisions, said: (await trouble.innerText()).slice(0, 200) };
    if (count === 0) return { how: 'ended', decisions, said: '' };
    const open = page.locator('button.choice:not([aria-disabled=true]):not(:disabled)');
    await open.nth(dice(await open.count())).click();
  }
  return { how: 'goes on', decisions: MOST, said: '' };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { startDev } from '../support/dev-server.ts';
import { type Bench, type Figure, type Measure, median, quantile } from './figure.ts';
import { readFast, readOn, lend } from './hand.ts';
import { wideOptions, wideStory } from './wide-story.ts';

const EDITS = 20;
const DECISIONS = 12; // made before the first edit: they are replayed with each
const PATIENCE = 20_000; // milliseconds
const APART = 700; // milliseconds from one edit to the next: who writes, reads

/** From a saved file to the words in the page that is played beside the editor. */
export const writing: Measure = {
  name: 'dev',
  title: 'An edit is seen',
  how: `A story of about 100 kB and ${wideOptions} options is served by the development server and played, with the stage, for ${DECISIONS} decisions. Then the line at hand is written
anew ${EDITS} times, in the file on disk. Measured from before the file is written until the frame with the new words; the clock is the one of the process that writes. The story is compiled, and all
decisions are replayed, each time.`,
  run: measure,
};

const book = { id: 'night', title: 'Night', language: 'en', cast: {}, voices: {}, moods: [], places: {}, sounds: {}, music: {}, season: [{ scene: 'wide' }] };

async function measure({ browser }: Bench): Promise<readonly Figure[]> {
  const away = mkdtempSync(join(tmpdir(), 'promoted-dev-'));
  const folder = join(away, 'stories/night');
  const file = join(folder, 'wide.ink');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'book.json'), JSON.stringify(book));
  writeFileSync(file, wideStory());
  const server = await startDev(join(away, 'stories'));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await playInto(page, server.address);
    const waits = await edits(page, file);
    const decoded = `${EDITS} edits of ${Math.round(wideStory().length / 1000)} kB; the first ${waits[0]?.toFixed(0)} ms, the slowest ${Math.max(...waits).toFixed(0)} ms`;
    return [
      { what: 'File written, new words seen: 95 of 100', unit: 'ms', value: quantile(waits, 0.95), most: 300, note: decoded },
      { what: 'File written, new words seen: half', unit: 'ms', value: median(waits), most: 300 },
    ];
  } finally {
    await page.close();
    await server.close();
    rmSync(away, { recursive: true });
  }
}

async function playInto(page: Page, address: string): Promise<void> {
  await lend(page);
  await readFast(page);
  await page.goto(address);
  await page.getByRole('button', { name: /^New game/u }).click({ timeout: 60_000 });
  await page.locator('.backdrop canvas').waitFor({ timeout: 60_000 });
  for (let made = 0; made < DECISIONS; made++) {
    await readOn(page);
    await page.locator('button.choice').first().click();
  }
  await readOn(page);
}

/** Milliseconds of each edit, in their order. */
async function edits(page: Page, file: string): Promise<readonly number[]> {
  let seen: (() => void) | undefined;
  await page.exposeFunction('wordsSeen', () => seen?.());
  const waits: number[] = [];
  let text = wideStory();
  for (let edit = 0; edit < EDITS; edit++) {
    const before = await page.locator('.entry.current .said').innerText();
    const words = `Edit number ${edit} stands here.`;
    if (!text.includes(before)) throw new Error(`The page says “${before}”, which the file does not.`);
    text = text.replace(before, words);
    await page.evaluate(watch, words);
    await page.waitForTimeout(APART);
    const shown = new Promise<void>((resolve) => (seen = resolve));
    const began = performance.now();
    writeFileSync(file, text);
    const came = await Promise.race([shown.then(() => true), page.waitForTimeout(PATIENCE).then(() => false)]);
    if (!came) throw new Error(`The words of edit ${edit} never came. Was a source file of the game saved meanwhile? Then the page was loaded again.`);
    waits.push(performance.now() - began);
  }
  return waits;
}

/** Runs in the page: tells when a frame with these words has been made. */
function watch(words: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('.entry.current .said')?.textContent !== words) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis as unknown as { wordsSeen: () => void }).wordsSeen()));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

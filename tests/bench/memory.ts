import type { CDPSession, Page } from 'playwright';
import { type Bench, type Figure, type Measure } from './figure.ts';
import { lend, readFast } from './hand.ts';
import type { Lab } from './lab/main.ts';
import { compiled, endless, longSession } from './long-story.ts';

const BEATS = 10_000;
const WARM = 600; // beats before the first look: everything is loaded and has run
const LINES = 12; // after each decision

/** What a very long play leaves in memory. */
export const memory: Measure = {
  name: 'memory',
  title: 'Ten thousand beats in one page',
  how: `A story that never ends is opened under *Open a story…* and read on for ${BEATS} beats, stage on, no two lines alike. Before and after, all garbage is collected and what is left of
the JavaScript heap is compared. From the growth we take what the history itself holds, since that is meant to be kept: the same decisions are played back in an empty page that has the
core alone and keeps the turns and the decisions, and the growth of its heap is measured in the same way. (${WARM} beats are read before the first look, so that everything is loaded and has run.)`,
  run: measure,
};

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const source = endless(LINES);
  const { grown, nodes } = await played(bench, source);
  const history = await kept(bench, source);
  const mega = 1_000_000;
  return [
    {
      what: 'Heap grows, beyond the history',
      unit: 'MB',
      value: (grown - history) / mega,
      most: 5,
      note: `${(grown / mega).toFixed(2)} MB in all, of which the history is ${(history / mega).toFixed(2)} MB`,
    },
    { what: 'Elements and texts in the page, more than before', unit: 'nodes', value: nodes },
  ];
}

/** Reads the story in the game. Gives what its heap grew, in bytes, and the nodes that are there more. */
async function played({ browser, game }: Bench, source: string): Promise<{ readonly grown: number; readonly nodes: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await lend(page);
  await readFast(page);
  await page.goto(game);
  await page.getByRole('button', { name: 'Open a story…' }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'long.ink', mimeType: 'text/plain', buffer: Buffer.from(source) });
  await page.locator('.backdrop canvas').waitFor();
  const session = await context.newCDPSession(page);
  await read(page, WARM);
  const [heap, nodes] = [await heapOf(session), await nodesOf(session)];
  await read(page, BEATS);
  const result = { grown: (await heapOf(session)) - heap, nodes: (await nodesOf(session)) - nodes };
  await context.close();
  return result;
}

/** Reads on by so many beats, always taking the first option. */
async function read(page: Page, beats: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const newest = (): string | null | undefined => document.querySelector('.entry.current')?.getAttribute('data-entry');
    const wayOn = (): HTMLButtonElement | null => document.querySelector('button.choice') ?? document.querySelector('button.go-on');
    const until = async (there: () => boolean, sentence: string): Promise<void> => {
      for (const began = performance.now(); !there(); await scheduler.postTask(() => undefined)) {
        if (performance.now() - began > 10_000) throw new Error(sentence);
      }
    };
    for (let done = 0; done < wanted; done++) {
      await until(() => wayOn() !== null, `There is no way on after ${done} beats.`);
      const before = newest();
      wayOn()?.click();
      await until(() => newest() !== before, `Nothing came after ${done} beats.`);
    }
  }, beats);
}

/** What the history of so many beats holds by itself, in bytes. */
async function kept({ browser, lab }: Bench, source: string): Promise<number> {
  const story = compiled(source);
  const decisions = Math.round(BEATS / LINES);
  const page = await browser.newPage();
  await page.goto(lab);
  const session = await page.context().newCDPSession(page);
  const keep = (made: number): Promise<number> =>
    page.evaluate(({ ink, decided }) => (globalThis as unknown as { lab: Lab }).lab.keep(ink, decided), { ink: story.ink, decided: longSession(story, made) });
  await keep(Math.round(WARM / LINES));
  const heap = await heapOf(session);
  await keep(Math.round(WARM / LINES) + decisions);
  const grown = (await heapOf(session)) - heap;
  await page.close();
  return grown;
}

/** Bytes of the JavaScript heap that are in use, once all garbage is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function nodesOf(session: CDPSession): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
}

import type { CDPSession, Page } from 'playwright';
import { type Bench, type Figure, type Measure, median, quantile } from './figure.ts';
import { begin, type Hand, lend, readFast, readOn } from './hand.ts';

const CHOICES = 200; // at least
const SLOWER = 4; // times: the processor of a plain phone

/** From a pressed option to the words that answer it. */
export const latency: Measure = {
  name: 'latency',
  title: 'A choice is answered',
  how: `From the browser's own time stamp of a key press or a click on an option, until the next line stands in the page (a mutation observer), with the
stage drawn, sound on and the run saved after every decision, on a processor slowed down ${SLOWER} times. Whole plays of the scene, one after the other, until
there are ${CHOICES} decisions; every second one is made with the number key, the others with the mouse, as soon as the options can be seen. The peer takes the
same options in turn with ours; there is no stage, no sound and no save in it.`,
  run: measure,
};

/** A page that is played through and through. */
interface Player {
  readonly page: Page;
  readonly again: () => Promise<void>;
  readonly waits: number[]; // milliseconds
}

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const ours = await player(bench, (page) => begin(page, bench.game));
  const peer = await player(bench, async (page) => void (await page.goto(bench.peer)));
  for (let play = 0; Math.min(ours.waits.length, peer.waits.length) < CHOICES; play++) {
    await through(ours, play);
    await through(peer, play);
  }
  await ours.page.context().close();
  await peer.page.context().close();
  return [
    {
      what: 'Choice pressed, next line in the page: 99 of 100',
      unit: 'ms',
      value: quantile(ours.waits, 0.99),
      most: 50,
      peer: quantile(peer.waits, 0.99),
      note: `${ours.waits.length} choices; the slowest ${Math.max(...ours.waits).toFixed(1)} ms`,
    },
    { what: 'Choice pressed, next line in the page: half', unit: 'ms', value: median(ours.waits), peer: median(peer.waits) },
  ];
}

async function player({ browser }: Bench, again: (page: Page) => Promise<void>): Promise<Player> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await lend(page);
  await readFast(page);
  await slowDown(await context.newCDPSession(page));
  return { page, again: () => again(page), waits: [] };
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** One play from the first line to the end. The same number takes the same way at ours and at the peer's. */
async function through({ page, again, waits }: Player, play: number): Promise<void> {
  await again();
  for (let decision = 0; ; decision++) {
    const options = await readOn(page);
    if (options === 0) break;
    const option = (play * 7 + decision * 5 + (play >> 1)) % options;
    const before = await page.evaluate(() => (globalThis as unknown as { hand: Hand }).hand.waits.length);
    if (decision % 2 === 0 && (await page.locator('button.choice').count()) > 0) await page.keyboard.press(String(option + 1));
    else await page.locator('button.choice, .choice a').nth(option).click();
    await page.waitForFunction((made) => (globalThis as unknown as { hand: Hand }).hand.waits.length > made, before, { timeout: 30_000 });
  }
  waits.push(
    ...(await page.evaluate(() =>
      (globalThis as unknown as { hand: Hand }).hand.waits.slice((globalThis as unknown as { hand: Hand }).hand.title === undefined ? 0 : 1),
    )),
  );
}

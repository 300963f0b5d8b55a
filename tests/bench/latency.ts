import type { Page } from 'playwright';
import { type Bench, type Figure, type Measure, median, quantile } from './figure.ts';
import { begin, type Hand, lend, readFast, readOn, type Wait } from './hand.ts';

const CHOICES = 200; // at least
const PRESSED = 'Choice pressed, next line in the page';
const GLANCE = 300; // milliseconds from the options to the press: the quickest that people are
const BOOT = 1500; // milliseconds
const SLOWER = 4; // times: the processor of a plain phone

/** From a pressed option to the words that answer it. */
export const latency: Measure = {
  name: 'latency',
  title: 'A choice is answered',
  how: `From the browser's own time stamp of a key press or a tap on an option, until the next line stands in the page (a mutation observer), in a window as large as a phone's, with the
stage drawn, sound on and the run saved after every decision, on a processor slowed down ${SLOWER} times. Whole plays of the scene in one page, one after the other, until there are ${CHOICES} decisions; every
second one is made with the number key, the others with a finger, ${GLANCE} ms after the options came. The peer takes the same options in turn with ours, with a finger alone; there is no stage,
no sound and no save in it. The bare page has one option that adds one line, and nothing else: no page can be quicker than it in this browser on this machine.`,
  run: measure,
};

// One option that is there for ever, and a line as its answer.
const BARE =
  `data:text/html,<!doctype html><meta name="viewport" content="width=device-width"><title>Bare</title><main></main><p class="choice"><a href="%23">One option</a></p><script>
document.querySelector('a').addEventListener('click', (event) => {
  event.preventDefault();
  const line = document.createElement('p');
  line.className = 'line';
  line.textContent = 'One line.';
  document.querySelector('main').replaceChildren(line);
});
</script>`.replaceAll('\n', '');

/** A page that is played through and through. */
interface Player {
  readonly page: Page;
  readonly again: () => Promise<void>; // to the first words, from the address or from the end of the last play
  readonly slower: (times: number) => Promise<void>;
  readonly waits: Wait[];
}

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const ours = await player(bench, (page) => (page.url().startsWith(bench.game) ? anew(page) : begin(page, bench.game).then(() => staged(page))));
  const peer = await player(bench, async (page) => void (await page.goto(bench.peer)));
  for (let play = 0; Math.min(ours.waits.length, peer.waits.length) < CHOICES; play++) {
    await through(ours, play);
    await through(peer, play);
  }
  await ours.page.context().close();
  await peer.page.context().close();
  const bare = await bareWaits(bench);
  const [all, peers] = [ours.waits.map((wait) => wait.all), peer.waits.map((wait) => wait.all)];
  const [own, peersOwn] = [ours.waits.map((wait) => wait.own), peer.waits.map((wait) => wait.own)];
  const slowest = Math.max(...all).toFixed(1);
  return [
    {
      what: `${PRESSED}: 99 of 100`,
      unit: 'ms',
      value: quantile(all, 0.99),
      most: 50,
      peer: quantile(peers, 0.99),
      note: `${all.length} choices; the slowest ${slowest} ms`,
    },
    { what: `${PRESSED}: half`, unit: 'ms', value: median(all), peer: median(peers) },
    { what: 'A line in the bare page: 99 of 100', unit: 'ms', value: quantile(bare, 0.99), note: `${bare.length} presses; half ${median(bare).toFixed(1)} ms` },
    {
      what: 'From when the page heard of it: 99 of 100',
      unit: 'ms',
      value: quantile(own, 0.99),
      peer: quantile(peersOwn, 0.99),
      note: 'without the way through the browser',
    },
    { what: 'From when the page heard of it: half', unit: 'ms', value: median(own), peer: median(peersOwn) },
  ];
}

/** What a press costs where there is nothing behind it. In milliseconds. */
async function bareWaits(bench: Bench): Promise<readonly number[]> {
  const bare = await player(bench, async (page) => void (await page.goto(BARE)));
  await bare.again();
  for (let time = 0; time < CHOICES; time++) await decide(bare, 0, 'finger');
  await bare.page.context().close();
  return bare.waits.map((wait) => wait.all);
}

async function player({ browser }: Bench, again: (page: Page) => Promise<void>): Promise<Player> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 412, height: 823 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await lend(page);
  await readFast(page);
  const session = await context.newCDPSession(page);
  return { page, again: () => again(page), slower: async (rate) => void (await session.send('Emulation.setCPUThrottlingRate', { rate })), waits: [] };
}

/** Begins again from the end, as somebody does who wants to know what else there is. */
async function anew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Back to the title' }).click();
  await page.getByRole('button', { name: /^New game/u }).click();
  await staged(page);
}

/** Settles when the stage stands. It comes after the first words; who reads them takes longer than that. */
async function staged(page: Page): Promise<void> {
  await page.locator('.backdrop canvas').waitFor();
  await page.waitForTimeout(BOOT);
}

/** One play from the first line to the end. The same number takes the same way at ours and at the peer's. Lines are read at full speed, decisions are made slowed down. */
async function through(one: Player, play: number): Promise<void> {
  await one.again();
  for (let decision = 0; ; decision++) {
    const options = await readOn(one.page);
    if (options === 0) return;
    await decide(one, (play * 7 + decision * 5 + (play >> 1)) % options, decision % 2 === 0 ? 'key' : 'finger');
  }
}

/** Takes an option slowed down, after a glance, and notes how long it waited for words. */
async function decide({ page, slower, waits }: Player, option: number, by: 'key' | 'finger'): Promise<void> {
  await slower(SLOWER);
  await page.evaluate(() => void ((globalThis as unknown as { hand: Hand }).hand.waits.length = 0));
  await page.waitForTimeout(GLANCE);
  await press(page, option, by);
  const wait = await page.waitForFunction(() => (globalThis as unknown as { hand: Hand }).hand.waits[0], undefined, { timeout: 30_000, polling: 20 });
  waits.push((await wait.jsonValue()) ?? { all: Infinity, own: Infinity });
  await slower(1);
}

/** Takes an option, from 0. The peer has no keys. */
async function press(page: Page, option: number, by: 'key' | 'finger'): Promise<void> {
  if (by === 'key' && (await page.locator('button.choice').count()) > 0) return page.keyboard.press(String(option + 1));
  const button = page.locator('button.choice, .choice a').nth(option);
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error(`Option ${option + 1} cannot be seen.`);
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

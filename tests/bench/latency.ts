import type { CDPSession, Page } from 'playwright';
import { type Bench, type Figure, type Measure, median, quantile } from './figure.ts';
import { type Hand, lend, push, readFast, readOn, until, type Wait } from './hand.ts';

const CHOICES = 200; // at least
const PRESSED = 'Choice pressed, next line in the page';
const GLANCE = 300; // milliseconds from the options to the press: the quickest that people are
const REST = 60; // milliseconds that a finger rests on an option
const BOOT = 1500; // milliseconds
const SLOWER = 4; // times: the processor of a plain phone

/** From a pressed option to the words that answer it. */
export const latency: Measure = {
  name: 'latency',
  title: 'A choice is answered',
  how: `From the browser's own time stamp of a key press or a tap on an option, until the next line stands in the page (a mutation observer), in a window as large as a phone's, with the
stage drawn, sound on and the run saved after every decision, on a processor slowed down ${SLOWER} times. Whole plays of the scene in one page, one after the other, until there are ${CHOICES} decisions; every
second one is made with the number key, the others with a finger, ${GLANCE} ms after the options came. The peer takes the same options in turn with ours, with a finger alone; there is no stage,
no sound and no save in it. The bare page has one option that adds one line, and nothing else: no page can be quicker than it in this browser on this machine. Nobody listens in these pages but
they themselves, and what takes the time: a tool that looks for elements listens to touches too, and each tap would wait for it. A finger comes in as a mouse does that the browser takes for one,
rests for ${REST} ms, and counts from when it leaves: touches that are sent by protocol come in only once the page has been drawn to the end, and count from before, which no player's do.`,
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
  readonly protocol: CDPSession;
  readonly waits: Wait[];
}

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const ours = await player(bench, async (page) => {
    if (page.url().startsWith(bench.game)) await push(page, 'Back to the title');
    else await page.goto(bench.game);
    await push(page, 'New game');
    await staged(page);
  });
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
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setEmitTouchEventsForMouse', { enabled: true, configuration: 'mobile' });
  return { page, again: () => again(page), protocol, waits: [] };
}

/** Settles when the stage stands. It comes after the first words; who reads them takes longer than that. */
async function staged(page: Page): Promise<void> {
  await until(page, () => document.querySelector('.entry .said') !== null && document.querySelector('.backdrop canvas') !== null, undefined);
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
async function decide({ page, protocol, waits }: Player, option: number, by: 'key' | 'finger'): Promise<void> {
  const slower = (rate: number): Promise<unknown> => protocol.send('Emulation.setCPUThrottlingRate', { rate });
  await slower(SLOWER);
  const spot = await page.evaluate(aim, option);
  await page.waitForTimeout(GLANCE);
  if (by === 'key' && spot.hasKey) await page.keyboard.press(String(option + 1));
  else await tap(page, protocol, spot);
  await until(page, () => (globalThis as unknown as { hand: Hand }).hand.waits.length > 0, undefined);
  waits.push(await page.evaluate(() => (globalThis as unknown as { hand: Hand }).hand.waits[0] ?? { all: Infinity, own: Infinity }));
  await slower(1);
}

/** Where an option is, from 0, and whether it has a key: the peer has none. Runs in the page. */
function aim(option: number): { readonly x: number; readonly y: number; readonly hasKey: boolean } {
  (globalThis as unknown as { hand: Hand }).hand.waits.length = 0;
  const found = document.querySelectorAll('button.choice, .choice a')[option];
  if (!found) throw new Error(`Option ${option + 1} cannot be seen.`);
  found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, hasKey: found.matches('button') };
}

/**
 * A finger comes down, rests, and goes up again: a mouse that the browser takes for one. (`Input.dispatchTouchEvent` has the page drawn to the end before it hands a touch on,
 * and the time stamp is of before that.)
 */
async function tap(page: Page, protocol: CDPSession, at: { readonly x: number; readonly y: number }): Promise<void> {
  const move = (type: 'mousePressed' | 'mouseReleased'): void =>
    void protocol.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 }).catch(() => undefined); // it becomes a touch: nobody answers for the mouse
  move('mousePressed');
  await page.waitForTimeout(REST);
  move('mouseReleased');
}

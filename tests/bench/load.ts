import type { CDPSession, Page } from 'playwright';
import { type Bench, type Figure, type Measure, median } from './figure.ts';
import { type Hand, lend, readFast } from './hand.ts';

const TIMES = 5;
const phone = { cpu: 4, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 }; // slow 4G, as Lighthouse has it; bytes a second

/** From the address to the first words. */
export const load: Measure = {
  name: 'load',
  title: 'From the address to the first words',
  how: `Nothing is kept from an earlier visit. The time to the first words is the time until the title can be used, and the time from pressing *New game* until the
first line stands in the page; the time a person takes to press is left out. The peer has no title: its first words come with the page. The middle of ${TIMES}, in turn.
A phone is a processor slowed down ${phone.cpu} times and slow 4G (150 ms, 1.6 Mbit/s), as Lighthouse takes it. What comes over the wire is counted in
bytes as sent, everything included, until the first words are there.`,
  run: measure,
};

interface Visit {
  readonly title: number; // milliseconds
  readonly words: number; // milliseconds
  readonly bytes: number; // until the first words
}

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const visits = { ours: [] as Visit[], peers: [] as Visit[], oursByPhone: [] as Visit[], peersByPhone: [] as Visit[] };
  for (let time = 0; time < TIMES; time++) {
    visits.ours.push(await visit(bench, bench.game, 'here'));
    visits.peers.push(await visit(bench, bench.peer, 'here'));
    visits.oursByPhone.push(await visit(bench, bench.game, 'phone'));
    visits.peersByPhone.push(await visit(bench, bench.peer, 'phone'));
  }
  const middle = (all: readonly Visit[], of: keyof Visit): number => median(all.map((each) => each[of]));
  return [
    { what: 'Until the title can be used, on this machine', unit: 'ms', value: middle(visits.ours, 'title') },
    { what: 'Until the first words, on this machine', unit: 'ms', value: middle(visits.ours, 'words'), peer: middle(visits.peers, 'words') },
    { what: 'Until the title can be used, on a phone', unit: 'ms', value: middle(visits.oursByPhone, 'title') },
    { what: 'Until the first words, on a phone', unit: 'ms', value: middle(visits.oursByPhone, 'words'), peer: middle(visits.peersByPhone, 'words') },
    {
      what: 'Over the wire until the first words',
      unit: 'kB',
      value: middle(visits.oursByPhone, 'bytes') / 1000,
      peer: middle(visits.peersByPhone, 'bytes') / 1000,
      note: 'ours with title, map, fonts',
    },
  ];
}

async function visit({ browser, game }: Bench, address: string, from: 'here' | 'phone'): Promise<Visit> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  await lend(page);
  await readFast(page);
  const wire = await context.newCDPSession(page);
  const sent = await count(wire);
  if (from === 'phone') await slowDown(wire);
  await page.goto(address, { waitUntil: 'commit' });
  if (address === game) await page.locator('.pass-first').click();
  await page.waitForFunction(() => (globalThis as unknown as { hand: Hand }).hand.words !== undefined, undefined, { timeout: 120_000 });
  const bytes = sent();
  const times = await timesOf(page);
  await context.close();
  return { ...times, bytes };
}

/** Counts what comes over the wire from now on, in bytes. */
async function count(wire: CDPSession): Promise<() => number> {
  let bytes = 0;
  wire.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await wire.send('Network.enable');
  return () => bytes;
}

async function slowDown(wire: CDPSession): Promise<void> {
  const { cpu, ...network } = phone;
  await wire.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await wire.send('Network.emulateNetworkConditions', { offline: false, ...network });
}

/** Our own time is that to the title and that from the press on; the peer's goes straight to the words. */
async function timesOf(page: Page): Promise<Pick<Visit, 'title' | 'words'>> {
  return page.evaluate(() => {
    const { title, words, waits } = (globalThis as unknown as { hand: Hand }).hand;
    return title === undefined ? { title: 0, words: words ?? Infinity } : { title, words: title + (waits[0]?.all ?? Infinity) };
  });
}

import { launch } from 'chrome-launcher';
import lighthouse_, { type Result } from 'lighthouse';
import { chromiumFlags } from '../support/chromium.ts';
import { type Bench, type Figure, type Measure, median } from './figure.ts';

const RUNS = 3;
const budgets = [
  ['performance', 'Performance', 95],
  ['accessibility', 'Accessibility', 100],
  ['best-practices', 'Best practices', 100],
] as const;
const timings = [
  ['first-contentful-paint', 'First words or picture (FCP)', 'ms'],
  ['largest-contentful-paint', 'Largest part of the page (LCP)', 'ms'],
  ['total-blocking-time', 'Page blocked, in all (TBT)', 'ms'],
] as const;

/** What Lighthouse says of the title. */
export const lighthouse: Measure = {
  name: 'lighthouse',
  title: 'Lighthouse',
  how: `Lighthouse with its mobile preset (a plain phone on slow 4G, simulated) on the title of the built site, served by the project's own server: the middle of ${RUNS} runs,
each in a browser of its own with nothing kept. The peer's page is judged in turn with ours.`,
  run: measure,
};

async function measure({ game, peer, chromium }: Bench): Promise<readonly Figure[]> {
  const [ours, theirs]: [Result[], Result[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await judged(game, chromium));
    theirs.push(await judged(peer, chromium));
  }
  const score = (all: readonly Result[], category: string): number => Math.round(median(all.map(({ categories }) => categories[category]?.score ?? 0)) * 100);
  const timing = (all: readonly Result[], audit: string): number => median(all.map(({ audits }) => audits[audit]?.numericValue ?? Infinity));
  const scores = budgets.map(([category, what, least]): Figure => ({
    what,
    unit: 'points',
    value: score(ours, category),
    least,
    peer: score(theirs, category),
    note: faults(ours, category),
  }));
  const times = timings.map(([audit, what, unit]): Figure => ({ what, unit, value: timing(ours, audit), peer: timing(theirs, audit) }));
  return [...scores, ...times];
}

async function judged(address: string, chromePath: string): Promise<Result> {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...chromiumFlags], logLevel: 'silent' });
  try {
    const run = await lighthouse_(address, { port: chrome.port, output: 'json', logLevel: 'silent', onlyCategories: budgets.map(([category]) => category) });
    if (run === undefined || run.lhr.runtimeError)
      throw new Error(`Lighthouse could not judge ${address}: ${run?.lhr.runtimeError?.message ?? 'it said nothing'}`);
    return run.lhr;
  } finally {
    chrome.kill();
  }
}

/** What cost points, in all runs together. */
function faults(all: readonly Result[], category: string): string {
  const found = all.flatMap(({ categories, audits }) =>
    (categories[category]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => audits[id]?.title ?? id),
  );
  return [...new Set(found)].join('; ');
}

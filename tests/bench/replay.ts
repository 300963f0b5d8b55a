import type { Browser, Page } from 'playwright';
import { replay, type Session } from '../../src/core/session/session.ts';
import type { Story } from '../../src/core/story/story.ts';
import { type Bench, type Figure, type Measure, median } from './figure.ts';
import type { Lab } from './lab/main.ts';
import { compiled, endless, longSession, beatsIn } from './long-story.ts';
import { readBare } from './lab/bare.ts';
import { way } from './ways.ts';
import { scene } from './scene.ts';

const DECISIONS = 500;
const TIMES = 5;
const SETTLED = 1500; // milliseconds
const TERSE = 3; // lines a decision in The Intercept, the long public ink story: 1,172 for 343

/** How long it takes to derive everything again from the decisions. */
export const replaying: Measure = {
  name: 'replay',
  title: 'A session is played back',
  how: `Everything is derived by playing a session back, so that this must be quick. A story that never ends is played back over ${DECISIONS} decisions: once with ${TERSE} lines after each
decision, as a long public ink story has, and once with as many as our scene has. In a page: a fresh one, the first time, cold (the middle of ${TIMES} pages). In Node: the middle of ${TIMES}, warm.
The peer is the ink runtime alone, which takes the same options and reads the same lines.`,
  run: measure,
};

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const lines of [TERSE, linesADecision()]) {
    const story = compiled(endless(lines));
    const session = longSession(story, DECISIONS);
    const visits: Visit[] = [];
    for (let time = 0; time < TIMES; time++) visits.push(await inPage(bench, story, session));
    const [here, bare]: [number[], number[]] = [[], []];
    for (let time = 0; time < TIMES; time++) {
      here.push(timed(() => replay(story, session)));
      bare.push(timed(() => readBare(story.ink, DECISIONS)));
    }
    const each = `${DECISIONS} decisions of ${lines} lines`;
    const warm = median(visits.map(({ ours }) => ours.at(-1) ?? Infinity));
    figures.push(
      {
        what: `${each}, in a page`,
        unit: 'ms',
        value: firsts(visits, 'ours'),
        most: 150,
        peer: firsts(visits, 'bare'),
        note: `${beatsIn(story, session)} lines; ${warm.toFixed(0)} ms when warm`,
      },
      { what: `${each}, in Node`, unit: 'ms', value: median(here), most: 150, peer: median(bare) },
    );
  }
  return figures;
}

/** Milliseconds of each time in one page. */
interface Visit {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

const firsts = (visits: readonly Visit[], of: keyof Visit): number => median(visits.map((visit) => visit[of][0] ?? Infinity));

async function inPage({ browser, lab }: Bench, story: Story, session: Session): Promise<Visit> {
  const [ours, bare] = [await fresh(browser, lab), await fresh(browser, lab)];
  const handed = { ink: story.ink, decided: session };
  const visit = {
    ours: await ours.evaluate(({ ink, decided }) => (globalThis as unknown as { lab: Lab }).lab.time(ink, decided, 4), handed),
    bare: await bare.evaluate(({ ink, decided }) => (globalThis as unknown as { lab: Lab }).lab.timeBare(ink, decided.decisions.length, 1), handed),
  };
  await ours.close();
  await bare.close();
  return visit;
}

/** A page in which nothing has run yet. A browser that has just begun a page is busy for a while: that is waited for. */
export async function fresh(browser: Browser, lab: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(lab);
  await page.waitForTimeout(SETTLED);
  return page;
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Lines that follow a decision in the scene, on the average over many ways through it. */
function linesADecision(): number {
  const story = scene();
  const turns = Array.from({ length: 20 }, (_, seed) => way(story, seed)).flatMap(({ turns: each }) => each);
  return Math.round(turns.flatMap(({ beats }) => beats).length / turns.length);
}

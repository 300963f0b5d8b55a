import type { Page } from 'playwright';
import type { Turn } from '../../src/core/story/beat.ts';
import { bare, tableau } from '../../src/core/story/tableau.ts';
import { withCard } from './card.ts';
import { type Bench, type Figure, type Measure, median, quantile } from './figure.ts';
import { begin, lend, readOn } from './hand.ts';
import { fileOf } from '../sizes.ts';
import { scene } from './scene.ts';
import { type Frame, framesIn } from './trace.ts';
import { way } from './ways.ts';

const STILL = 3000; // milliseconds
const LINE = 1600; // milliseconds that each line is looked at
const ENOUGH = 300; // frames: until there are as many, the scene is played again
const PLAYS = 4; // at most
const LEAST = 60; // frames: fewer say nothing
const PATIENCE = 40; // looks of a second and a half, until the stage stands still
const STAGE = 'src/player/stage/stage.ts';

/** What the stage costs. */
export const frames: Measure = {
  name: 'frames',
  title: 'The stage draws',
  how: `From the browser's own trace: all script of the page's main thread from one frame to the next (callbacks, timers, events, microtasks, collecting garbage), over the frames in which the
stage was drawn, in time of the
processor. The scene is played on to where three people stand together and read on from there, a line every ${LINE / 1000} seconds, words coming letter by letter, at full speed of the
processor. This machine has no graphics card, for which the stage would leave out layers and movement: it is told that there is one, so that all is drawn.
A still stage: frames drawn and callbacks asked for in ${STILL / 1000} seconds, while a decision is open, and when nothing was touched for a while.`,
  run: measure,
};

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const stretch = crowded();
  const drawn: Frame[] = [];
  let still: Still | undefined;
  for (let play = 0; drawn.length < ENOUGH && play < PLAYS; play++) {
    const context = await bench.browser.newContext({ serviceWorkers: 'block', viewport: { width: 960, height: 600 } });
    const page = await context.newPage();
    await goThere(page, bench, stretch);
    const moving = await traced(bench, page, () => readSlowly(page, stretch.lines));
    drawn.push(...moving.filter((frame) => frame.drawn));
    still ??= await whenStill(bench, page);
    await context.close();
  }
  if (still === undefined || drawn.length < LEAST)
    throw new Error(`Only ${drawn.length} frames were drawn while three people stood there; at least ${LEAST} were expected.`);
  const [script, passed] = [drawn.map((frame) => frame.script), drawn.map((frame) => frame.passed)];
  const longest = Math.max(...script).toFixed(1);
  return [
    {
      what: 'Script a frame, three people on stage: 95 of 100',
      unit: 'ms',
      value: quantile(script, 0.95),
      most: 4,
      note: `${script.length} frames; the longest ${longest} ms`,
    },
    { what: 'Script a frame, three people on stage: half', unit: 'ms', value: median(script) },
    {
      what: 'The same by the clock on the wall: 95 of 100',
      unit: 'ms',
      value: quantile(passed, 0.95),
      note: 'with what others took of the processor meanwhile',
    },
    ...figuresOf('while a decision is open', still.deciding),
    ...figuresOf('when nothing was touched for a while', still.idle),
  ];
}

function figuresOf(when: string, seen: readonly Frame[]): readonly Figure[] {
  return [
    { what: `Frames drawn ${when}`, unit: 'frames', value: seen.filter(({ drawn }) => drawn).length, most: 0 },
    { what: `Callbacks run ${when}`, unit: 'callbacks', value: seen.length, most: 0 },
  ];
}

/** Plays on to where three people stand together. */
async function goThere(page: Page, { game }: Bench, { choices, first }: Stretch): Promise<void> {
  await lend(page);
  await page.addInitScript(withCard);
  await begin(page, game);
  await page.locator('.backdrop canvas').waitFor();
  for (const choice of choices) {
    await readOn(page);
    await page.locator(`.choice[data-choice="${choice}"]`).click();
  }
  await goTo(page, first);
}

/** The stretch of the scene with the most lines while three people or more are on the stage, of many ways through it. */
interface Stretch {
  readonly choices: readonly string[]; // on the way to it
  readonly first: string; // its first words
  readonly lines: number;
}

function crowded(): Stretch {
  const story = scene();
  let best: Stretch | undefined;
  for (let seed = 0; seed < 200; seed++) {
    const { turns, decisions } = way(story, seed);
    for (const [at, turn] of turns.entries()) {
      if (turn.choices.length === 0) continue; // nothing is decided after it
      const lines = together(turns.slice(0, at), turn);
      const [first = ''] = lines;
      const choices = decisions.slice(0, at).flatMap((decision) => (decision.kind === 'choice' ? [decision.choice] : []));
      if (lines.length > (best?.lines ?? 0)) best = { choices, first, lines: lines.length };
    }
  }
  if (best === undefined) throw new Error('Three people are never on the stage together in this scene.');
  return best;
}

/** The words of a turn that are said while three people stand there. */
function together(before: readonly Turn[], { beats }: Turn): readonly string[] {
  let now = tableau(
    before.flatMap((turn) => turn.beats).flatMap(({ cues }) => cues),
    bare,
  );
  return beats.flatMap(({ text, cues }) => {
    now = tableau(cues, now);
    return now.figures.length >= 3 && now.zoom === 'in' && text !== '' ? [text] : [];
  });
}

/** Reads on until these words are the newest. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    while (document.querySelector('.entry.current .said')?.textContent !== wanted) {
      const on = document.querySelector<HTMLButtonElement>('button.go-on');
      if (!on && document.querySelector('button.choice')) throw new Error(`A decision came before the words "${wanted}".`);
      on?.click();
      await new Promise(requestAnimationFrame);
    }
  }, words);
}

/** Reads so many lines as a person does. */
async function readSlowly(page: Page, lines: number): Promise<void> {
  for (let line = 0; line < lines; line++) {
    await page.waitForTimeout(LINE);
    if ((await page.locator('button.choice').count()) > 0) return;
    await page.keyboard.press('Enter'); // the line is shown in full
    await page.keyboard.press('Enter');
  }
}

/** What the stage does when it should do nothing. */
interface Still {
  readonly deciding: readonly Frame[];
  readonly idle: readonly Frame[];
}

/** Looks at the stage once it has come to rest: over a decision, and over a line that nobody reads. */
async function whenStill(bench: Bench, page: Page): Promise<Still> {
  await readOn(page);
  const deciding = await atRest(bench, page);
  await page.locator('button.choice').first().click();
  return { deciding, idle: await atRest(bench, page) };
}

/** Waits until the stage has stopped drawing, or has had its time to, and then looks. */
async function atRest(bench: Bench, page: Page): Promise<readonly Frame[]> {
  for (let time = 0; time < PATIENCE; time++) {
    const seen = await traced(bench, page, () => page.waitForTimeout(1500));
    if (seen.length === 0) break;
  }
  return traced(bench, page, () => page.waitForTimeout(STILL));
}

async function traced({ browser, dist }: Bench, page: Page, work: () => Promise<void>): Promise<readonly Frame[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', '__metadata'] });
  await work();
  return framesIn(JSON.parse((await browser.stopTracing()).toString('utf8')), fileOf(dist, STAGE));
}

import type { Page } from 'playwright';
import type { Turn } from '../../src/core/story/beat.ts';
import { bare, tableau } from '../../src/core/story/tableau.ts';
import { type Bench, type Figure, type Measure, median, quantile } from './figure.ts';
import { begin, lend, readOn } from './hand.ts';
import { scene } from './scene.ts';
import { type Frame, framesIn } from './trace.ts';
import { way } from './ways.ts';

const STILL = 3000; // milliseconds
const LINE = 1600; // milliseconds that each line is looked at
const LEAST = 60; // frames: fewer say nothing

/** What the stage costs. */
export const frames: Measure = {
  name: 'frames',
  title: 'The stage draws',
  how: `From the browser's own trace: all script of the page's main thread from one frame to the next (callbacks, timers, events, microtasks, collecting garbage), over the frames in which the
stage was drawn. The scene is played on to where three people stand together and read on from there, a line every ${LINE / 1000} seconds, words coming letter by letter, at full speed of the
processor. This machine has no graphics card, for which the stage would leave out layers and movement: it is told that there is one, so that all is drawn.
A still stage: frames drawn and callbacks asked for in ${STILL / 1000} seconds, while a decision is open, and when nothing was touched for a while.`,
  run: measure,
};

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const context = await bench.browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await lend(page);
  await page.addInitScript(withCard);
  await page.addInitScript(noteDrawing);
  await begin(page, bench.game);
  await page.locator('.backdrop canvas').waitFor();
  const stretch = crowded();
  for (const choice of stretch.choices) {
    await readOn(page);
    await page.locator(`.choice[data-choice="${choice}"]`).click();
  }
  await goTo(page, stretch.first);
  const moving = await traced(bench, page, () => readSlowly(page, stretch.lines));
  const drawn = moving.filter(({ drawn: there }) => there);
  if (drawn.length < LEAST) throw new Error(`Only ${drawn.length} frames were drawn while three people stood there; at least ${LEAST} were expected.`);
  const script = drawn.map(({ script: each }) => each);
  await readOn(page);
  const deciding = await whenStill(bench, page);
  await page.locator('button.choice').first().click();
  const idle = await whenStill(bench, page);
  await context.close();
  return [
    {
      what: 'Script a frame, three people on stage: 95 of 100',
      unit: 'ms',
      value: quantile(script, 0.95),
      most: 4,
      note: `${script.length} frames; the longest ${Math.max(...script).toFixed(1)} ms`,
    },
    { what: 'Script a frame, three people on stage: half', unit: 'ms', value: median(script) },
    { what: 'Frames drawn while a decision is open', unit: 'frames', value: deciding.filter(({ drawn: there }) => there).length, most: 0 },
    { what: 'Callbacks asked for while a decision is open', unit: 'callbacks', value: deciding.length, most: 0 },
    { what: 'Frames drawn when nothing was touched for a while', unit: 'frames', value: idle.filter(({ drawn: there }) => there).length, most: 0 },
    { what: 'Callbacks asked for when nothing was touched for a while', unit: 'callbacks', value: idle.length, most: 0 },
  ];
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

/** Waits until the stage has not drawn for two seconds, a minute at most, and then looks. */
async function whenStill(bench: Bench, page: Page): Promise<readonly Frame[]> {
  await page
    .waitForFunction(() => performance.now() - (performance.getEntriesByName('drawn').at(-1)?.startTime ?? 0) > 2000, undefined, {
      timeout: 60_000,
      polling: 1000,
    })
    .catch(() => undefined);
  return traced(bench, page, () => page.waitForTimeout(STILL));
}

async function traced({ browser }: Bench, page: Page, work: () => Promise<void>): Promise<readonly Frame[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', '__metadata'] });
  await work();
  return framesIn(JSON.parse((await browser.stopTracing()).toString('utf8')));
}

/** Runs in the page: the card has a name that is no processor's. */
function withCard(): void {
  const RENDERER = 0x9246; // UNMASKED_RENDERER_WEBGL
  const { prototype } = WebGLRenderingContext;
  prototype.getParameter = new Proxy(Reflect.get(prototype, 'getParameter'), {
    apply: (ask, gl, [name]: [number]) => (name === RENDERER ? 'A card' : (Reflect.apply(ask, gl, [name]) as unknown)),
  });
}

/** Runs in the page: marks each task in which the stage is drawn, once. */
function noteDrawing(): void {
  let noted = false;
  const { prototype } = WebGLRenderingContext;
  prototype.drawElements = new Proxy(Reflect.get(prototype, 'drawElements'), {
    apply: (draw, gl, args: number[]) => {
      if (!noted) {
        noted = true;
        performance.mark('drawn');
        queueMicrotask(() => (noted = false));
      }
      Reflect.apply(draw, gl, args);
    },
  });
}

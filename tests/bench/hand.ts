import type { Page } from 'playwright';

const PATIENCE = 30_000; // milliseconds
const LOOK = 20; // milliseconds between two looks

/** When a key or a finger came down: by the browser's time stamp, and when the page heard of it. */
interface Press {
  readonly stamped: number; // milliseconds
  readonly heard: number; // milliseconds
}

/** How long a press waited for words. */
export interface Wait {
  readonly all: number; // milliseconds, from the browser's time stamp
  readonly own: number; // milliseconds, from when the page heard of it
}

/** What is put into every page before its own scripts: an eye that notes when words come, and a hand that reads on. */
export interface Hand {
  title: number | undefined; // milliseconds from opening the address until the title can be used
  words: number | undefined; // milliseconds from opening the address until words of a story were there
  pressed: Press | undefined; // that has not been answered by words yet
  readonly waits: Wait[]; // one for each press, in their order
  /** Goes on until there is something to decide. Answers with the number of options; 0: the story has ended. */
  readonly readOn: () => Promise<number>;
}

/** Puts the hand into all pages that `page` opens from now on. */
export async function lend(page: Page): Promise<void> {
  await page.addInitScript(install);
}

/** Keeps the settings of a player who reads at once. */
export async function readFast(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('promoted.settings', JSON.stringify({ textSpeed: 101 })));
}

/** Begins the scene from the title. Settles when its first words are there. */
export async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^New game/u }).click();
  await page.waitForFunction(() => (globalThis as unknown as { hand: Hand }).hand.words !== undefined);
}

/** Presses the button whose words begin so, once it is there, by script. */
export async function push(page: Page, words: string): Promise<void> {
  await until(
    page,
    (wanted) => {
      const found = [...document.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(wanted) && each.checkVisibility());
      found?.click();
      return found !== undefined;
    },
    words,
  );
}

/**
 * Waits until the page says yes. Playwright's own way to wait, and to look for an element, leaves listeners for touches in the page that make each tap wait for the page's thread:
 * where taps are timed, nobody listens but the page.
 */
export async function until<T>(page: Page, so: (asked: T) => boolean, asked: T): Promise<void> {
  const began = performance.now();
  while (!(await page.evaluate(so as (asked: unknown) => boolean, asked))) {
    if (performance.now() - began > PATIENCE) throw new Error(`This did not come to be so: ${so.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Reads on to the next decision. Answers with the number of options; 0: the story has ended. */
export async function readOn(page: Page): Promise<number> {
  return page.evaluate(async () => (globalThis as unknown as { hand: Hand }).hand.readOn());
}

/** Runs in the page, in front of everything. Knows our page and the peer's. */
function install(): void {
  const LINES = '.entry:not(.chosen) .said, p.line';
  const OPTIONS = 'button.choice, .choice a';
  const hand: Hand = {
    title: undefined,
    words: undefined,
    pressed: undefined,
    waits: [],
    readOn: async () => {
      for (;;) {
        if (document.querySelector('.close-trouble')) throw new Error(`The story broke: ${document.querySelector('.close-trouble')?.textContent}`);
        const options = document.querySelectorAll(OPTIONS).length;
        if (options > 0) {
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame); // they can be seen
          return options;
        }
        const skip = [...document.querySelectorAll<HTMLButtonElement>('.checklist button')].at(-1); // rates nobody
        skip?.click();
        const on = document.querySelector<HTMLButtonElement>('button.go-on');
        if (!on && (document.querySelector('.close-ending') || document.querySelector('#story'))) return 0;
        on?.click();
        await scheduler.postTask(() => undefined); // drawing goes on between two beats
      }
    },
  };
  const press = (event: Event): void => {
    const chosen =
      event instanceof KeyboardEvent ? /^[1-9]$/u.test(event.key) : event.target instanceof Element && event.target.closest('.choice, .pass-first');
    if (event.isTrusted && chosen) hand.pressed = { stamped: event.timeStamp, heard: performance.now() };
  };
  const see = (records: readonly MutationRecord[]): void => {
    const now = performance.now();
    if (hand.title === undefined && document.querySelector('.pass-first')) hand.title = now;
    const added = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .some((node) => node instanceof Element && (node.matches(LINES) || node.querySelector(LINES)));
    if (!added) return;
    hand.words ??= now;
    if (hand.pressed !== undefined) hand.waits.push({ all: now - hand.pressed.stamped, own: now - hand.pressed.heard });
    hand.pressed = undefined;
  };
  addEventListener('keydown', press, true);
  addEventListener('click', press, true);
  new MutationObserver(see).observe(document, { childList: true, subtree: true });
  Object.assign(globalThis, { hand });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { test as base } from '@playwright/test';
import { freePort } from '../support/programs.ts';

const root = join(import.meta.dirname, '../..');
const REFUSED = 'refused by policy:';
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

/** A laptop that serves rooms. */
class Laptop {
  readonly address: string;
  readonly #port: number;
  readonly #data = mkdtempSync(join(tmpdir(), 'promoted-workshop-'));
  #server: ChildProcess | undefined;

  constructor(port: number) {
    this.#port = port;
    this.address = `http://localhost:${port}/room`;
  }

  /** Starts the server, also where it was killed before. Settles when it answers. */
  async start(): Promise<void> {
    const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--port', String(this.#port), '--data', this.#data], { cwd: root });
    this.#server = server;
    await new Promise<void>((settle, fail) => {
      server.stdout.once('data', () => settle());
      server.stderr.once('data', (said: Buffer) => fail(new Error(said.toString())));
      server.once('error', fail);
    });
  }

  /** Ends the server as the loss of power does. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((settle) => server.once('exit', settle));
    server.kill('SIGKILL');
    await gone;
  }

  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }
}

/** A laptop, and the pages that people have open on its rooms. */
export class Workshop {
  readonly laptop: Laptop;
  readonly shocks: string[] = []; // what broke on any page, and what the browser refused it
  stage: 'performs' | 'cannot-be-had' = 'performs'; // on screens; without it they tell the story in words
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];

  constructor(browser: Browser, laptop: Laptop) {
    this.#browser = browser;
    this.laptop = laptop;
  }

  get address(): string {
    return this.laptop.address;
  }

  /** A page of somebody's own. */
  async page(where: string, kind: 'phone' | 'screen' | 'laptop'): Promise<Page> {
    const context = await this.#browser.newContext(
      kind === 'phone' ? PHONE : { viewport: { width: kind === 'screen' ? 1366 : 1280, height: kind === 'screen' ? 768 : 900 } },
    );
    this.#contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.shocks.push(error.message));
    page.on('console', (message) => {
      if (message.text().startsWith(REFUSED)) this.shocks.push(message.text());
    });
    await page.addInitScript((refused) => {
      addEventListener('securitypolicyviolation', (event) => console.error(`${refused} ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
    }, REFUSED);
    if (kind === 'screen' && this.stage === 'cannot-be-had') await page.route(/\/assets\/stage-[\w-]+\.js$/u, (route) => route.abort());
    await page.goto(`${this.address}${where}`);
    return page;
  }

  /** Opens a room at the front door, and goes to its desk. `screenLink`: the part after `#` of the screen's address. */
  async desk(
    choose: (front: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<{ readonly desk: Page; readonly code: string; readonly screenLink: string }> {
    const desk = await this.page('', 'laptop');
    await desk.getByLabel('Two Places at Once').check();
    await desk.getByLabel('The Offer').uncheck();
    await choose(desk);
    await desk.getByRole('button', { name: 'Open the room' }).click();
    const screenLink = (await desk.getByRole('link', { name: 'Open the screen' }).getAttribute('href')) ?? '';
    await desk.getByRole('link', { name: 'Go to the desk' }).click();
    await desk.getByRole('heading', { name: /Desk of/u }).waitFor();
    return { desk, code: screenLink.split('.')[1] ?? '', screenLink };
  }

  /** The same, with a screen. */
  async room(choose?: (front: Page) => Promise<void>): Promise<{ readonly desk: Page; readonly screen: Page; readonly code: string }> {
    const { desk, code, screenLink } = await this.desk(choose);
    return { desk, screen: await this.page(screenLink, 'screen'), code };
  }

  /** Everybody closes their pages. */
  async end(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }
}

/**
 * Playwright's `test`, with people and their pages, and a laptop that serves rooms: one for all journeys of a worker, since it reads all books when
 * it starts. Fails when a page broke, or was refused something by policy.
 */
export const test: ReturnType<typeof base.extend<{ readonly workshop: Workshop }, { readonly laptop: Laptop }>> = base.extend<
  { readonly workshop: Workshop },
  { readonly laptop: Laptop }
>({
  laptop: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the braces
    async ({}, use) => {
      const laptop = new Laptop(await freePort());
      await laptop.start();
      await use(laptop);
      await laptop.end();
    },
    { scope: 'worker' },
  ],
  workshop: async ({ browser, laptop }, use) => {
    const workshop = new Workshop(browser, laptop);
    await use(workshop);
    await workshop.end();
    base.expect(workshop.shocks, 'no page broke, or was refused something').toEqual([]);
  },
});

export { expect } from '@playwright/test';

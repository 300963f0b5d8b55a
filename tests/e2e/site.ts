import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { listen } from '../../src/server/listen.ts';
import { pages } from '../../src/server/pages.ts';

const FIRST_PORT = 47_100;
const dist = join(import.meta.dirname, '../../dist');

/** What every journey has: the built pages at `/`, and a browser that nothing shocks. */
interface Journey {
  readonly shocks: string[]; // what the browser refused, what broke, and what was asked of other addresses; must be empty at the end
}

/** Playwright's `test`, on the built pages, served as people get them. A journey fails when the page is refused something, breaks, or asks another address. */
export const test: ReturnType<typeof base.extend<Journey, { readonly site: string }>> = base.extend<Journey, { readonly site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the braces
    async ({}, use, { workerIndex }) => {
      const { addresses, close } = await listen(pages(dist), FIRST_PORT + workerIndex * 10, 200);
      await use(addresses.here);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  shocks: [
    async ({ context, site }, use) => {
      const shocks: string[] = [];
      context.on('weberror', (error) => shocks.push(`broke: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') shocks.push(`console: ${message.text()}`);
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(site).origin) shocks.push(`asked another address: ${request.url()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => console.error(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
      });
      await use(shocks);
      base.expect(shocks, 'the page was refused nothing, broke nowhere and asked no other address').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

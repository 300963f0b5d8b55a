import { join } from 'node:path';
import type { PlaywrightTestConfig } from '@playwright/test';
import { chromiumFlags } from './tests/support/chromium.ts';

const reports = process.env['PROMOTED_REPORTS'];

const config: PlaywrightTestConfig = {
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: process.env['CI'] === undefined ? 0 : 1, // a machine shared with others holds a whole run up for one late frame; what needed it is listed
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: reports === undefined ? 'list' : [['list'], ['json', { outputFile: join(reports, 'e2e.json') }]],
  use: {
    serviceWorkers: 'block', // a test that is about them says so
    screenshot: 'only-on-failure', // --trace retain-on-failure tells more, and takes half as long again
    launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: [...chromiumFlags] },
  },
  projects: [
    { name: 'desktop', testIgnore: '**/*.phone.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', testMatch: '**/*.phone.spec.ts', use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true } },
  ],
};

export default config;

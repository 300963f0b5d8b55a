import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA } from 'vite-plugin-pwa';
import type { ViteUserConfig } from 'vitest/config';
import { bundleBooks } from './src/cli/bundle.ts';
import { compress, completePage, roomPage } from './src/cli/page.ts';
import { slimPhaser } from './src/player/stage/phaser-flags.ts';
import { chromiumFlags } from './tests/support/chromium.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const retry = process.env['CI'] === undefined ? 0 : 1; // as in playwright.config.ts
const testing = process.env['VITEST'] !== undefined;
const stories = process.env['PROMOTED_STORIES'] ?? `${root}stories`; // the folder of books

const chromium = playwright({
  launchOptions: { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: [...chromiumFlags, '--autoplay-policy=user-gesture-required'] },
});

const offline = VitePWA({
  injectRegister: false, // src/player/offline.ts does it: a script in the page is against the policy
  manifest: {
    name: 'Promoted',
    short_name: 'Promoted',
    description: 'You have just become the tech lead of the team you used to code in.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbf3e4',
    theme_color: '#215d66',
    categories: ['games', 'education'],
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    inlineWorkboxRuntime: true, // one file: another could not be loaded under Trusted Types
    clientsClaim: true, // what the first visit has not shown yet can be shown without a network too
    skipWaiting: false, // a new version waits until no window plays the old one
    cleanupOutdatedCaches: true,
    navigateFallback: 'index.html',
    navigateFallbackDenylist: [/^\/room/u], // a page of its own
    globPatterns: ['**/*.{html,js,css,json,svg,png,webp,woff2,webm,webmanifest}'],
    globIgnores: ['**/*-3240-*.webp'], // for finer screens: most never show them; without a network there is the next size
    runtimeCaching: [
      { urlPattern: /\.mp3$/u, handler: 'CacheFirst', options: { cacheName: 'mp3' } }, // for browsers that cannot play webm
      { urlPattern: /-3240-[\w-]+\.webp$/u, handler: 'CacheFirst', options: { cacheName: 'finest' } },
    ],
    maximumFileSizeToCacheInBytes: 8_000_000,
    dontCacheBustURLsMatching: /^assets\/.*-[\w-]{8}\.\w+$/u,
  },
});

/** What the first words of a story need, in one file: it packs better than fifteen. */
const onTheWay = (id: string): boolean =>
  /\/inkjs\/|\/src\/core\/(?:story\/(?!compile|source-map|book|tag-manual|diagnostic|hash|lost)|session\/session)|\/src\/player\/(?:run|perform|performer|first-words)\.ts|\/src\/player\/page\/(?:play\/(?:after-words|card|hud|keys|lines|log|play|reveal|table|toolbar|words)\.|icon\.)/u.test(
    id.replaceAll('\\', '/'),
  );

const config: ViteUserConfig = {
  base: './', // from any host, also in a subfolder
  publicDir: 'assets/icons',
  plugins: [
    slimPhaser(),
    bundleBooks(stories),
    completePage(root),
    testing ? [] : [compress(), offline, roomPage(root, () => [slimPhaser(), bundleBooks(`${root}stories`, 'at-once'), completePage(root), compress()])],
  ],
  worker: { format: 'es' },
  optimizeDeps: { rolldownOptions: { plugins: [slimPhaser()] } }, // development and tests draw with the same Phaser
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // the policy lets only pictures be data in an address
    modulePreload: { polyfill: false },
    manifest: true, // what loads what: `npm run check` weighs it
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'words', test: onTheWay }] } },
    }, // the search of a story's states takes its time
    chunkSizeWarningLimit: 2000, // tests/check.ts is stricter where it matters
  },
  test: {
    maxWorkers: '100%', // by itself one processor less, which of two leaves one to wait for the other
    testTimeout: 180_000, // nothing is timed by a test: a machine shared with others may stand still for seconds
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    env: { SEED: process.env['SEED'] ?? '24' },
    setupFiles: ['tests/support/same-cases.ts'],
    projects: [
      { extends: true, test: { name: 'core', include: ['tests/core/**/*.test.ts'] } },
      { extends: true, test: { name: 'programs', include: ['tests/{server,cli}/**/*.test.ts'], retry } },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'phaser',
            'howler',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            'idb',
            'inkjs',
            'inkjs/full',
            'zod/mini',
            'axe-core',
            'fast-check',
          ],
        },
        test: {
          name: 'player',
          include: ['tests/player/**/*.test.{ts,tsx}'],
          retry,
          browser: { enabled: true, headless: true, provider: chromium, instances: [{ browser: 'chromium' }] },
        },
      },
    ],
  },
};

export default config;

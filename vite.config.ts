import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium = playwright({
  launchOptions: {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--autoplay-policy=user-gesture-required'],
  },
});

export default defineConfig({
  base: './',
  test: {
    projects: [
      { extends: true, test: { name: 'core', include: ['tests/{core,server,cli,stories}/**/*.test.ts'] } },
      {
        extends: true,
        optimizeDeps: { include: ['phaser', 'howler', 'preact', 'preact/hooks', '@preact/signals'] },
        test: { name: 'player', include: ['tests/player/**/*.test.{ts,tsx}'], browser: { enabled: true, headless: true, provider: chromium, instances: [{ browser: 'chromium' }] } },
      },
    ],
  },
});

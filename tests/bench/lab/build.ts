import { join } from 'node:path';
import { build } from 'vite';

/** Builds the page that holds the core and nothing else, in `folder`, and returns the folder. */
export async function buildLab(folder: string): Promise<string> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, 'index.html') },
    },
  });
  return folder;
}

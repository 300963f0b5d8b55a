import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { slimPhaser } from '../../../src/player/stage/phaser-flags.ts';

/** Builds the pages in which a part of the game is alone, in `folder`, and returns the folder: the core, the stage, and an empty game of the whole of Phaser and of what we use of it. */
export async function buildLab(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  await pages(import.meta.dirname, ['index.html'], folder, 'own');
  const stage = join(import.meta.dirname, 'stage');
  await pages(stage, ['stage.html'], join(folder, 'stage'), 'own');
  await pages(stage, ['empty.html'], join(folder, 'own'), 'own');
  await pages(stage, ['empty.html'], join(folder, 'whole'), 'whole');
  return folder;
}

async function pages(root: string, files: readonly string[], outDir: string, phaser: 'own' | 'whole'): Promise<void> {
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: phaser === 'own' ? [slimPhaser()] : [],
    build: {
      outDir,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: files.map((file) => join(root, file)) },
      chunkSizeWarningLimit: 2000,
    },
  });
}

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { scene } from '../scene.ts';

/** Puts the peer's page together in `folder`, compressed as ours is, and returns the folder. */
export function buildPeer(root: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'style.css', 'main.js']) copyFileSync(join(import.meta.dirname, name), join(folder, name));
  copyFileSync(join(root, 'node_modules/inkjs/dist/ink.js'), join(folder, 'ink.js'));
  writeFileSync(join(folder, 'story.js'), `const storyContent = ${JSON.stringify(scene().ink)};\n`);
  for (const name of ['index.html', 'style.css', 'main.js', 'ink.js', 'story.js']) {
    writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  }
  return folder;
}

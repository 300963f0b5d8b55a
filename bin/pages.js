import { createHash } from 'crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { withNode } from './npm.js';
import { root } from './root.js';
import { runProgram } from './run-program.js';
import { fail, say } from './say.js';

const SOURCES = ['assets', 'bin/pages.js', 'index.html', 'package-lock.json', 'package.json', 'src', 'stories', 'tsconfig.json', 'vite.config.ts'];
const stamp = join(root, 'node_modules/.cache/promoted/built');

/** Builds the pages into dist/, where they are not built from just these sources already. Settles when they are there. */
export async function pages(node) {
  const now = fingerprint();
  if (existsSync(join(root, 'dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building the pages (about half a minute) …');
  const code = await runProgram(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: withNode(node),
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) fail('The pages could not be built: the reason stands above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** One word for all that the pages are made of: it changes when any byte does. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesAt)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** The file itself, or all files of the folder, in one order everywhere. */
function filesAt(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesAt(`${path}/${name}`));
}

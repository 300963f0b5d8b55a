import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { listen, type Listening } from '../../src/server/listen.ts';
import { pages } from '../../src/server/pages.ts';
import { chromiumFlags } from '../support/chromium.ts';
import type { Bench } from './figure.ts';
import { buildLab } from './lab/build.ts';
import { buildPeer } from './peer/build.ts';

const FIRST_PORT = 46_100;

/** Builds what is stale, serves the game, the peer and the lab by the project's own server, and starts a browser. */
export async function open(root: string): Promise<Bench & { readonly close: () => Promise<void> }> {
  const built = spawnSync(process.execPath, [join(root, 'bin/build.js')], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('The pages could not be built: the reason stands above.');
  const program = await findChromium(root);
  const dist = join(root, 'dist');
  const cache = join(root, 'node_modules/.cache/promoted/bench');
  const listening: Listening[] = [];
  const labFolder = await buildLab(join(cache, 'lab'));
  for (const folder of [dist, buildPeer(root, join(cache, 'peer')), labFolder]) listening.push(await listen(pages(folder), FIRST_PORT, 200));
  const [game = '', peer = '', lab = ''] = listening.map(({ addresses }) => addresses.here);
  const browser = await chromium.launch({ executablePath: program, args: [...chromiumFlags, '--autoplay-policy=no-user-gesture-required'] });
  return {
    dist,
    game,
    peer,
    lab,
    labFolder,
    browser,
    chromium: program,
    close: async () => {
      await browser.close();
      for (const each of listening) await each.close();
    },
  };
}

/** The browser that `npm test` would take. */
async function findChromium(root: string): Promise<string> {
  const address = new URL('../../bin/chromium.js', import.meta.url).href;
  const found = (await import(address)) as { readonly chromium: (node: string) => Promise<string> };
  process.chdir(root);
  return found.chromium(process.execPath);
}

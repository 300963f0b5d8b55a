import { join } from 'path';
import { withNode } from './npm.js';
import { node24 } from './node24.js';
import { packages } from './packages.js';
import { pages } from './pages.js';
import { root } from './root.js';
import { runProgram } from './run-program.js';
import { forServing } from './serving.js';

// `npm start`: the game, open in a browser.
main();

async function main() {
  const node = await node24();
  await packages(node);
  await pages(node);
  process.exitCode = await runProgram(node, [...forServing, join(root, 'src/cli/main.ts'), 'serve', '--open', ...process.argv.slice(2)], {
    cwd: root,
    env: withNode(node),
  });
}

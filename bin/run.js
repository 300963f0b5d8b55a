import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { withNode } from './npm.js';
import { node24 } from './node24.js';
import { packages } from './packages.js';
import { root } from './root.js';
import { runProgram } from './run-program.js';
import { fail } from './say.js';

// `node bin/run.js vite build` · `node bin/run.js node tests/check.ts`: a command of the project, with all that it needs.
const [command, ...args] = process.argv.slice(2);
if (command === undefined) fail('Say what to run, for example: node bin/run.js vite build');
main();

async function main() {
  const node = await node24();
  await packages(node);
  const program = command === 'node' ? [] : [scriptOf(command)];
  process.exitCode = await runProgram(node, [...program, ...args], { cwd: root, env: withNode(node) });
}

/** The script behind a package's command: run by Node itself, it needs no shell and no `.cmd`. */
function scriptOf(name) {
  const manifest = join(root, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) fail(`There is no package named ${name} here.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(root, 'node_modules', name, typeof bin === 'string' ? bin : bin[name]);
}

#!/usr/bin/env node
import { join } from 'path';
import { withNode } from './npm.js';
import { node24 } from './node24.js';
import { packages } from './packages.js';
import { root } from './root.js';
import { runProgram } from './run-program.js';

// The author's and the host's tool: src/cli/main.ts under a Node that reads TypeScript. It keeps the folder it was called in.
main();

async function main() {
  const node = await node24();
  await packages(node);
  process.exitCode = await runProgram(node, [join(root, 'src/cli/main.ts'), ...process.argv.slice(2)], { env: withNode(node) });
}

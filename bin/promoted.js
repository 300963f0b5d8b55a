#!/usr/bin/env node
import { tmpdir } from 'os';
import { join } from 'path';
import { withNode } from './npm.js';
import { node24 } from './node24.js';
import { packages } from './packages.js';
import { root } from './root.js';
import { runProgram } from './run-program.js';
import { forServing } from './serving.js';

// The author's and the host's tool: src/cli/main.ts under a Node that reads TypeScript. It keeps the folder it was called in.
main();

async function main() {
  const node = await node24();
  await packages(node);
  const args = process.argv.slice(2);
  const flags = args[0] === 'serve' ? forServing : [];
  const kept = { NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }; // main.ts asks for the same, but it has to be read first
  process.exitCode = await runProgram(node, [...flags, join(root, 'src/cli/main.ts'), ...args], { env: Object.assign(kept, withNode(node)) });
}

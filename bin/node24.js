import { existsSync, mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { npm } from './npm.js';
import { root } from './root.js';
import { works } from './run-program.js';
import { fail, say } from './say.js';

const NEEDED = 24; // runs TypeScript as it stands
const LEAST = 20; // starts the scripts in this folder

/** The path of a Node that runs the project: this one, or else one installed into `.node/`. */
export async function node24() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NEEDED) return process.execPath;
  if (major < LEAST)
    fail(`Promoted needs Node ${LEAST} or newer and this is ${process.versions.node}: install a newer one from https://nodejs.org and try again.`);
  const folder = join(root, '.node');
  const node = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node) && works(node, ['--version'])) return node;
  say(`This is Node ${process.versions.node}. Installing Node ${NEEDED} into .node, for this project alone (some 40 MB) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const code = await npm(process.execPath, ['install', `node@${NEEDED}`, '--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts=false']);
  if (code !== 0 || !works(node, ['--version'])) {
    fail(`Node ${NEEDED} could not be installed from the npm registry: check the network, or install it yourself from https://nodejs.org, and try again.`);
  }
  return node;
}

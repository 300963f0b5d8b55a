import { existsSync } from 'fs';
import { basename, delimiter, dirname, join } from 'path';
import { root } from './root.js';
import { runProgram } from './run-program.js';

/** Runs npm under a given Node, so that what it installs is for that Node. Its own words go to stderr. Settles with its exit code. */
export function npm(node, args) {
  const quiet = ['--no-fund', '--no-audit', '--no-update-notifier', '--loglevel=error'];
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: withNode(node) };
  const cli = npmCli();
  if (cli !== undefined) return runProgram(node, [cli, ...args, ...quiet], options);
  return runProgram(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...args, ...quiet], Object.assign({ shell: process.platform === 'win32' }, options));
}

/** The environment in which `node` is the one given. */
export function withNode(node) {
  const env = Object.assign({}, process.env);
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') || 'PATH';
  const path = env[name] || '';
  if (path.split(delimiter)[0] !== dirname(node)) env[name] = dirname(node) + delimiter + path;
  return env;
}

/** npm's own script, where it can be found: it runs without a shell on every system. */
function npmCli() {
  const called = process.env.npm_execpath;
  const here = dirname(process.execPath);
  return [called, join(here, 'node_modules/npm/bin/npm-cli.js'), join(here, '../lib/node_modules/npm/bin/npm-cli.js')].find(
    (path) => path !== undefined && basename(path) === 'npm-cli.js' && existsSync(path),
  );
}

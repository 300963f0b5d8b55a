import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { npm } from './npm.js';
import { root } from './root.js';
import { fail, say } from './say.js';

/** Installs the packages that package-lock.json names, where they are not there already. */
export async function packages(node) {
  if (installed()) return;
  say('Installing packages (a minute or two, once) …');
  // Without scripts: no package here needs one, and npm would build by itself what brings its binaries along.
  if ((await npm(node, ['ci', '--ignore-scripts'])) !== 0) fail('The packages could not be installed: check the network and the free space, then try again.');
}

/** Whether node_modules holds just what the lock says. npm keeps a record of what it installed, without what other systems need. */
function installed() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(record);
  return Object.keys(wanted).every((path) => {
    if (path === '') return true; // the project itself
    const there = present[path];
    return there === undefined ? wanted[path].optional === true : there.version === wanted[path].version;
  });
}

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch (error) {
    return fail(`${path} cannot be read (${error.message}): delete the folder node_modules and try again.`);
  }
}

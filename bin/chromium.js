import { spawnSync } from 'child_process';
import { existsSync } from 'fs';
import { delimiter, join } from 'path';
import { withNode } from './npm.js';
import { root } from './root.js';
import { runProgram, works } from './run-program.js';
import { fail, say } from './say.js';

const own = join(root, '.browser'); // where Playwright's download goes

/** The path of a Chromium for the browser tests: the machine's own, or else one that is fetched. */
export async function chromium(node) {
  const asked = process.env.CHROMIUM;
  if (asked !== undefined && asked !== '') {
    if (!runs(asked)) fail(`CHROMIUM says ${asked}, and no browser starts there: correct it, or unset it.`);
    return asked;
  }
  return (
    find(node) ||
    (await download(node)) ||
    (await aptGet(node)) ||
    fail('The browser tests need a Chromium: install Chromium, Chrome or Edge, or set CHROMIUM to its path.')
  );
}

function find(node) {
  return places().concat(downloaded(node)).find(runs);
}

function places() {
  const { env, platform } = process;
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((file) =>
      folders.map((folder) => join(folder, file)),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(env.HOME || '/', 'Applications')].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = [...(env.PATH || '').split(delimiter), '/usr/bin', '/snap/bin'];
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

/** Where Playwright would put its own browser. */
function downloaded(node) {
  const script = "import('playwright').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const { stdout } = spawnSync(node, ['-e', script], { cwd: root, env: forPlaywright(node), encoding: 'utf8' });
  return stdout ? [stdout] : [];
}

/** Whether it is there and starts. On Windows, asking a browser for its version opens a window: there, being there is enough. */
function runs(path) {
  return existsSync(path) && (process.platform === 'win32' || works(path, ['--version']));
}

async function download(node) {
  say('There is no Chromium on this machine. Downloading one into .browser (some 150 MB) …');
  const cli = join(root, 'node_modules/playwright/cli.js');
  await runProgram(node, [cli, 'install', 'chromium'], { cwd: root, stdio: ['ignore', 2, 2], env: forPlaywright(node) });
  return find(node);
}

async function aptGet(node) {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return undefined;
  const rights = process.getuid() === 0 ? [] : ['sudo', '-n'];
  if (rights.length > 0 && !works('sudo', ['-n', 'true'])) return undefined;
  say('It could not be downloaded, or does not start. Installing Chromium with apt-get …');
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [program, ...rest] = [...rights, 'apt-get', ...args];
    await runProgram(program, rest, { stdio: ['ignore', 2, 2], env: Object.assign({}, process.env, { DEBIAN_FRONTEND: 'noninteractive' }) });
  }
  return find(node);
}

function forPlaywright(node) {
  return Object.assign(withNode(node), { PLAYWRIGHT_BROWSERS_PATH: own, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
}

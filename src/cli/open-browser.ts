import { spawn } from 'node:child_process';

/** Opens an address in the person's browser. False where there is nobody to look: no screen, or a machine that tests. */
export function openBrowser(address: string): boolean {
  const command = opener(address);
  if (command === undefined) return false;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => process.stdout.write(`No browser could be opened: open ${address} yourself.\n`));
  child.unref();
  return true;
}

function opener(address: string): readonly [string, ...string[]] | undefined {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  if (CI !== undefined && CI !== '' && CI !== 'false') return undefined;
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address];
  if (process.platform === 'darwin') return ['open', address];
  if (WSL_DISTRO_NAME !== undefined) return ['cmd.exe', '/c', 'start', '""', address];
  return DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined ? ['xdg-open', address] : undefined;
}

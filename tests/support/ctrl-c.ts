import { spawn } from 'node:child_process';

// Tells when a program listens for Ctrl+C: earlier, it would just be ended.
const telling = "process.on('newListener', (name) => name === 'SIGINT' && setImmediate(() => process.stderr.write('It listens.')))";

/** Runs a program of ours, presses Ctrl+C as soon as it listens for that, and gives how it ended and what it said. */
export async function pressCtrlC(cwd: string, args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(telling)}`, ...args], { cwd });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => {
    const listened = err.includes('It listens.');
    err += data.toString();
    if (!listened && err.includes('It listens.')) child.kill('SIGINT');
  });
  return new Promise((settle) => child.on('close', (code) => settle({ code, out })));
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a run of the author's tool took, from its start to its end. */
export interface ToolRun {
  readonly code: number | null;
  readonly out: string;
  readonly seconds: number; // by the clock on the wall
  readonly processor: number; // seconds, over all its threads
  readonly megabytes: number; // the most that it held at once
}

const main = join(import.meta.dirname, '../../src/cli/main.ts');
const tell = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write('\\n' + JSON.stringify({ userCPUTime, systemCPUTime, maxRSS })); });`;

/** Runs the tool as a person does, in the folder of the project. Rejects where it does not tell what it used. */
export function runTool(args: readonly string[]): Promise<ToolRun> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, main, ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, NO_COLOR: '1' },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      const seconds = (performance.now() - began) / 1000;
      const used = /\{"userCPUTime":(?<user>\d+),"systemCPUTime":(?<system>\d+),"maxRSS":(?<most>\d+)\}$/u.exec(err)?.groups;
      if (!used) return fail(new Error(`promoted ${args.join(' ')} ended with ${code}: ${err.trim()}`));
      settle({ code, out, seconds, processor: (Number(used['user']) + Number(used['system'])) / 1e6, megabytes: Number(used['most']) / 1024 });
    });
  });
}

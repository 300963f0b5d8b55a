import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The tool's program. */
export const main: string = join(import.meta.dirname, '../../src/cli/main.ts');

/** What a run of the tool came to. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What somebody types meanwhile, and variables of the environment. */
interface Around {
  readonly typed?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the tool as a person does, in a folder. */
export function runTool(here: string, args: readonly string[], { typed = '', env = {} }: Around = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: here,
    encoding: 'utf8',
    input: typed,
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Writes files below a folder. */
export function layFiles(here: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(here, name)), { recursive: true });
    writeFileSync(join(here, name), text);
  }
}

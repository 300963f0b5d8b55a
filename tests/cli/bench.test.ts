import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** `npm run bench -- …`, which measures nothing here. */
function bench(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/bench/main.ts', ...args], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  return { code: status, out: stdout, err: stderr };
}

test('who asks the measurements for help is told what there is, and nothing is measured', () => {
  expect(bench('--help')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Usage: npm run bench[^]*--only NAMES[^]*latency[^]*--story PATH/u) });
});

test('a word that they do not know is one line, and nothing is measured', () => {
  expect(bench('--hlep')).toEqual({ code: 2, out: '', err: 'bench has no "--hlep". --help says what it takes.\n' });
  expect(bench('--only', 'latency,speed')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('There is no measurement "speed"') });
});

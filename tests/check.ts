import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighScenes } from './scene-sizes.ts';
import { weigh } from './sizes.ts';

// `npm run check`: all that can be known without playing, cheapest first. `--report FILE` also writes the count.

const root = join(import.meta.dirname, '..');

/** Something that must hold. `run` gives what is wrong; nothing: it holds. */
interface Step {
  readonly name: string;
  readonly mend: string;
  readonly run: () => string;
}

const steps: readonly Step[] = [
  { name: 'format', mend: 'npx oxfmt mends it.', run: () => node('node_modules/oxfmt/bin/oxfmt', '--check') },
  {
    name: 'lint',
    mend: 'npx oxlint --type-aware --fix src tests assets/make bin mends some of it.',
    run: () => node('node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'tests', 'assets/make', 'bin'),
  },
  { name: 'types and layers', mend: 'A layer may import only what its tsconfig.json refers to.', run: () => node('node_modules/typescript/bin/tsc', '-b') },
  { name: 'unused code', mend: 'What nothing uses goes; knip.json says where a program begins.', run: () => node('node_modules/knip/bin/knip.js') },
  { name: 'stories', mend: 'Each line names the file and the line.', run: () => node('src/cli/main.ts', 'check', 'stories') },
  { name: 'build', mend: 'npm run build shows it alone.', run: () => node('bin/build.js') },
  {
    name: 'sizes',
    mend: 'Load it later, or do without it.',
    run: () => [weigh(join(root, 'dist')), weighScenes(join(root, 'dist'))].filter(Boolean).join('\n'),
  },
];

const failed = steps.filter((step) => !holds(step));
console.log(failed.length === 0 ? 'All of it holds.' : `Not all of it holds: ${failed.map(({ name }) => name).join(', ')}.`);
const report = process.argv.indexOf('--report');
const file = process.argv[report + 1];
if (report > 0 && file !== undefined) writeFileSync(file, JSON.stringify({ passed: steps.length - failed.length, failed: failed.map(({ name }) => name) }));
process.exitCode = failed.length === 0 ? 0 : 1;

function holds({ name, mend, run }: Step): boolean {
  const began = performance.now();
  const wrong = tried(run);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(wrong === '' ? `✓ ${name} (${seconds} s)` : `✗ ${name} (${seconds} s)\n${wrong}\n  ${mend}`);
  return wrong === '';
}

function tried(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs a program of a package or of ours by its own script: no shell on any system. Gives what it says where it fails. */
function node(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 });
  return status === 0 ? '' : `${stdout}${stderr}`.trim() || `It ended with code ${status} and said nothing.`;
}

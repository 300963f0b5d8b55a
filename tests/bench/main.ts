import { join, resolve } from 'node:path';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checking } from './check.ts';
import { writing } from './dev.ts';
import { exploring } from './explore.ts';
import { frames } from './frames.ts';
import { holds, type Figure, type Measure } from './figure.ts';
import { kills } from './kills.ts';
import { latency } from './latency.ts';
import { lighthouse } from './lighthouse.ts';
import { load } from './load.ts';
import { machine } from './machine.ts';
import { memory } from './memory.ts';
import { replaying } from './replay.ts';
import { type Measured, asMarkdown, asText } from './report.ts';
import { rooms } from './rooms.ts';
import { seasons } from './season.ts';
import { sizes } from './sizes.ts';
import { staging } from './staging.ts';
import { open } from './site.ts';

// `npm run bench`: every figure, printed and written to docs/performance.md. `npm run bench -- --only sizes,latency`: these, printed only;
// with `--write` they take their places in the page.
// `npm run bench -- --story PATH`: how that ink file is explored.

const measures: readonly Measure[] = [
  sizes,
  lighthouse,
  load,
  latency,
  frames,
  staging,
  replaying,
  seasons,
  memory,
  exploring,
  checking,
  writing,
  rooms,
  kills,
];
const TAKES: ReadonlySet<string> = new Set(['--only', '--story']); // a word behind them
const OPTIONS: ReadonlySet<string> = new Set([...TAKES, '--write']);
const root = join(import.meta.dirname, '../..');

const help = `Usage: npm run bench -- [--only NAMES] [--write] [--story PATH]

Measures this game on this machine, and writes all figures to docs/performance.md. It wants the machine to
itself, and takes its time.

  --only NAMES   these measurements alone, printed and not written, for example --only sizes,latency:
${named()}
  --write        puts what --only measured into docs/performance.md
  --story PATH   how that ink file is explored

Ends with 0 where every budget is kept, 1 where one is not, 2 where it could not measure.
`;

process.exitCode = await main(process.argv.slice(2));

/** Settles with the exit code: 0 all budgets are kept, 1 some are not, 2 it could not run. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help.trimEnd());
    return 0;
  }
  const stray = args.find((word, at) => !OPTIONS.has(word) && !TAKES.has(args[at - 1] ?? ''));
  if (stray !== undefined) {
    console.error(`bench has no "${stray}". --help says what it takes.`);
    return 2;
  }
  const names = wanted(args);
  const unknown = names.find((name) => measures.every((measure) => measure.name !== name));
  if (unknown !== undefined) {
    console.error(`There is no measurement "${unknown}": there are ${measures.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const chosen = measures.filter(({ name }) => names.length === 0 || names.includes(name));
  const path = after('--story', args);
  const bench = { ...(await open(root)), story: path === undefined ? undefined : resolve(path) };
  const done: Measured[] = [];
  try {
    for (const measure of chosen) done.push(await measured(measure, () => measure.run(bench)));
    const here = machine(bench.browser.version());
    if (names.length === 0 || args.includes('--write')) {
      const page = join(root, 'docs/performance.md');
      writeFileSync(page, asMarkdown(measures, done, here, existsSync(page) ? readFileSync(page, 'utf8') : ''));
      console.log('\nWritten to docs/performance.md.');
    }
  } finally {
    await bench.close();
  }
  return done.every(({ failed, figures }) => failed === undefined && figures.every((figure) => holds(figure) !== false)) ? 0 : 1;
}

/** The names of all measurements, in lines. */
function named(): string {
  const lines: string[] = [];
  for (const { name } of measures) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length > 90) lines.push(`                 ${name}`);
    else lines[lines.length - 1] = `${last}, ${name}`;
  }
  return lines.join('\n');
}

/** The names after `--only`; none: all. A story is explored, and nothing else. */
function wanted(args: readonly string[]): readonly string[] {
  const only = after('--only', args) ?? (args.includes('--story') ? exploring.name : '');
  return only.split(',').filter(Boolean);
}

function after(option: string, args: readonly string[]): string | undefined {
  const at = args.indexOf(option);
  return at < 0 ? undefined : (args[at + 1] ?? '');
}

/** Runs one measurement and prints it. What could not be measured is said, and the others go on. */
async function measured(measure: Measure, run: () => Promise<readonly Figure[]>): Promise<Measured> {
  const began = performance.now();
  const result = await run().then(
    (figures): Measured => ({ measure, figures, failed: undefined }),
    (error: unknown): Measured => ({ measure, figures: [], failed: error instanceof Error ? error.message : String(error) }),
  );
  console.log(asText(result, (performance.now() - began) / 1000));
  return result;
}

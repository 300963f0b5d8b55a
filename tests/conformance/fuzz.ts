import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkPlaces } from '../../src/cli/check-run.ts';
import type { FuzzAnswer, FuzzTask } from './fuzz-thread.ts';
import { Guarded } from './guarded.ts';
import { mutated } from './mutate.ts';
import { diceOf } from './performing.ts';

// `node bin/run.js node tests/conformance/fuzz.ts [--cases N] [--seed N] [--patience SECONDS] [FOLDER…]`: ink with mistakes in it, thousands of times: our own, and what
// lies in the folders. Each case is compiled, checked, played and explored for 500 turns, in a thread that is ended when it does not come back. Where ink's compiler itself is what
// never comes back, `promoted check` must say so in its own time. Ends with 1 where anything of ours broke or hung; `--keep FOLDER` keeps such a source.

const MOST = 120_000; // characters of a source: longer ones are left out
const root = join(import.meta.dirname, '../..');

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      keep: { type: 'string' },
      patience: { type: 'string', default: '10' }, // seconds for the compiler; it works again for the check and for the play
    },
  });
  const sources = [join(root, 'stories'), ...positionals].flatMap(inkUnder);
  const book = readFileSync(join(root, 'stories/northline/book.json'), 'utf8');
  const patience = Number(values.patience) * 1000;
  const guarded = new Guarded<FuzzTask, FuzzAnswer>(new URL('./fuzz-thread.ts', import.meta.url), patience);
  const sums = { compiled: 0, ended: 0, exact: 0, bounded: 0, diagnostics: 0, endless: 0, wrong: 0 };
  const first = Number(values.from);
  for (let number = first; number < first + Number(values.cases); number++) {
    const dice = diceOf(Number(values.seed) * 1_000_003 + number);
    const source = mutated(sources[dice(sources.length)] ?? '', 1 + dice(4), dice);
    const { answer, endless, wrong } = await tried(guarded, source, dice(2) === 0 ? book : undefined, patience);
    sums.compiled += Number(answer?.compiled ?? false);
    sums.ended += Number(answer?.ended ?? false);
    sums.exact += Number(answer?.explored === 'exact');
    sums.bounded += Number(answer?.explored === 'bounded');
    sums.diagnostics += answer?.diagnostics ?? 0;
    sums.endless += Number(endless);
    if (wrong === undefined) continue;
    sums.wrong += 1;
    process.stderr.write(`case ${number}: ${wrong}\n`);
    if (values.keep !== undefined) {
      mkdirSync(values.keep, { recursive: true });
      writeFileSync(join(values.keep, `${number}.ink`), source);
    }
  }
  await guarded.close();
  process.stdout.write(
    `${values.cases} cases of ${sources.length} sources, seed ${values.seed}: ${sums.compiled} compiled, ${sums.ended} played to an end, ${sums.exact} explored exactly and ${sums.bounded} in part, ${sums.diagnostics} diagnostics. ` +
      `In ${sums.endless} ink's compiler never came back, and the check said so. ${sums.wrong} crashes, hangs, plays that differ when played back, or diagnostics out of place.\n`,
  );
  return sums.wrong === 0 ? 0 : 1;
}

/** How one case went. */
interface Case {
  readonly answer: FuzzAnswer | undefined;
  readonly endless: boolean; // ink's compiler never came back from it
  readonly wrong: string | undefined; // what is ours to mend
}

async function tried(guarded: Guarded<FuzzTask, FuzzAnswer>, source: string, book: string | undefined, patience: number): Promise<Case> {
  const compiled = await guarded.do({ source, book, depth: 'compile' });
  if (compiled.kind === 'hang') return { answer: undefined, ...(await checked(source, patience)) };
  const outcome = compiled.kind === 'done' ? await guarded.do({ source, book, depth: 'all' }, 4 * patience) : compiled;
  if (outcome.kind === 'hang') return { answer: undefined, endless: false, wrong: 'hang' };
  if (outcome.kind === 'crash') return { answer: undefined, endless: false, wrong: `crash: ${outcome.message}` };
  const { answer } = outcome;
  return { answer, endless: false, wrong: answer.notTheSame > 0 ? 'not the same when played back' : answer.misplaced };
}

/** The check has to come back from a source that ink's compiler was ended over, and to say so; unless the compiler does come back there, and was only slow. */
async function checked(source: string, patience: number): Promise<Omit<Case, 'answer'>> {
  const folder = { sources: new Map([['story.ink', source]]), texts: new Map<string, string>(), art: undefined };
  const place = { path: root, folder, roots: ['story.ink'], asked: [join(root, 'story.ink')] };
  const [found] = (await Promise.race([checkPlaces([place], { patience }), setTimeout(6 * patience, undefined, { ref: false })])) ?? [];
  const codes = found?.diagnostics.map(({ code }) => code) ?? [];
  if (codes.includes('P005')) return { endless: true, wrong: undefined };
  return { endless: false, wrong: codes.includes('P002') ? undefined : "neither the check nor ink's compiler comes back, or nothing is said" };
}

function inkUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ink') && statSync(join(folder, name)).isFile())
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((text) => text !== '' && text.length <= MOST);
}

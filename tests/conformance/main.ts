import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { proofs } from './ink-proof.ts';
import { openStories } from './page.ts';
import { compare } from './reference.ts';
import { comparison, folderHead, folderRow, isBroken, openedRow, proofTable, storyHead, storyRow, toolsRow } from './report.ts';
import { type Tried, tryStories } from './stories.ts';
import { withRows } from './table.ts';
import { handleStories, wrongsOf } from './tools.ts';

// `node bin/run.js node tests/conformance/main.ts --ink-proof FOLDER --stories FOLDER…`: ink that nobody here wrote, tried. Prints the
// tables of docs/conformance.md. With --reference "mono inklecate.exe" each story is also played by ink's own player, with the same options; with
// --page it is opened in the built page instead; with --tools it goes through ids --write, map and play --choose, in a copy.
// --write PAGE puts the rows of stories in place of those that the page has. Ends with 1 where anything of ours broke or hung, 0 where nothing did.

const LONG = 10_000; // characters: such a story has a row of its own

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'ink-proof': { type: 'string', multiple: true },
      stories: { type: 'string', multiple: true },
      seconds: { type: 'string', default: '20' },
      patience: { type: 'string', default: '60' }, // seconds for ten plays of a story: some throw thousands of dice in each turn
      reference: { type: 'string' },
      page: { type: 'boolean' },
      tools: { type: 'boolean' },
      write: { type: 'string' },
    },
  });
  const folders = [...(values.stories ?? []), ...positionals].map((folder) => resolve(folder));
  let broken = 0;
  for (const folder of values['ink-proof'] ?? []) {
    const all = await proofs(folder);
    broken += all.filter(({ outcome }) => outcome.kind !== 'done').length;
    say(`## ${basename(folder)}\n\n${proofTable(all)}\n`);
  }
  if (values.reference !== undefined) {
    for (const folder of folders) say(comparison(basename(folder).replace('+', '/'), await compare(folder, values.reference.split(' '))));
    return 0;
  }
  if (values.page) {
    let stuck = 0;
    await openStories(folders, (folder, opened) => {
      if (opened.how === 'stuck' || opened.shocks.length > 0) stuck++;
      say(openedRow(basename(folder).replace('+', '/'), opened));
    });
    return stuck === 0 ? 0 : 1;
  }
  if (values.tools) {
    let [stories, wrong] = [0, 0];
    for (const folder of folders) {
      await handleStories(folder, (handled) => {
        const wrongs = wrongsOf(handled);
        stories += 1;
        if (wrongs.length > 0) wrong += 1;
        say(toolsRow(basename(folder).replace('+', '/'), handled, wrongs));
      });
    }
    say(`${stories} stories, something wrong with ${wrong}.`);
    return wrong === 0 ? 0 : 1;
  }
  const rows: string[] = [];
  const long: string[] = [];
  for (const folder of folders) {
    const name = basename(folder).replace('+', '/');
    const patience = { seconds: Number(values.seconds), plays: Number(values.patience) };
    const tried = await tryStories(folder, patience, (each) => process.stderr.write(`${progress(name, each)}\n`));
    broken += tried.filter(isBroken).length;
    rows.push(folderRow(name, tried));
    long.push(...tried.filter(({ size }) => size >= LONG).map((each) => storyRow(name, each)));
  }
  if (rows.length > 0) say(`## All stories\n\n${[folderHead, ...rows].join('\n')}\n\n## Long stories\n\n${[storyHead, ...long].join('\n')}\n`);
  if (values.write !== undefined) writeFileSync(values.write, withRows(withRows(readFileSync(values.write, 'utf8'), rows, 1), long, 2));
  say(broken === 0 ? 'Nothing broke, and nothing hung.' : `${broken} broke or hung.`);
  return broken === 0 ? 0 : 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function progress(name: string, tried: Tried): string {
  return `${isBroken(tried) ? '✗' : '✓'} ${storyRow(name, tried)}`;
}

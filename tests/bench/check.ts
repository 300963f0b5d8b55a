import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/core/story/compile.ts';
import { type Figure, type Measure, median } from './figure.ts';
import { runTool, type ToolRun } from './tool-run.ts';

const TIMES = 5;
const stories = join(import.meta.dirname, '../../stories');

/** How long an author waits to hear what is wrong. */
export const checking: Measure = {
  name: 'check',
  title: 'Stories are checked',
  how: `\`promoted check\` with all its static rules, spelling included, over the whole of \`stories/\`, as an author starts it: from the start of the process to its end, the middle of ${TIMES}.
The peer is ink's compiler alone, in this process, warm: the same files, compiled from each book's folder, and nothing said about them but what it says itself.`,
  run: measure,
};

async function measure(): Promise<readonly Figure[]> {
  const runs: ToolRun[] = [];
  for (let time = 0; time < TIMES; time++) runs.push(await runTool(['check']));
  const wrong = runs.find(({ code }) => code === 2);
  if (wrong) throw new Error(`It could not look: ${wrong.out}`);
  const plain = Array.from({ length: TIMES }, () => compiledIn());
  return [
    {
      what: 'All stories: checked',
      unit: 's',
      value: median(runs.map(({ seconds }) => seconds)),
      most: 3,
      peer: median(plain.map(({ seconds }) => seconds)),
      note: `${plain[0]?.scenes ?? 0} scenes; ${median(runs.map(({ processor }) => processor)).toFixed(1)} s of the processor`,
    },
    { what: 'All stories: memory, at most', unit: 'MB', value: Math.max(...runs.map(({ megabytes }) => megabytes)) },
  ];
}

function compiledIn(): { readonly seconds: number; readonly scenes: number } {
  const books = readdirSync(stories, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'schemas');
  const began = performance.now();
  let scenes = 0;
  for (const { name } of books) {
    const names = readdirSync(join(stories, name), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ink'));
    const sources = new Map(names.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(stories, name, file), 'utf8')]));
    for (const file of sources.keys()) {
      if (file.includes('/')) continue; // shared by the others
      compile(sources, file);
      scenes += 1;
    }
  }
  return { seconds: (performance.now() - began) / 1000, scenes };
}

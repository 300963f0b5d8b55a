import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ExploreReport } from '../../src/cli/explore-print.ts';
import { readBooks } from '../../src/cli/books.ts';
import { compile } from '../../src/core/story/compile.ts';
import { storyAt } from '../../src/cli/story-at.ts';
import { Listener, textOf } from '../../src/core/analysis/explore-listen.ts';
import { rehearse } from '../../src/core/analysis/explore-rehearse.ts';
import { spaceOf } from '../../src/core/analysis/playthroughs.ts';
import { type Story, toStory } from '../../src/core/story/story.ts';
import { deepStory } from './deep-story.ts';
import type { Bench, Figure, Measure } from './figure.ts';
import { searchPlainly, wanderPlainly } from './plain-explore.ts';
import { runTool, type ToolRun } from './tool-run.ts';
import { wideStory } from './wide-story.ts';

const PLAIN = 10; // seconds for a plain search, which does not come to its end
const WANDER = 2; // seconds
const root = join(import.meta.dirname, '../..');

/** How long it takes to know everything that can happen in a story. */
export const exploring: Measure = {
  name: 'explore',
  title: 'A story is explored',
  how: `\`promoted explore\` as an author starts it, in a process of its own: from the start to the end of what it prints, compiling, bots and reckoning included. The long story is one
generated to the size and shape of a long public one (\`--story PATH\` takes any other); ours are all scenes under \`stories/\`, each with its own values, and one with every profile of its book too.
Edges are the ways from one state to the next that the report counts, by seconds of the processor over all threads, the start of the process included. The peer is ink alone: the
state as JSON, put back before each choice and known again by its text, for ${PLAIN} seconds in this process, warm. Of those seconds a part is search (a rehearsal, and every turn) and a part is the
report, with bots and chances; the budget is for both together. How much is search stands beside it, as measured in this process, warm.
Texts: different pieces of text that were come to in ${WANDER} seconds, and by the peer in plays at random, of all that there are; each in this process, after as long a time to warm up. In the long story every
text is soon come to, by anybody, and in the first tenths of a second by the peer, since the search reads the whole story before it plays; the deep one is generated so that what is said last is said in one playthrough of 268 million, to show what a search is for.`,
  run: measure,
};

async function measure({ story: path }: Bench): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'promoted-bench-'));
  try {
    const file = path ?? join(folder, 'generated.ink');
    if (path === undefined) writeFileSync(file, wideStory());
    const long = await explored(file);
    const { story } = storyAt(file, root);
    const plain = searchPlainly(story.ink, PLAIN);
    const scenes: Explored[] = [];
    const [first, ...others] = path === undefined ? scenesOfOurs() : [];
    for (const scene of first === undefined ? [] : [first, ...others]) scenes.push(await explored(scene));
    const wide = first === undefined ? [] : [await explored(first, '--profile', 'all')];
    const named = path === undefined ? 'The long story' : basename(path);
    return [
      ...figuresOf(named, long, 20, `${size(file)}; ${shown(long)}`),
      perSecond(
        named,
        long,
        plain.edges / plain.seconds,
        `${searching(story)}; ink alone: ${plain.states} states, ${plain.finished ? 'finished' : `not finished in ${PLAIN} s`}`,
      ),
      ...scenes.flatMap((scene) => figuresOf(scene.name, scene, 5, shown(scene))),
      ...wide.map((scene) => ({ what: `${scene.name}, with every profile`, unit: 's', value: scene.run.seconds, note: shown(scene) }) as const),
      ...scenes.map((scene) => perSecond(scene.name, scene)),
      ...texts(named, story),
      ...(path === undefined ? texts('The deep story', deep()) : []),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Explored {
  readonly name: string;
  readonly run: ToolRun;
  readonly report: ExploreReport;
}

/** Throws where a story was not seen to its end: the time of half a search says nothing. */
async function explored(file: string, ...also: readonly string[]): Promise<Explored> {
  const run = await runTool(['explore', file, ...also, '--json', '--seconds', '600']);
  const report = JSON.parse(run.out) as ExploreReport;
  const bounded = [report, ...report.profiles].find(({ exploration }) => exploration.verdict === 'bounded');
  if (bounded) throw new Error(`${basename(file)} was not explored exactly: ${bounded.exploration.because}`);
  return { name: basename(file, '.ink'), run, report };
}

function figuresOf(name: string, { run }: Explored, most: number, note: string): readonly Figure[] {
  return [
    { what: `${name}: explored exactly`, unit: 's', value: run.seconds, most, note },
    { what: `${name}: memory, at most`, unit: 'MB', value: run.megabytes, most: 1024 },
  ];
}

function perSecond(name: string, { run, report }: Explored, peer?: number, note?: string): Figure {
  const all = [report, ...report.profiles];
  const edges = all.reduce((sum, { exploration }) => sum + Number(exploration.edges), 0);
  const turns = all.reduce((sum, { exploration }) => sum + Number(exploration.turns), 0);
  const also = `${Math.round(turns / run.processor)} turns; ${run.processor.toFixed(1)} s of the processor`;
  return {
    what: `${name}: edges a second of the processor`,
    unit: 'edges',
    value: edges / run.processor,
    ...(peer === undefined ? {} : { least: 5_000, peer }), // in a short story the start of the process is most of it
    note: note === undefined ? also : `${also}; ${note}`,
  };
}

const shown = ({ report }: Explored): string =>
  `${report.exploration.states} states, ${report.exploration.edges} edges, ${report.exploration.playthroughs} playthroughs${report.profiles.length === 0 ? '' : `; and with ${report.profiles.length} profiles`}`;

function size(file: string): string {
  const options = readFileSync(file, 'utf8').match(/^\s*(?:[*+]\s*)+(?!->)/gmu)?.length ?? 0;
  return `${Math.round(statSync(file).size / 1000)} kB, ${options} options`;
}

/** The scenes under stories/, in the order of their seasons. */
function scenesOfOurs(): readonly string[] {
  return readBooks(join(root, 'stories')).flatMap(({ book, scenes }) =>
    scenes.map(({ story: { id } }) => join(root, 'stories', book.id, `${id.split('/')[1]}.ink`)),
  );
}

function texts(name: string, story: Story): readonly Figure[] {
  const measured = (reach: (seconds: number) => number): number => {
    reach(WANDER);
    return reach(WANDER);
  };
  const ours = measured((seconds) => reachedIn(story, seconds));
  const peer = measured((seconds) => wanderPlainly(story.ink, seconds).size);
  return [{ what: `${name}: different texts come to in ${WANDER} s`, unit: 'texts', value: ours, peer, note: `of ${textsIn(story)} in its source` }];
}

function deep(): Story {
  const { json } = compile(new Map([['deep.ink', deepStory()]]), 'deep.ink');
  if (json === undefined) throw new Error('The deep story does not compile.');
  return toStory('opened/deep', json);
}

/** Texts that the rehearsal and the search come to in a time. */
function reachedIn(story: Story, seconds: number): number {
  const end = performance.now() + seconds * 1000;
  return new Set(searched(story, () => performance.now() >= end).passages.flatMap(({ performed }) => performed)).size;
}

function searched(story: Story, stop: () => boolean): { readonly passages: Listener['passages']; readonly edges: number } {
  const listener = new Listener(story);
  const space = spaceOf(
    story,
    listener,
    { stop, runs: 5_000_000 },
    { onOpen: (machine) => void rehearse(machine, listener, 1, stop), onTurn: () => undefined },
  );
  return { passages: listener.passages, edges: space.moves.reduce((sum, all) => sum + all.length, space.start.length) };
}

/** What a search comes to by itself, as a note. */
function searching(story: Story): string {
  const { user, system } = process.cpuUsage();
  const { edges } = searched(story, () => false);
  const now = process.cpuUsage();
  const seconds = (now.user + now.system - user - system) / 1e6;
  return `${Math.round(edges / seconds)} edges in each of the ${seconds.toFixed(1)} s of search`;
}

function textsIn(story: Story): number {
  const listener = new Listener(story);
  spaceOf(story, listener, { runs: 1 }, { onOpen: () => undefined, onTurn: () => undefined });
  return listener.content.things.filter((_, number) => textOf(listener.content, number) !== undefined).length;
}

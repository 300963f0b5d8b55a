import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { UsageError } from './usage.ts';

// What Node makes of the sources it keeps for the next time; so it does in threads, which read where from the environment.
enableCompileCache();
process.env['NODE_COMPILE_CACHE'] ??= getCompileCacheDir() ?? '';

// The author's and the host's tool. A verb is loaded when it is named.
const verbs = new Map([
  ['check', { about: 'what is wrong with stories, before anybody plays them', load: async () => (await import('./check.ts')).check }],
  ['explore', { about: 'everything that can happen in a story, and whether it is fair', load: async () => (await import('./explore.ts')).exploreVerb }],
  ['ids', { about: 'gives scored options their ids, in the source', load: async () => (await import('./ids.ts')).ids }],
  ['map', { about: 'a story as a graph, to look at and to print', load: async () => (await import('./map.ts')).map }],
  ['new', { about: 'makes a story to begin from', load: async () => (await import('./new.ts')).newVerb }],
  ['play', { about: 'a story in the terminal', load: async () => (await import('./play.ts')).play }],
  ['serve', { about: 'the built pages, from this machine', load: async () => (await import('./serve.ts')).serve }],
]);

const help = `Usage: promoted <verb> [options]

${[...verbs].map(([name, { about }]) => `  ${name.padEnd(10)}${about}`).join('\n')}

promoted <verb> --help says more.
`;

for (const stream of [process.stdout, process.stderr]) stream.on('error', hungUp);
process.exitCode = await main(process.argv.slice(2));

/** Who reads along may have had enough: `promoted explore … | head`. */
function hungUp(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Settles with the exit code: 0 well, 1 findings, 2 could not run. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h') return say(help, 0);
  if (name === undefined) return say(help, 2);
  try {
    const verb = verbs.get(name);
    if (verb === undefined) throw new UsageError(`There is no verb "${name}": there is ${[...verbs.keys()].join(', ')}.`);
    const run = await verb.load();
    return await run(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${error.message.replaceAll(/\p{Cc}|\p{Cf}/gu, ' ')}\n`); // it may quote a stranger's file: nothing a terminal would obey
    return 2;
  }
}

function say(text: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(text);
  return code;
}

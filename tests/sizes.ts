import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of JavaScript and CSS, gzip, on the way to the title and on the way to the first words. */
export const MOST = 70_000;
const PAGE = 'index.html';

// What a scene needs before its first words are on the page, beyond what the title needs: modules that are imported on demand.
const FIRST_WORDS: readonly string[] = ['words']; // the name of their chunk, from vite.config.ts

/** One line of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly name?: string; // styles have none
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What is loaded on the way to something. */
export interface Load {
  readonly to: string;
  readonly files: readonly string[]; // in the build
  readonly bytes: number; // gzip
}

/** What is loaded on the way to the title, and on to the first words of a story. */
export function loadsOf(dist: string, firstWords: readonly string[] = FIRST_WORDS): readonly Load[] {
  const manifest = manifestOf(dist);
  const ways = [
    { to: 'the title', from: [PAGE] },
    { to: 'the first words', from: [PAGE, ...firstWords] },
  ];
  return ways
    .map(({ to, from }) => ({ to, files: [...filesFrom(manifest, from, dist)] }))
    .map(({ to, files }) => ({ to, files, bytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0) }));
}

/** Weighs what is loaded. Gives what is too heavy; nothing: it is light enough. */
export function weigh(dist: string, firstWords: readonly string[] = FIRST_WORDS): string {
  return loadsOf(dist, firstWords)
    .filter(({ bytes }) => bytes > MOST)
    .map(({ to, files, bytes }) => `The way to ${to} takes ${bytes} bytes of JavaScript and CSS (gzip); at most ${MOST} were expected: ${files.join(', ')}`)
    .join('\n');
}

/** The file of the build that a module became. Throws where the build has no chunk of that name. */
export function fileOf(dist: string, module: string): string {
  const file = manifestOf(dist)[module]?.file;
  if (file === undefined) throw new Error(`The build has no chunk "${module}".`);
  return file;
}

function manifestOf(dist: string): Readonly<Record<string, Chunk>> {
  return JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>;
}

/** All files that come with some chunks: what those import, what these import, their styles; and the script that runs before the first paint. */
function filesFrom(manifest: Readonly<Record<string, Chunk>>, from: readonly string[], dist: string): ReadonlySet<string> {
  const files = new Set<string>(/\.\/(?<file>assets\/first-paint[^"]+)/u.exec(readFileSync(join(dist, PAGE), 'utf8'))?.slice(1));
  const seen = new Set<string>();
  const named = new Map(Object.values(manifest).map((chunk) => [chunk.name, chunk]));
  const add = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name] ?? named.get(name);
    if (chunk === undefined || !existsSync(join(dist, chunk.file))) throw new Error(`The build has no chunk "${name}"; tests/sizes.ts names it.`);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const each of chunk.imports ?? []) add(each);
  };
  for (const name of from) add(name);
  return files;
}

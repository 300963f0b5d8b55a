import type { Diagnostic } from '../core/story/diagnostic.ts';
import type { Sources } from '../core/story/compile.ts';
import { refuseLost } from '../core/story/lost.ts';
import { NotAStory, type Story, toStory } from '../core/story/story.ts';
import type { CompileAnswer, CompileRequest } from './open/compile.worker.ts';
import { asIncluded } from './open/sources.ts';
import { startWorker } from './worker.ts';

/** The most that is read, in bytes of all files together. */
export const LARGEST = 5_000_000;
const MOST_FILES = 200;
const PATIENCE = 10_000; // milliseconds that the compiler may take

/** What was picked: ink to compile, or a story that is compiled already. */
export type Picked = { readonly kind: 'ink'; readonly sources: Sources } | { readonly kind: 'story'; readonly story: Story };

/** Reads what the player picked. Throws NotAStory, whose message is a sentence for the player, before anything too large is read. */
export async function readFiles(files: readonly File[]): Promise<Picked> {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const [first] = files;
  if (first === undefined) throw new NotAStory('No file was chosen.');
  if (files.length > MOST_FILES) throw new NotAStory(`${files.length} files were chosen; a story has at most ${MOST_FILES}.`);
  if (size > LARGEST)
    throw new NotAStory(`${files.length === 1 ? `“${first.name}” has` : 'These files have'} ${megabytes(size)}; a story has at most ${megabytes(LARGEST)}.`);
  const other = files.find(({ name }) => !/\.(?:ink|json)$/iu.test(name));
  if (other) throw new NotAStory(`“${other.name}” is no story: a file that ends in .ink or .json was expected.`);
  const json = files.find(({ name }) => /\.json$/iu.test(name));
  if (json && files.length > 1) throw new NotAStory('A compiled story is one .json file alone; ink is one .ink file or several. Choose one or the other.');
  if (json) return { kind: 'story', story: compiledStory(json.name, await json.text()) };
  const texts = await Promise.all(files.map(async (file) => [file.webkitRelativePath || file.name, await file.text()] as const));
  return { kind: 'ink', sources: new Map(texts) };
}

/** What came of compiling ink: a story, or what its author should mend. */
export interface Opened {
  readonly story: Story | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles ink, beginning with the file `root`, in a worker that is stopped when it takes too long. Throws NotAStory when it was. */
export async function compileInk(sources: Sources, root: string, patience: number = PATIENCE): Promise<Opened> {
  const { default: address } = await import('./open/compile.worker.ts?worker&url');
  const { json, map, diagnostics } = await ask(address, { sources: asIncluded(sources), root }, patience);
  return { story: json === undefined ? undefined : { ...toStory(idOf(root), json), source: map }, diagnostics: onceEach(diagnostics) };
}

/** Ink says some mistakes three times over, and what it could not load with the runtime's own words around it. */
function onceEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const each of diagnostics) {
    const message = each.message.replace(/^Failed to load: '[^']*'\.\s+(?:Error: ?)+/u, '');
    const key = `${each.file}:${each.line}:${message}`;
    if (!told.has(key)) told.set(key, { ...each, message });
  }
  return [...told.values()];
}

async function ask(address: string, request: CompileRequest, patience: number): Promise<CompileAnswer> {
  const worker = startWorker(address);
  const { promise, resolve, reject } = Promise.withResolvers<CompileAnswer>();
  const timer = setTimeout(() => reject(new NotAStory(`“${request.root}” took longer than ${patience / 1000} seconds to compile and was stopped.`)), patience);
  worker.addEventListener('message', ({ data }: MessageEvent<CompileAnswer>) => resolve(data));
  worker.addEventListener('error', () => reject(new NotAStory('The compiler could not be started. Is the connection gone?')));
  worker.postMessage(request);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

function compiledStory(name: string, text: string): Story {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new NotAStory(`“${name}” is not JSON, or is cut short.`);
  }
  if (typeof json === 'object' && json !== null && 'promoted' in json) throw new NotAStory(`“${name}” is a save, not a story: import it under Saves.`);
  try {
    const story = toStory(idOf(name), json);
    refuseLost(story.ink);
    return story;
  } catch (error) {
    if (error instanceof RangeError) throw new NotAStory(`“${name}” is nested too deeply to be a story.`);
    throw error;
  }
}

/** The scene that a file from disk is. Its saves are kept under it. */
function idOf(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  return `opened/${name.replace(/\.(?:ink\.json|ink|json)$/iu, '').slice(0, 100) || 'story'}`;
}

/** A size in bytes as people say it. */
function megabytes(bytes: number): string {
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 }).format(bytes / 1_000_000)} MB`;
}

import { Worker } from 'node:worker_threads';
import { includesOf } from '../core/check/scene.ts';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import type { Place } from './check-places.ts';
import type { CheckNews, CheckRequest } from './check-worker.ts';

const PATIENCE = 20_000; // milliseconds for one story: the largest takes half of one second

/** What is to be said about a place. Files are absolute paths. */
export async function checkPlace(place: Place, patience: number = PATIENCE): Promise<readonly Diagnostic[]> {
  const { folder, path } = place;
  const lost: Diagnostic[] = [];
  let roots = place.roots;
  for (;;) {
    const outcome = await attempt({ folder, roots }, patience);
    if ('found' in outcome) return shown(place, [...lost, ...outcome.found]).map((each) => ({ ...each, file: join(path, each.file) }));
    if (outcome.root === undefined) throw new Error(`The check itself broke down: ${outcome.message}`);
    lost.push({ code: 'P005', severity: 'error', file: outcome.root, line: 0, message: outcome.message, hint: 'Take out what you wrote last, and put it back piece by piece.' });
    roots = roots.filter((root) => root !== outcome.root);
  }
}

/** All that was found; or the story that ink never came back from. */
type Outcome = { readonly found: readonly Diagnostic[] } | { readonly root: string | undefined; readonly message: string };

/** The compiler may never return, and may run out of memory: it works in a thread that can be ended. */
function attempt(request: CheckRequest, patience: number): Promise<Outcome> {
  return new Promise((settle) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: request });
    let root: string | undefined;
    let timer: NodeJS.Timeout | undefined;
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      settle(outcome);
      void worker.terminate();
    };
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ root, message: `Ink was still reading this after ${Math.round(patience / 1000)} seconds.` }), patience);
    };
    worker.on('message', (news: CheckNews) => {
      if (news.kind === 'found') return end({ found: news.diagnostics });
      root = news.kind === 'reading' ? news.root : undefined;
      if (news.kind === 'reading') watch();
      else clearTimeout(timer);
    });
    worker.on('error', (error) => end({ root, message: `Ink broke down on this: ${error instanceof Error ? error.message : String(error)}.` }));
  });
}

/** What was asked about: files named, those under folders named, and what the stories among them include. */
function shown({ path, folder, roots, asked }: Place, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isAsked = (file: string): boolean => asked.some((each) => join(path, file) === each || join(path, file).startsWith(each.endsWith(sep) ? each : each + sep));
  const files = new Set(roots.filter(isAsked).flatMap((root) => includesOf(folder, root)));
  return diagnostics.filter(({ file }) => isAsked(file) || files.has(file));
}

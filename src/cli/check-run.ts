import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { includesOf } from '../core/check/scene.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import type { Place } from './check-places.ts';
import type { CheckNews, CheckRequest, Found } from './check-worker.ts';

const PATIENCE = 20_000; // milliseconds for one story: the largest takes half of one second
const MEMORY = 1024; // megabytes

/**
 * What was found at these places, in their order, as far as it was asked about. Files are named relative to each place.
 * `seconds`: how long each story that was asked about may be explored; where nothing is said, none is.
 */
export async function checkPlaces(places: readonly Place[], patience: number = PATIENCE, seconds?: number): Promise<readonly Found[]> {
  const found = new Map<number, Found>();
  const lost = new Map<number, readonly Diagnostic[]>();
  for (;;) {
    const waiting = places.flatMap((place, job): readonly CheckRequest[] => {
      const { folder, roots } = place;
      const gone = new Set(lost.get(job)?.map(({ file }) => file));
      return found.has(job)
        ? []
        : [
            {
              job,
              folder,
              roots: roots.filter((root) => !gone.has(root)),
              ...(seconds === undefined ? {} : { deep: { seconds, roots: askedStories(place) } }),
            },
          ];
    });
    if (waiting.length === 0) break;
    const stuck = await attempt(waiting, patience, (job, each) => found.set(job, each));
    if (stuck) lost.set(stuck.job, [...(lost.get(stuck.job) ?? []), stuck.diagnostic]);
  }
  return places.map((place, job) => {
    const { diagnostics = [], ids = {}, unnamed = [] } = found.get(job) ?? {};
    const isShown = shownIn(place);
    return {
      diagnostics: [...(lost.get(job) ?? []), ...diagnostics].filter(({ file }) => isShown(file)),
      ids,
      unnamed: unnamed.filter(({ file }) => isShown(file)),
    };
  });
}

/** A story that ink never came back from. */
interface Stuck {
  readonly job: number;
  readonly diagnostic: Diagnostic;
}

/** Works through requests until all are done, or one is stuck. The compiler may never return, and may run out of memory: it works in a thread that can be ended. */
function attempt(requests: readonly CheckRequest[], patience: number, onFound: (job: number, found: Found) => void): Promise<Stuck | undefined> {
  return new Promise((settle, fail) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: requests, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    let reading: { readonly job: number; readonly root: string } | undefined;
    let timer: NodeJS.Timeout | undefined;
    const stop = (message: string): void => {
      clearTimeout(timer);
      void worker.terminate();
      if (reading) settle({ job: reading.job, diagnostic: { code: 'P005', severity: 'error', file: reading.root, line: 0, message, hint: null } });
      else fail(new Error(`The check itself broke down. ${message}`));
    };
    worker.on('message', (news: CheckNews) => {
      clearTimeout(timer);
      reading = news.kind === 'reading' ? news : undefined;
      if (news.kind === 'found') onFound(news.job, news);
      if (news.kind === 'reading') timer = setTimeout(() => stop(`Ink was still reading this after ${Math.round(patience / 1000)} seconds.`), patience);
    });
    worker.on('error', (error) => stop(`Ink broke down on this: ${error instanceof Error ? error.message : String(error)}.`));
    worker.on('exit', (code) => (code === 0 ? settle(undefined) : stop(`It ended with code ${code}.`)));
  });
}

/** Whether a file was asked about: those named, those under folders named, and what the stories among them include. */
function shownIn(place: Place): (file: string) => boolean {
  const files = new Set(askedStories(place).flatMap((root) => includesOf(place.folder, root)));
  return (file) => isAsked(place, file) || files.has(file);
}

/** The stories of a place that were asked about. */
export function askedStories(place: Place): readonly string[] {
  return place.roots.filter((root) => isAsked(place, root));
}

function isAsked({ path, asked }: Place, file: string): boolean {
  return asked.some((each) => join(path, file) === each || join(path, file).startsWith(each.endsWith(sep) ? each : each + sep));
}

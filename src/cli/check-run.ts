import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import type { Reads } from '../core/check/check.ts';
import { includesOf } from '../core/check/includes.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import type { Place } from './check-places.ts';
import { type Answered, CheckPool, Stuck } from './check-pool.ts';
import type { CheckJob, Found } from './check-worker.ts';

const PATIENCE = 20_000; // milliseconds for one story: the largest takes half of one second
const MOST_THREADS = 4;
const BROKEN_BOOK = 'P006'; // whoever asks about a story hears of it: the story was judged without its book
const WORTHWHILE = 4; // stories for each thread: to start one takes as long as to check three

/** How a check is done. */
export interface CheckManner {
  readonly patience?: number; // milliseconds for reading one story
  readonly seconds?: number | undefined; // how long each story that was asked about may be explored; where nothing is said, none is
  readonly threads?: number; // what is found, and in which order, does not depend on it
}

/** What was found at these places, in their order, as far as it was asked about. Files are named relative to each place. */
export async function checkPlaces(places: readonly Place[], manner: CheckManner = {}): Promise<readonly Found[]> {
  const found = new Map<number, Found>();
  const lost = new Map<number, readonly Diagnostic[]>();
  while (found.size < places.length) {
    const gone = (job: number): ReadonlySet<string> => new Set(lost.get(job)?.map(({ file }) => file));
    const waiting = places.flatMap((place, job) => (found.has(job) ? [] : [{ job, place, roots: place.roots.filter((root) => !gone(job).has(root)) }]));
    const stuck = await attempt(waiting, manner, (job, each) => found.set(job, each));
    if (stuck) lost.set(stuck.job, [...(lost.get(stuck.job) ?? []), lostTo(stuck)]);
  }
  return places.map((place, job) => {
    const { diagnostics = [], ids = {}, unnamed = [] } = found.get(job) ?? {};
    const isShown = shownIn(place);
    return {
      diagnostics: [...(lost.get(job) ?? []), ...diagnostics].filter(({ code, file }) => code === BROKEN_BOOK || isShown(file)),
      ids,
      unnamed: unnamed.filter(({ file }) => isShown(file)),
    };
  });
}

function lostTo({ root, message }: Stuck): Diagnostic {
  return { code: 'P005', severity: 'error', file: root, line: 0, message, hint: null };
}

/** A place to be checked, and the stories there that have not been lost. */
interface Waiting {
  readonly job: number;
  readonly place: Place;
  readonly roots: readonly string[];
}

/** Works through places until all are done, or a story is stuck. */
async function attempt(waiting: readonly Waiting[], manner: CheckManner, onFound: (job: number, found: Found) => void): Promise<Stuck | undefined> {
  const { patience = PATIENCE, seconds, threads = availableParallelism() } = manner;
  const jobs = waiting.map(({ job, place }): CheckJob => {
    const { folder } = place;
    return { job, folder, ...(seconds === undefined ? {} : { deep: { seconds, roots: askedStories(place) } }) };
  });
  const stories = waiting.reduce((sum, { roots }) => sum + roots.length, 0);
  const pool = new CheckPool(Math.max(1, Math.min(threads, MOST_THREADS, Math.ceil(stories / WORTHWHILE))), jobs, patience);
  try {
    await Promise.all(waiting.map(async (each) => onFound(each.job, await checkOne(pool, each))));
    return undefined;
  } catch (error) {
    if (error instanceof Stuck) return error;
    throw error;
  } finally {
    pool.close();
  }
}

/** Stories are read by whoever is free, the longest first, and judged where they were read, once it is known what all of them read. */
async function checkOne(pool: CheckPool, { job, place, roots }: Waiting): Promise<Found> {
  const length = (root: string): number => place.folder.sources.get(root)?.length ?? 0;
  const longest = roots.toSorted((one, other) => length(other) - length(one));
  const read = await Promise.all(longest.map((root) => pool.ask({ kind: 'read', job, root })));
  const readBy = new Map(read.flatMap(({ news }) => (news.kind === 'read' ? [...news.reads] : [])));
  const reads: Reads = new Map(roots.flatMap((root) => (readBy.has(root) ? [[root, readBy.get(root) ?? new Set<string>()] as const] : [])));
  const workers = [...new Set(read.map(({ worker }) => worker))];
  const judged = await Promise.all(workers.map((worker) => pool.ask({ kind: 'judge', job, reads }, worker)));
  const all = judged.flatMap(({ news }) => (news.kind === 'judged' ? news.judged : []));
  const ordered = all.toSorted((one, other) => roots.indexOf(one.report.root) - roots.indexOf(other.report.root));
  return foundIn(await pool.ask({ kind: 'conclude', job, judged: ordered }, workers[0]));
}

function foundIn({ news }: Answered): Found {
  if (news.kind !== 'found') throw new Error(`The check itself broke down: it said "${news.kind}".`);
  return news;
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

import type { Progress } from '../core/analysis/explore.ts';
import type { ExploreNews, ExploreRequest } from './explore-worker.ts';
import { searchInThread } from './search-thread.ts';

/** What came of it. */
export type Explored = Extract<ExploreNews, { kind: 'found' }>;

/** Explores in a thread of its own. On Ctrl-C it stops, and settles with what is known so far. */
export async function runExplore(request: Omit<ExploreRequest, 'flag'>, onProgress: (progress: Progress, profile: string | null) => void): Promise<Explored> {
  const script = new URL('./explore-worker.ts', import.meta.url);
  const hear = (news: ExploreNews, wait: () => void): boolean => {
    if (news.kind === 'found') return true;
    if (news.progress.phase === 'rehearsing') wait(); // each profile has its own time
    onProgress(news.progress, news.profile);
    return false;
  };
  const last = await searchInThread<ExploreNews>({ script, request, seconds: request.seconds, hear });
  if (last.kind !== 'found') throw new Error('The search ended without a word.');
  return last;
}

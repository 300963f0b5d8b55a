import { asWritten } from '../../core/session/script.ts';
import { Watch } from '../../core/session/watch.ts';
import type { Run } from '../run.ts';
import type { Mistake } from './saved.ts';

/** Whether the story broke off in the newest turn of a run. */
export function isBroken(run: Run): boolean {
  return (run.turns.peek().at(-1)?.trouble ?? null) !== null;
}

/** What a run broke off at, with its place in the author's files as they are now. */
export async function mistakeIn(run: Run): Promise<Mistake> {
  const trouble = run.turns.peek().at(-1)?.trouble ?? '';
  const message = trouble.replace(/^RUNTIME ERROR: (?:\([^)]*\): )?/u, '');
  const path = pathOfTrouble(run);
  const answer = path === null ? undefined : await fetch(`/@books/${run.story.id}/${encodeURIComponent(path)}.json`).catch(() => undefined);
  const place = answer?.ok === true ? ((await answer.json()) as Mistake) : { file: run.story.id, line: 0, source: '', path: '', hint: null };
  return { ...place, message: `While it was played: ${message}` };
}

/** Plays the run once more, and looks where ink is when it breaks off. */
function pathOfTrouble(run: Run): string | null {
  const session = run.session.peek();
  const watch = new Watch(run.story, session, run.rehearsal?.script ?? asWritten);
  for (const decision of session.decisions) watch.follow(decision);
  const last = watch.turns.at(-1);
  return last?.broke ?? last?.moments.at(-1)?.path ?? null;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Guarded, type Outcome } from './guarded.ts';
import type { TranscriptAnswer, TranscriptTask } from './transcript-thread.ts';

/** How one test of ink-proof went. */
export interface Proof {
  readonly id: string; // I001
  readonly about: string; // what ink-proof calls it
  readonly outcome: Outcome<TranscriptAnswer>;
  readonly expected: string;
  readonly same: boolean; // word for word, but for space between words
}

const PATIENCE = 20_000; // milliseconds

/** Plays every test under a folder of ink-proof (chromy/ink-proof): each has a story or its bytecode, the input, and the transcript to be. */
export async function proofs(folder: string): Promise<readonly Proof[]> {
  const guarded = new Guarded<TranscriptTask, TranscriptAnswer>(new URL('./transcript-thread.ts', import.meta.url), PATIENCE);
  const done: Proof[] = [];
  for (const kind of ['ink', 'bytecode'].filter((each) => existsSync(join(folder, each)))) {
    for (const id of readdirSync(join(folder, kind)).toSorted()) {
      const files = filesIn(join(folder, kind, id));
      const expected = files.get('transcript.txt');
      if (expected === undefined) continue;
      const inputs = (files.get('input.txt') ?? '').split('\n').map(Number).filter(Boolean);
      const outcome = await guarded.do(
        kind === 'ink' ? { kind: 'source', root: 'story.ink', files, inputs } : { kind: 'compiled', root: 'bytecode.json', files, inputs },
      );
      const { oneLineDescription: about = '' } = JSON.parse(files.get('metadata.json') ?? '{}') as { readonly oneLineDescription?: string };
      done.push({ id, about, outcome, expected, same: outcome.kind === 'done' && bare(heard(outcome.answer)) === bare(expected) });
    }
  }
  await guarded.close();
  return done;
}

/** What was said, and what ink says itself where it breaks off. */
export const heard = ({ said, trouble }: TranscriptAnswer): string => (trouble === null ? said : `${said}\n${trouble}`);

/** Without the prompt for input, and with one space for any. */
export const bare = (text: string): string => text.replaceAll('?> ', '').replaceAll('?>', '').replaceAll(/\s+/gu, ' ').trim();

function filesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

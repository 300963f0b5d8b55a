import type { ChoiceId } from '../../core/story/beat.ts';
import type { Story } from '../../core/story/story.ts';
import type { Script } from '../../core/session/script.ts';
import type { Session } from '../../core/session/session.ts';
import { isSame, type Value } from '../../core/session/values.ts';
import { Watch } from '../../core/session/watch.ts';

/** What an option leads to. */
export interface Ahead {
  readonly reasons: readonly string[]; // `# why:`
  readonly changes: readonly Change[]; // of variables, up to the next decision
  readonly path: string | null; // of the first line said
  readonly words: string; // of that line; may be empty
  readonly ends: 'decision' | 'end' | 'trouble'; // what comes after those lines
}

/** A variable that became another. */
export interface Change {
  readonly name: string;
  readonly was: Value | undefined;
  readonly is: Value | undefined;
}

/** Plays one decision further, in secret. */
export function lookAhead(story: Story, session: Session, script: Script, choice: ChoiceId): Ahead {
  const watch = new Watch(story, session, script);
  for (const decision of session.decisions) watch.follow(decision);
  const turn = watch.follow({ kind: 'choice', choice, thought: 0 });
  const last = watch.turns.at(-1);
  const at = turn.beats.findIndex(({ text }) => text !== '');
  return {
    reasons: turn.reasons,
    changes: changesIn(last?.before ?? {}, last?.values ?? {}),
    path: last?.moments[at]?.path ?? null,
    words: turn.beats[at]?.text ?? '',
    ends: turn.trouble !== null ? 'trouble' : turn.choices.length > 0 ? 'decision' : 'end',
  };
}

function changesIn(before: Readonly<Record<string, Value>>, after: Readonly<Record<string, Value>>): readonly Change[] {
  return Object.entries(after).flatMap(([name, is]) => (isSame(before[name], is) ? [] : [{ name, was: before[name], is }]));
}

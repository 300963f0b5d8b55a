import { checklistWords, momentOf } from '../../../core/assessment/checklist.ts';
import type { Decision } from '../../../core/story/beat.ts';
import { bare, tableau } from '../../../core/story/tableau.ts';
import type { Run } from '../../run.ts';
import { type Line, linesOf, type Scenery } from './lines.ts';

/** Something that happened, as the history tells it. */
export type Past =
  | { readonly kind: 'beat'; readonly clock: string | null; readonly lines: readonly Line[] }
  | { readonly kind: 'decision'; readonly clock: string | null; readonly text: string; readonly number: number; readonly again: number } // `number` from 1; `again`: the turn that offered it
  | { readonly kind: 'answer' | 'rating'; readonly clock: string | null; readonly text: string };

/** All that was said and decided so far, in order. */
export function pastOf(run: Run, scenery: Scenery): readonly Past[] {
  const { decisions } = run.session.value;
  const reached = run.position.value;
  const past: Past[] = [];
  let now = bare;
  let number = 0;
  let again = 0; // the turn whose words led to the decision: answers in between belong to it
  for (const [turn, { beats }] of run.turns.value.entries()) {
    const decision = decisions[turn - 1];
    const offered = run.turns.value[turn - 1]?.choices ?? [];
    if (decision?.kind === 'choice') {
      const text = offered.find(({ id }) => id === decision.choice)?.text ?? decision.choice;
      past.push({ kind: 'decision', clock: now.clock, text, number: (number += 1), again });
    } else if (decision) past.push(answerOf(decision, now.clock));
    if (decision?.kind !== 'input') again = turn;
    for (const [at, beat] of beats.entries()) {
      if (turn === reached.turn && at > reached.beat) break;
      const lines = linesOf(beat, scenery, now);
      now = tableau(beat.cues, now);
      if (lines.length > 0) past.push({ kind: 'beat', clock: now.clock, lines });
    }
  }
  return past;
}

/** What was typed; of a checklist, in words. */
function answerOf(decision: Extract<Decision, { kind: 'input' }>, clock: string | null): Past {
  const text = checklistWords(decision, (dimension) => dimension.replaceAll('-', ' '));
  return { kind: momentOf(decision.variable) ? 'rating' : 'answer', clock, text: text ?? decision.value };
}

import type { ChoiceId, Turn } from '../story/beat.ts';
import type { Transcript } from '../session/session.ts';
import type { Inventory } from './inventory.ts';

/** What is known of an option: taken on this way, taken in another run, only offered, or offered in another run and not here. */
export type Known = 'taken' | 'tried' | 'offered' | 'elsewhere';

/** An option of a decision. */
export interface Branch {
  readonly id: ChoiceId;
  readonly text: string;
  readonly known: Known;
  readonly further: readonly Fork[]; // where it led other runs, until they came back to a decision that is told already
  readonly endings: readonly string[]; // titles: what those runs came to
}

/** A decision, and what is known of its options. */
export interface Fork {
  readonly number: number; // from 1, on its way
  readonly turn: number; // of that way, from 0: where it can be decided again
  readonly before: string; // the last words before it; may be empty
  readonly branches: readonly Branch[];
}

/** An ending that somebody came to. */
export interface Ending {
  readonly ending: string; // its name
  readonly title: string;
  readonly here: boolean; // on this way
}

/** A way through a scene, beside all others that were gone. */
export interface Ways {
  readonly forks: readonly Fork[];
  readonly endings: readonly Ending[];
  readonly unfound: number; // endings that nobody came to
  readonly unseen: number; // options that were never offered
}

/** The way of `transcript` beside those of other runs of the same scene. */
export function waysOf(transcript: Transcript, others: readonly Transcript[], { named, unnamed, endings: all }: Inventory): Ways {
  const steps = stepsOf(transcript);
  const beside = others.map((other) => ({ steps: stepsOf(other), ending: endingsOf(other).at(-1) }));
  const told = offeredIn(steps);
  const found = new Map([...others, transcript].flatMap(endingsOf).map(({ ending, title }) => [ending, title]));
  const mine = new Set(endingsOf(transcript).map(({ ending }) => ending));
  const seen = new Set([transcript, ...others].flatMap(({ turns }) => turns.flatMap(({ choices }) => choices.map(({ id }) => id))));
  const seenUnnamed = [...seen].filter((id) => !named.has(id.replace(/~\d+$/u, ''))).length;
  return {
    forks: steps.map((step, at) => forkAt(step, at, beside, told)),
    endings: [...found].map(([ending, title]) => ({ ending, title, here: mine.has(ending) })),
    unfound: [...all].filter((ending) => !found.has(ending)).length,
    unseen: [...named].filter((id) => !seen.has(id)).length + Math.max(0, unnamed - seenUnnamed),
  };
}

/** A choice that was made. */
interface Step {
  readonly turn: number;
  readonly choice: ChoiceId;
  readonly offered: Turn['choices'];
  readonly before: string;
}

/** Another run. */
interface Beside {
  readonly steps: readonly Step[];
  readonly ending: { readonly title: string } | undefined;
}

/** `told`: the options of decisions that are on the page already. */
function forkAt(step: Step, at: number, others: readonly Beside[], told: ReadonlySet<ChoiceId>): Fork {
  const elsewhere = new Map(
    others.flatMap(({ steps }) =>
      steps
        .filter((other) => isSame(other, step))
        .flatMap(({ offered }) => offered.filter(({ id }) => !told.has(id)).map(({ id, text }) => [id, text] as const)),
    ),
  );
  const branches = [
    ...step.offered.map(({ id, text }) => branchOf(step, { id, text, known: 'offered' }, others, told)),
    ...[...elsewhere].map(([id, text]) => branchOf(step, { id, text, known: 'elsewhere' }, others, told)),
  ];
  return { number: at + 1, turn: step.turn, before: step.before, branches };
}

/** An option: where it was taken in other runs, how the longest of those went on until it met what is told again. */
function branchOf(step: Step, option: Pick<Branch, 'id' | 'text' | 'known'>, others: readonly Beside[], told: ReadonlySet<ChoiceId>): Branch {
  if (option.id === step.choice) return { ...option, known: 'taken', further: [], endings: [] };
  const tried = others.flatMap((other) => {
    const at = other.steps.findIndex((each) => each.choice === option.id && isSame(each, step));
    return at < 0 ? [] : [{ other, at, steps: until(other.steps.slice(at + 1), told) }];
  });
  const [longest] = tried.toSorted((a, b) => b.steps.length - a.steps.length);
  const steps = longest?.steps ?? [];
  const inner = new Set([...told, ...offeredIn(steps)]);
  return {
    ...option,
    known: tried.length > 0 && option.known === 'offered' ? 'tried' : option.known,
    further: steps.map((each, further) =>
      forkAt(
        each,
        (longest?.at ?? 0) + 1 + further,
        tried.map(({ other }) => other),
        inner,
      ),
    ),
    endings: [...new Set(tried.flatMap(({ other }) => other.ending?.title ?? []))],
  };
}

const offeredIn = (steps: readonly Step[]): ReadonlySet<ChoiceId> => new Set(steps.flatMap(({ offered }) => offered.map(({ id }) => id)));

/** Whether two steps stand at one decision: what is offered there depends on what came before, but some of it is the same. */
const isSame = (one: Step, other: Step): boolean => one.offered.some(({ id }) => other.offered.some((each) => each.id === id));

/** Steps before the first that stands at a decision that is told. */
function until(steps: readonly Step[], told: ReadonlySet<ChoiceId>): readonly Step[] {
  const back = steps.findIndex(({ offered }) => offered.some(({ id }) => told.has(id)));
  return back < 0 ? steps : steps.slice(0, back);
}

/** The choices of a transcript. What was typed before one belongs to it. */
function stepsOf({ turns, decisions }: Transcript): readonly Step[] {
  const steps: Step[] = [];
  let from = 0; // the turn whose words led to the decision
  for (const [at, decision] of decisions.entries()) {
    if (decision.kind === 'input') continue;
    const words = turns.slice(from, at + 1).flatMap(({ beats }) => beats.filter(({ text }) => text !== ''));
    steps.push({ turn: from, choice: decision.choice, offered: turns[at]?.choices ?? [], before: words.at(-1)?.text ?? '' });
    from = at + 1;
  }
  return steps;
}

function endingsOf({ turns }: Transcript): readonly Omit<Ending, 'here'>[] {
  return turns.flatMap(({ beats }) => beats.flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'ending' ? [cue] : []))));
}

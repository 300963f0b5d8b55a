import { Story as Ink } from 'inkjs';
import type { Story } from './story.ts';

/** Values brought into a story's variables, or read from them. */
export type Carried = Readonly<Record<string, string | number | boolean>>;

/**
 * A runtime at the story's beginning. Values of `carried` whose variable the story does not have are left out.
 * `onTrouble` hears of errors; warnings are the author's business, and `check` shows them. `onStep` is called before each step of ink, and
 * stops the runtime for good where it throws.
 */
export function openInk(story: Story, carried: Carried, onTrouble: (message: string) => void, onStep: () => void = () => undefined): Ink {
  const ink = new Ink(story.ink);
  ink.allowExternalFunctionFallbacks = true;
  ink.onError = (message, type) => {
    if (type === ERROR) onTrouble(message);
  };
  for (const name of externalsOf(story)) ink.BindExternalFunctionGeneral(name, () => 0, false);
  for (const [name, value] of Object.entries(carried)) {
    if (ink.variablesState.GlobalVariableExistsWithName(name)) ink.variablesState[name] = value;
  }
  guard(ink, onStep);
  return ink;
}

const ERROR = 2; // ink's ErrorType, which inkjs does not export
const LONGEST = 1_000_000; // characters in a value

/**
 * Turns into a story's trouble what would otherwise be the game's. A text made of two that are a quarter of a billion characters long ends
 * the whole process, with no error before. And a sum without an answer (`1 / 0`) says only that something is null.
 */
function guard(ink: Ink, onStep: () => void): void {
  const perform = ink.PerformLogicAndFlowControl.bind(ink);
  ink.PerformLogicAndFlowControl = (thing) => {
    onStep();
    try {
      const performed = perform(thing);
      if (ink.state.evaluationStack.length > 0) keepShort(ink);
      return performed;
    } catch (error) {
      const isOperation = thing !== null && 'numberOfParameters' in thing;
      if (!isOperation || (error instanceof Error && 'useEndLineNumber' in error)) throw error; // ink's own, with a place
      return ink.Error('A sum has no answer: perhaps something was divided by 0.');
    }
  };
}

function keepShort(ink: Ink): void {
  const { value } = (ink.state.evaluationStack.at(-1) ?? {}) as { readonly value?: unknown };
  if (typeof value === 'string' && value.length > LONGEST) ink.Error(`A text has grown to ${value.length} characters, where at most ${LONGEST} can be kept.`);
}

/** External functions without a fallback in ink: they answer 0, so that a story from elsewhere still plays. Looked for once: a season opens its stories often. */
function externalsOf(story: Story): ReadonlySet<string> {
  const known = externals.get(story.ink) ?? unboundExternals(story);
  externals.set(story.ink, known);
  return known;
}

const externals = new WeakMap<object, ReadonlySet<string>>(); // by compiled story

function unboundExternals(story: Story): ReadonlySet<string> {
  const called = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      for (const [key, value] of Object.entries(node)) {
        if (key === 'x()' && typeof value === 'string') called.add(value);
        else visit(value);
      }
    }
  };
  visit(story.ink.root);
  const named = (story.ink.root as readonly unknown[]).at(-1);
  return new Set([...called].filter((name) => !(typeof named === 'object' && named !== null && name in named)));
}

import { Story as Ink } from 'inkjs';
import type { Story } from './story.ts';

/** Values brought into a story's variables, or read from them. */
export type Carried = Readonly<Record<string, string | number | boolean>>;

/**
 * A runtime at the story's beginning. Values of `carried` whose variable the story does not have are left out.
 * `onTrouble` hears of errors; warnings are the author's business, and `check` shows them.
 */
export function openInk(story: Story, carried: Carried, onTrouble: (message: string) => void): Ink {
  const ink = new Ink(story.ink as unknown as Record<string, unknown>);
  ink.allowExternalFunctionFallbacks = true;
  ink.onError = (message, type) => {
    if (type === ERROR) onTrouble(message);
  };
  for (const name of unboundExternals(story)) ink.BindExternalFunctionGeneral(name, () => 0, false);
  for (const [name, value] of Object.entries(carried)) {
    if (ink.variablesState.GlobalVariableExistsWithName(name)) ink.variablesState[name] = value;
  }
  return ink;
}

const ERROR = 2; // ink's ErrorType, which inkjs does not export

/** External functions without a fallback in ink: they answer 0, so that a story from elsewhere still plays. */
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

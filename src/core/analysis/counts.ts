import { command, type Item } from './content.ts';

/** How closely content looks at a visit count: at the number itself, at the number up to a limit, or at its place in a round. */
export type CountUse = 'exact' | { readonly upTo: number } | { readonly cycle: number };

/** How the content around it uses a count. `near`: what stands so many steps behind (or before) the place where it is read. */
export function countUse(near: (steps: number) => Item | undefined): CountUse {
  const [next, second] = [near(1), near(2)];
  if (next?.kind === 'operation' && truths.has(next.name)) return { upTo: 1 };
  if (next?.kind === 'command' && next.command === command.evalEnd) return decides(second) ? { upTo: 1 } : 'exact';
  if (next?.kind !== 'literal' || typeof next.value !== 'number') return 'exact';
  if (second?.kind === 'command' && second.command === command.shuffleIndex) return { cycle: next.value };
  if (second?.kind !== 'operation') return 'exact';
  if (second.name === 'MIN') return { upTo: Math.max(0, next.value) + 1 }; // an index: the count less one
  if (second.name === '%' && next.value > 0) return { cycle: next.value };
  return comparisons.has(second.name) ? { upTo: Math.max(0, next.value) + 1 } : 'exact';
}

/** The smallest number that stands for a count, given all the ways in which it is used. */
export function countsAs(count: number, uses: readonly CountUse[]): number {
  const [first] = uses;
  if (uses.length === 1 && typeof first === 'object' && 'cycle' in first) return count % first.cycle;
  let limit = 0;
  for (const use of uses) {
    if (use === 'exact' || 'cycle' in use) return count;
    limit = Math.max(limit, use.upTo);
  }
  return Math.min(count, limit);
}

const truths: ReadonlySet<string> = new Set(['!', '&&', '||']);
const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
const decides = (item: Item | undefined): boolean =>
  (item?.kind === 'divert' && item.item.isConditional) || (item?.kind === 'choice' && item.item.hasCondition);

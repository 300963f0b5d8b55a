import { command, type Content, isCommand, type Item, neighbour } from './content.ts';

/** What an expression is made of, from its start to just before `end`; undefined where more happens in it than reckoning with whole numbers and truths. */
export function reckoning(content: Content, end: number): Reckoning | undefined {
  const reads: string[] = [];
  const points: string[] = [];
  for (let steps = isCommand(neighbour(content, end, -1), command.evalEnd) ? -2 : -1; ; steps--) {
    const item = neighbour(content, end, steps);
    if (isCommand(item, command.evalStart)) return { reads, points };
    if (item?.kind === 'reference' && !item.item.pathForCount) reads.push(item.item.name ?? '');
    else if (item?.kind === 'pointer') points.push(item.variable);
    else if (item?.kind !== 'literal' && !isReckoned(item)) return undefined;
  }
}

/** The variables that an expression reads, and those that it hands over by `ref`. */
export interface Reckoning {
  readonly reads: readonly string[];
  readonly points: readonly string[];
}

/** Whether an item is an operation on numbers that cannot go wrong. */
export function isReckoned(item: Item | undefined): boolean {
  return item?.kind === 'operation' && operations.has(item.name);
}

const operations: ReadonlySet<string> = new Set(['+', '-', '_', '==', '!=', '>', '<', '>=', '<=', '!', '&&', '||', 'MIN', 'MAX']);

import { command, firstFrom, isCommand, neighbour } from './content.ts';
import type { FlowGraph } from './flow-graph.ts';
import { knots } from './rounds.ts';

/**
 * What a playthrough could perform more than once, as far as the source says. Too much may be in it, too little never. That is what leads round
 * to itself; what is called (tunnels, functions, threads, the words that a choice shares with its result), since that can be called from several
 * places; and what is offered beside a choice that leads back to it.
 */
export function performableAgain({ content, successors }: FlowGraph): ReadonlySet<number> {
  const inTurn = successors.map((all, at) => {
    const item = content.items[at];
    const first = item?.kind === 'choice' && item.item.choiceTarget ? firstFrom(item.item.choiceTarget, 0) : undefined;
    const taken = first && content.numbers.get(first);
    return taken === undefined ? all : all.filter((to) => to !== taken);
  });
  const onward = (at: number): readonly number[] => inTurn[at] ?? [];
  const called = content.items.flatMap((item, at) => {
    if (item.kind !== 'divert') return [];
    const { pushesToStack, isExternal, hasVariableTarget } = item.item;
    const isShared = !hasVariableTarget && !isExternal && item.item.targetPointer.container?.name === SHARED;
    const isCall = pushesToStack || isExternal || isShared || isCommand(neighbour(content, at, -1), command.startThread);
    return isCall ? (successors[at] ?? []).filter((to) => to !== at + 1) : [];
  });
  const everywhere = (at: number): readonly number[] => successors[at] ?? [];
  const again = new Set(reachedFrom(called, everywhere, new Uint8Array(successors.length)));
  const groups = knots(successors); // each after all that it leads to: what is before the first of those sought does not lead to any
  const order = new Int32Array(successors.length);
  for (const [number, group] of groups.entries()) for (const at of group) order[at] = number;
  for (const [at, item] of content.items.entries()) {
    if (item.kind !== 'choice') continue;
    const beside = reachedFrom(onward(at), onward, new Uint8Array(successors.length));
    const first = beside.reduce((least, each) => Math.min(least, order[each]!), Infinity);
    const isAfter = new Uint8Array(successors.length);
    reachedFrom(
      everywhere(at).filter((to) => !onward(at).includes(to)),
      (from) => (order[from]! < first ? NONE : everywhere(from)),
      isAfter,
    );
    for (const each of beside) if (isAfter[each] === 1) again.add(each);
  }
  for (const group of groups) {
    const [first = 0] = group;
    if (group.length > 1 || successors[first]?.includes(first)) for (const at of group) again.add(at);
  }
  return again;
}

/** Marks what can be come to, and lists it. */
function reachedFrom(starts: readonly number[], next: (at: number) => readonly number[], isReached: Uint8Array): readonly number[] {
  const reached: number[] = [];
  const come = (at: number): void => {
    if (isReached[at] === 1) return;
    isReached[at] = 1;
    reached.push(at);
  };
  for (const at of starts) come(at);
  for (let at = 0; at < reached.length; at++) for (const to of next(reached[at] ?? 0)) come(to);
  return reached;
}

const NONE: readonly number[] = [];
const SHARED = 's'; // ink's own name for the words that a choice shares with its result

import type { Story as Ink } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { Path } from 'inkjs/engine/Path';
import { command, type Content, contentOf, firstFrom, isCommand, isContainer, type Item, neighbour } from './content.ts';
import { countUse, type CountUse } from './counts.ts';

/**
 * Something that a state holds and content can read: `$name` a variable, `#path` how often a container was visited,
 * `@path` the turn of its last visit, `turns` how many turns have passed.
 */
export type Fact = string;

/** What a story can do next from anywhere, and what it reads and overwrites there. Too much is allowed to be in it, too little never. */
export interface FlowGraph {
  readonly content: Content;
  readonly successors: readonly (readonly number[])[];
  readonly uses: readonly (readonly Fact[])[];
  readonly kills: readonly (Fact | undefined)[]; // what is surely overwritten
  readonly counts: ReadonlyMap<Fact, readonly CountUse[]>; // how closely each `#path` is looked at
}

/** Reads the graph off a story's runtime content. */
export function flowGraph(ink: Ink): FlowGraph {
  const content = contentOf(ink);
  const successors: number[][] = content.things.map(() => []);
  const uses: Fact[][] = content.things.map(() => []);
  const kills: (Fact | undefined)[] = content.things.map(() => undefined);
  const counts = new Map<Fact, CountUse[]>();
  const targets = targetsOf(ink, content);
  const lists = content.items.some((item) => item.kind === 'other' && item.list);
  const globals = ink.state.variablesState['_globalVariables'] as ReadonlyMap<string, unknown>;
  for (const [at, item] of content.items.entries()) {
    const to = (thing: InkObject | undefined): void => {
      const number = thing && content.numbers.get(thing);
      if (number !== undefined) successors[at]?.push(number);
    };
    const use = (fact: Fact): void => void uses[at]?.push(fact);
    const count = (container: Container | null, seen: CountUse): void => {
      if (!container) return;
      const fact = `#${container.path.toString()}`;
      use(fact);
      counts.set(fact, [...(counts.get(fact) ?? []), seen]);
    };
    const anywhere = (): void => targets.jumps.forEach(to);
    const lookAt = (container: Container | null, by: Item | undefined): void => {
      if (isCommand(by, command.readCount)) count(container, 'exact');
      if (isCommand(by, command.turnsSince) && container) use(`@${container.path.toString()}`);
    };
    const onward = (): void => to(after(content.things[at]));
    const near = (steps: number): Item | undefined => neighbour(content, at, steps);
    switch (item.kind) {
      case 'divert': {
        const divert = item.item;
        if (divert.isExternal) {
          const fallback = ink.KnotContainerWithName(divert.targetPathString ?? '');
          if (fallback) to(firstFrom(fallback, 0));
          onward();
        } else if (divert.hasVariableTarget) {
          use(`$${divert.variableDivertName}`);
          if (divert.variableDivertName !== RETURN) anywhere();
        } else {
          const { container, index } = divert.targetPointer;
          if (container) to(firstFrom(container, index));
          if (container?.name === SHARED) onward(); // the words that a choice shares with its result come back by `$r`
        }
        if (divert.isConditional || divert.pushesToStack || isCommand(near(-1), command.startThread)) onward();
        break;
      }
      case 'choice':
        if (item.item.choiceTarget) to(firstFrom(item.item.choiceTarget, 0));
        if (item.item.onceOnly) count(item.item.choiceTarget, { upTo: 1 });
        onward();
        break;
      case 'reference':
        if (item.item.pathForCount) count(item.item.containerForCount, countUse(near));
        else use(`$${item.item.name}`);
        onward();
        break;
      case 'assignment':
        if (item.item.isGlobal ? !lists || assignsPlain(near) : item.item.isNewDeclaration && !globals.has(item.item.variableName ?? ''))
          kills[at] = `$${item.item.variableName}`;
        onward();
        break;
      case 'pointer':
        use(`$${item.variable}`);
        onward();
        break;
      case 'target':
        lookAt(containerAt(ink, item.path), near(1));
        onward();
        break;
      case 'command':
        if (item.command === command.visitIndex) count(parentOf(content.things[at]), countUse(near));
        if (item.command === command.turns) use('turns');
        if (near(-1)?.kind !== 'target') for (const container of targets.values) lookAt(container, item);
        if (item.command === command.popTunnel) {
          const onwards = near(-2); // before the end of the evaluation: nothing at all, or where to go instead of back
          if (onwards?.kind === 'target') to(entryOf(ink, onwards.path));
          else if (onwards?.kind !== 'other') anywhere();
        }
        if (!stops.has(item.command)) onward();
        break;
      case 'operation':
      case 'literal':
      case 'other':
        onward();
        break;
    }
  }
  return { content, successors, uses, kills, counts };
}

const RETURN = '$r'; // the compiler's own: where a choice's shared words go back to
const SHARED = 's';
const stops: ReadonlySet<number> = new Set([command.end, command.done, command.popFunction, command.popTunnel]);

const parentOf = (thing: InkObject | undefined): Container | null => (isContainer(thing?.parent) ? thing.parent : null);

/** A list that is assigned to takes over what kinds of item the old one could hold: only plain values surely overwrite. */
function assignsPlain(near: (steps: number) => Item | undefined): boolean {
  const assigned = isCommand(near(-1), command.evalEnd) ? near(-2) : near(-1);
  return assigned?.kind === 'literal' || assigned?.kind === 'target' || isCommand(assigned, command.endString);
}

interface Targets {
  readonly jumps: readonly (InkObject | undefined)[]; // where a divert by variable can lead
  readonly values: readonly (Container | null)[]; // what a count by variable can be of
}

function targetsOf(ink: Ink, content: Content): Targets {
  const found = content.items.flatMap((item, at) => {
    if (item.kind !== 'target' || /^\$r\d+$/u.test(item.path.lastComponent?.name ?? '')) return [];
    const next = neighbour(content, at, 1);
    const counted = isCommand(next, command.readCount) || isCommand(next, command.turnsSince);
    const onward = isCommand(neighbour(content, at, 2), command.popTunnel);
    return counted || onward ? [] : [item.path];
  });
  return { jumps: found.map((path) => entryOf(ink, path)), values: found.map((path) => containerAt(ink, path)) };
}

function entryOf(ink: Ink, path: Path): InkObject | undefined {
  const { container, index } = ink.PointerAtPath(path);
  return container ? firstFrom(container, index) : undefined;
}

function containerAt(ink: Ink, path: Path): Container | null {
  const found = ink.ContentAtPath(path).correctObj;
  return isContainer(found) ? found : null;
}

function after(thing: InkObject | undefined): InkObject | undefined {
  const parent = parentOf(thing);
  return parent && thing ? firstFrom(parent, parent.content.indexOf(thing) + 1) : undefined;
}

import type { Story as Ink } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import { isReckoned, reckoning } from './arithmetic.ts';
import { command, type Content, firstFrom, isCommand, neighbour } from './content.ts';

/** Variables of which a story could do without some of what it does with them. */
export interface Idle {
  /**
   * Global variables that decide nothing in this story: they are only reckoned with, and only into each other. Such are gauges that later
   * scenes read. A state need not tell them apart. All of them hold numbers or truths, so that reckoning with them cannot fail.
   */
  readonly idle: ReadonlySet<string>;
  readonly unseen: ReadonlySet<string>; // those of them that do not become what anybody is shown, either: nothing at all depends on them in this story
}

/** Looks for them. `shown`: the gauges. */
export function idleVariables(ink: Ink, content: Content, shown: readonly { readonly id: string }[]): Idle {
  const { idle, flows } = idleIn(ink, content);
  const unseen = new Set([...idle].filter((name) => !shown.some(({ id }) => id === name)));
  keepApart(unseen, flows);
  return { idle, unseen };
}

function idleIn(ink: Ink, content: Content): { readonly idle: ReadonlySet<string>; readonly flows: Flows } {
  const callees = content.items.map((_, at) => calleeAt(content, at));
  const globals = ink.state.variablesState['_globalVariables'] as ReadonlyMap<string, { readonly value?: unknown }>;
  let numbers: ReadonlySet<string> = new Set(
    [...globals].filter(([, { value }]) => typeof value === 'number' || typeof value === 'boolean').map(([name]) => name),
  );
  for (;;) {
    const quiet = quietFunctions(content, callees, numbers);
    const flows = flowsOf(content, callees, quiet);
    const still = new Set(
      [...numbers].filter(
        (name) => !flows.unclear.has(name) && !flows.into.some(({ writes, reads }) => writes.includes(name) && reads.some((read) => !numbers.has(read))),
      ),
    );
    if (still.size === numbers.size) return { idle: withoutDecisive(numbers, flows), flows };
    numbers = still;
  }
}

/** Functions that say nothing and decide nothing: called as a statement, all they do is change variables, each time in finitely many steps. */
type Quiet = ReadonlyMap<Container, Flow>;

type Callees = readonly (Container | undefined)[]; // of the content: the function that a divert calls

/** What is read decides what is written. */
interface Flow {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

interface Flows {
  readonly into: readonly Flow[];
  readonly decisive: ReadonlySet<string>; // read where something else depends on it
  readonly unclear: ReadonlySet<string>; // written where it is not known what
}

/** The greatest set of variables that flow only into each other. */
function withoutDecisive(numbers: ReadonlySet<string>, flows: Flows): ReadonlySet<string> {
  const idle = new Set([...numbers].filter((name) => !flows.decisive.has(name)));
  keepApart(idle, flows);
  return idle;
}

/** Takes out what flows into anything else. */
function keepApart(names: Set<string>, { into }: Flows): void {
  for (let before = -1; before !== names.size;) {
    before = names.size;
    for (const { reads, writes } of into) if (writes.some((name) => !names.has(name))) for (const name of reads) names.delete(name);
  }
}

function flowsOf(content: Content, callees: Callees, quiet: Quiet): Flows {
  const into: Flow[] = [...quiet.values()];
  const decisive = new Set<string>();
  const unclear = new Set<string>();
  const accounted = new Set<number>([...quiet.keys()].flatMap((container) => placesIn(content, container))); // references and pointers that a flow speaks of
  for (const [at, item] of content.items.entries()) {
    if (accounted.has(at)) continue;
    const callee = callees[at];
    const flow = callee ? quiet.get(callee) : undefined;
    const isWrite = item.kind === 'assignment' && item.item.isGlobal && !item.item.isNewDeclaration;
    if (!isWrite && !(flow && isStatement(content, at))) continue;
    const sum = reckoning(content, at);
    if (!sum || (isWrite && sum.points.length > 0)) {
      if (isWrite) unclear.add(item.item.variableName ?? '');
      continue;
    }
    for (let back = at - 1; !isCommand(content.items[back], command.evalStart); back--) accounted.add(back);
    const writes = isWrite ? [item.item.variableName ?? ''] : [...sum.points, ...(flow?.writes ?? [])];
    into.push({ reads: [...sum.reads, ...sum.points, ...(flow?.reads ?? [])], writes });
  }
  for (const [at, item] of content.items.entries()) {
    if (accounted.has(at)) continue;
    if (item.kind === 'reference') decisive.add(item.item.name ?? '');
    if (item.kind === 'divert' && item.item.variableDivertName !== null) decisive.add(item.item.variableDivertName);
    if (item.kind === 'pointer') {
      decisive.add(item.variable);
      unclear.add(item.variable);
    }
  }
  return { into, decisive, unclear };
}

function quietFunctions(content: Content, callees: Callees, numbers: ReadonlySet<string>): Quiet {
  const external = new Set(content.items.flatMap((item) => (item.kind === 'divert' && item.item.isExternal ? (item.item.targetPathString ?? []) : [])));
  const called = new Set(callees.flatMap((callee) => callee ?? []));
  const calledBadly = new Set(
    callees.flatMap((callee, at) => {
      const sum = callee && isStatement(content, at) ? reckoning(content, at) : undefined;
      return callee && !(sum && [...sum.reads, ...sum.points].every((name) => numbers.has(name))) ? [callee] : [];
    }),
  );
  const callsWell = (container: Container): boolean => !calledBadly.has(container) && !external.has(container.name ?? '');
  return new Map(
    [...called].filter(callsWell).flatMap((container) => {
      const flow = quietFlow(content, container, numbers);
      return flow ? [[container, flow] as const] : [];
    }),
  );
}

/** What a function reads and writes, of global variables; undefined where it does anything else. */
function quietFlow(content: Content, container: Container, numbers: ReadonlySet<string>): Flow | undefined {
  const body = placesIn(content, container);
  const own = new Set(
    body.flatMap((at) => {
      const item = content.items[at];
      return item?.kind === 'assignment' && item.item.isNewDeclaration ? [item.item.variableName ?? ''] : [];
    }),
  );
  const reads = new Set<string>();
  const writes = new Set<string>();
  const knows = (name: string | null, kept: Set<string>): boolean => {
    if (name === null || own.has(name)) return name !== null;
    kept.add(name);
    return numbers.has(name);
  };
  const isQuiet = body.every((at) => {
    const item = content.items[at];
    switch (item?.kind) {
      case 'literal':
        return true;
      case 'operation':
        return isReckoned(item);
      case 'reference':
        return knows(item.item.name, reads);
      case 'assignment':
        return knows(item.item.variableName, writes);
      case 'command':
        return hushed.has(item.command);
      case 'divert': {
        const { pushesToStack, isExternal, hasVariableTarget } = item.item;
        return !pushesToStack && !isExternal && !hasVariableTarget && leadsOn(content, at, container);
      }
      case 'other':
        return isBlank(content.things[at]);
      default:
        return false;
    }
  });
  return isQuiet ? { reads: [...reads], writes: [...writes] } : undefined;
}

/** Blanks and line ends, which a function does not say, and the nothing that it returns. */
function isBlank(thing: InkObject | undefined): boolean {
  const { value, text } = (thing ?? {}) as { readonly value?: unknown; readonly text?: unknown };
  if (value !== undefined) return typeof value === 'string' && /^\s*$/u.test(value);
  return text === undefined && (thing as { toString(): string } | undefined)?.toString() !== 'Glue';
}

const hushed: ReadonlySet<number> = new Set([command.evalStart, command.evalEnd, command.duplicate, command.pop, command.noOp, command.popFunction]);
const FUNCTION = 1; // ink's PushPopType, which inkjs does not export

function calleeAt({ items }: Content, at: number): Container | undefined {
  const item = items[at];
  if (item?.kind !== 'divert' || !item.item.pushesToStack || item.item.stackPushType !== FUNCTION || item.item.hasVariableTarget || item.item.isExternal)
    return undefined;
  return item.item.targetPointer.container ?? undefined;
}

const isStatement = (content: Content, at: number): boolean => isCommand(neighbour(content, at, 1), command.pop);

/** All that is in a container, at any depth, by its places in the row. */
function placesIn({ spans }: Content, container: Container): readonly number[] {
  const [from, to] = spans.get(container) ?? [0, 0];
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether a divert stays in a container and leads to something later in it: then there is no going round. */
function leadsOn(content: Content, at: number, container: Container): boolean {
  const item = content.items[at];
  const { container: target, index } = item?.kind === 'divert' ? item.item.targetPointer : { container: null, index: 0 };
  if (!target) return false;
  const number = content.numbers.get(firstFrom(target, index) ?? content.things[at]!);
  const [, end] = content.spans.get(container) ?? [0, 0];
  return number !== undefined && number > at && number < end;
}

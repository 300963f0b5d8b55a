import type { Story as Ink } from 'inkjs';
import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { Container } from 'inkjs/engine/Container';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import type { Path } from 'inkjs/engine/Path';
import type { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { VariableReference } from 'inkjs/engine/VariableReference';

/** One thing that ink performs, sorted by kind. The classes are those of inkjs, which does not export them: they are known by their fields. */
export type Item =
  | { readonly kind: 'divert'; readonly item: Divert }
  | { readonly kind: 'choice'; readonly item: ChoicePoint }
  | { readonly kind: 'reference'; readonly item: VariableReference }
  | { readonly kind: 'assignment'; readonly item: VariableAssignment }
  | { readonly kind: 'command'; readonly command: number }
  | { readonly kind: 'operation'; readonly name: string }
  | { readonly kind: 'target'; readonly path: Path } // a divert target as a value
  | { readonly kind: 'pointer'; readonly variable: string } // `ref`: a variable as a value
  | { readonly kind: 'literal'; readonly value: number | boolean }
  | { readonly kind: 'other'; readonly list: boolean }; // text, lists, glue, and what else is only said

/** The commands that matter to a search, by ink's own numbers. */
export const command = {
  evalStart: 0,
  evalOutput: 1,
  evalEnd: 2,
  duplicate: 3,
  pop: 4,
  beginString: 7,
  endString: 8,
  noOp: 9,
  popFunction: 5,
  popTunnel: 6,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  random: 14,
  seedRandom: 15,
  visitIndex: 16,
  shuffleIndex: 17,
  startThread: 18,
  done: 19,
  end: 20,
  listRandom: 23,
  beginTag: 24,
  endTag: 25,
} as const;

/** Whether something is a container, rather than content. */
export function isContainer(thing: unknown): thing is Container {
  return typeof thing === 'object' && thing !== null && 'namedContent' in thing;
}

/** Sorts one thing that ink performs. */
export function itemOf(thing: InkObject): Item {
  const any = thing as unknown as Readonly<Record<string, unknown>>;
  if ('hasVariableTarget' in any) return { kind: 'divert', item: thing as Divert };
  if ('choiceTarget' in any) return { kind: 'choice', item: thing as ChoicePoint };
  if ('pathForCount' in any) return { kind: 'reference', item: thing as VariableReference };
  if ('isNewDeclaration' in any) return { kind: 'assignment', item: thing as VariableAssignment };
  if ('commandType' in any) return { kind: 'command', command: (thing as ControlCommand).commandType };
  if ('numberOfParameters' in any) return { kind: 'operation', name: String(any['name']) };
  if (!('valueType' in any)) return { kind: 'other', list: false };
  if ('contextIndex' in any) return { kind: 'pointer', variable: String(any['variableName']) };
  const value = any['value'];
  if ('targetPath' in any) return { kind: 'target', path: any['targetPath'] as Path };
  if (typeof value === 'number' || typeof value === 'boolean') return { kind: 'literal', value };
  return { kind: 'other', list: value instanceof Map };
}

/** All that a story can perform, in one row, and every container. */
export interface Content {
  readonly things: readonly InkObject[];
  readonly items: readonly Item[]; // of `things`, one for one
  readonly numbers: ReadonlyMap<InkObject, number>; // of each thing, its place in the row
  readonly containers: readonly Container[];
  readonly spans: ReadonlyMap<Container, readonly [from: number, to: number]>; // of each container: what is in it, at any depth, stands side by side in the row, from one number up to another
}

/** Lays out a story's content. */
export function contentOf(ink: Ink): Content {
  const things: InkObject[] = [];
  const numbers = new Map<InkObject, number>();
  const containers: Container[] = [];
  const spans = new Map<Container, readonly [number, number]>();
  const visit = (container: Container): void => {
    const from = things.length;
    containers.push(container);
    for (const thing of container.content) {
      if (isContainer(thing)) visit(thing);
      else numbers.set(thing, things.push(thing) - 1);
    }
    for (const named of container.namedContent.values()) if (isContainer(named) && !container.content.includes(named)) visit(named);
    spans.set(container, [from, things.length]);
  };
  visit(ink.mainContentContainer);
  return { things, items: things.map(itemOf), numbers, containers, spans };
}

/** The first thing performed from an index (below 0: the start) of a container on; undefined: the flow ends there. */
export function firstFrom(container: Container, index: number): InkObject | undefined {
  let within = container;
  let at = Math.max(0, index);
  for (;;) {
    const thing = within.content[at];
    if (thing === undefined) {
      const parent = within.parent;
      const place = isContainer(parent) ? parent.content.indexOf(within) : -1;
      if (!isContainer(parent) || place < 0) return undefined;
      within = parent;
      at = place + 1;
    } else if (!isContainer(thing)) return thing;
    else if (thing.content.length === 0) at += 1;
    else {
      within = thing;
      at = 0;
    }
  }
}

/** Whether an item is this command. */
export function isCommand(item: Item | undefined, wanted: number): boolean {
  return item?.kind === 'command' && item.command === wanted;
}

/** What stands so many steps behind (or before) a thing, in the same container. */
export function neighbour({ things, items }: Content, at: number, steps: number): Item | undefined {
  const thing = things[at];
  const beside = things[at + steps];
  return thing && beside && beside.parent === thing.parent ? items[at + steps] : undefined;
}

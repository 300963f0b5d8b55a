import type { InkObject } from 'inkjs/engine/Object';
import { command, type Content, isContainer, type Item } from './content.ts';

/** Where a thing stands, and whether ink goes straight on from it to the thing beside it. */
export interface Standing {
  readonly number: number; // of all content
  readonly beside: readonly InkObject[]; // the content of its container
  readonly at: number; // index into it
  readonly straight: boolean;
  readonly assigns: boolean; // to a variable
  readonly said: boolean; // text, the end of a line, glue, a tag: where nobody listens, nothing happens
  readonly next: InkObject | undefined; // what is performed next without more ado; undefined: ink has to see to it
  readonly follower: Standing | undefined; // where that stands
}

/** Ink looks after each thing whether it led elsewhere, into or out of something. After most it did not. */
export function standings({ things, items }: Content): ReadonlyMap<InkObject, Standing> {
  const found = new Map<InkObject, Standing>();
  for (let number = things.length - 1; number >= 0; number--) {
    const thing = things[number];
    const item = items[number];
    if (!thing || !item || !isContainer(thing.parent)) continue;
    const beside = thing.parent.content;
    const next = things[number + 1];
    const at = next?.parent === thing.parent ? (found.get(next)?.at ?? 0) - 1 : beside.indexOf(thing);
    const isNext = next !== undefined && beside[at + 1] === next && (isStraight(items[number + 1]) || items[number + 1]?.kind === 'divert');
    const straight = isStraight(item);
    const follows = straight && isNext ? next : undefined;
    const follower = follows && found.get(follows);
    found.set(thing, { number, beside, at, straight, assigns: item.kind === 'assignment', said: isSaid(item), next: follows, follower });
  }
  return found;
}

const plain: ReadonlySet<number> = new Set([
  command.evalStart,
  command.evalOutput,
  command.evalEnd,
  command.duplicate,
  command.pop,
  command.beginString,
  command.endString,
  command.noOp,
  command.beginTag,
  command.endTag,
]);
const silent: ReadonlySet<number> = new Set([command.noOp, command.beginTag, command.endTag]);

function isStraight(item: Item | undefined): boolean {
  switch (item?.kind) {
    case 'reference':
    case 'operation':
    case 'assignment':
    case 'literal':
    case 'target':
    case 'other':
      return true;
    case 'command':
      return plain.has(item.command);
    default:
      return false;
  }
}

function isSaid(item: Item): boolean {
  return item.kind === 'command' ? silent.has(item.command) : item.kind === 'other' && !item.list;
}

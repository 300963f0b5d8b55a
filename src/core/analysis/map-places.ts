import type { Story as Ink } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import { type Content, firstFrom, isContainer } from './content.ts';
import type { Stretch } from './map.ts';

/** A knot or a stitch, as it stands in a story's content. */
export interface Place {
  readonly id: string; // `knot`, `knot.stitch`; `~` for what stands before the first
  readonly name: string; // `knot`, `stitch`; empty for what stands before the first
  readonly parent: string | null; // of a stitch: its knot
  readonly start: number | undefined; // the first thing performed; undefined: it is empty
  readonly stretch: Stretch | null;
}

/** Which part of a story's content stands where. */
export interface Places {
  readonly all: readonly Place[]; // in the order of the source, without functions
  readonly of: (at: number) => string | undefined; // of a thing, its place; undefined: in a function, or in none
  readonly at: (start: number) => string | undefined; // the place that begins with this thing
  readonly stretchOf: (things: readonly number[]) => Stretch | null;
}

const FUNCTION = 1; // ink's PushPopType, which inkjs does not export

/** Finds the knots and stitches of a story. Functions are left out: nothing is said to go there. */
export function placesOf(ink: Ink, content: Content): Places {
  const called = functions(content);
  const containers = new Map<Container, { readonly id: string; readonly name: string; readonly parent: string | null }>();
  containers.set(ink.mainContentContainer, { id: '~', name: '', parent: null });
  for (const knot of flowsIn(ink.mainContentContainer)) {
    if (called.has(knot) || knot.name === 'global decl') continue;
    const id = knot.name ?? '';
    containers.set(knot, { id, name: id, parent: null });
    for (const stitch of flowsIn(knot)) containers.set(stitch, { id: `${id}.${stitch.name}`, name: stitch.name ?? '', parent: id });
  }
  const known = new Map<InkObject, string | undefined>();
  const placeIn = (container: InkObject | null): string | undefined => {
    if (!isContainer(container)) return undefined;
    if (!known.has(container)) {
      const isOut = called.has(container) || container.name === 'global decl';
      known.set(container, containers.get(container)?.id ?? (isOut ? undefined : placeIn(container.parent)));
    }
    return known.get(container);
  };
  const of = content.things.map((thing) => placeIn(thing.parent));
  const inside = Map.groupBy(of.keys(), (at) => of[at]);
  const stretchOf = (things: readonly number[]): Stretch | null => stretch(things.flatMap((at) => content.things[at] ?? []));
  const all = [...containers].map(([container, names]): Place => {
    const first = firstFrom(container, 0);
    const start = first && content.numbers.get(first);
    return { ...names, start, stretch: stretchOf(inside.get(names.id) ?? []) };
  });
  const begun = all.filter(({ start, id }) => start !== undefined && of[start] === id);
  const starts = new Map(begun.map(({ id, start }) => [start, id]));
  return { all: all.filter(({ id, start }) => id !== '~' || start !== undefined), of: (at) => of[at], at: (start) => starts.get(start), stretchOf };
}

/** The knots of a story, or the stitches of a knot: what has a name and is not come to by itself. Ink's own names are not among them. */
function flowsIn(container: Container): readonly Container[] {
  return [...container.namedContent.values()].filter(
    (named): named is Container => isContainer(named) && !container.content.includes(named) && !/^([cgs](-\d+)?|b|\$.*)$/u.test(named.name ?? ''),
  );
}

/** What is called as a function anywhere. */
function functions({ items }: Content): ReadonlySet<unknown> {
  return new Set(
    items.flatMap((item) => (item.kind === 'divert' && isCall(item.item) && !item.item.hasVariableTarget ? (item.item.targetPointer.container ?? []) : [])),
  );
}

/** Whether a divert calls a function. */
export function isCall({ pushesToStack, stackPushType, isExternal }: { pushesToStack: boolean; stackPushType: number; isExternal: boolean }): boolean {
  return isExternal || (pushesToStack && stackPushType === FUNCTION);
}

/** From the first line to the last, in the file where most of it stands first. */
function stretch(things: readonly InkObject[]): Stretch | null {
  const [meta, ...rest] = things.flatMap((thing) => thing.debugMetadata ?? []);
  if (!meta) return null;
  const same = [meta, ...rest].filter(({ fileName }) => fileName === meta.fileName);
  return {
    file: meta.fileName ?? '',
    from: Math.min(...same.map(({ startLineNumber }) => startLineNumber)),
    to: Math.max(...same.map(({ startLineNumber }) => startLineNumber)),
  };
}

import type { Story as Ink } from 'inkjs';
import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { InkObject } from 'inkjs/engine/Object';
import { command, type Content, firstFrom, isCommand } from '../analysis/content.ts';
import { flowGraph } from '../analysis/flow-graph.ts';

/** Where a story can go, without regard to conditions: nothing can happen that is not in it. */
export interface Flow {
  /** Whether there is any way from the beginning to something of that path, or within it. */
  readonly reaches: (path: string) => boolean;
  /** Of places without a way to them: those that no other of them leads to (of a ring, its first), with all that one would come to from there. */
  readonly lost: (paths: readonly string[]) => ReadonlyMap<string, readonly string[]>;
  /** The keys of all tags between taking a choice and the next one: `why`, `remember`. */
  readonly tagsAfter: (choice: ChoicePoint) => ReadonlySet<string>;
  /** The keys of all tags between the choices before and this one. */
  readonly tagsBefore: (choice: ChoicePoint) => ReadonlySet<string>;
}

const BEGIN_TAG = 24; // ink's number of the command

/** Reads a story's flow off its content. */
export function flowOf(ink: Ink): Flow {
  const { content, successors } = flowGraph(ink);
  const keys = tagKeys(content);
  const isChoice = (at: number): boolean => content.items[at]?.kind === 'choice';
  const firstOf = (choice: ChoicePoint): number | undefined => {
    const first = choice.choiceTarget ? firstFrom(choice.choiceTarget, 0) : undefined;
    return first && content.numbers.get(first);
  };
  const walk = (from: readonly number[], next: (at: number) => readonly number[]): ReadonlySet<number> => {
    const seen = new Set(from);
    for (const at of seen) for (const to of next(at)) seen.add(to);
    return seen;
  };
  const keysOf = (things: Iterable<number>): ReadonlySet<string> => new Set([...things].flatMap((at) => keys.get(at) ?? []));

  const beginning = firstFrom(ink.mainContentContainer, 0);
  const start = beginning && content.numbers.get(beginning);
  const reached = start === undefined ? new Set<number>() : walk([start], (at) => successors[at] ?? []);
  const containers = new Set<InkObject>();
  for (const at of reached) {
    for (let container = content.things[at]?.parent; container && !containers.has(container); container = container.parent) containers.add(container);
  }
  const paths = new Set([...containers].map((container) => container.path.toString()));

  const predecessors: number[][] = content.things.map(() => []);
  for (const [at, tos] of successors.entries()) for (const to of tos) predecessors[to]?.push(at);
  const taken = new Map(content.items.flatMap((item, at) => (item.kind === 'choice' ? [[at, firstOf(item.item)] as const] : [])));
  return {
    reaches: (path) => paths.has(path),
    lost: (lost) => firstOfLost(lost, leadsTo(content, successors, new Set(lost))),
    tagsAfter: (choice) => {
      const first = firstOf(choice);
      return keysOf(first === undefined ? [] : walk([first], (at) => (isChoice(at) ? [] : (successors[at] ?? []))));
    },
    tagsBefore: (choice) => {
      const at = content.numbers.get(choice);
      // An option of the same decision is passed by; the way through another that was taken is not followed back.
      return keysOf(at === undefined ? [] : walk([at], (now) => (predecessors[now] ?? []).filter((from) => !isChoice(from) || taken.get(from) !== now)));
    },
  };
}

/** From which of these places a way leads to which other. */
function leadsTo({ things }: Content, successors: readonly (readonly number[])[], places: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<InkObject, string | undefined>();
  const placeOf = (container: InkObject | null | undefined): string | undefined => {
    if (!container) return undefined;
    if (!known.has(container)) {
      const path = container.path.toString();
      known.set(container, places.has(path) ? path : placeOf(container.parent));
    }
    return known.get(container);
  };
  const placed = things.map((thing) => placeOf(thing.parent));
  const ways = new Map([...places].map((place) => [place, new Set<string>()]));
  for (const [at, tos] of successors.entries()) {
    for (const to of tos) {
      const [from, next] = [placed[at], placed[to]];
      if (from !== undefined && next !== undefined && from !== next) ways.get(from)?.add(next);
    }
  }
  return ways;
}

function firstOfLost(lost: readonly string[], ways: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const ledTo = new Set([...ways.values()].flatMap((tos) => [...tos]));
  const first = new Map<string, readonly string[]>();
  const spoken = new Set<string>();
  for (const place of [...lost.filter((each) => !ledTo.has(each)), ...lost]) {
    if (spoken.has(place)) continue;
    const from = new Set([place]);
    for (const each of from) for (const to of ways.get(each) ?? []) if (!spoken.has(to)) from.add(to);
    first.set(
      place,
      lost.filter((each) => each !== place && from.has(each)),
    );
    for (const each of from) spoken.add(each);
  }
  return first;
}

/** By the place of the command that begins it: the key of each tag that a line has. Those of options' own words are left out. */
function tagKeys({ things, items }: Content): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const quoted = new Set<InkObject | null | undefined>(); // containers in the middle of a string
  for (const [at, item] of items.entries()) {
    const container = things[at]?.parent;
    if (isCommand(item, command.beginString)) quoted.add(container);
    if (isCommand(item, command.endString)) quoted.delete(container);
    if (quoted.has(container) || !isCommand(item, BEGIN_TAG)) continue;
    const next = things[at + 1] as { readonly value?: unknown } | undefined;
    const key = typeof next?.value === 'string' ? /^\s*([\w-]+)/u.exec(next.value)?.[1] : undefined;
    if (key !== undefined) keys.set(at, key.toLowerCase());
  }
  return keys;
}

import { firstFrom, isCommand, command, type Content, neighbour } from './content.ts';
import type { FlowGraph } from './flow-graph.ts';
import { readTags } from '../story/line.ts';
import type { MapEdge } from './map.ts';
import { isCall, type Places } from './map-places.ts';

/** What is come to from somewhere, before anything is decided. */
export interface Found {
  readonly choices: readonly number[]; // that are offered there, in the order of the source
  readonly stops: ReadonlyMap<string, MapEdge['kind']>; // places and endings
  readonly ends: boolean; // the story can end there
  readonly returns: boolean; // it can go back to where a tunnel was come from
}

/** An ending where its tag stands. */
interface EndingTag {
  readonly id: string;
  readonly title: string;
  readonly place: string;
}

/** How to walk through a story, and the endings that stand on the way, by where their tags begin. */
export interface Walker {
  readonly walk: (from: readonly number[]) => Found;
  readonly endings: ReadonlyMap<number, EndingTag>;
}

/** Ink's numbers of the commands around a tag. */
export const tagCommand = { begin: 24, end: 25 } as const;

/** Walks stop where a place begins, an ending is named, or a choice is offered and not taken. */
export function walker({ content, successors }: FlowGraph, places: Places): Walker {
  const endings = endingsIn(content, places);
  const walk = (from: readonly number[]): Found => {
    const seen = new Set(from);
    const choices: number[] = [];
    const stops = new Map<string, MapEdge['kind']>();
    let ends = false;
    let returns = false;
    for (const at of seen) {
      const item = content.items[at];
      const ending = endings.get(at);
      if (ending) {
        stops.set(ending.id, 'goes');
        continue;
      }
      if (item?.kind === 'choice') choices.push(at);
      ends ||= isCommand(item, command.end);
      returns ||= isCommand(item, command.popTunnel);
      for (const to of onwardFrom(at)) {
        const place = item?.kind === 'choice' && to === targetOf(at) ? TAKEN : places.at(to);
        if (place === undefined) seen.add(to);
        else if (place !== TAKEN && stops.get(place) !== 'goes') stops.set(place, visits(content, at) && to !== at + 1 ? 'visits' : 'goes');
      }
    }
    return { choices: choices.sort((one, other) => one - other), stops, ends, returns };
  };
  const targetOf = (at: number): number | undefined => {
    const item = content.items[at];
    const first = item?.kind === 'choice' && item.item.choiceTarget ? firstFrom(item.item.choiceTarget, 0) : undefined;
    return first && content.numbers.get(first);
  };
  /** Where it goes on; not into functions, which always come back. */
  const onwardFrom = (at: number): readonly number[] => {
    const item = content.items[at];
    const all = successors[at] ?? [];
    return item?.kind === 'divert' && isCall(item.item) ? all.filter((to) => places.of(to) !== undefined && places.of(to) === places.of(at)) : all;
  };
  return { walk, endings };
}

const TAKEN = Symbol('a choice that is not taken');

/** Whether what is diverted to here is come back from. */
function visits(content: Content, at: number): boolean {
  const item = content.items[at];
  return item?.kind === 'divert' && (item.item.pushesToStack || isCommand(neighbour(content, at, -1), command.startThread));
}

/** Tags that name an ending; of those that say something else each time, none. */
function endingsIn(content: Content, places: Places): ReadonlyMap<number, EndingTag> {
  const found = new Map<number, EndingTag>();
  for (const at of content.items.keys()) {
    const place = places.of(at);
    if (place === undefined) continue;
    const ending = readTags([tagFrom(content, at)]).find((meaning) => meaning.kind === 'ending');
    if (ending) found.set(at, { id: `${place}!${ending.ending}`, title: ending.title, place });
  }
  return found;
}

/** The words of the tag that begins here; empty where none does. */
export function tagFrom({ items, things }: Content, at: number): string {
  if (!isCommand(items[at], tagCommand.begin)) return '';
  let text = '';
  for (let next = at + 1; next < items.length && !isCommand(items[next], tagCommand.end); next++) text += textOf(things[next]);
  return text;
}

/** What a thing says by itself: its words; empty where it says none. */
export function textOf(thing: unknown): string {
  const { value } = (thing ?? {}) as { readonly value?: unknown };
  return typeof value === 'string' ? value : '';
}

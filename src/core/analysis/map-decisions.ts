import type { InkObject } from 'inkjs/engine/Object';
import { countNamesakes, nameChoice, type Ordinals } from '../story/ids.ts';
import { readTags } from '../story/line.ts';
import type { InkJson } from '../story/story.ts';
import { command, type Content, firstFrom, isCommand, isContainer } from './content.ts';
import type { MapDecision, MapOption, Stretch } from './map.ts';
import type { Places } from './map-places.ts';
import { tagCommand, tagFrom, textOf, type Walker } from './map-walk.ts';

/** A story's decisions. */
export interface Decisions {
  readonly all: readonly MapDecision[]; // in the order of the source
  readonly nameOf: (choice: number) => string | undefined; // the decision that offers it
  readonly startsOf: (decision: MapDecision) => readonly (number | undefined)[]; // where each option goes on
}

/** Finds what is offered together: choices that are come to without taking one of them. */
export function decisionsIn(json: InkJson, content: Content, places: Places, walk: Walker['walk']): Decisions {
  const ordinals = countNamesakes(json);
  const choices = content.items.flatMap((item, at) => (item.kind === 'choice' && places.of(at) !== undefined ? [at] : []));
  const startOf = (at: number): number | undefined => {
    const item = content.items[at];
    const first = item?.kind === 'choice' && item.item.choiceTarget ? firstFrom(item.item.choiceTarget, 0) : undefined;
    return first && content.numbers.get(first);
  };
  const begins = [...places.all.map(({ start }) => start), ...choices.map(startOf)].flatMap((start) => start ?? []);
  const offers = [...begins.map((start) => walk([start]).choices), ...choices.map((at) => walk([at]).choices)];
  const groups = joined(choices, offers);
  const nameOf = new Map<number, string>();
  const members = new Map<string, readonly number[]>();
  const all = groups.map((group): MapDecision => {
    const [first = 0] = group;
    const place = places.of(first) ?? null;
    const id = `${place}#${[...members.keys()].filter((name) => name.startsWith(`${place}#`)).length + 1}`;
    members.set(id, group);
    for (const at of group) nameOf.set(at, id);
    const returns = (at: number): boolean => walk([startOf(at)].flatMap((start) => start ?? [])).returns;
    const options = group.map((at): MapOption => ({ ...optionAt(content, at, ordinals), returns: returns(at), stretch: places.stretchOf([at]) }));
    return { kind: 'decision', id, place, options, stretch: around(options), reached: false };
  });
  return { all, nameOf: (at) => nameOf.get(at), startsOf: ({ id }) => (members.get(id) ?? []).map(startOf) };
}

/** Puts together what any offer has together. */
function joined(choices: readonly number[], offers: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const leader = new Map(choices.map((at) => [at, at]));
  const leaderOf = (at: number): number => {
    let now = at;
    for (let next = leader.get(now); next !== undefined && next !== now; next = leader.get(now)) now = next;
    return now;
  };
  for (const [first, ...rest] of offers)
    for (const at of rest) if (first !== undefined) leader.set(leaderOf(Math.max(first, at)), leaderOf(Math.min(first, at)));
  return [...Map.groupBy(choices, leaderOf).values()];
}

const GAP = '…'; // words that depend on what was before

/** What an option says, as far as it always says the same. */
function optionAt(content: Content, at: number, ordinals: Ordinals): Pick<MapOption, 'id' | 'text' | 'temptation' | 'silence'> {
  const item = content.items[at];
  const point = item?.kind === 'choice' ? item.item : undefined;
  const parent = content.things[at]?.parent;
  const things = isContainer(parent) ? parent.content : [];
  const shared = isContainer(parent) ? parent.namedContent.get('s') : undefined;
  const before = things.slice(0, point ? things.indexOf(point) : 0);
  const common = isContainer(shared) && point?.hasStartContent ? shared.content : [];
  const parts = [...common, ...before.slice(labelIn(content, before))];
  const tags = parts.flatMap((part) => content.numbers.get(part) ?? []).flatMap((number) => tagFrom(content, number) || []);
  const marks = readTags(tags);
  const named = marks.find((mark) => mark.kind === 'id');
  return {
    id: named?.id ?? nameChoice(point?.path.toString() ?? '', wordsOf(content, parts, ''), ordinals),
    text: point?.isInvisibleDefault ? '' : wordsOf(content, parts, GAP) || GAP,
    temptation: marks.some(({ kind }) => kind === 'temptation'),
    silence: marks.some(({ kind }) => kind === 'silence'),
  };
}

/** Where the label of the last choice point begins: at the last evaluation that is not within a string. */
function labelIn({ items, numbers }: Content, parts: readonly InkObject[]): number {
  let depth = 0;
  let begin = parts.length;
  for (const [at, part] of parts.entries()) {
    const item = items[numbers.get(part) ?? -1];
    if (isCommand(item, command.beginString)) depth += 1;
    if (isCommand(item, command.endString)) depth -= 1;
    if (depth === 0 && isCommand(item, command.evalStart)) begin = at;
  }
  return begin;
}

/** The words outside of tags; `gap` for those that are not always the same. */
function wordsOf(content: Content, parts: readonly InkObject[], gap: string): string {
  let inTag = false;
  let text = '';
  for (const part of parts) {
    const item = content.items[content.numbers.get(part) ?? -1];
    if (isCommand(item, tagCommand.begin)) inTag = true;
    const varies = !inTag && (isCommand(item, command.evalOutput) || saysSomething(content, part));
    if (varies && !text.endsWith(gap)) text += gap; // a condition is two containers
    if (!inTag) text += textOf(part);
    if (isCommand(item, tagCommand.end)) inTag = false;
  }
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Whether words may come out of a container: of a condition, or of alternatives. */
function saysSomething(content: Content, part: InkObject): boolean {
  return isContainer(part) && wordsOf(content, [...new Set<unknown>([...part.content, ...part.namedContent.values()])] as InkObject[], GAP) !== '';
}

/** From the first option's line to the last one's. */
function around(options: readonly MapOption[]): Stretch | null {
  const all = options.flatMap(({ stretch }) => stretch ?? []);
  const [first] = all;
  return first ? { ...first, to: Math.max(...all.map(({ to }) => to)) } : null;
}

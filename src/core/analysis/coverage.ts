import type { ChoiceId } from '../story/beat.ts';
import { locate, type SourceMap } from '../story/source-map.ts';
import { type Chances, chancesIn } from './chances.ts';
import { command, type Content, firstFrom } from './content.ts';
import { type Listener, textOf } from './explore-listen.ts';
import type { Space } from './playthroughs.ts';

/** A piece of text in the source, and whether anybody comes to it. */
export interface LineSeen {
  readonly place: string; // `file:line`; without a source map, the path of ink's object
  readonly text: string;
  readonly chance: number; // 0..1, that a playthrough comes by, where each option is as likely as the others
  readonly times: number; // in a playthrough, on average, where each option is as likely as the others; 0: not known, or never
  readonly witness: number | null; // a way to it, as an index into the trail; −1: it is in the opening; null: nobody comes to it
}

/** A knot or stitch in which nothing is written, and whether anybody comes by. */
export interface PassedBy {
  readonly place: string;
  readonly chance: number; // 0..1, that a playthrough comes by
}

/** An option that was on offer, and whether anybody takes it. */
export interface OptionSeen {
  readonly choice: ChoiceId;
  readonly place: string;
  readonly chance: number; // 0..1, that a playthrough takes it, where each option is as likely as the others
}

/** An option in the source that was never on offer. */
export interface OptionUnseen {
  readonly place: string;
  readonly text: string;
}

/** How much of a story can be come to. */
export interface Coverage {
  readonly lines: readonly LineSeen[]; // every piece of text, in the order of the source
  readonly reached: number; // of them
  readonly options: number; // in the source
  readonly offered: number; // of them
  readonly passed: readonly PassedBy[]; // knots and stitches in which nothing is written
  readonly taken: readonly OptionSeen[];
  readonly neverOffered: readonly OptionUnseen[];
}

/** Where a thing stands in the source. */
export type PlaceOf = (path: string) => string;

/** Places by a map, as far as it knows. */
export function placesIn(map: SourceMap | undefined): PlaceOf {
  return (path) => (map && locate(map, path)) ?? path;
}

/** Reads off what was performed. `seen` is by state: how often a playthrough comes to it, on average; `times` and `witnesses` are by passage. */
export function coverageOf(
  listener: Listener,
  space: Space,
  { seen, times }: { readonly seen: Float64Array; readonly times: Float64Array },
  witnesses: readonly (number | undefined)[],
  placeOf: PlaceOf,
): Coverage {
  const { content, passages, offered } = listener;
  const timesOf = new Float64Array(content.things.length);
  const witnessOf: (number | undefined)[] = content.things.map(() => undefined);
  const passagesOf: number[][] = content.things.map(() => []);
  for (const [passage, { performed, passed }] of passages.entries()) {
    const witness = witnesses[passage];
    for (const number of passed) passagesOf[number]?.push(passage);
    for (const number of performed) {
      timesOf[number]! += times[passage] ?? 0;
      passagesOf[number]?.push(passage);
      if (witness !== undefined) witnessOf[number] ??= witness;
    }
  }
  const chances = chancesIn(space);
  const ask = once(chances.ofPassages);
  const chanceOf = (number: number): number => {
    const all = passagesOf[number] ?? [];
    return listener.again.has(number) ? ask(all) : atMostOne(all.reduce((sum, passage) => sum + (times[passage] ?? 0), 0));
  };
  const lines = content.things.flatMap(({ path }, number): readonly LineSeen[] => {
    const text = textOf(content, number);
    if (text === undefined) return [];
    const place = placeOf(path.toString());
    return [{ place, text: text.trim(), chance: chanceOf(number), times: timesOf[number] ?? 0, witness: witnessOf[number] ?? null }];
  });
  const options = content.items.flatMap((item) => (item.kind === 'choice' && !item.item.isInvisibleDefault ? [item.item] : []));
  const never = options.filter(({ path }) => !offered.has(path.toString()));
  return {
    lines,
    reached: lines.filter(({ witness }) => witness !== null).length,
    options: options.length,
    offered: options.length - never.length,
    passed: [...new Set(passages.flatMap(({ passed }) => passed))].map((number) => ({
      place: placeOf(content.things[number]?.path.toString() ?? ''),
      chance: chanceOf(number),
    })),
    taken: takenIn(listener, space, seen, chances, placeOf),
    neverOffered: never.map((option) => ({ place: placeOf(option.path.toString()), text: wordsBefore(content, option) })),
  };
}

const atMostOne = (chance: number): number => Math.min(1, Math.round(chance * 1e9) / 1e9);

/** Many pieces of text are in the same passages. */
function once(ask: Chances['ofPassages']): Chances['ofPassages'] {
  const known = new Map<string, number>();
  return (passages) => {
    const key = passages.join(' ');
    const chance = known.get(key) ?? ask(passages);
    known.set(key, chance);
    return chance;
  };
}

function takenIn(listener: Listener, space: Space, seen: Float64Array, { ofChoice }: Chances, placeOf: PlaceOf): readonly OptionSeen[] {
  const paths = new Map<ChoiceId, string[]>();
  for (const [path, choice] of listener.offered) paths.set(choice, [...(paths.get(choice) ?? []), path]);
  const points = new Map(listener.content.items.flatMap((item) => (item.kind === 'choice' ? [[item.item.path.toString(), item.item] as const] : [])));
  const takes = takesIn(space, seen);
  return [...paths].map(([choice, [path = '', another]]) => {
    const target = points.get(path)?.choiceTarget;
    const first = target ? firstFrom(target, 0) : undefined;
    const number = first && listener.content.numbers.get(first);
    const isOnce = another === undefined && number !== undefined && !listener.again.has(number);
    return { choice, place: placeOf(path), chance: isOnce ? atMostOne(takes.get(choice) ?? 0) : ofChoice(choice) };
  });
}

/** How often each option is taken in a playthrough, on average. */
function takesIn({ graph, moves }: Space, seen: Float64Array): ReadonlyMap<ChoiceId, number> {
  const takes = new Map<ChoiceId, number>();
  for (const [state, all] of moves.entries()) {
    for (const { option, chance } of all) {
      const choice = graph.states[state]?.options[option]?.id ?? '';
      takes.set(choice, (takes.get(choice) ?? 0) + (seen[state] ?? 0) * chance);
    }
  }
  return takes;
}

/** The words of an option: the text written just before its choice point, in the same container or in the one for shared words. A tag in its brackets is none. */
function wordsBefore(content: Content, option: Content['things'][number]): string {
  const at = content.numbers.get(option) ?? 0;
  let inTag = false;
  for (let back = at - 1; back >= 0 && content.things[back]?.parent === option.parent; back--) {
    const item = content.items[back];
    if (item?.kind === 'command' && (item.command === command.endTag || item.command === command.beginTag)) inTag = item.command === command.endTag;
    const text = inTag ? undefined : textOf(content, back);
    if (text !== undefined) return text.trim();
  }
  return textOf(content, at + 1)?.trim() ?? '';
}

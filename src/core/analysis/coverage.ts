import { locate, type SourceMap } from '../story/source-map.ts';
import type { Content } from './content.ts';
import { type Listener, textOf } from './explore-listen.ts';

/** A piece of text in the source, and whether anybody comes to it. */
export interface LineSeen {
  readonly place: string; // `file:line`; without a source map, the path of ink's object
  readonly text: string;
  readonly times: number; // in a playthrough, on average, where each option is as likely as the others; 0: not known, or never
  readonly witness: number | null; // a way to it, as an index into the trail; −1: it is in the opening; null: nobody comes to it
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
  readonly neverOffered: readonly OptionUnseen[];
}

/** Where a thing stands in the source. */
export type PlaceOf = (path: string) => string;

/** Places by a map, as far as it knows. */
export function placesIn(map: SourceMap | undefined): PlaceOf {
  return (path) => (map && locate(map, path)) ?? path;
}

/** Reads off what was performed. `times` and `witnesses` are by passage. */
export function coverageOf(listener: Listener, times: Float64Array, witnesses: readonly (number | undefined)[], placeOf: PlaceOf): Coverage {
  const { content, passages, offered } = listener;
  const timesOf = new Float64Array(content.things.length);
  const witnessOf: (number | undefined)[] = content.things.map(() => undefined);
  for (const [passage, { performed }] of passages.entries()) {
    const witness = witnesses[passage];
    for (const number of performed) {
      timesOf[number]! += times[passage] ?? 0;
      if (witness !== undefined) witnessOf[number] ??= witness;
    }
  }
  const lines = content.things.flatMap(({ path }, number): readonly LineSeen[] => {
    const text = textOf(content, number);
    if (text === undefined) return [];
    return [{ place: placeOf(path.toString()), text: text.trim(), times: timesOf[number] ?? 0, witness: witnessOf[number] ?? null }];
  });
  const options = content.items.flatMap((item) => (item.kind === 'choice' && !item.item.isInvisibleDefault ? [item.item] : []));
  const never = options.filter(({ path }) => !offered.has(path.toString()));
  return {
    lines,
    reached: lines.filter(({ witness }) => witness !== null).length,
    options: options.length,
    offered: options.length - never.length,
    neverOffered: never.map((option) => ({ place: placeOf(option.path.toString()), text: wordsBefore(content, option) })),
  };
}

/** The words of an option: the texts written just before its choice point, in the same container or in the one for shared words. */
function wordsBefore(content: Content, option: Content['things'][number]): string {
  const at = content.numbers.get(option) ?? 0;
  for (let back = at - 1; back >= 0 && content.things[back]?.parent === option.parent; back--) {
    const text = textOf(content, back);
    if (text !== undefined && content.items[back - 1]?.kind !== 'command') return text.trim();
    if (text !== undefined) return text.trim();
  }
  return textOf(content, at + 1)?.trim() ?? '';
}

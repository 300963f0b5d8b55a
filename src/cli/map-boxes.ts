import type { MapDecision, MapEnding, MapOption, MapPlace, StoryMap } from '../core/analysis/map.ts';
import { widthOfName, wrap } from './map-words.ts';

/** An option as a row of its card. All lengths are px. */
export interface Row {
  readonly option: MapOption;
  readonly lines: readonly string[];
  readonly y: number; // from the top of the card
  readonly height: number;
}

/** A piece of the map with the size it is drawn at. */
export type Box =
  | { readonly kind: 'chip'; readonly id: string; readonly place: MapPlace; readonly width: number; readonly height: number }
  | { readonly kind: 'flag'; readonly id: string; readonly ending: MapEnding; readonly title: string; readonly width: number; readonly height: number }
  | Stub
  | Card;

/** A way to what stands in another band: its name. */
export interface Stub {
  readonly kind: 'stub';
  readonly id: string;
  readonly home: string | null; // the place that it stands in
  readonly leads: string; // id of the box that it leads to
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** A decision; where a place is nothing but that decision, under the place's name. */
export interface Card {
  readonly kind: 'card';
  readonly id: string;
  readonly place: MapPlace | undefined;
  readonly decision: MapDecision;
  readonly rows: readonly Row[];
  readonly width: number;
  readonly height: number;
}

/** What is drawn: boxes, frames around those of one place, and places that are only passed through, which stand apart. */
export interface Boxes {
  readonly boxes: readonly Box[];
  readonly frames: readonly MapPlace[];
  readonly passages: readonly Extract<Box, { readonly kind: 'chip' }>[];
  readonly boxOf: ReadonlyMap<string, string>; // of a node, the box that it is drawn in
}

/** Sizes of type and space. */
export const measure = { text: 12.5, name: 13.5, line: 16, header: 32, card: 272, pad: 10, gap: 6, chip: 34, flag: 38 } as const;

/** Gives the pieces of a map their sizes. */
export function boxesOf({ nodes, edges }: StoryMap): Boxes {
  const places = nodes.filter((node) => node.kind === 'place');
  const leads = Map.groupBy(edges, ({ from }) => from);
  const inside = Map.groupBy(nodes, ({ place }) => place);
  const passages = places.filter(({ id, returns }) => returns && !inside.has(id) && !leads.has(id));
  const isPassage = new Set(passages.map(({ id }) => id));
  const frames = places.filter((place) => (inside.get(place.id) ?? []).some((node) => node.kind === 'place') || isWide(place.id));
  const isFrame = new Set(frames.map(({ id }) => id));
  const boxOf = new Map<string, string>();
  const boxes: Box[] = [];
  for (const node of nodes) {
    if (isPassage.has(node.id)) continue;
    const only = node.kind === 'place' && !isFrame.has(node.id) ? decisionOf(node.id) : undefined;
    const box = node.kind === 'place' ? (only ? card(only, node) : chip(node)) : node.kind === 'ending' ? flag(node) : card(node, undefined);
    if (boxOf.has(node.id)) continue;
    boxes.push(box);
    boxOf.set(node.id, box.id);
    if (only) boxOf.set(only.id, box.id);
  }
  return { boxes, frames, passages: passages.map(chip), boxOf };

  /** More than one decision, or a way past the only one. */
  function isWide(id: string): boolean {
    const decisions = (inside.get(id) ?? []).filter(({ kind }) => kind === 'decision');
    return decisions.length > 1 || (decisions.length === 1 && decisionOf(id) === undefined);
  }

  /** The decision that a place is. */
  function decisionOf(id: string): MapDecision | undefined {
    const [only, more] = (inside.get(id) ?? []).filter((node): node is MapDecision => node.kind === 'decision');
    const onward = (leads.get(id) ?? []).filter(({ to }) => !isPassage.has(to));
    return only && more === undefined && onward.length === 1 && onward[0]?.to === only.id ? only : undefined;
  }
}

/** The mark at the end of a way that goes on elsewhere. */
export function stubOf({ id, home, leads, name, band }: Pick<Stub, 'id' | 'home' | 'leads'> & { readonly name: string; readonly band: number }): Stub {
  const [shown = ''] = wrap(name, measure.text, 240, 1);
  const text = `${shown} · ${band}`;
  return { kind: 'stub', id, home, leads, text, width: Math.ceil(widthOfName(text, measure.text)) + 12, height: 20 };
}

/** The name of a place as it is read; `Start` for what stands before the first knot. */
export function nameOf({ name }: MapPlace): string {
  return name === '' ? 'Start' : name;
}

function chip(place: MapPlace): Extract<Box, { readonly kind: 'chip' }> {
  const shown = place.probability === undefined ? 0 : 48;
  return { kind: 'chip', id: place.id, place, width: Math.ceil(widthOfName(nameOf(place), measure.name)) + 34 + shown, height: measure.chip };
}

function flag(ending: MapEnding): Box {
  const [title = ''] = wrap(ending.title === '' ? 'the end' : ending.title, measure.name, 240, 1);
  const shown = ending.probability === undefined ? 0 : 48;
  return { kind: 'flag', id: ending.id, ending, title, width: Math.ceil(widthOfName(title, measure.name)) + 44 + shown, height: measure.flag };
}

function card(decision: MapDecision, place: MapPlace | undefined): Card {
  const { pad, gap, line } = measure;
  const shown = decision.options.some(({ probability }) => probability !== undefined) ? 44 : 0;
  const rows: Row[] = [];
  let y: number = (place ? measure.header : 0) + pad;
  for (const option of decision.options) {
    const lines = wrap(option.text === '' ? 'otherwise' : option.text, measure.text, measure.card - 2 * pad - 28 - shown, 2);
    const height = lines.length * line + 10;
    rows.push({ option, lines, y, height });
    y += height + gap;
  }
  const width = place ? Math.max(measure.card, Math.ceil(widthOfName(nameOf(place), measure.name)) + 90) : measure.card;
  return { kind: 'card', id: place?.id ?? decision.id, place, decision, rows, width, height: y - gap + pad };
}

import type { Story as Ink } from 'inkjs';
import type { ChoiceId } from '../story/beat.ts';
import type { Story } from '../story/story.ts';
import { flowGraph } from './flow-graph.ts';
import { decisionsIn } from './map-decisions.ts';
import { placesOf } from './map-places.ts';
import { walker } from './map-walk.ts';

/** Lines of one file: what a piece of the map was written in. */
export interface Stretch {
  readonly file: string;
  readonly from: number; // line, from 1
  readonly to: number;
}

/** A piece of the map. */
interface Piece {
  readonly id: string;
  readonly place: string | null; // the knot or stitch that it stands in; of a stitch: its knot; null: in none
  readonly stretch: Stretch | null; // null: the story came without its source
  readonly reached: boolean; // there is a way to it from the beginning, whatever conditions say; where it was measured: a play came by
  readonly probability?: number; // 0..1, that a play comes by; not there where nobody measured
}

/** A knot or a stitch; or what stands before the first of them. */
export interface MapPlace extends Piece {
  readonly kind: 'place';
  readonly name: string; // empty: the beginning
  readonly returns: boolean; // some way through it ends where it was come from: a tunnel
}

/** Options that the story offers together. Where conditions choose among them, they are all there. */
export interface MapDecision extends Piece {
  readonly kind: 'decision';
  readonly options: readonly MapOption[];
}

/** One of them. */
export interface MapOption {
  readonly id: ChoiceId;
  readonly text: string; // empty: a fallback, which nobody sees
  readonly temptation: boolean;
  readonly silence: boolean;
  readonly returns: boolean; // it leads back to where a tunnel was come from
  readonly stretch: Stretch | null;
  readonly probability?: number; // 0..1, that a play takes it
}

/** Where the story ends. */
export interface MapEnding extends Piece {
  readonly kind: 'ending';
  readonly title: string; // empty: it ends without a name
}

/** A place, a decision or an ending. */
export type MapNode = MapPlace | MapDecision | MapEnding;

/** A way from one to another. `visits`: a tunnel or a thread, which is come back from. */
export interface MapEdge {
  readonly from: string;
  readonly option: number | null; // which of the decision's options; null: from a place, or from an ending that goes on
  readonly to: string;
  readonly kind: 'goes' | 'visits';
}

/** A story as a graph. */
export interface StoryMap {
  readonly title: string;
  readonly nodes: readonly MapNode[]; // in the order of the source, kind by kind
  readonly edges: readonly MapEdge[];
}

/** Draws the map of a story. `ink` is its runtime: fresh from the compiler it knows its lines, loaded from JSON it does not. */
export function storyMap(story: Story, ink: Ink): StoryMap {
  const graph = flowGraph(ink);
  const places = placesOf(ink, graph.content);
  const { walk, endings } = walker(graph, places);
  const decisions = decisionsIn(story.ink, graph.content, places, walk);
  const nodes: MapNode[] = [];
  const edges = new Map<string, MapEdge>();
  const ends = new Map<string, MapEnding>();

  const lead = (from: string, option: number | null, place: string, start: number | undefined): void => {
    const found = walk(start === undefined ? [] : [start]);
    const add = (to: string, kind: MapEdge['kind']): void => void edges.set(`${from} ${option} ${to}`, { from, option, to, kind });
    for (const to of new Set(found.choices.flatMap((at) => decisions.nameOf(at) ?? []))) add(to, 'goes');
    for (const [to, kind] of found.stops) add(to, kind);
    const onward = found.choices.length > 0 || found.returns || [...found.stops.values()].includes('goes');
    if (!found.ends && onward) return;
    const id = `${place}!`;
    ends.set(id, { kind: 'ending', id, title: '', place, stretch: null, reached: false });
    add(id, 'goes');
  };

  for (const { id, name, parent, stretch, start } of places.all) {
    const inside = decisions.all.filter(({ place }) => place === id).some(({ options }) => options.some(({ returns }) => returns));
    const returns = inside || walk(start === undefined ? [] : [start]).returns;
    nodes.push({ kind: 'place', id, name, place: parent, stretch, returns, reached: false });
    lead(id, null, id, start);
  }
  for (const decision of decisions.all) {
    nodes.push(decision);
    for (const [option, start] of decisions.startsOf(decision).entries()) lead(decision.id, option, decision.place ?? '', start);
  }
  for (const [at, { id, title, place }] of endings) {
    if (!nodes.some((node) => node.id === id)) nodes.push({ kind: 'ending', id, title, place, stretch: places.stretchOf([at]), reached: false });
    const found = walk(graph.successors[at] ?? []);
    if (found.choices.length > 0 || [...found.stops.keys()].some((to) => to !== id)) lead(id, null, place, graph.successors[at]?.[0]);
  }
  return withReached({ title: story.title, nodes: [...nodes, ...ends.values()], edges: [...edges.values()] }, places.all[0]?.id);
}

/** Marks what there is a way to from the beginning. */
function withReached({ title, nodes, edges }: StoryMap, start: string | undefined): StoryMap {
  const leads = Map.groupBy(edges, ({ from }) => from);
  const seen = new Set(start === undefined ? [] : [start]);
  for (const id of seen) for (const { to } of leads.get(id) ?? []) seen.add(to);
  return { title, edges, nodes: nodes.map((node) => ({ ...node, reached: seen.has(node.id) })) };
}

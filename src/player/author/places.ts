import type { Story as Ink } from 'inkjs';
import { contentOf } from '../../core/analysis/content.ts';
import { placesOf } from '../../core/analysis/map-places.ts';
import { openInk } from '../../core/story/runtime.ts';
import type { Story } from '../../core/story/story.ts';
import { placeIn } from '../../core/session/values.ts';

/** Somewhere a story can be opened. */
export interface Place {
  readonly id: string; // `knot` or `knot.stitch`
  readonly asks: readonly string[]; // names of its parameters
}

/** The knots and stitches of a story, in the order in which they are written. */
export function placesIn(story: Story): readonly Place[] {
  const ink = openInk(story, {}, () => undefined);
  return placesOf(ink, contentOf(ink)).all.flatMap(({ id }) => (id === '~' ? [] : [{ id, asks: parametersOf(ink, id) }]));
}

/** The place that a path of ink's content is in; undefined: before the first knot. */
export function placeOfPath(places: readonly Place[], path: string): Place | undefined {
  return places.filter(({ id }) => path === id || path.startsWith(`${id}.`)).toSorted((a, b) => b.id.length - a.id.length)[0];
}

/** A knot takes its parameters from the stack before all else, the last one first. */
function parametersOf(ink: Ink, id: string): readonly string[] {
  const names: string[] = [];
  for (const thing of placeIn(ink, id)?.content ?? []) {
    const { variableName, isNewDeclaration, isGlobal } = thing as { variableName?: unknown; isNewDeclaration?: unknown; isGlobal?: unknown };
    if (typeof variableName !== 'string' || isNewDeclaration !== true || isGlobal === true) break;
    names.unshift(variableName);
  }
  return names;
}

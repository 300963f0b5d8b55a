import type { Book, ProfileValues } from '../story/book.ts';
import { type Carried, openInk } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';

/** Values that a story can begin with, as a book names them. */
export interface Profile {
  readonly name: string | null; // null: the story's own values
  readonly carried: Carried; // of the variables that the story has
}

/** The story's own values, and each profile of its book that changes one of them. */
export function profilesFor(story: Story, book: Book | undefined): readonly Profile[] {
  const { variablesState } = openInk(story, {}, () => undefined);
  const known = (variable: string): boolean => variablesState.GlobalVariableExistsWithName(variable);
  const named = Object.entries(book?.profiles ?? {}).flatMap(([name, values]): readonly Profile[] => {
    const own = Object.entries(valuesBefore(story.id, values, book?.season ?? [])).filter(([variable]) => known(variable));
    const isOther = own.some(([variable, value]) => variablesState[variable] !== value);
    return isOther ? [{ name, carried: Object.fromEntries(own) }] : [];
  });
  return [{ name: null, carried: {} }, ...named];
}

/** What a profile leaves to a scene: what it always leaves, and what it left in earlier scenes of the season; to a scene that has no place there, everything. */
function valuesBefore(scene: string, values: ProfileValues, season: Book['season']): Carried {
  const order = season.map((each) => each.scene);
  const place = order.includes(scene) ? order.indexOf(scene) : order.length;
  const isEarlier = (other: string): boolean => !order.includes(other) || order.indexOf(other) < place;
  const always = Object.entries(values).filter(([, value]) => typeof value !== 'object');
  const left = Object.entries(values)
    .flatMap(([name, value]) => (typeof value === 'object' && isEarlier(name) ? [{ name, value }] : []))
    .toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
  return Object.fromEntries([...always, ...left.flatMap(({ value }) => Object.entries(value))]) as Carried;
}

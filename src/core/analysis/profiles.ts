import type { Book } from '../story/book.ts';
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
    const own = Object.entries(values).filter(([variable]) => known(variable));
    const isOther = own.some(([variable, value]) => variablesState[variable] !== value);
    return isOther ? [{ name, carried: Object.fromEntries(own) }] : [];
  });
  return [{ name: null, carried: {} }, ...named];
}

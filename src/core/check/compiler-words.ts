import type { Diagnostic } from '../story/diagnostic.ts';
import { didYouMean } from './near.ts';

/** What the story has names for, by which a misspelt one may have been meant. */
export interface Names {
  readonly flows: readonly string[]; // knots, stitches, functions
  readonly variables: readonly string[];
}

type Said = Pick<Diagnostic, 'message' | 'hint'> & { readonly about?: string }; // the name that it is about, as it stands in the source

/** What ink's compiler says, where an author would say it otherwise. */
const sayings: readonly (readonly [RegExp, (found: readonly string[], names: Names) => Said])[] = [
  [
    /^Failed to load: '([^']*)'/u,
    ([file = '']) => ({ message: `There is no file "${file}" to include.`, hint: 'An INCLUDE is relative to the folder of the story that it is part of.' }),
  ],
  [
    /^Function call target not found: '?(?:-> )?([^'\s]+)'?/u,
    ([name = ''], { flows }) => ({ about: name, message: `There is no function called "${name}".`, hint: didYouMean(name, flows) ?? null }),
  ],
  [
    /(?:Divert )?target not found: '?(?:-> )?([^'\s]+)'?/u,
    ([target = ''], { flows, variables }) => ({
      about: target,
      message: `There is nothing called "${target}" to go to.`,
      hint: didYouMean(target.split('.').at(-1) ?? target, [...flows, ...variables]) ?? null,
    }),
  ],
  [
    /^Unresolved variable: ([^\s.]+)/u,
    ([name = ''], { flows, variables }) => ({
      about: name,
      message: `There is no variable called "${name}".`,
      hint: didYouMean(name, [...variables, ...flows]) ?? `Declare it: VAR ${name} = 0`,
    }),
  ],
  [/^Apparent loose end/u, () => ({ message: 'Nothing says where the story goes on from here.', hint: 'Write -> END, -> DONE, a divert or a choice.' })],
  [
    /^Choice is completely empty/u,
    () => ({
      message: 'This choice has no words, so that nobody can see it.',
      hint: 'Give it words; or write * -> where it is taken when nothing else is left.',
    }),
  ],
  [
    /^Blank choice/u,
    () => ({
      message: 'This choice has no words in its brackets, so that nobody can see it.',
      hint: 'Give it words; or write * -> where it is taken when nothing else is left.',
    }),
  ],
];

/** What ink says where a story breaks down while it is played, in an author's words. */
export function broken(message: string): string {
  const [, , what = message] = TROUBLE.exec(message) ?? [];
  const place = flowIn(message);
  return `The story breaks down${place === undefined ? '' : ` in "${place}"`}: ${what}`;
}

/** The knot, perhaps with its stitch, that such a message of ink's names. */
export function flowIn(message: string): string | undefined {
  return TROUBLE.exec(message)?.[1];
}

const TROUBLE = /^RUNTIME (?:ERROR|WARNING): (?:\(Ink Pointer -> ([^\s.\d][^\s.]*(?:\.[^\s.\d][^\s.]*)?)?\S* -- index -?\d+\): )?(.*)$/su; // a knot, perhaps a stitch; then ink's own numbers

/** The same in an author's words, on one line. */
export function reworded({ message, hint }: Said, names: Names): Said {
  for (const [pattern, say] of sayings) {
    const found = pattern.exec(message);
    if (found) return say(found.slice(1), names);
  }
  return { message: message.replaceAll(/\s+/gu, ' '), hint };
}

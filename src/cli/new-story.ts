import type { Rubric } from '../core/assessment/rubric.ts';
import type { Book } from '../core/story/book.ts';

/** What a new story is told about: who and where, from its book. */
export interface Setting {
  readonly title: string;
  readonly book: Book;
  readonly rubric: Rubric | undefined;
}

/** A short story to begin from: one decision with three options, a memory that comes back, an ending. It passes `check`. Throws RangeError where the book has no cast. */
export function newStory({ title, book, rubric }: Setting): string {
  const [someone] = Object.entries(book.cast);
  if (!someone) throw new RangeError(`"${book.title}" has no cast yet: put somebody into its book.json first.`);
  const [id, { name }] = someone;
  const [one, other] = rubric?.dimensions ?? [];
  const scores = (first: number, second: number): string => (one && other ? ` #${one.id} ${first} #${other.id} ${second}` : '');
  const dimensions = one && other ? `# dimensions: ${one.id}, ${other.id}\n` : '';
  const [place] = Object.entries(book.places);
  const scenery = place ? `# place: ${place[0]}${place[1].lights[0] === undefined ? '' : ` ${place[1].lights[0]}`} ` : '';
  return `# title: ${title}
# summary: One sentence that makes somebody want to play this.
# minutes: 2
# language: ${book.language}
${dimensions}
VAR let_begin = false // ${name} remembers

${scenery}# enter: ${id} left
It is a quiet morning. ${name} stands beside your desk with two cups, and does not sit down.
${name}: Have you got a minute?
You have about four, and then you are expected elsewhere.
# ask: What would you want to hear, if you stood there with two cups?
${name} looks at the other chair, and then at you.
* ["Of course. Sit down, and begin wherever you like." #id: sit-down${scores(4, 2)}]
    # why: There was room to begin anywhere; you will be late elsewhere, and nobody there knows why.
    ~ let_begin = true
    ${name} puts one of the cups in front of you. # remember: let_begin ${id} You let me begin wherever I liked.
* ["I have four. What do you need from me before then?" #id: four-minutes${scores(2, 4)}]
    # why: You were honest about the time, and it was over quickly; the first thing said was not the first thing meant.
    ${name} says a short thing, which was not the long thing.
* [Say nothing, and push the other chair out with your foot. #id: push-chair #silence${scores(3, 3)}]
    # why: An invitation without a word can be taken, or politely not be seen.
    ${name} looks at it for a moment, as if it could be somebody else's.
-
{ let_begin:
    ${name}: You let me begin wherever I liked. I had not expected to begin there.
- else:
    ${name}: That is all. Nearly all.
}
The coffee is good. You drink it standing up, on the way. # ending: two-cups "Two Cups"
-> END
`;
}

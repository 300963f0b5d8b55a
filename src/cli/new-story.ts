import type { Rubric } from '../core/assessment/rubric.ts';
import type { Book } from '../core/story/book.ts';

/** What a new story is told about: who and where, from its book. */
export interface Setting {
  readonly title: string;
  readonly book: Book;
  readonly rubric: Rubric | undefined;
}

/** A short story to begin from: three decisions with three options each, a memory that comes back, an ending. It passes `check`, also with `--deep`. Throws RangeError where the book has no cast. */
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
# minutes: 3
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
${name}: There are two ways to do it, and I like neither.
# ask: Whose decision is this, and how would ${name} know?
The cups steam between you.
* ["Which of the two would you defend in front of everybody?" #id: defend${scores(4, 2)}]
    # why: The decision stayed where it was, with a test to try it on; it took what was left of your time.
    ${name} thinks about that for as long as it takes.
* ["Take the one that can be undone, and tell me on Friday." #id: undone${scores(2, 4)}]
    # why: Something happens by Friday; whose decision it was is less clear than before.
    ${name} nods twice, a little too quickly.
* ["What would you have to know before you could like one?" #id: have-to-know${scores(3, 3)}]
    # why: Nothing is decided yet, and there is a next step.
    ${name} writes something on the lid of a cup.
-
The clock over the door says that you are late.
# ask: What does the other one keep, when you have gone?
Somebody looks in, sees the two of you, and goes away again.
* ["They can begin without me. Finish what you were saying." #id: finish${scores(4, 2)}]
    # why: You heard the end of it; five people in another room waited for you.
    It takes four more minutes, and the last one is the one that matters.
* ["I must go. Send me the rest: you have an answer today." #id: send-rest${scores(2, 4)}]
    # why: A promise with a date on it, and a conversation that became a message.
    ${name} says that this is fine, in the voice for things that are fine.
* ["I must go. Walk along, and tell me the end on the stairs." #id: stairs${scores(3, 3)}]
    # why: A little of both: you were nearly on time, and heard nearly all of it.
    You talk all the way down, past two people who pretend not to listen.
-
{ let_begin:
    ${name}: You let me begin wherever I liked. I had not expected to begin there.
- else:
    ${name}: That was all. Nearly all.
}
The coffee is good. You drink the rest of it standing up. # ending: two-cups "Two Cups"
-> END
`;
}

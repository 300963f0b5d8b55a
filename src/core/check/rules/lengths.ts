import { readLine } from '../../story/line.ts';
import { namesOf } from '../../story/story.ts';
import type { SceneRule } from '../rule.ts';
import { isOurs } from './tags.ts';

const MOST_CHARACTERS = 280; // of a beat
const MOST_WORDS = 16; // of a choice

/** Rules about how much is said at once. */
export const lengthRules: readonly SceneRule[] = [
  {
    code: 'P135',
    title: 'A choice of more than sixteen words',
    severity: 'warning',
    looksAt: 'source',
    why: 'A choice is what you would do or say. Four long ones cannot be weighed against each other, least of all on a phone in a room that votes.',
    mend: 'Say the first half; the result can say the rest.',
    wrong: '* [Tell her that you have thought about it all night and that you would rather that she did it.]\n    You tell her.\n    -> END',
    right: '* [Tell her that you would rather that she did it.]\n    You tell her.\n    -> END',
    *find(scene, shelf) {
      if (!isOurs(scene, shelf)) return;
      for (const { text, span } of scene.options) {
        const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (words > MOST_WORDS) yield { span, message: `This choice has ${words} words.`, hint: `${MOST_WORDS} are the most.` };
      }
    },
  },
  {
    code: 'P136',
    title: 'A beat of more than 280 characters',
    severity: 'warning',
    looksAt: 'source',
    why: 'A beat is one breath: it is shown, read aloud and tapped away as one. A longer one fills the card on a phone.',
    mend: 'Break the line where somebody would breathe.',
    wrong: `${'The rain goes on as it has gone on since the boats began, in no hurry at all. '.repeat(4)}\n-> END`,
    right: 'The rain goes on as it has gone on since the boats began, in no hurry at all.\n-> END',
    *find(scene, shelf) {
      if (!isOurs(scene, shelf)) return;
      const names = shelf.book ? namesOf(shelf.book) : new Map<string, string>();
      for (const { text, span } of scene.lines) {
        const { length } = readLine(text, [], names).beat.text;
        if (length > MOST_CHARACTERS)
          yield {
            span,
            message: `This beat has ${length} characters${length > span.endColumn - span.column ? ', in its longest form' : ''}.`,
            hint: `${MOST_CHARACTERS} are the most.`,
          };
      }
    },
  },
];

import type { BookRule, RuleInfo, SceneRule } from './rule.ts';
import { bookRules } from './rules/book.ts';
import { decisionRules, voiceRules } from './rules/decisions.ts';
import { flowRules } from './rules/flow.ts';
import { idRules, releasedRules } from './rules/ids.ts';
import { lengthRules } from './rules/lengths.ts';
import { nameRules } from './rules/names.ts';
import { numberRules } from './rules/numbers.ts';
import { profileRules } from './rules/profiles.ts';
import { seasonRules } from './rules/season.ts';
import { spellingRules } from './rules/spelling.ts';
import { statesRules } from './rules/states.ts';
import { tagRules } from './rules/tags.ts';
import { variableRules } from './rules/variables.ts';
import { type SeasonRemark, seasonRemarks } from './season-findings.ts';

/** All rules about one story's source. */
export const sceneRules: readonly SceneRule[] = [
  ...tagRules,
  ...nameRules,
  ...idRules,
  ...decisionRules,
  ...lengthRules,
  ...flowRules,
  ...variableRules,
  ...numberRules,
  ...spellingRules,
];

/** All rules about a book as a whole. */
export const wholeBookRules: readonly BookRule[] = [...releasedRules, ...voiceRules, ...bookRules, ...profileRules, ...seasonRules];

/** What is said besides: by ink's compiler, and about files that cannot be used. */
export interface Remark extends Pick<RuleInfo, 'code' | 'title' | 'why' | 'mend'> {
  readonly severity: 'error' | 'warning' | 'info';
  readonly fixed: boolean; // no setting changes it
}

/** Every code that is not a rule's. */
export const remarks: readonly Remark[] = [
  {
    code: 'P001',
    severity: 'error',
    fixed: true,
    title: 'A file that is not there',
    why: 'The season in book.json names a scene, or the command a file, that does not exist.',
    mend: 'Correct the name.',
  },
  {
    code: 'P002',
    severity: 'error',
    fixed: true,
    title: 'Ink does not understand this',
    why: "The words are those of ink's own compiler. The story cannot be played.",
    mend: 'The line and the hint say where to look; the mistake may be on the line before.',
  },
  {
    code: 'P003',
    severity: 'warning',
    fixed: false,
    title: 'Ink has a doubt',
    why: "The words are those of ink's own compiler: a loose end, an empty choice. The story plays, but perhaps not as it was meant.",
    mend: 'Say what is meant, for example with -> END or -> DONE.',
  },
  {
    code: 'P004',
    severity: 'info',
    fixed: false,
    title: 'A note to yourself',
    why: 'A line that begins with TODO: is repeated, so that it is not forgotten.',
    mend: 'Do it, and take the line out.',
  },
  {
    code: 'P005',
    severity: 'error',
    fixed: true,
    title: 'Ink never finished reading this',
    why: 'The compiler was still busy when its time was up, or it broke down. A very unusual mistake in the source can do that.',
    mend: 'Take out what you wrote last, and put it back piece by piece.',
  },
  {
    code: 'P006',
    severity: 'error',
    fixed: true,
    title: 'A file of the book that cannot be used',
    why: 'book.json, rubric.json or released.json is damaged, or says something unexpected. The stories were checked without it.',
    mend: 'The message names the place. In an editor that knows JSON schemas, the file is completed and checked while you write.',
  },
  {
    code: 'P007',
    severity: 'warning',
    fixed: true,
    title: 'A setting for a rule that does not exist',
    why: 'It does nothing, and the rule that was meant goes on.',
    mend: 'Use a code from this page.',
  },
  {
    code: 'P008',
    severity: 'error',
    fixed: true,
    title: 'A file that is not written in UTF-8',
    why: 'Letters such as é and ü, dashes and quotation marks come out as question marks, for everybody who plays.',
    mend: 'Save the file as UTF-8: editors offer it in the dialog that saves, or below, at the edge of the window.',
  },
];

/** Every code, in order. */
export const codes: readonly (RuleInfo | Remark | SeasonRemark)[] = [...remarks, ...sceneRules, ...wholeBookRules, ...statesRules, ...seasonRemarks].toSorted(
  (one, other) => one.code.localeCompare(other.code),
);

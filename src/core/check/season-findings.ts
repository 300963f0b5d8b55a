import type { SeasonExploration } from '../analysis/season.ts';
import type { Diagnostic } from '../story/diagnostic.ts';
import type { RuleInfo } from './rule.ts';

/** Something that `promoted explore --season` may say of a season as a whole. */
export interface SeasonRemark extends Pick<RuleInfo, 'code' | 'severity' | 'title' | 'why' | 'mend'> {
  readonly fixed: true; // no setting changes it
}

const FEWEST = 12; // scored decisions on each dimension, on every path that comes to the last scene
const MOST_TOP = 2; // dimensions on which a cheap trick may reach the top band
const MOST_RIGHT = 0.7;
const NOTHING = 1e-6;

const fewDecisions: SeasonRemark = {
  code: 'P320',
  severity: 'error',
  fixed: true,
  title: 'A season with too few decisions on a dimension',
  why: `Said by explore --season. Whoever comes to the last scene is to be read on ${FEWEST} scored decisions at least on each dimension: the sum of the fewest that each scene before it offers on any path.`,
  mend: 'Let more decisions speak to the dimension, in scenes that nobody passes over.',
};
const cheapTrick: SeasonRemark = {
  code: 'P321',
  severity: 'error',
  fixed: true,
  title: 'A cheap trick that wins a season',
  why: `Said by explore --season. Somebody who always takes the first option, or the longest, or the kindest, reads nothing. Over a whole season, that must not look like consistent leadership on more than ${MOST_TOP} dimensions.`,
  mend: 'Change the order of some options, their lengths, or what they show.',
};
const hint: SeasonRemark = {
  code: 'P322',
  severity: 'error',
  fixed: true,
  title: 'A voice to be followed through a season',
  why: 'Said by explore --season, of the plays that chance made. A voice is a temptation to think about, not a hint.',
  mend: 'Let it be wrong more often, or speak for another option.',
};
const broken: SeasonRemark = {
  code: 'P323',
  severity: 'error',
  fixed: true,
  title: 'A scene that breaks down in its season',
  why: 'Said by explore --season. With what earlier scenes had left, the scene could not go on.',
  mend: 'promoted explore with the scene and --profile all shows where, if a profile leaves the same; the message says what happened.',
};
const unseen: SeasonRemark = {
  code: 'P324',
  severity: 'warning',
  fixed: true,
  title: 'A season that was not searched to its end',
  why: 'Said by explore --season. Where a path was not searched, it may offer fewer scored decisions than are told here.',
  mend: 'Give it more time with --seconds.',
};

/** Every code that stands for a finding about a season. */
export const seasonRemarks: readonly SeasonRemark[] = [fewDecisions, cheapTrick, hint, broken, unseen];

/** What is to be said against a season. `file`: of its book. */
export function seasonFindings({ dimensions, bots, voices, scenes, because }: SeasonExploration, file: string): readonly Diagnostic[] {
  const say = ({ code, severity }: SeasonRemark, message: string, more: string, at = file): Diagnostic => ({
    code,
    severity,
    file: at,
    line: 0,
    message,
    hint: more,
  });
  return [
    ...dimensions.flatMap(({ dimension, before }) =>
      before !== null && before < FEWEST
        ? [
            say(
              fewDecisions,
              `Some path to the last scene has only ${before} scored decision${before === 1 ? '' : 's'} on ${dimension}.`,
              `Every path needs ${FEWEST}.`,
            ),
          ]
        : [],
    ),
    ...bots.flatMap(({ bot, top }) =>
      top.length > MOST_TOP
        ? [say(cheapTrick, `Playing "${bot}" reaches the top band on ${top.length} dimensions: ${top.join(', ')}.`, `${MOST_TOP} are the most.`)]
        : [],
    ),
    ...voices.flatMap(({ voice, right }) =>
      right > MOST_RIGHT + NOTHING
        ? [say(hint, `"${voice}" is right ${Math.round(right * 100)} % of the time.`, `${Math.round(MOST_RIGHT * 100)} % is the most.`)]
        : [],
    ),
    ...scenes.flatMap(({ scene, troubles }) =>
      troubles.map(({ message, times }) =>
        say(broken, `The story breaks down: ${message}`, `In ${times} of the plays.`, file.replace(/book\.json$/u, `${scene}.ink`)),
      ),
    ),
    ...(because === null ? [] : [say(unseen, `Not all of this season was searched. ${because}`, 'What is counted holds for what was seen.')]),
  ];
}

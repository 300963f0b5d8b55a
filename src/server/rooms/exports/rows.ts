import type { Step } from '../../../core/workshop/debrief.ts';
import type { Tally } from '../../../core/workshop/tally.ts';
import type { Report } from './report.ts';
import { fit, tableName } from './words.ts';

/** What stands in a cell. */
export type Cell = string | number | null;

/** The columns of the rows of votes. */
export const columns: readonly string[] = [
  'scene',
  'title',
  'table',
  'decision',
  'key',
  'vote',
  'stands',
  'option',
  'words',
  'votes',
  'share',
  'confidence',
  'taken',
  'led',
];

/** One row for each table, decision, option and vote; the numbers of scenes and decisions are from 1. */
export function rowsOf({ scenes }: Report): readonly (readonly Cell[])[] {
  return scenes.flatMap(({ scene, title, tables }) =>
    tables.flatMap(({ table, steps }) =>
      steps.flatMap((step) =>
        votesOf(step).flatMap(({ vote, stands, tally }) =>
          step.choices.map(({ id, text }): readonly Cell[] => {
            const count = tally?.counts.find(({ choice }) => choice === id);
            const share = tally && tally.votes > 0 && count ? rounded(count.votes / tally.votes) : null;
            const taken = id === step.taken;
            return [
              scene + 1,
              fit(title),
              tableName(table),
              step.decision + 1,
              yes(step.key),
              vote,
              stands,
              fit(id),
              fit(text),
              tally ? (count?.votes ?? 0) : null,
              share,
              rounded(count?.confidence ?? null),
              yes(taken),
              yes(taken && step.led),
            ];
          }),
        ),
      ),
    ),
  );
}

interface Voted {
  readonly vote: number | null; // null: it was led without one
  readonly stands: Cell; // whether it is the last time that this was put to the vote
  readonly tally: Tally | undefined;
}

function votesOf({ rounds, earlier }: Step): readonly Voted[] {
  const past = earlier.map((tally, at): Voted => ({ vote: at + 1, stands: 'no', tally }));
  const last = rounds.map((tally, at): Voted => ({ vote: at + 1, stands: 'yes', tally }));
  return last.length > 0 ? [...past, ...last] : [...past, { vote: null, stands: 'yes', tally: undefined }];
}

/** A number to three places. */
export function rounded(number: number): number;
export function rounded(number: number | null): number | null;
export function rounded(number: number | null): number | null {
  return number === null ? null : Math.round(number * 1000) / 1000;
}

const yes = (is: boolean): string => (is ? 'yes' : 'no');

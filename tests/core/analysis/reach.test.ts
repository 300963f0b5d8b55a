import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachTable } from '../../../src/core/analysis/reach-table.ts';
import { creditOf } from '../../../src/core/assessment/credit.ts';
import { reachOf, type ReachTable, turningPoints, wordsActedOn } from '../../../src/core/assessment/reach.ts';
import { begin, decide, replay, type Transcript } from '../../../src/core/session/session.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';

const RUNS = Number(process.env['RUNS'] ?? 8);

function tableOf(story: Story): ReachTable {
  const reached = reachTable(story);
  if (!reached.table) throw new Error(reached.because);
  return JSON.parse(JSON.stringify(reached.table)) as ReachTable; // as it is shipped
}
const play = (story: Story, ...choices: readonly string[]): Transcript =>
  replay(
    story,
    choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 7)),
  );

const doors = ink`
  * [Open it #id: open #leading 5]
    * * [Help #id: help #leading 5 #operations 2]
    * * [Watch #id: watch #leading 1 #operations 4]
    - -
  * [Leave it #id: leave #leading 3]
  * [Slam it #id: slam #leading 1]
    -> END
  -
  * [Mend #id: mend #operations 5]
  * [Wait #id: wait #operations 1]
  - -> END
`;

describe('within reach', () => {
  test('the greatest sums are those of the best path, each dimension by itself', () => {
    expect(reachOf(play(doors), tableOf(doors))!.greatest).toEqual(
      new Map([
        ['leading', 2],
        ['operations', 2],
      ]),
    );
  });

  test('a decision drops what its best option kept open and the one taken did not', () => {
    const { drops } = reachOf(play(doors, 'leave', 'wait'), tableOf(doors))!;
    expect(drops).toEqual([
      {
        decision: 0,
        instead: 'open',
        drop: 2.5,
        dimensions: [
          { dimension: 'leading', drop: 1.5 },
          { dimension: 'operations', drop: 1 },
        ],
      },
      { decision: 1, instead: 'mend', drop: 1, dimensions: [{ dimension: 'operations', drop: 1 }] },
    ]);
  });

  test('turning points are the three largest drops, the worst first; a decision that lost nothing is none', () => {
    const points = (...choices: readonly string[]) =>
      turningPoints(reachOf(play(doors, ...choices), tableOf(doors))!).map(({ decision, drop }) => [decision, drop]);
    expect(points('open', 'watch', 'wait')).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(points('slam')).toEqual([[0, 4]]);
    expect(points('open', 'help', 'mend')).toEqual([[1, 1]]);
  });

  test('a session of another version of the story is not in the table', () => {
    const other = ink`
      * [Open it #id: open #leading 5]
      * [Else #id: other #leading 1]
      - -> END
    `;
    expect(reachOf(play(other, 'open'), tableOf(doors))).toBe(undefined);
  });

  test('going round without earning changes nothing; earning without end has no greatest sum', () => {
    const round = ink`
      -> hub
      === hub
      + [Ask again #id: again #operations 3]
        -> hub
      + [Ask better #id: better #operations 5]
        -> hub
      * [Lead #id: lead #leading 5]
        -> END
      * [Push #id: push #leading 1]
        -> END
    `;
    const { greatest, drops } = reachOf(play(round, 'again', 'again', 'push'), tableOf(round))!;
    expect(greatest).toEqual(new Map([['leading', 1]]));
    expect(drops.map(({ drop }) => drop)).toEqual([0, 0, 1]);
  });

  test('text that was typed does not matter where it is only said, and makes a session unknown where the story acts on it', () => {
    const say = (last: string): Story => ink`
      VAR words = ""
      Say it. # input: words 20
      * [Loud #id: loud #leading 1]
      * [Soft #id: soft #leading 3]
      - ${last}
      -> END
    `;
    const typed = (story: Story): Transcript =>
      replay(story, decide(decide(begin(story, 1), { kind: 'input', variable: 'words', value: 'ay' }), { kind: 'choice', choice: 'loud', thought: 0 }));
    const printed = say('You said {words}.');
    const tested = say('{words == "": Nothing.|Something.}');
    expect(reachOf(typed(printed), tableOf(printed))!.drops.map(({ drop }) => drop)).toEqual([1]);
    expect(reachOf(typed(tested), tableOf(tested))).toBe(undefined);
    expect(reachOf(play(tested, 'loud'), tableOf(tested))!.drops.map(({ drop }) => drop)).toEqual([1]);
    expect(wordsActedOn(typed(printed), tableOf(printed))).toEqual({});
    expect(wordsActedOn(typed(tested), tableOf(tested))).toEqual({ words: 'ay' });
    expect(reachOf(typed(tested), reachTable(tested, { carried: { words: 'ay' } }).table!)!.drops.map(({ drop }) => drop)).toEqual([1]);
    expect(reachOf(typed(tested), reachTable(tested, { carried: { words: 'no' } }).table!)).toBe(undefined);
  });

  test('a checklist that was left open is as if it had not been asked; one that was given makes a session unknown where the story acts on it', () => {
    const story = ink`
      VAR checklist_before = ""
      Say it. # checklist: before
      * [Loud #id: loud #leading 1]
      * [Soft #id: soft #leading 3]
      - {checklist_before == "": Nothing.|Something.}
      -> END
    `;
    const given = (value: string): Transcript =>
      replay(story, decide(decide(begin(story, 1), { kind: 'input', variable: 'checklist_before', value }), { kind: 'choice', choice: 'loud', thought: 0 }));
    expect(tableOf(story).typed).toEqual(['checklist_before']);
    expect(reachOf(given(''), tableOf(story))!.drops.map(({ drop }) => drop)).toEqual([1]);
    expect(reachOf(given('leading 2 4'), tableOf(story))).toBe(undefined);
  });

  test('values carried in from an earlier scene have a table of their own', () => {
    const story = ink`
      VAR trusted = false
      * [Ask #id: ask #leading 3]
      * {trusted} [Let go #id: let-go #leading 5]
      * [Do it #id: do #leading 1]
      -
      { trusted:
        -> closer
      }
      -> END
      === closer
      * [More #id: more #leading 5]
      * [Less #id: less #leading 1]
      - -> END
    `;
    const reached = reachTable(story, { carried: { trusted: true } });
    const session = decide(begin(story, 1, { trusted: true }), { kind: 'choice', choice: 'ask', thought: 0 });
    expect(reached.table && reachOf(replay(story, session), reached.table)!.greatest).toEqual(new Map([['leading', 2]]));
    expect(reachOf(replay(story, session), tableOf(story))).toBe(undefined);
  });

  test('dice that fell after a decision are luck: what was lost is counted against the best that could have come', () => {
    const story = ink`
      * [Try #id: try #leading 3]
        { RANDOM(1, 2) == 1:
          It works.
          -> works
        }
        It does not.
        * * [Sigh #id: sigh]
        - - -> END
      * [Do not #id: no #leading 5]
      * [Never #id: never #leading 1]
      - -> END
      === works
      * [Lead #id: lead #leading 5]
      * [Push #id: push #leading 1]
      - -> END
    `;
    for (let seed = 0; seed < 8; seed++) {
      const session = decide(begin(story, seed), { kind: 'choice', choice: 'try', thought: 0 });
      expect(reachOf(replay(story, session), tableOf(story))!.drops.map(({ drop }) => drop)).toEqual([0]);
      const never = decide(begin(story, seed), { kind: 'choice', choice: 'never', thought: 0 });
      expect(reachOf(replay(story, never), tableOf(story))!.drops.map(({ drop }) => drop)).toEqual([1.5]);
    }
  });
});

test('in any story without dice, the drops of any session are those that playing on from every option finds', () => {
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'none' }), fc.array(fc.nat({ max: 99 }), { maxLength: 6 }), (source, picks) => {
      const story = compiled(source);
      const table = tableOf(story);
      let plays = 0;
      const best = (taken: readonly string[], dimension: string): number => {
        fc.pre((plays += 1) < 400);
        const at = new Play(story, 1);
        for (const id of taken) at.choose(id);
        const offered = at.turn.choices;
        return Math.max(0, ...offered.map((choice) => (creditOf(choice, offered, dimension) ?? 0) + best([...taken, choice.id], dimension)));
      };
      const taken: string[] = [];
      for (const pick of picks) {
        const offered = play(story, ...taken).turns.at(-1)!.choices;
        if (offered.length > 0) taken.push(offered[pick % offered.length]!.id);
      }
      const transcript = play(story, ...taken);
      const { drops } = reachOf(transcript, table)!;
      for (const [at, id] of taken.entries()) {
        const offered = transcript.turns[at]!.choices;
        const expected = ['leading', 'operations'].reduce((sum, dimension) => {
          const reach = offered.map((choice) => (creditOf(choice, offered, dimension) ?? 0) + best([...taken.slice(0, at), choice.id], dimension));
          return sum + Math.max(...reach) - reach[offered.findIndex((choice) => choice.id === id)]!;
        }, 0);
        expect(drops[at]!.drop).toBeCloseTo(expected, 3);
      }
    }),
    { numRuns: RUNS },
  );
}, 600_000);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestSums } from '../../../src/core/analysis/best.ts';
import { everyFall, type Throws } from '../../../src/core/analysis/dice.ts';
import { Machine, type Waiting } from '../../../src/core/analysis/machine.ts';
import { stateGraph } from '../../../src/core/analysis/states.ts';
import { creditOf } from '../../../src/core/assessment/credit.ts';
import { looksOf } from '../../../src/core/assessment/reach.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';

const RUNS = Number(process.env['RUNS'] ?? 8);
const dimensions = ['leading', 'operations'];

/** What can be said up to the first choice, over every fall of the dice. */
function openings(story: Story): readonly string[] {
  const machine = new Machine(story);
  return [...everyFall((throws) => machine.begin(throws, 'aloud'))].map(({ texts }) => texts.join(' / '));
}

describe('every fall of the dice', () => {
  test('is played once, whatever fell before', () => {
    const seen = [...everyFall((throws: Throws) => ({ throws, sides: (throws[0] ?? 0) === 1 ? [2, 3] : [2] }))];
    expect(seen.map(({ throws }) => throws)).toEqual([[], [1], [1, 1], [1, 2]]);
  });

  test('RANDOM shows every number of its range', () => {
    expect(
      openings(ink`
      {RANDOM(3, 7)} and {RANDOM(-1, 0)}
      -> END
    `).toSorted(),
    ).toEqual(['3', '4', '5', '6', '7'].flatMap((a) => ['-1', '0'].map((b) => `${a} and ${b}`)).toSorted());
  });

  test('LIST_RANDOM shows every item of the list', () => {
    expect(
      openings(ink`
      LIST bag = (apple), nail, (rope)
      {LIST_RANDOM(bag)}
      -> END
    `),
    ).toEqual(['apple', 'rope']);
  });

  test('a shuffle deals all of a round before it begins the next', () => {
    const sequences = openings(ink`
      {deal()}{deal()}{deal()}{deal()}
      -> END
      === function deal()
      {~a|b|c}
    `);
    expect(sequences).toHaveLength(18);
    for (const sequence of new Set(sequences)) expect(sequence.slice(0, 3).split('').toSorted()).toEqual(['a', 'b', 'c']);
  });

  test("dice that fall in ink's lookahead fall once", () => {
    expect(
      openings(ink`
      First.
      {RANDOM(1, 2)}
      {RANDOM(1, 2)}
      Last.
      -> END
    `).toSorted(),
    ).toEqual(['First. / 1 / 1 / Last.', 'First. / 1 / 2 / Last.', 'First. / 2 / 1 / Last.', 'First. / 2 / 2 / Last.']);
  });

  test('a range that makes no sense is trouble, as it is in play', () => {
    const story = ink`
      {RANDOM(5, 1)}
      -> END
    `;
    expect(new Machine(story).begin([], 'silent').trouble).toBe(new Play(story, 1).turn.trouble);
    expect(stateGraph(story).states.map(({ trouble }) => trouble === null)).toEqual([false]);
  });

  test('a story that sets its own dice is not searched exactly', () => {
    expect(
      stateGraph(ink`
      ~ SEED_RANDOM(3)
      {RANDOM(1, 2)}
      -> END
    `).bounded,
    ).toMatch(/SEED_RANDOM/u);
  });

  test('a die with a million sides stops at the budget', () => {
    expect(
      stateGraph(
        ink`
      * [Go]
      - {RANDOM(1, 1000000)}
      -> END
    `,
        { runs: 500 },
      ).bounded,
    ).toMatch(/more than 500/u);
  });
});

describe('stories with dice', { timeout: 600_000 }, () => {
  test('have the best sums that playing every fall of every path finds, merging nothing', () => {
    fc.assert(
      fc.property(stories({ dice: 'some', rounds: 'none' }), (source) => {
        const story = compiled(source);
        const graph = stateGraph(story);
        const machine = new Machine(story);
        let runs = 0;
        const best = (turns: Iterable<Waiting>): readonly number[] => {
          let most = [0, 0];
          for (const { snapshot, options, ways } of Array.from(turns)) {
            fc.pre((runs += 1) < 1_500);
            const offered = options.filter(({ disabled }) => !disabled);
            for (const [at, option] of options.entries()) {
              if (option.disabled) continue;
              const rest = best(everyFall((throws) => machine.take(snapshot, ways[at]!, throws, 'aloud')));
              most = most.map((sum, n) => Math.max(sum, (creditOf(option, offered, dimensions[n]!) ?? 0) + rest[n]!));
            }
          }
          return most;
        };
        const found = best(everyFall((throws) => machine.begin(throws, 'aloud')));
        const { dimensions: named, sums } = bestSums(graph);
        for (const [n, dimension] of dimensions.entries()) {
          const starts = graph.start.map(({ state }) => (named.includes(dimension) ? Number(sums[state]![named.indexOf(dimension)]) : 0));
          expect(Math.max(...starts)).toBeCloseTo(found[n]!, 9);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('whatever the seed, a play stays within the state space', () => {
    fc.assert(
      fc.property(
        stories({ dice: 'some', rounds: 'some' }),
        fc.array(fc.integer(), { minLength: 5, maxLength: 5 }),
        fc.array(fc.nat({ max: 99 }), { maxLength: 10 }),
        (source, seeds, picks) => {
          const story = compiled(source);
          const graph = stateGraph(story, { runs: 600 });
          fc.pre(graph.bounded === null);
          for (const seed of seeds) {
            const play = new Play(story, seed);
            let states = graph.start.map(({ state }) => state);
            const stay = (): void => {
              const ids = play.turn.choices.map(({ id }) => id);
              states = states.filter((state) => JSON.stringify(graph.states[state]!.options.map(({ id }) => id)) === JSON.stringify(ids));
              expect(states).not.toHaveLength(0);
            };
            stay();
            for (const pick of picks) {
              const offered = play.turn.choices.filter(({ disabled }) => !disabled);
              if (offered.length === 0) break;
              const { id } = offered[pick % offered.length]!;
              const { beats } = play.choose(id);
              const looks = looksOf(beats.map(({ text }) => text).filter((text) => text !== ''));
              states = states.flatMap((state) => {
                const { options, leads } = graph.states[state]!;
                return leads[options.findIndex((option) => option.id === id)]!.filter((arrival) => arrival.looks === null || arrival.looks === looks).map(
                  (arrival) => arrival.state,
                );
              });
              stay();
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

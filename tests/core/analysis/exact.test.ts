import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateGraph } from '../../../src/core/analysis/states.ts';
import { expectExact, pathsIn } from '../../support/every-path.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';

const MOST_PATHS = 200; // more would take too long to play one by one
const RUNS = Number(process.env['RUNS'] ?? 15);

test('the state space of a story without dice has exactly the paths, options, words and best sums that playing every path finds', () => {
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'none' }), (source) => {
      const story = compiled(source);
      const graph = stateGraph(story);
      fc.pre(pathsIn(graph) <= MOST_PATHS);
      expectExact(story, graph);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

describe('what looks dead and is not', () => {
  test('a variable read through a ref, in a tunnel that waits for a choice', () => {
    expectExact(ink`
      VAR a = 0
      * [one]
        ~ a = 1
      * [two]
        ~ a = 2
      -
      -> asking(a) ->
      -> END
      === asking(ref what)
      * [go on]
      - {what}
      ->->
    `);
  });

  test('a variable of the frame below, read through a ref', () => {
    expectExact(ink`
      -> outer(1) -> END
      === outer(mine)
      * [one]
        ~ mine = 1
      * [two]
        ~ mine = 2
      -
      -> asking(mine) ->
      ->->
      === asking(ref what)
      * [go on]
      - {what}
      ->->
    `);
  });

  test('a temporary variable that outlives the choice', () => {
    expectExact(ink`
      -> knot
      === knot
      ~ temp chosen = 0
      * [one]
        ~ chosen = 1
      * [two]
        ~ chosen = 2
      -
      * [go on]
      - {chosen}
      -> END
    `);
  });

  test('where a tunnel returns to', () => {
    expectExact(ink`
      * [one]
        -> asking -> first
      * [two]
        -> asking -> second
      === asking
      + [go on]
      - ->->
      === first
      first
      -> END
      === second
      second
      -> END
    `);
  });

  test('which kinds of item an empty list could hold', () => {
    expectExact(ink`
      LIST bag = apple, nail
      LIST dock = boat, van
      VAR held = ()
      * [one]
        ~ held = apple
      * [two]
        ~ held = boat
      -
      ~ held = ()
      * [go on]
      - {LIST_ALL(held)}
      -> END
    `);
  });

  test('which kinds of item a list could hold, before it is emptied', () => {
    expectExact(ink`
      LIST bag = apple, nail
      LIST dock = boat, van
      VAR held = ()
      * [one]
        ~ held = apple
      * [two]
        ~ held = boat
      -
      * [go on]
      - ~ held = ()
      {LIST_ALL(held)}
      -> END
    `);
  });

  test('items that are called alike in two lists', () => {
    expectExact(ink`
      LIST bag = (x), nail
      LIST dock = (x), van
      VAR held = ()
      * [one]
        ~ held = bag.x
      * [two]
        ~ held = dock.x
      -
      * [go on]
      - {LIST_ALL(held)}
      -> END
    `);
  });

  test('whole numbers and fractions that look alike', () => {
    expectExact(ink`
      VAR a = 0
      * [one]
        ~ a = 3
      * [two]
        ~ a = FLOAT(3)
      -
      * [go on]
      - {a / 2}
      -> END
    `);
  });

  test('a count read through a divert target held in a variable', () => {
    expectExact(ink`
      VAR goal = -> side
      * [one]
        -> side ->
      * [two]
      -
      * [go on]
      - {READ_COUNT(goal)} {TURNS_SINCE(goal)}
      -> END
      === side
      aside
      ->->
    `);
  });

  test('how long ago something was seen, and how many turns have passed', () => {
    expectExact(ink`
      -> knot
      === knot
      * [one]
        -> side -> more
      * [two] -> more
      === more
      + [go on] -> again
      + [wait]
        + + [go on] -> again
      === again
      * [end]
      - {TURNS_SINCE(-> side)} {TURNS()}
      -> END
      === side
      aside
      ->->
    `);
  });

  test('which parts count as newly visited, when a choice is taken from inside them or from outside', () => {
    expectExact(ink`
      -> outside
      === inside
      { inside > 1:
          twice
      }
      <- options
      -> DONE
      = options
      + [again] -> inside.there
      + [end] -> END
      = there
      {inside}
      -> END
      === outside
      * [through] -> inside
      * [past]
        <- inside.options
        -> DONE
    `);
  });

  test('a gauge that is only reckoned with, until a line prints it', () => {
    expectExact(ink`
      VAR gauge = 5
      * [one]
        ~ shift(gauge, 1)
      * [two]
        ~ shift(gauge, -9)
      -
      * [go on]
        {gauge}
      * [or not]
      - -> END
      === function shift(ref what, by)
      ~ what = what + by
      { what < 0:
        ~ what = 0
      }
    `);
  });

  test('a gauge that decides what another becomes, which decides what is said', () => {
    expectExact(ink`
      VAR gauge = 5
      VAR other = 0
      * [one]
        ~ gauge = gauge + 1
      * [two]
      -
      * [go on]
      - ~ other = other + gauge
      * [end]
      - {other > 5: much|little}
      -> END
    `);
  });
});

test('a gauge that nothing reads but itself does not make states', () => {
  const withGauge = stateGraph(ink`
    VAR gauge = 5
    VAR other = 5
    * [one]
      ~ shift(gauge, 1)
      ~ other = other + gauge
    * [two]
      ~ shift(gauge, -9)
    -
    * [go on]
    - -> END
    === function shift(ref what, by)
    ~ what = what + by
    { what < 0:
      ~ what = 0
    }
  `);
  expect(withGauge.states).toHaveLength(3);
});

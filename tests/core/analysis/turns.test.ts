import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyFall } from '../../../src/core/analysis/dice.ts';
import { Machine, type Waiting } from '../../../src/core/analysis/machine.ts';
import type { Snapshot } from '../../../src/core/analysis/snapshot.ts';
import { stateGraph } from '../../../src/core/analysis/states.ts';
import { valueKey } from '../../../src/core/analysis/value-key.ts';
import { expectExact, pathsIn } from '../../support/every-path.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';

const RUNS = Number(process.env['RUNS'] ?? 15);
const MOST = 300; // turns of one story

/** All that a state holds, as text, but for what nothing depends on. */
function shown({ globals, visits, turns, turn, shuffles }: Snapshot, unseen: ReadonlySet<string>): unknown {
  const sorted = (entries: Iterable<readonly [string, unknown]>): unknown => [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    sorted([...globals].filter(([name]) => !unseen.has(name)).map(([name, value]) => [name, valueKey(value)])),
    sorted([...visits].filter(([, count]) => count > 0)),
    sorted(turns),
    turn,
    sorted([...shuffles].map(([path, { round, dealt }]) => [path, [round, ...dealt].join(' ')])),
  ];
}

/** What the lines of a turn say and bring, but for empty ones. */
const words = (beats: Waiting['beats']): Waiting['beats'] => beats.filter(({ text, cues }) => text !== '' || cues.length > 0);

/** Two ways of playing the same turns, hand in hand, along every option and every fall of the dice. */
function handInHand(
  machine: Machine,
  one: 'silent' | 'overheard',
  compare: (found: Waiting, aloud: Waiting, said: Waiting['beats'] | undefined) => void,
): number {
  let played = 0;
  const waiting = [...everyFall((throws) => machine.begin(throws, 'aloud'))].map((turn) => [turn, turn] as const);
  for (let pair = waiting.shift(); pair && played < MOST; pair = waiting.shift()) {
    const [left, right] = pair;
    for (const [at, { disabled }] of left.options.entries()) {
      if (disabled) continue;
      for (const found of everyFall((throws) => machine.take(left.snapshot, left.ways[at]!, throws, one))) {
        const said = machine.beatsOf(found);
        const aloud = machine.take(right.snapshot, right.ways[at]!, found.throws, 'aloud');
        compare(found, aloud, said);
        played += 1;
        waiting.push([found, aloud]);
      }
    }
  }
  return played;
}

test.each([{ lists: 'none' } as const, {}])(
  'a turn that is played in silence, or not at all because one like it was, comes to the same %o',
  (kind) => {
    let turns = 0;
    fc.assert(
      fc.property(stories({ dice: 'some', rounds: 'some', ...kind }), (source) => {
        const machine = new Machine(compiled(source));
        turns += handInHand(machine, 'silent', (found, aloud) => {
          expect([found.trouble, found.options, found.sides]).toEqual([aloud.trouble, aloud.options, aloud.sides]);
          if (found.trouble === null) expect(shown(found.snapshot, machine.unseen)).toEqual(shown(aloud.snapshot, machine.unseen));
        });
      }),
      { numRuns: RUNS },
    );
    expect(turns).toBeGreaterThan(RUNS);
  },
  600_000,
);

test('what is overheard is what is said', () => {
  let lines = 0;
  fc.assert(
    fc.property(stories({ dice: 'some', rounds: 'some' }), (source) => {
      handInHand(new Machine(compiled(source)), 'overheard', (found, aloud) => {
        expect(words(found.beats)).toEqual(words(aloud.beats));
        lines += found.beats.length;
      });
    }),
    { numRuns: RUNS },
  );
  expect(lines).toBeGreaterThan(RUNS);
}, 600_000);

test('what a turn in silence would have said is told as it is said, or not at all', () => {
  let told = 0;
  fc.assert(
    fc.property(stories({ dice: 'some', rounds: 'some' }), (source) => {
      handInHand(new Machine(compiled(source)), 'silent', (_, aloud, said) => {
        if (said === undefined) return;
        expect(words(said)).toEqual(words(aloud.beats));
        told += said.length;
      });
    }),
    { numRuns: RUNS },
  );
  expect(told).toBeGreaterThan(RUNS);
}, 600_000);

test('a long turn in silence is told line by line, and what joins on to a line long before it was written still does', () => {
  const tricky = [
    'One <>',
    'two. # mood: priya warm',
    '# mood: jonas cold',
    'Three',
    '<>, four. {false:five}',
    '-> on ->',
    'six # mood: mei sad',
    '# clock: 09:00',
  ];
  for (let before = 0; before < 24; before++) {
    const lines = Array.from({ length: before }, (_, at) => `Line ${at}.${at % 3 === 0 ? ' # sound: door' : ''}`);
    const story = ink`${['* [go]', '- ', ...lines, ...tricky, ...lines, ...tricky, '* [end]', '- -> END', '=== on', '<> and on', '', '->->', 'VAR typed = ""'].join('\n')}`;
    const machine = new Machine(story, { typed: 'nine\n' });
    const { snapshot, ways } = machine.begin([], 'aloud');
    const aloud = words(machine.take(snapshot, ways[0]!, [], 'aloud').beats);
    expect(aloud.length).toBeGreaterThan(2 * before);
    expect(words(machine.beatsOf(machine.take(snapshot, ways[0]!, [], 'silent')) ?? [])).toEqual(aloud);
  }
});

test('what is overheard falls into lines as ink lets it fall, with the tags of each', () => {
  const story = ink`
    * [go]
    - One <>
    two. # mood: priya warm
    # mood: jonas cold
    Three
    <>, four. {false:five}
    six # mood: mei sad
    -> on ->
    {&seven|eight}
    # clock: 09:00
    * [end]
    - -> END
    === on
    <> and on
    # sound: door

    ->->`;
  const machine = new Machine(story);
  const { snapshot, ways } = machine.begin([], 'aloud');
  const aloud = words(machine.take(snapshot, ways[0]!, [], 'aloud').beats);
  expect(aloud).toHaveLength(5);
  expect(words(machine.take(snapshot, ways[0]!, [], 'overheard').beats)).toEqual(aloud);
  expect(words(machine.beatsOf(machine.take(snapshot, ways[0]!, [], 'silent')) ?? [])).toEqual(aloud);
  expect(machine.beatsOf(machine.begin([], 'aloud'))).toBeUndefined();
});

test('the state space of a story without lists, in which turns are recalled, has exactly the paths that playing every path finds', () => {
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'none', lists: 'none' }), (source) => {
      const story = compiled(source);
      const graph = stateGraph(story);
      fc.pre(pathsIn(graph) <= 200);
      expectExact(story, graph);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

test('a story that goes on without end in silence stops after as many steps as ever', () => {
  const story = ink`
    * [go]
    - (round) word # a tag
    -> round`;
  const machine = new Machine(story, {}, { steps: 5_000, lines: 5_000 });
  const { snapshot, ways } = machine.begin([], 'silent');
  expect(machine.take(snapshot, ways[0]!, [], 'silent').trouble).toContain('The story goes on without end.');
});

test('a gauge that is shown is followed, and one that only reckons for itself is not', () => {
  const story = ink`
    # gauge: calm "Calm" 0 9
    VAR calm = 5
    VAR trust = 5
    VAR warmth = 5
    VAR steps = 0
    * [go]
    - ~ shift(trust, 1)
    ~ calm = calm + warmth
    ~ steps = steps + 1
    {steps}
    * [end]
    - -> END
    === function shift(ref what, by)
    ~ what = what + by`;
  expect([...new Machine(story).unseen]).toEqual(['trust']);
});

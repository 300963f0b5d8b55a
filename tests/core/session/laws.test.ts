import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditOf, dimensionsOf } from '../../../src/core/assessment/credit.ts';
import { NotASave, parseSave, type Save, writeSave } from '../../../src/core/session/save.ts';
import { begin, decide, Divergence, replay, type Session, undo } from '../../../src/core/session/session.ts';
import type { Decision } from '../../../src/core/story/beat.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { compiled, stories } from '../../support/stories.ts';

const RUNS = Number(process.env['RUNS'] ?? 8); // of those that compile a story each

/** A session of a made-up story: at each decision, the option that a number picks. */
function sessionOf(story: Story, seed: number, picks: readonly number[]): Session {
  return picks.reduce(
    (session, pick) => {
      const offered = replay(story, session)
        .turns.at(-1)!
        .choices.filter(({ disabled }) => !disabled);
      return offered.length === 0 ? session : decide(session, { kind: 'choice', choice: offered[pick % offered.length]!.id, thought: pick });
    },
    begin(story, seed),
  );
}

const played = fc
  .tuple(stories({ dice: 'some', rounds: 'some' }), fc.integer(), fc.array(fc.nat({ max: 99 }), { maxLength: 8 }))
  .map(([source, seed, picks]) => {
    const story = compiled(source);
    return { source, story, session: sessionOf(story, seed, picks) };
  });

const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean());
const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), choice: fc.string({ minLength: 1, maxLength: 40 }), thought: fc.nat() }),
  fc.record({
    kind: fc.constant('input' as const),
    variable: fc.string({ minLength: 1, maxLength: 20 }),
    value: fc.string({ unit: 'grapheme', maxLength: 60 }),
  }),
);
const saves: fc.Arbitrary<Save> = fc.record({
  scene: fc.string({ minLength: 1, maxLength: 60 }),
  title: fc.string({ unit: 'grapheme' }),
  name: fc.string({ unit: 'grapheme' }),
  saved: fc.nat(),
  run: fc.constantFrom('first' as const, 'what-if' as const),
  session: fc.record({
    format: fc.constant(1 as const),
    story: fc.stringMatching(/^[0-9a-f]{16}$/u),
    seed: fc.nat({ max: 0xffffffff }),
    carried: fc.dictionary(fc.stringMatching(/^[a-z_]\w{0,12}$/u), value),
    decisions: fc.array(decision, { maxLength: 12 }),
  }),
});

describe('sessions', () => {
  test('the same session always plays the same way', () => {
    fc.assert(
      fc.property(played, ({ story, session }) => {
        expect(replay(story, session)).toEqual(replay(story, session));
      }),
      { numRuns: RUNS },
    );
  });

  test('one decision more extends the transcript by exactly one turn', () => {
    fc.assert(
      fc.property(played, fc.nat(), ({ story, session }, pick) => {
        const before = replay(story, session);
        const longer = sessionOf(story, session.seed, [...session.decisions.map((_, at) => pickOf(story, session, at)), pick]);
        fc.pre(longer.decisions.length === session.decisions.length + 1);
        const after = replay(story, longer);
        expect(after.turns.slice(0, -1)).toEqual(before.turns);
        expect(after.turns).toHaveLength(before.turns.length + 1);
      }),
      { numRuns: RUNS },
    );
  });

  test('who takes an option and stops after its first words reads the same turn as who reads on at once', () => {
    fc.assert(
      fc.property(played, ({ story, session }) => {
        const { turns } = replay(story, session);
        const play = new Play(story, session.seed, session.carried);
        for (const [at, { kind, ...made }] of session.decisions.entries()) {
          if (kind !== 'choice' || !('choice' in made)) continue;
          const { beats } = play.take(made.choice);
          const whole = turns[at + 1]!;
          expect(beats).toEqual(whole.beats.slice(0, beats.length));
          expect(beats.findIndex(({ text }) => text !== '')).toBe(play.more ? beats.length - 1 : whole.beats.findIndex(({ text }) => text !== ''));
          expect(play.turn).toEqual(whole);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('undo takes back exactly what decide did', () => {
    fc.assert(
      fc.property(played, decision, ({ session }, made) => {
        expect(undo(decide(session, made))).toEqual(session);
      }),
      { numRuns: RUNS },
    );
  });

  test('a decision that is not on offer is a divergence, at the decision that could not be made', () => {
    fc.assert(
      fc.property(played, ({ story, session }) => {
        const wrong = decide(session, { kind: 'choice', choice: 'never offered', thought: 0 });
        try {
          replay(story, wrong);
          expect.unreachable();
        } catch (error) {
          expect(error).toBeInstanceOf(Divergence);
          expect((error as Divergence).turn).toBe(session.decisions.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('credit stays within 0 and 1 in every decision of every story', () => {
    fc.assert(
      fc.property(played, ({ story, session }) => {
        for (const { choices } of replay(story, session).turns) {
          for (const dimension of dimensionsOf(choices))
            for (const choice of choices) expect(creditOf(choice, choices, dimension) ?? 0).toSatisfy((credit: number) => credit >= 0 && credit <= 1);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('saves', () => {
  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(saves, (save) => {
        expect(parseSave(writeSave(save))).toEqual(save);
      }),
    );
  });

  test('a session of a real story comes back and plays the same', () => {
    fc.assert(
      fc.property(played, ({ story, session }) => {
        const save: Save = { scene: story.id, title: story.title, name: '', saved: 0, run: 'first', session };
        expect(replay(story, parseSave(writeSave(save)).session)).toEqual(replay(story, session));
      }),
      { numRuns: RUNS },
    );
  });

  test('a save with any character changed is refused', () => {
    fc.assert(
      fc.property(saves, fc.nat(), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), (save, at, other) => {
        const text = writeSave(save);
        const where = at % text.length;
        const changed = text.slice(0, where) + other + text.slice(where + 1);
        fc.pre(changed !== text);
        expect(() => parseSave(changed)).toThrow(NotASave);
      }),
      { numRuns: 500 },
    );
  });

  test('a save with any byte changed is refused', () => {
    fc.assert(
      fc.property(saves, fc.nat(), fc.integer({ min: 1, max: 255 }), (save, at, by) => {
        const bytes = new TextEncoder().encode(writeSave(save));
        const where = at % bytes.length;
        bytes[where] = bytes[where]! ^ by;
        expect(() => parseSave(new TextDecoder().decode(bytes))).toThrow(NotASave);
      }),
      { numRuns: 500 },
    );
  });

  test('a save cut short, doubled, or with a part taken out or put in is refused', () => {
    fc.assert(
      fc.property(saves, fc.nat(), fc.nat(), fc.string(), (save, a, b, extra) => {
        const text = writeSave(save);
        const [from, to] = [a % text.length, b % text.length].toSorted((x, y) => x - y) as [number, number];
        for (const changed of [text.slice(0, from), text + text, text.slice(0, from) + text.slice(to), text.slice(0, from) + extra + text.slice(from)]) {
          if (changed !== text) expect(() => parseSave(changed)).toThrow(NotASave);
        }
      }),
    );
  });
});

function pickOf(story: Story, session: Session, at: number): number {
  const made = session.decisions[at]!;
  const offered = replay(story, { ...session, decisions: session.decisions.slice(0, at) })
    .turns.at(-1)!
    .choices.filter(({ disabled }) => !disabled);
  return offered.findIndex(({ id }) => made.kind === 'choice' && id === made.choice);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../../src/core/session/session.ts';
import type { Turn } from '../../../src/core/story/beat.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { type Gamebook, gamebook, turnsOf } from '../../../src/core/workshop/cards.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';

const RUNS = Number(process.env['RUNS'] ?? 15);

/** What ink itself says after a path, played from the first line. */
function played(story: Story, path: readonly string[]): Turn {
  const decisions = path.map((choice) => ({ kind: 'choice', choice, thought: 0 }) as const);
  return replay(story, { format: 1, story: story.hash, seed: 1, carried: {}, decisions }).turns.at(-1)!;
}

function expectPlayable(story: Story, { cards }: Gamebook): void {
  for (const [at, card] of cards.entries()) {
    expect(card.number).toBe(at + 1);
    const offered = played(story, card.path).choices.map(({ id, text }) => `${id} ${text}`);
    for (const { id, text, to } of card.options) {
      expect(offered).toContain(`${id} ${text}`);
      expect(cards[to - 1]?.number).toBe(to);
    }
  }
}

test('each arrow leads to a card, and each option on paper is one that ink offers there', () => {
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'some' }), fc.constantFrom(60, 7), (source, most) => {
      const story = compiled(source);
      const book = gamebook(turnsOf(story), 'whole', most);
      expect(book.cards.length).toBeLessThanOrEqual(most);
      expectPlayable(story, book);
    }),
    { numRuns: RUNS },
  );
}, 600_000);

const morning = ink`
  VAR kept = false
  The pager walks across the table.
  * [Turn it over. #id: over]
    ~ kept = true
    It buzzes once more.
  * [Read it. #id: read]
    You say "mm".
  - Someone is at the glass.
  # key
  # ask: Who should be in the chair?
  # note: Four honest answers.
  * [Stay. #id: stay]
    You stay.
  * [Go. #id: go]
    You go.
  - It is nine o'clock.
  {kept: -> heard}
  He has gone. # ending: late "Too Late"
  -> END
  === heard
  He is still there. # ending: heard "Heard"
  -> END
`;

test('ways meet on one card, and what each of them was told before is told on its way there', () => {
  const { cards } = gamebook(
    turnsOf(ink`
      * [Turn it over.]
        It buzzes once more.
      * [Read it.]
        You say "mm".
      - Someone is at the glass.
      # key
      # ask: Who should be in the chair?
      # note: Four honest answers.
      * [Stay.]
      * [Go.]
      - It is nine o'clock.
    `),
  );
  expect(cards[0]?.options.map(({ letter, to, follows }) => [letter, to, follows.map(({ text }) => text)])).toEqual([
    ['A', 2, ['It buzzes once more.']],
    ['B', 2, ['You say "mm".']],
  ]);
  expect(cards[1]).toMatchObject({ key: true, asks: ['Who should be in the chair?'], notes: ['Four honest answers.'] });
});

test('an ending that only a remembered decision leads to has a way on paper', () => {
  const { cards, notOnPaper } = gamebook(turnsOf(morning));
  expect(cards.flatMap(({ ending }) => ending?.title ?? []).toSorted()).toEqual(['Heard', 'Too Late']);
  expect(notOnPaper).toEqual([]);
});

test('the short version stops at key decisions alone, and says what was done before them', () => {
  const { cards } = gamebook(turnsOf(morning), 'key-decisions');
  expect(cards.filter(({ options }) => options.length > 0).every(({ key }) => key)).toBe(true);
  expect(cards[0]?.words.map(({ kind }) => kind)).toContain('taken');
});

test('the same story makes the same cards', () => {
  expect(gamebook(turnsOf(morning))).toEqual(gamebook(turnsOf(morning)));
});

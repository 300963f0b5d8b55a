import { expect, test } from 'vitest';
import { explore } from '../../../src/core/analysis/explore.ts';
import { Play } from '../../../src/core/story/play.ts';
import { ink } from '../../support/ink.ts';

test('an option after which a story talks without end is found, and the search comes back', () => {
  const story = ink`
    * [Roll the dice.]
      -> roll ->
    * [Leave.]
    - -> END
    === roll
    The dice roll.
    -> roll ->
    ->->
  `;
  const { verdict, playthroughs, troubles } = explore(story);
  expect([verdict, playthroughs, troubles.length]).toEqual(['exact', '2', 1]);
  expect(troubles[0]!.message).toMatch(/without a choice|without end/u);
});

test('one that throws dice without end is cut off too, and a search of it comes back in its time', () => {
  const story = ink`
    * [Roll the dice.]
      -> roll
    * [Leave.]
    - -> END
    === roll
    The dice show {RANDOM(1, 6)}.
    -> roll
  `;
  let asked = 0;
  const { verdict } = explore(story, { stop: () => ++asked > 40 });
  expect(verdict).toBe('bounded');
});

test('one that shuffles without end is cut off before each shuffle takes longer than the one before it', () => {
  const story = ink`
    * [Turn the cards.]
      -> cards
    * [Leave.]
    - -> END
    === cards
    {shuffle:
      - Ace of hearts.
      - King of spades.
      - Two of diamonds.
    }
    -> cards
  `;
  let asked = 0;
  const { verdict } = explore(story, { stop: () => ++asked > 10 });
  expect(verdict).toBe('bounded');
});

const options = ink`
  * [Open the box.]
    -> box
  * [Leave.]
  - -> END
  === box
  <- label
  -> inside ->
  -> END
  === inside
  - A smaller box.
  -> box
  === label
  * [Read it.]
  - -> DONE
`;

test('one that offers another option each time it goes deeper is cut off before all that they keep fills the memory', () => {
  const { verdict, troubles } = explore(options);
  expect(verdict).toBe('exact');
  expect(troubles.map(({ message }) => message)).toEqual([expect.stringMatching(/without end/u)]);
});

test('so it is where it is played', () => {
  const play = new Play(options, 1);
  expect(play.choose('open-the-box').trouble).toMatch(/without end/u);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aside } from '../../../src/core/session/aside.ts';
import type { ChoiceId } from '../../../src/core/story/beat.ts';
import { type Aside, Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { readBooks } from '../../../src/cli/books.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';
import { join } from 'node:path';

const RUNS = Number(process.env['RUNS'] ?? 25);
const MOST = 40; // decisions of one play

/** Plays a story twice, hand in hand: once as it comes, once with options read ahead of every decision. Answers which of those taken had been read ahead. */
function handInHand(story: Story, seed: number, picks: readonly number[]): { readonly decisions: number; readonly entered: number } {
  let entered = 0;
  let decisions = 0;
  const counting: Aside = (runtime, read) => {
    const enter = aside(runtime, read);
    return enter && ((): void => ((entered += 1), enter()));
  };
  const [plain, seer] = [new Play(story, seed), new Play(story, seed)];
  for (; decisions < MOST; decisions++) {
    expect(seer.turn).toEqual(plain.turn);
    expect(seer.variables()).toEqual(plain.variables());
    const offered = open(plain);
    if (offered.length === 0) break;
    const pick = picks[decisions % picks.length] ?? 0;
    const order = pick % 2 === 0 ? offered : offered.toReversed();
    for (const id of pick % 5 === 4 ? order.slice(1) : order) seer.foresee(id, counting);
    expect(seer.turn).toEqual(plain.turn);
    expect(seer.variables()).toEqual(plain.variables());
    const id = offered[pick % offered.length]!;
    expect(seer.take(id)).toEqual(plain.take(id));
    expect(seer.more).toBe(plain.more);
    expect(seer.variables()).toEqual(plain.variables());
  }
  return { decisions, entered };
}

const open = ({ turn }: Play): readonly ChoiceId[] => turn.choices.filter(({ disabled }) => !disabled).map(({ id }) => id);
const picks = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 12 });

test('who read ahead plays what everybody plays, with dice, shuffles, threads and tunnels', () => {
  let entered = 0;
  fc.assert(
    fc.property(stories({ dice: 'some', rounds: 'some', lists: 'none' }), fc.integer(), picks, (source, seed, taken) => {
      entered += handInHand(compiled(source), seed, taken).entered;
    }),
    { numRuns: RUNS },
  );
  expect(entered).toBeGreaterThan(RUNS);
});

test('a story with lists is not read ahead, and plays on', () => {
  fc.assert(
    fc.property(stories({ dice: 'some', rounds: 'some' }), fc.integer(), picks, (source, seed, taken) => {
      expect(handInHand(compiled(source), seed, taken).entered).toBe(0);
    }),
    { numRuns: RUNS },
  );
});

const scenes = readBooks(join(import.meta.dirname, '../../../stories')).flatMap(({ scenes: all }) => all.flatMap(({ story }) => story ?? []));

test.each(scenes.map((story) => [story.id, story] as const))('%s plays the same for who reads every option ahead, and every one can be', (_id, story) => {
  fc.assert(
    fc.property(fc.integer(), picks, (seed, taken) => void handInHand(story, seed, taken)),
    { numRuns: Math.ceil(RUNS / 5) },
  );
  const { decisions, entered } = handInHand(story, 1, [0]);
  expect(entered).toBe(decisions);
  expect(decisions).toBeGreaterThan(0);
});

test('an option that never comes to an end is left for who takes it, and the others are not the worse', () => {
  const story = ink`
    A fork.
    + [Round] -> round
    + [On] You go on.
    - It ends.
    -> END
    === round
    -> round`;
  const play = new Play(story, 1);
  for (const id of open(play)) play.foresee(id, aside);
  expect(play.turn.beats.map(({ text }) => text)).toEqual(['A fork.']);
  expect(play.choose('on').beats.map(({ text }) => text)).toEqual(['You go on.', 'It ends.']);
  const stuck = new Play(story, 1);
  for (const id of open(stuck)) stuck.foresee(id, aside);
  expect(stuck.choose('round')).toEqual(new Play(story, 1).choose('round'));
});

test('an option behind which the story breaks is no trouble until it is taken', () => {
  const story = ink`
    VAR none = 0
    A fork.
    + [Divide] Half is {1 / none}.
    + [On] You go on.
    - -> END`;
  const play = new Play(story, 1);
  for (const id of open(play)) play.foresee(id, aside);
  expect(play.turn.trouble).toBeNull();
  expect(play.choose('on').trouble).toBeNull();
  const broken = new Play(story, 1);
  for (const id of open(broken)) broken.foresee(id, aside);
  expect(broken.choose('divide')).toEqual(new Play(story, 1).choose('divide'));
});

test('what the player types counts in words that were read ahead of it', () => {
  const story = ink`
    VAR name = "nobody"
    Who are you? # input: name 40
    + [Say it] You are {name}.
    - -> END`;
  const play = new Play(story, 1);
  for (const id of open(play)) play.foresee(id, aside);
  play.input('name', 'Mara');
  expect(play.choose('say-it').beats.map(({ text }) => text)).toEqual(['You are Mara.']);
});

test('a gauge moves once, for who read ahead too', () => {
  const story = ink`
    # gauge: trust Trust 0 10
    VAR trust = 5
    A fork.
    + [Up] # id: up
      ~ trust = 7
      Better.
    + [Down] # id: down
      ~ trust = 3
      Worse.
    - Later.
    -> END`;
  const play = new Play(story, 1);
  play.foresee('down', aside);
  play.foresee('up', aside);
  expect(play.choose('up')).toEqual(new Play(story, 1).choose('up'));
});

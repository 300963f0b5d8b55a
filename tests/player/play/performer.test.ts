import { expect, test } from 'vitest';
import { begin } from '../../../src/core/session/session.ts';
import type { Beat } from '../../../src/core/story/beat.ts';
import type { Story } from '../../../src/core/story/story.ts';
import type { Tableau } from '../../../src/core/story/tableau.ts';
import type { Presenter } from '../../../src/player/perform.ts';
import { Performer, type Surroundings } from '../../../src/player/performer.ts';
import { Run } from '../../../src/player/run.ts';
import { ink } from '../../support/ink.ts';

/** Shows beats as slowly as a test wants, and keeps what it was given. */
class Slow implements Presenter {
  readonly shown: string[] = [];
  readonly tableaux: Tableau[] = [];
  #finish: (() => void) | undefined;
  present(beat: Beat, signal: AbortSignal): Promise<void> {
    this.shown.push(beat.text);
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#finish = resolve;
      signal.addEventListener('abort', () => resolve());
    });
  }
  show(tableau: Tableau): void {
    this.tableaux.push(tableau);
  }
  finish(): void {
    this.#finish?.();
  }
}

const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Company {
  readonly performer: Performer;
  readonly words: Slow;
  readonly seen: Set<string>;
  readonly skipped: number[];
}

function company(story: Story, around: Partial<Surroundings> = {}): Company {
  const words = new Slow();
  const seen = new Set<string>();
  const skipped: number[] = [];
  const performer = new Performer(new Run(story, begin(story, 1), 'first'), {
    words,
    seen: { ready: Promise.resolve(), has: ({ text }) => seen.has(text), add: ({ text }) => void seen.add(text) },
    linger: () => 0,
    onDecision: () => undefined,
    painted: turnOfTheLoop,
    onSkipped: (lines) => void skipped.push(lines),
    ...around,
  });
  return { performer, words, seen, skipped };
}

const meeting = ink`
  # place: small-room
  One.
  Two. # enter: mara left # clock: 07:40
  Three. # clock: 07:50
  * [Go #id: go]
    Four.
    Five.
  - -> END
`;

test('the first press finishes the line, the second goes on', async () => {
  const { performer, words } = company(meeting);
  performer.advance();
  expect(performer.revealing.value).toBe(true);
  performer.advance();
  await turnOfTheLoop();
  expect(performer.revealing.value).toBe(false);
  expect(words.shown).toEqual(['One.']);
  performer.advance();
  expect(words.shown).toEqual(['One.', 'Two.']);
});

test('a decision is open when its last words are all there, not before', async () => {
  const { performer, words } = company(meeting);
  for (let line = 0; line < 3; line++) {
    performer.advance();
    expect(performer.deciding.value).toBe(false);
    words.finish();
    await turnOfTheLoop();
  }
  expect(performer.deciding.value).toBe(true);
});

test('no press decides anything', async () => {
  const { performer, words } = company(meeting);
  for (let presses = 0; presses < 20; presses++) {
    performer.advance();
    await turnOfTheLoop();
  }
  expect(words.shown).toEqual(['One.', 'Two.', 'Three.']);
  expect(performer.run.session.value.decisions).toEqual([]);
});

test('how long a decision took is counted from when it was open', async () => {
  const { performer } = company(meeting);
  for (let presses = 0; presses < 6; presses++) {
    performer.advance();
    await turnOfTheLoop();
  }
  const opened = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 60));
  performer.advance();
  performer.choose('go');
  const [decision] = performer.run.session.value.decisions;
  expect(decision?.kind === 'choice' ? decision.thought : 0).toBeGreaterThanOrEqual(55);
  expect(decision?.kind === 'choice' ? decision.thought : 0).toBeLessThanOrEqual(performance.now() - opened + 200);
});

test('cues without words pass by themselves, once they have been performed', async () => {
  const story = ink`
    One.
    # sound: door
    ~ temp nothing = 0
    Two.
    -> END
  `;
  const { performer, words } = company(story);
  performer.advance();
  performer.advance();
  await turnOfTheLoop();
  performer.advance();
  words.finish();
  await turnOfTheLoop();
  words.finish();
  await turnOfTheLoop();
  expect(words.shown.filter((text) => text !== '')).toEqual(['One.', 'Two.']);
});

test('whoever comes late begins where the play stands', async () => {
  const { performer } = company(meeting);
  performer.advance();
  performer.advance();
  await turnOfTheLoop();
  performer.advance();
  const late = new Slow();
  performer.add(late);
  expect(late.tableaux.at(-1)).toMatchObject({ place: 'small-room', clock: '07:40', figures: [{ cast: 'mara' }] });
});

test('looking back shows how it was, and the play stands where it stood', async () => {
  const { performer, words } = company(meeting);
  const stage = new Slow();
  performer.add(stage);
  for (let presses = 0; presses < 6; presses++) {
    performer.advance();
    await turnOfTheLoop();
  }
  performer.back();
  performer.back();
  expect(performer.looking.value).toEqual({ turn: 0, beat: 0 });
  expect(stage.tableaux.at(-1)).toMatchObject({ clock: null, figures: [] });
  performer.back();
  expect(performer.looking.value).toEqual({ turn: 0, beat: 0 });
  performer.advance();
  performer.advance();
  expect(performer.looking.value).toBeUndefined();
  expect(stage.tableaux.at(-1)).toMatchObject({ clock: '07:50' });
  expect(words.shown).toEqual(['One.', 'Two.', 'Three.']);
});

test('skipping stops at the first line that was never seen', async () => {
  const { performer, words, seen, skipped } = company(meeting);
  for (const text of ['One.', 'Two.']) seen.add(text);
  performer.setPace('skipping');
  await expect.poll(() => performer.pace.value).toBe('by-hand');
  expect(words.shown).toEqual(['One.', 'Two.']);
  expect(skipped).toEqual([2]);
});

test('whoever skips before it is known what was seen skips once it is, if they still want to', async () => {
  const known = Promise.withResolvers<void>();
  const seen = new Set(['One.', 'Two.']);
  let isKnown = false;
  const around = { seen: { ready: known.promise, has: ({ text }: Beat) => isKnown && seen.has(text), add: () => undefined } };
  const [held, released] = [company(meeting, around), company(meeting, around)];
  for (const { performer } of [held, released]) performer.setPace('skipping');
  await turnOfTheLoop();
  expect(held.performer.pace.value).toBe('skipping');
  released.performer.setPace('by-hand');
  isKnown = true;
  known.resolve();
  await expect.poll(() => held.performer.pace.value).toBe('by-hand');
  expect(held.words.shown).toEqual(['One.', 'Two.']);
  expect(released.words.shown).toEqual([]);
});

test('skipping stops at a decision', async () => {
  const { performer, seen } = company(meeting);
  for (const text of ['One.', 'Two.', 'Three.', 'Four.', 'Five.']) seen.add(text);
  performer.setPace('skipping');
  await expect.poll(() => performer.pace.value).toBe('by-hand');
  expect(performer.deciding.value).toBe(true);
});

test('by itself, the play goes on when a line is shown and spoken, and waits at a decision', async () => {
  const { performer, words } = company(meeting);
  const voice = Object.assign(new Slow(), { lasting: true as const });
  performer.add(voice);
  performer.setPace('auto');
  performer.advance();
  words.finish();
  await turnOfTheLoop();
  await turnOfTheLoop();
  expect(words.shown, 'the voice still speaks').toEqual(['One.']);
  voice.finish();
  await expect.poll(() => words.shown).toEqual(['One.', 'Two.']);
});

test('what comes first after a decision holds the play', async () => {
  let done = (): void => undefined;
  const { performer, words } = company(meeting, { onDecision: () => new Promise<void>((resolve) => (done = resolve)) });
  for (let presses = 0; presses < 6; presses++) {
    performer.advance();
    await turnOfTheLoop();
  }
  performer.choose('go');
  performer.advance();
  expect(words.shown.at(-1)).toBe('Three.');
  done();
  await expect.poll(() => words.shown.at(-1)).toBe('Four.');
});

test('who presses on while the rest of a turn is still unread comes to the next line, not to the same', async () => {
  let paint = (): void => undefined;
  const { performer, words } = company(meeting, { painted: () => new Promise<void>((resolve) => (paint = resolve)) });
  for (let presses = 0; presses < 6; presses++) {
    performer.advance();
    await turnOfTheLoop();
  }
  performer.choose('go');
  words.finish();
  await turnOfTheLoop();
  expect(words.shown.at(-1)).toBe('Four.');
  performer.advance();
  expect(words.shown.at(-1)).toBe('Five.');
  paint();
});

test('whoever has left performs nothing more', async () => {
  const { performer, words } = company(meeting);
  performer.setPace('auto');
  performer.advance();
  performer.close();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(words.shown).toEqual(['One.']);
});

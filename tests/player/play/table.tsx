import { signal } from '@preact/signals';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import type { Rubric } from '../../../src/core/assessment/rubric.ts';
import type { Book } from '../../../src/core/story/book.ts';
import { begin, decide, type Session } from '../../../src/core/session/session.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { createGame, sayIn } from '../../../src/player/game.ts';
import { App, type Pages } from '../../../src/player/page/app.tsx';
import type { Company } from '../../../src/player/page/play/company.ts';
import type { Game, SceneEntry } from '../../../src/player/page/views.ts';
import { Run } from '../../../src/player/run.ts';
import { openSaves } from '../../../src/player/saves.ts';
import { connectTo } from '../../../src/player/saves/database.ts';
import { newId } from '../../../src/player/saves/run-id.ts';
import { openSeen } from '../../../src/player/seen.ts';
import { defaults, type Settings } from '../../../src/player/settings.ts';
import '../../../src/player/page/tokens.css';

/** How a test wants to play. */
export interface Wish {
  readonly settings?: Partial<Settings>;
  readonly book?: Book;
  readonly rubric?: Rubric;
  readonly decisions?: readonly string[]; // made before the page opens
  readonly kind?: 'first' | 'what-if';
  readonly scenes?: readonly SceneEntry[]; // of the book; else the story alone
  readonly company?: Partial<Company>;
}

/** A story being played on a real page. */
export interface Table {
  readonly game: Game;
  readonly page: HTMLElement;
  readonly run: Run;
  readonly database: string;
}

const pages: Pages = {
  title: () => <h1>Promoted</h1>,
  play: async () => (await import('../../../src/player/page/play/play.tsx')).Play,
  debrief: async () => () => <h1>Debrief</h1>,
  season: async () => () => <h1>Season</h1>,
  dialogs: async () => (await import('../../../src/player/page/dialogs.ts')).dialogs,
};

/** Nobody but the page performs. */
const alone: Company = {
  stage: () => Promise.reject(new Error('no stage in this test')),
  sound: () => Promise.reject(new Error('no sound in this test')),
  voice: { lasting: true, present: () => Promise.resolve(), show: () => undefined },
};

/** Opens a story on a page of its own, in words and at once unless the test wishes otherwise. */
export async function play(story: Story, wish: Wish = {}): Promise<Table> {
  const database = `test-${newId()}`;
  const connect = connectTo(database);
  const notices = signal<readonly string[]>([]);
  const settings = signal<Settings>({ ...defaults, stage: 'off', textSpeed: 101, ...wish.settings });
  const { book, rubric } = wish;
  const shelved = book && {
    id: book.id,
    title: book.title,
    book,
    rubric: () => Promise.resolve(rubric),
    scenes: wish.scenes ?? [
      { id: story.id, title: story.title, summary: null, minutes: null, load: () => Promise.resolve(story), reach: () => Promise.resolve(undefined) },
    ],
  };
  const game = createGame({
    settings,
    notices,
    shelf: shelved ? [shelved] : [],
    saves: openSaves(connect, sayIn(notices)),
    seen: openSeen(connect),
    capabilities: { speech: false, fullscreen: false, storage: true },
  });
  const run = new Run(
    story,
    (wish.decisions ?? []).reduce<Session>((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 7)),
    wish.kind ?? 'first',
  );
  game.playing.value = { id: newId(), run, shelved };
  game.view.value = 'play';
  const root = document.createElement('div');
  document.body.append(root);
  render(<App game={game} pages={pages} company={{ ...alone, ...wish.company }} />, root);
  onTestFinished(async () => {
    render(null, root);
    root.remove();
    await game.saves.ready;
    (await connect()).close();
  });
  await found(() => root.querySelector('.card'));
  return { game, page: root, run, database };
}

/** Waits until the page has it. */
export async function found<T>(look: () => T | null | undefined): Promise<T> {
  const began = performance.now();
  while (performance.now() - began < 20_000) {
    const there = look();
    if (there !== null && there !== undefined) return there;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It did not come: ${look.toString()}\n${document.body.textContent}`);
}

/** Lets the page draw what it has been told. */
export async function drawn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Waits until nothing moves any more: what fades in has its colours only then. */
export async function still(): Promise<void> {
  await drawn();
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(async ({ finished }) => finished));
}

/** What the log says to whoever listens: each line as a whole. */
export function heard({ page }: Pick<Table, 'page'>): readonly string[] {
  return [...page.querySelectorAll('[role=log] .line')].map((line) => line.textContent ?? '');
}

/** The buttons on offer. */
export function options({ page }: Pick<Table, 'page'>): readonly HTMLButtonElement[] {
  return [...page.querySelectorAll<HTMLButtonElement>('button.choice')];
}

/** Presses a key where the focus is, as a keyboard does. */
export function press(key: string, code: string = key.length === 1 ? `Key${key.toUpperCase()}` : key): boolean {
  const target = document.activeElement ?? document.body;
  const went = target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
  target.dispatchEvent(new KeyboardEvent('keyup', { key, code, bubbles: true, cancelable: true }));
  return went;
}

/** Reads on to the next decision or end, however many lines that is. */
export async function readOn(table: Table): Promise<void> {
  for (let presses = 0; presses < 500 && table.run.phase.value === 'reading'; presses++) {
    table.page.querySelector<HTMLButtonElement>('.go-on')?.click();
    await drawn();
  }
  await drawn();
  await found(() => table.page.querySelector('.choice, .close')); // what stands under the words is fetched behind them
}

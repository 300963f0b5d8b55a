import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { books, further } from 'virtual:books';
import type { ReachTable } from '../core/assessment/reach.ts';
import type { Book } from '../core/story/book.ts';
import type { Beside, Story } from '../core/story/story.ts';
import { companyLater } from './company-later.ts';
import { createGame, sayIn } from './game.ts';
import { keepForOffline } from './offline.ts';
import { applySettings } from './page/apply-settings.ts';
import { App, type Pages } from './page/app.tsx';
import type { SceneEntry, ShelvedBook } from './page/views.ts';
import { Title } from './page/title/title.tsx';
import { savesLater, seenLater } from './saves-later.ts';
import type { Connect } from './saves/database.ts';
import { openSettings, type SettingsStore } from './settings.ts';
import './page/tokens.css';

type Shelved = (typeof books)[number];

const notices = signal<readonly string[]>([]);
const say = sayIn(notices);
let opened: Promise<Connect> | undefined;
const connect: Connect = async () => (await (opened ??= import('./saves/database.ts').then(({ connectTo }) => connectTo('promoted'))))();
const settings = openSettings(storage(), say);
applySettings(settings);

const more = signal<readonly Shelved['scenes'][]>([]); // by book: the scenes after its first
let coming: Promise<void> | undefined;
const shelf = books.map((book, at) => toShelf(book, () => more.value[at]));
const game = createGame({
  settings,
  notices,
  shelf,
  whole,
  saves: savesLater(async () => (await import('./saves.ts')).openSaves(connect, say)),
  seen: seenLater(async () => (await import('./seen.ts')).openSeen(connect)),
  capabilities: { speech: 'speechSynthesis' in globalThis, fullscreen: document.fullscreenEnabled, storage: 'indexedDB' in globalThis },
});

const pages: Pages = {
  title: Title,
  play: async () => (await import('./first-words.ts')).Play,
  debrief: async () => (await import('./page/debrief/debrief.tsx')).DebriefPage,
  season: async () => (await import('./page/season/season-debrief.tsx')).SeasonPage,
  dialogs: async () => (await import('./page/dialogs.ts')).dialogs,
};

effect(() => {
  const playing = game.view.value === 'title' ? undefined : game.playing.value;
  document.title = playing ? `${playing.run.story.title} · Promoted` : 'Promoted';
});
addEventListener('error', ({ error }) => broke(error));
addEventListener('unhandledrejection', ({ reason }) => broke(reason));
void import('./page/open/drop.ts').then(({ listenForFiles }) => listenForFiles((files) => void (game.dialog.value = { kind: 'open', files })));
const app = document.getElementById('app');
if (app) render(<App game={game} pages={pages} company={companyLater(async () => (await import('./company.ts')).createCompany(game))} />, app);
void keepForOffline();
void whole().catch(() => undefined); // whoever asks for a scene asks again
if (import.meta.hot) void import('./dev/beside.ts').then(({ writeBeside }) => writeBeside({ game, books, shelf, toShelf: (book) => toShelf(book) }));

/** Our own mistake: said once at a time, with the run at hand to keep. */
function broke(error: unknown): void {
  if (!(error instanceof Error) || error.name === 'AbortError' || game.dialog.value?.kind === 'broken') return;
  game.dialog.value = { kind: 'broken', sentence: `${error.name}: ${error.message}` };
}

/** localStorage, where the browser lets us have it. */
function storage(): SettingsStore | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Puts the scenes after the first on the shelf. What could not be fetched is fetched again when it is asked for again. */
function whole(): Promise<void> {
  coming ??= further().then(
    (scenes) => void (more.value = scenes),
    (error: unknown) => {
      coming = undefined;
      throw error;
    },
  );
  return coming;
}

function toShelf(
  { id: name, title: called, book: known, rubric, scenes }: Shelved,
  others: () => Shelved['scenes'] | undefined = () => undefined,
): ShelvedBook {
  let book = known;
  const toEntry = (scene: Shelved['scenes'][number]): SceneEntry => {
    const { id, url } = scene;
    return {
      ...scene,
      load: async (): Promise<Story> => {
        const [{ toStory }, file] = await Promise.all([import('./first-words.ts'), fetchJson(url)]);
        const { ink, book: told, ...beside } = file as Beside & { readonly ink: unknown; readonly book?: Book };
        book ??= told;
        return toStory(id, ink, book, beside);
      },
      reach: async (story, carried) => {
        if (Object.keys(carried).length > 0) return (await import('./reach/find-reach.ts')).findReach(story, carried);
        const { reach } = scene as { readonly reach?: string | null };
        return typeof reach === 'string' ? ((await fetchJson(reach)) as ReachTable) : undefined;
      },
    };
  };
  const entries = computed(() => [...scenes, ...(others() ?? [])].map(toEntry));
  return {
    id: name,
    title: called,
    get book() {
      return book;
    },
    rubric: async () => (rubric === null ? undefined : (await import('../core/assessment/rubric.ts')).parseRubric(await fetchJson(rubric))),
    get scenes() {
      return entries.value;
    },
  };
}

/** Fetches a file of the build. Rejects where it cannot be had. */
async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<unknown>;
}

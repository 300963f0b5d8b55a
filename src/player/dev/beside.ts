import { batch, computed, effect, signal } from '@preact/signals';
import type { books } from 'virtual:books';
import { type SceneId, type Story, toStory } from '../../core/story/story.ts';
import type { Game, ShelvedBook } from '../page/views.ts';
import type { Run } from '../run.ts';
import { isBroken, mistakeIn } from './broken.ts';
import { carry, takeBack } from './carry.ts';
import { showMistakes } from './mistakes.tsx';
import { type Found, type Place, placeOf, standAgain } from './place.ts';
import type { Mistake, Saved, SavedScene } from './saved.ts';

type Shelved = (typeof books)[number];

const KEPT = 20; // versions of a text

/** What the game is, to those who change its text under it. */
export interface Beside {
  readonly game: Game;
  readonly books: readonly Shelved[]; // as the page was loaded with them
  readonly shelf: ShelvedBook[]; // the game's own, which may be filled anew
  readonly toShelf: (book: Shelved) => ShelvedBook;
}

/** In development: what an author saves is played on from where the player stands, and what is wrong with it stands over the game. */
export function writeBeside({ game, books, shelf, toShelf }: Beside): void {
  const hot = import.meta.hot; // in these words: Vite looks for them
  if (!hot) return;
  const mistakes = signal<readonly Mistake[]>([]);
  const broken = signal<readonly Mistake[]>([]); // where the newest text broke off while it was played
  let longed: { readonly found: Found; readonly decisions: number; readonly place: Place } | undefined; // where the player stood before a decision or a line went

  const met = new WeakSet<Story>(); // whose newest text was asked for, or is what they are
  let before: readonly Story[] = []; // versions before the newest, from the newest: one of them goes on where it breaks off
  let troubled: Story | undefined; // that `broken` is about

  const tell = async (run: Run): Promise<void> => {
    troubled = run.story;
    const found = await mistakeIn(run);
    if (troubled === run.story) broken.value = [found];
  };
  const allIsWell = (): void => {
    troubled = undefined;
    broken.value = [];
  };

  const replace = ({ scene, ink, readLater, shared }: SavedScene): void => {
    const playing = game.playing.peek();
    if (playing?.run.story.id !== scene) return;
    const { run, shelved } = playing;
    const story = toStory(scene, JSON.parse(ink), shelved?.book, { readLater, shared });
    if (story.hash === run.story.hash) return allIsWell(); // only its comments have changed, or what broke off was taken back
    const waiting = longed?.found.run === run && longed.decisions === run.session.peek().decisions.length ? longed : undefined;
    const place = waiting?.place ?? placeOf(run);
    const found = standAgain(story, place, run.kind === 'first' ? 'first' : 'what-if', run.rehearsal);
    if (isBroken(found.run) && !isBroken(run)) return void tell(found.run);
    allIsWell();
    if (!isBroken(run)) before = [run.story, ...before.filter(({ id, hash }) => id === scene && hash !== run.story.hash)].slice(0, KEPT);
    longed = found.lost === undefined && !found.cut ? undefined : { found, decisions: found.run.session.peek().decisions.length, place };
    met.add(story);
    batch(() => {
      game.playing.value = { ...playing, run: found.run };
      if (game.view.value === 'debrief' && found.run.phase.value !== 'ended') game.view.value = 'play';
    });
    if (found.lost !== undefined && (waiting === undefined || found.lost !== game.notices.peek().at(-1))) game.actions.say(found.lost);
    else if (waiting?.found.lost !== undefined && found.lost === undefined) game.actions.say('What you decided is on offer again: you stand where you were.');
  };

  /** A decision has led to where the text breaks off: the newest version before it that can goes on. */
  const goOn = (run: Run): void => {
    const playing = game.playing.peek();
    if (playing?.run !== run || !isBroken(run)) return;
    void tell(run);
    const place = placeOf(run);
    for (const story of before) {
      if (story.id !== run.story.id || story.hash === run.story.hash) continue;
      const found = standAgain(story, place, run.kind === 'first' ? 'first' : 'what-if', run.rehearsal);
      if (found.lost !== undefined || isBroken(found.run)) continue;
      game.playing.value = { ...playing, run: found.run };
      return;
    }
  };
  effect(() => {
    const run = game.playing.value?.run;
    if ((run?.turns.value.at(-1)?.trouble ?? null) !== null) void Promise.resolve(run).then((now) => now && goOn(now));
    else if (troubled && (run?.story.id !== troubled.id || run.story === troubled)) allIsWell(); // the player went elsewhere, or back
  });

  const heard = new Map<SceneId, number>(); // the newest text of each scene
  const hear = (saved: SavedScene): void => {
    if (saved.nth < (heard.get(saved.scene) ?? 0)) return; // a newer one overtook it
    heard.set(saved.scene, saved.nth);
    try {
      replace(saved);
    } catch (error) {
      game.actions.say(`The new text cannot be taken up here, and the old one goes on: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  hot.on('promoted:scene', hear);

  // What was saved before we listened, or after a story was fetched and before it was on the table, is asked for.
  effect(() => {
    const story = game.playing.value?.run.story;
    if (!story || met.has(story)) return;
    met.add(story);
    type File = Omit<SavedScene, 'scene' | 'ink'> & { readonly ink: unknown };
    void served<File>(`${story.id}.json`).then((file) => file && hear({ ...file, scene: story.id, ink: JSON.stringify(file.ink) }));
  });
  let told = false;
  hot.on('promoted:saved', (saved: Saved) => {
    told = true;
    mistakes.value = saved.mistakes;
    if (saved.again) return location.reload();
    if (!saved.books) return;
    shelf.splice(0, Infinity, ...saved.books.map(toShelf));
    if (game.view.peek() === 'title') location.reload(); // it shows what the shelf was
  });
  addEventListener('pagehide', () => carry(game)); // whoever loads the page again: the author, Vite for a change in the code, or we
  showMistakes(
    computed(() => [...mistakes.value, ...broken.value]),
    computed(() => mistakes.value.length === 0 && (game.playing.value?.run.turns.value.at(-1)?.trouble ?? null) !== null),
  );
  void takeBack(game);
  void served<readonly Mistake[]>('mistakes.json').then((all) => void (told || (mistakes.value = all ?? [])));
  void served<readonly Shelved[]>('books.json').then((now) => now && JSON.stringify(now) !== JSON.stringify(books) && location.reload());
}

/** A file as the development server has it now; undefined where there is none, or the server has gone. */
async function served<File>(path: string): Promise<File | undefined> {
  try {
    const answer = await fetch(`/@books/${path}`);
    return answer.ok ? ((await answer.json()) as File) : undefined;
  } catch {
    return undefined;
  }
}

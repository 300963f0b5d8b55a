import { batch, computed, effect, signal } from '@preact/signals';
import type { books } from 'virtual:books';
import { type Story, toStory } from '../../core/story/story.ts';
import type { Game, ShelvedBook } from '../page/views.ts';
import type { Run } from '../run.ts';
import { isBroken, mistakeIn } from './broken.ts';
import { carry, takeBack } from './carry.ts';
import { showMistakes } from './mistakes.tsx';
import { type Found, type Place, placeOf, standAgain } from './place.ts';
import type { Mistake, Saved, SavedScene } from './saved.ts';

/** What the game is, to those who change its text under it. */
export interface Beside {
  readonly game: Game;
  readonly shelf: ShelvedBook[]; // the game's own, which may be filled anew
  readonly toShelf: (book: (typeof books)[number]) => ShelvedBook;
}

/** In development: what an author saves is played on from where the player stands, and what is wrong with it stands over the game. */
export function writeBeside({ game, shelf, toShelf }: Beside): void {
  const hot = import.meta.hot; // in these words: Vite looks for them
  if (!hot) return;
  const mistakes = signal<readonly Mistake[]>([]);
  const broken = signal<readonly Mistake[]>([]); // where the newest text broke off while it was played
  let longed: { readonly found: Found; readonly decisions: number; readonly place: Place } | undefined; // where the player stood before a decision or a line went

  let whole: Story | undefined; // the version before the newest: it goes on where the newest breaks off
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

  const replace = ({ scene, ink, readLater }: SavedScene): void => {
    const playing = game.playing.peek();
    if (playing?.run.story.id !== scene) return;
    const { run, shelved } = playing;
    const story = toStory(scene, JSON.parse(ink), shelved?.book, { readLater, shared: run.story.shared });
    if (story.hash === run.story.hash) return; // only its comments have changed
    const waiting = longed?.found.run === run && longed.decisions === run.session.peek().decisions.length ? longed : undefined;
    const place = waiting?.place ?? placeOf(run);
    const found = standAgain(story, place, run.kind === 'first' ? 'first' : 'what-if', run.rehearsal);
    if (isBroken(found.run) && !isBroken(run)) return void tell(found.run);
    allIsWell();
    whole = isBroken(run) ? undefined : run.story;
    longed = found.lost === undefined && !found.cut ? undefined : { found, decisions: found.run.session.peek().decisions.length, place };
    batch(() => {
      game.playing.value = { ...playing, run: found.run };
      if (game.view.value === 'debrief' && found.run.phase.value !== 'ended') game.view.value = 'play';
    });
    if (found.lost !== undefined && (waiting === undefined || found.lost !== game.notices.peek().at(-1))) game.actions.say(found.lost);
    else if (waiting?.found.lost !== undefined && found.lost === undefined) game.actions.say('What you decided is on offer again: you stand where you were.');
  };

  /** A decision has led to where the text breaks off: the version before it goes on, if it can. */
  const goOn = (run: Run): void => {
    const playing = game.playing.peek();
    if (playing?.run !== run || !isBroken(run)) return;
    void tell(run);
    if (whole?.id !== run.story.id || whole.hash === run.story.hash) return;
    const found = standAgain(whole, placeOf(run), run.kind === 'first' ? 'first' : 'what-if', run.rehearsal);
    if (found.lost === undefined && !isBroken(found.run)) game.playing.value = { ...playing, run: found.run };
  };
  effect(() => {
    const run = game.playing.value?.run;
    if ((run?.turns.value.at(-1)?.trouble ?? null) !== null) void Promise.resolve(run).then((now) => now && goOn(now));
    else if (troubled && (run?.story.id !== troubled.id || run.story === troubled)) allIsWell(); // the player went elsewhere, or back
  });

  hot.on('promoted:scene', (saved) => {
    try {
      replace(saved);
    } catch (error) {
      game.actions.say(`The new text cannot be taken up here, and the old one goes on: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  hot.on('promoted:saved', (saved: Saved) => {
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
  void fetch('/@books/mistakes.json').then(
    async (answer) => void (mistakes.value = (await answer.json()) as readonly Mistake[]),
    () => undefined, // the server has gone: there is nobody who could know
  );
}

import { type Signal, signal } from '@preact/signals';
import type { Save } from '../core/session/save.ts';
import { seasonOf } from '../core/session/which-season.ts';
import type { Carried } from '../core/story/play.ts';
import type { SceneId, Story } from '../core/story/story.ts';
import type { Actions, Capabilities, Dialog, Game, Playing, SaveStore, SceneEntry, Season, SeenStore, ShelvedBook, View } from './page/views.ts';
import { newId } from './saves/run-id.ts';
import type { Settings } from './settings.ts';

/** What a game is put together from. */
export interface GameParts {
  readonly settings: Signal<Settings>;
  readonly notices: Signal<readonly string[]>;
  readonly shelf: readonly ShelvedBook[];
  /** Settles when all scenes are on the shelf. Rejects where they cannot be had now. */
  readonly whole?: () => Promise<void>;
  readonly saves: SaveStore;
  readonly seen: SeenStore;
  readonly capabilities: Capabilities;
}

/** What plays a story: fetched with the first one, since the title does not need it. */
const loadPlayer = (): Promise<typeof import('./first-words.ts')> => import('./first-words.ts');

const KEPT = 30; // notices

/** Adds a sentence to the status region. A name in it that turns the direction of reading turns its own alone. */
export function sayIn(notices: Signal<readonly string[]>): (sentence: string) => void {
  return (sentence) =>
    void (notices.value = [...notices.value.slice(-KEPT), TURNS.test(sentence) ? sentence.replaceAll(QUOTED, '“\u2068$1\u2069”') : sentence]);
}

const TURNS = /[\u202a-\u202e\u2066-\u2069]/u;
const QUOTED = /“([^”]*)”/gu;

/** The game: what is on the table, and everything a page may ask for. */
export function createGame(parts: GameParts): Game {
  const { saves, shelf, notices, whole } = parts;
  const view = signal<View>('title');
  const dialog = signal<Dialog | undefined>(undefined);
  const playing = signal<Playing | undefined>(undefined);
  const season = signal<Season | undefined>(undefined);
  const say = sayIn(notices);
  let asked = 0; // the newest wish: an earlier one that was slow to load is forgotten

  const shelvedOf = (scene: SceneId): ShelvedBook | undefined => shelf.find(({ scenes }) => scenes.some(({ id }) => id === scene));
  const known = (scene: SceneId): SceneEntry | undefined => shelvedOf(scene)?.scenes.find(({ id }) => id === scene);
  const entryOf = async (scene: SceneId): Promise<SceneEntry | undefined> =>
    known(scene) ?? (scene.startsWith('opened/') ? undefined : (await whole?.(), known(scene)));
  const open = (next: Playing): void => {
    playing.value = next;
    dialog.value = undefined;
    view.value = 'play';
  };

  /** Does what takes a moment, and only the newest such thing. What fails says why, in one sentence. */
  async function attempt(work: (current: () => boolean) => Promise<void>): Promise<void> {
    const mine = (asked += 1);
    try {
      await work(() => mine === asked);
    } catch (error) {
      if (error instanceof Error && error.name === 'Divergence') {
        dialog.value = { kind: 'broken', sentence: `The save does not play back: ${error.message}.` };
      } else
        say(
          error instanceof Error && error.name === 'NotAStory'
            ? error.message
            : 'This scene could not be loaded. Is the connection gone? Try again in a moment.',
        );
    }
  }

  /** A first run counts from its first decision: whether this is one need not be known before the first words. */
  async function start(story: Story, current: () => boolean, from?: Playing | number): Promise<void> {
    const { Run, begin } = await loadPlayer();
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const carried = await carriedInto(story, from);
    if (!current()) return;
    const hadFirst = (): boolean => saves.hadFirst(story.id, seasonOf(carried));
    const beside = typeof from === 'object' && from.run.kind === 'what-if';
    const run = new Run(story, begin(story, seed, carried), beside || hadFirst() ? 'what-if' : 'first');
    open({ id: newId(), run, shelved: shelvedOf(story.id) });
    await saves.ready;
    if (run.session.value.decisions.length === 0 && hadFirst()) run.becomeWhatIf();
  }

  /** What earlier scenes left for this one. */
  async function carriedInto(story: Story, from: Playing | number | undefined): Promise<Carried> {
    const scenes = shelvedOf(story.id)?.scenes;
    if (!scenes || (from === undefined && scenes[0]?.id === story.id)) return {};
    return (await import('./season.ts')).carriedInto(story, from, scenes, saves);
  }

  const actions: Actions = {
    say,
    begin: (scene, from) =>
      attempt(async (current) => {
        const entry = await entryOf(scene);
        const story = await (entry ? entry.load() : saves.storyOf(scene));
        if (!story) return say('This game has no such scene.');
        await start(story, current, from);
      }),
    resume: (kept) =>
      attempt(async (current) => {
        const { scene, title } = kept.save;
        const story = await ((await entryOf(scene))?.load() ?? saves.storyOf(scene));
        if (!story) return say(`“${title}” was opened from a file. Open that file first; then this save can go on.`);
        const { takeUp } = await import('./take-up.ts');
        const taken = await takeUp(story, kept, shelvedOf(scene), saves);
        if (!current()) return;
        open(taken.playing);
        dialog.value = taken.dialog;
      }),
    whatIf: (turn) =>
      void attempt(async (current) => {
        const now = playing.value;
        if (!now) return;
        const { branch } = await import('./take-up.ts');
        if (!current()) return;
        open(branch(now, turn));
        say(now.run.kind === 'first' ? 'A what-if, beside your first run. Your first run stays as it is.' : 'You choose again from here.');
      }),
    openStory: (story) =>
      attempt(async (current) => {
        await saves.keepStory(story);
        await start(story, current);
      }),
    toTitle: () => void (view.value = 'title'),
    toPlay: () => void (playing.value && (view.value = 'play')),
    toDebrief: () => void (playing.value && (view.value = 'debrief')),
    toSeason: (shelved, which) => {
      season.value = { shelved, season: which };
      dialog.value = undefined;
      view.value = 'season';
    },
    toggleFullscreen: () => {
      const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
      done.catch(() => say('This browser does not give the whole screen.'));
    },
  };

  const saveNow = (name: string): Save | undefined => playing.value?.run.save(name);
  return { ...parts, view, dialog, playing, season, actions, saveNow };
}

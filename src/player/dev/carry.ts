import { type Rehearsal, rehearsal } from '../../core/session/rehearse.ts';
import type { Save } from '../../core/session/save.ts';
import type { Game, RunId, View } from '../page/views.ts';
import { type Place, placeOf, standAgain } from './place.ts';

const KEY = 'promoted.place'; // in sessionStorage: it belongs to this window

/** What a page hands to the one that is loaded in its place. */
interface Carried {
  readonly run: RunId;
  readonly save: Save;
  readonly script: Rehearsal['script'] | undefined; // of a rehearsal
  readonly place: Place;
  readonly view: View;
}

/** Keeps the run on the table for the page that is loaded next. */
export function carry(game: Game): void {
  const playing = game.playing.peek();
  if (!playing) return;
  const { run, id } = playing;
  const session = run.session.peek();
  const save: Save = {
    scene: run.story.id,
    title: run.story.title,
    name: '',
    saved: Date.now(),
    run: run.kind === 'first' ? 'first' : 'what-if',
    session,
  };
  const carried: Carried = { run: id, save, script: run.rehearsal?.script, place: placeOf(run), view: game.view.peek() };
  sessionStorage.setItem(KEY, JSON.stringify(carried));
}

/** Puts back on the table what the page before this one kept. It stays kept until then: the page may be loaded once more before it stands there. */
export async function takeBack(game: Game): Promise<void> {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return;
  const { run: id, save, script, place, view } = JSON.parse(text) as Carried; // from a page of this version, a moment ago
  const shelved = game.shelf.find(({ scenes }) => scenes.some((scene) => scene.id === save.scene));
  const story = await (shelved?.scenes.find((scene) => scene.id === save.scene)?.load() ?? game.saves.storyOf(save.scene));
  if (!story) {
    sessionStorage.removeItem(KEY);
    return game.actions.say(`“${save.title}” is in no book any more. What was kept of it is under Saves.`);
  }
  const taken = script ? { run: id, kind: 'what-if' as const } : await game.saves.takeUp({ run: id, save });
  const found = standAgain(story, place, taken.kind, script && rehearsal(script));
  sessionStorage.removeItem(KEY);
  game.playing.value = { id: taken.run, run: found.run, shelved };
  game.view.value = view === 'debrief' && found.run.phase.value !== 'ended' ? 'play' : view;
  if (found.lost !== undefined) game.actions.say(found.lost);
}

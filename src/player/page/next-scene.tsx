import type { JSX } from 'preact';
import type { Game, Playing, SceneEntry } from './views.ts';

/** What comes after a scene that is over; nothing after the last, and after a rehearsal. */
export function NextScene({ game, playing }: { readonly game: Game; readonly playing: Playing }): JSX.Element | null {
  const next = sceneAfter(playing);
  if (!next) return null;
  return (
    <button type="button" class="button" onClick={() => void game.actions.begin(next.id, playing)}>
      On to <span dir="auto">“{next.title}”</span>
    </button>
  );
}

function sceneAfter({ run, shelved }: Playing): SceneEntry | undefined {
  if (!shelved || run.kind === 'rehearsal') return undefined;
  return shelved.scenes[shelved.scenes.findIndex(({ id }) => id === run.story.id) + 1];
}

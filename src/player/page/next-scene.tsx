import type { JSX } from 'preact';
import { seasonOf } from '../../core/session/which-season.ts';
import { sceneAfter } from '../season.ts';
import type { Game, Playing } from './views.ts';

/** What comes after a scene that is over. Where a new week begins, the calendar comes first. */
export function NextScene({ game, playing, first = false }: { readonly game: Game; readonly playing: Playing; readonly first?: boolean }): JSX.Element | null {
  const next = sceneAfter(playing);
  if (!next) return <SeasonOver game={game} playing={playing} first={first} />;
  const here = playing.shelved?.scenes.find(({ id }) => id === playing.run.story.id);
  const goOn = (): void => {
    if (next.week === undefined || next.week === here?.week) void game.actions.begin(next.id, playing);
    else game.dialog.value = { kind: 'calendar', next: next.id };
  };
  return (
    <button type="button" class={first ? 'button button-first' : 'button'} onClick={goOn}>
      <span>
        On to <span dir="auto">“{next.title}”</span>
      </span>
    </button>
  );
}

/** After the last scene of a season comes the season. */
function SeasonOver({
  game,
  playing: { run, shelved },
  first,
}: {
  readonly game: Game;
  readonly playing: Playing;
  readonly first: boolean;
}): JSX.Element | null {
  if (!shelved || shelved.scenes.length < 2 || run.kind === 'rehearsal') return null;
  return (
    <button type="button" class={first ? 'button button-first' : 'button'} onClick={() => game.actions.toSeason(shelved, seasonOf(run.session.value.carried))}>
      What your season showed
    </button>
  );
}

import type { JSX } from 'preact';
import { seasonOf } from '../../../core/session/which-season.ts';
import { NextScene } from '../next-scene.tsx';
import type { Game, Playing } from '../views.ts';
import { OwnUseOnly } from './own-use-only.tsx';
import { sharePicture } from './picture.ts';
import type { ReadDebrief } from './reading.ts';

interface FarewellProps {
  readonly game: Game;
  readonly playing: Playing;
  readonly read: ReadDebrief | undefined;
}

/** What one can do with a debrief: keep it, share a picture, play on. */
export function Farewell({ game, playing, read }: FarewellProps): JSX.Element {
  const { actions } = game;
  const { story, session } = playing.run;
  const inSeason = (playing.shelved?.scenes.length ?? 0) > 1;
  const debrief = read?.debrief;
  const share = async (): Promise<void> => {
    if (!debrief) return;
    const { ending, style } = debrief;
    actions.say(await sharePicture({ scene: story.title, ending: ending?.title, style: style.name, about: style.about }, 'promoted.png'));
  };
  return (
    <footer class="debrief-foot">
      <div class="debrief-actions">
        <NextScene game={game} playing={playing} first />
        <button type="button" class={inSeason ? 'button' : 'button button-first'} onClick={() => void actions.begin(story.id, seasonOf(session.value.carried))}>
          Play the scene again, as a what-if
        </button>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => (game.dialog.value = { kind: 'ways' })}>
          The ways through it
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          Print or save as PDF
        </button>
        {debrief && (
          <button type="button" class="button" onClick={() => void share()}>
            A picture to share
          </button>
        )}
        <button type="button" class="button" onClick={() => (game.dialog.value = { kind: 'history' })}>
          Everything that was said
        </button>
        <button type="button" class="button" onClick={actions.toTitle}>
          Back to the title
        </button>
      </div>
      <OwnUseOnly />
    </footer>
  );
}

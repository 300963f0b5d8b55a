import type { JSX } from 'preact';
import { DialogCard } from '../menu/dialog.tsx';
import { placeOf } from '../saves/place.ts';
import { Chapters } from '../season/chapters.tsx';
import type { Game } from '../views.ts';
import './scenes.css';

/** All scenes, what they are about, and how far you have come in each. */
export function ScenesDialog({ game }: { readonly game: Game }): JSX.Element {
  const close = (): void => void (game.dialog.value = undefined);
  return (
    <DialogCard title="Scenes" onClose={close} size="wide">
      {game.shelf.map((shelved) => (
        <Chapters key={shelved.id} game={game} shelved={shelved} close={close} />
      ))}
      <Opened game={game} close={close} />
      <p class="quiet">The first run of a scene is the one its debrief is about. Every later one is a what-if: try the other door.</p>
    </DialogCard>
  );
}

/** Stories from disk that can be gone on with. */
function Opened({ game, close }: { readonly game: Game; readonly close: () => void }): JSX.Element | null {
  const newest = new Map(
    game.saves.all.value
      .filter(({ save }) => save.scene.startsWith('opened/'))
      .toReversed()
      .map((kept) => [kept.save.scene, kept]),
  );
  if (newest.size === 0) return null;
  return (
    <section aria-labelledby="scenes-opened">
      <h3 id="scenes-opened">From your files</h3>
      <ul class="scenes">
        {[...newest.values()].map((kept) => (
          <li class="scene" key={kept.id}>
            <div>
              <h4>
                <bdi>{kept.save.title}</bdi>
              </h4>
              <p class="scene-state">{placeOf(kept)}</p>
            </div>
            <button
              type="button"
              class="button"
              aria-label={`Continue: ${kept.save.title}`}
              onClick={() => {
                close();
                void game.actions.resume(kept);
              }}
            >
              Continue
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

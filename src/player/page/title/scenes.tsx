import type { JSX } from 'preact';
import { DialogCard } from '../menu/dialog.tsx';
import { placeOf } from '../saves/place.ts';
import type { Game, KeptSave, SceneEntry } from '../views.ts';
import './scenes.css';

/** All scenes, what they are about, and how far you have come in each. */
export function ScenesDialog({ game }: { readonly game: Game }): JSX.Element {
  const close = (): void => void (game.dialog.value = undefined);
  return (
    <DialogCard title="Scenes" onClose={close} size="wide">
      {game.shelf.map(({ id, title, scenes }) => (
        <section key={id} aria-labelledby={`book-${id}`}>
          <h3 id={`book-${id}`}>{title}</h3>
          <ul class="scenes">
            {scenes.map((scene) => (
              <Scene key={scene.id} scene={scene} game={game} close={close} />
            ))}
          </ul>
        </section>
      ))}
      <Opened game={game} close={close} />
      <p class="quiet">The first run of a scene is the one its debrief is about. Every later one is a what-if: try the other door.</p>
    </DialogCard>
  );
}

interface SceneProps {
  readonly scene: SceneEntry;
  readonly game: Game;
  readonly close: () => void;
}

function Scene({ scene, game, close }: SceneProps): JSX.Element {
  const first = game.saves.all.value.length >= 0 ? game.saves.firstOf(scene.id) : undefined; // read anew when the saves change
  const whatIfs = new Set(game.saves.all.value.filter(({ save }) => save.scene === scene.id && save.run === 'what-if').map(({ run }) => run)).size;
  const state = first === undefined ? 'new' : first.ended ? 'played' : `begun, ${placeOf(first)}`;
  const go = (act: () => Promise<void>) => (): void => {
    close();
    void act();
  };
  return (
    <li class="scene">
      <div>
        <h4>{scene.title}</h4>
        <p class="scene-state">
          {scene.minutes !== null && `About ${scene.minutes} minutes · `}
          {state}
          {whatIfs > 0 && ` · ${whatIfs} what-${whatIfs === 1 ? 'if' : 'ifs'}`}
        </p>
        {scene.summary !== null && <p>{scene.summary}</p>}
      </div>
      <div class="row">
        {first && (
          <button
            type="button"
            class="button button-first"
            aria-label={`${first.ended ? 'Debrief' : 'Continue'}: ${scene.title}`}
            onClick={go(() => goOn(game, first))}
          >
            {first.ended ? 'Debrief' : 'Continue'}
          </button>
        )}
        <button
          type="button"
          class={first ? 'button' : 'button button-first'}
          aria-label={`${first ? 'What if' : 'Play'}: ${scene.title}`}
          onClick={go(() => game.actions.begin(scene.id))}
        >
          {first ? 'What if…' : 'Play'}
        </button>
      </div>
    </li>
  );
}

/** Goes on with a first run; one that is over opens at its debrief. */
async function goOn(game: Game, first: KeptSave): Promise<void> {
  await game.actions.resume(first);
  if (first.ended && game.playing.value?.run.story.id === first.save.scene) game.actions.toDebrief();
}

/** Stories from disk that can be gone on with. */
function Opened({ game, close }: Omit<SceneProps, 'scene'>): JSX.Element | null {
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

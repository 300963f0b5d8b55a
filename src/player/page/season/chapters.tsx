import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { seasonOf } from '../../../core/session/which-season.ts';
import { endingOf, newestSeason, type Standing, standing } from '../../season.ts';
import { placeOf } from '../saves/place.ts';
import type { Game, KeptSave, SceneEntry, ShelvedBook } from '../views.ts';
import { weekName } from './week-name.ts';
import './chapters.css';

interface ChaptersProps {
  readonly game: Game;
  readonly shelved: ShelvedBook;
  readonly close: () => void;
}

/** The season of a book, chapter by chapter: what was played and how it ended, where it stands, and what is to come. */
export function Chapters({ game, shelved, close }: ChaptersProps): JSX.Element {
  const { saves, actions } = game;
  const saved = saves.all.value; // read anew when the saves change
  const newest = newestSeason(shelved.scenes, saves);
  const chosen = useSignal<number | undefined>(undefined); // undefined: the newest
  const season = Math.min(chosen.value ?? newest, newest);
  const stands = useStanding(shelved, game, season, saved);
  const begun = shelved.scenes.some(({ id }) => saves.hadFirst(id, season));
  const go = (act: () => Promise<void>) => (): void => {
    close();
    void act();
  };
  const at = stands?.kind === 'at' ? stands : undefined;
  const first = shelved.scenes[0];
  return (
    <section class="season" aria-labelledby={`book-${shelved.id}`}>
      <h3 id={`book-${shelved.id}`}>{shelved.title}</h3>
      {newest > 1 && (
        <div class="row" role="group" aria-label="Which season">
          {Array.from({ length: newest }, (_, which) => which + 1).map((which) => (
            <button key={which} type="button" class="button" aria-pressed={which === season} onClick={() => (chosen.value = which)}>
              {which === 1 ? 'First season' : which === 2 ? 'Second season' : `Season ${which}`}
            </button>
          ))}
        </div>
      )}
      {(begun || newest > 1) && (
        <div class="row">
          {at && (
            <button type="button" class="button button-first" onClick={go(() => (at.first ? actions.resume(at.first) : actions.begin(at.scene.id, season)))}>
              <span>
                Go on: <span dir="auto">{at.scene.title}</span>
              </span>
            </button>
          )}
          {stands?.kind === 'over' && <p class="season-over">This season is over.</p>}
          {shelved.scenes.some(({ id }) => saves.firstOf(id, season)?.ended) && (
            <button type="button" class="button" onClick={() => actions.toSeason(shelved, season)}>
              {stands?.kind === 'over' ? 'What this season showed' : 'What this season has shown so far'}
            </button>
          )}
          {season === newest && begun && first && (
            <button type="button" class="button" onClick={go(() => actions.begin(first.id, newest + 1))}>
              Begin a new season
            </button>
          )}
        </div>
      )}
      <ol class="scenes">
        {shelved.scenes
          .filter(({ kind }) => kind !== 'week')
          .map((scene) => (
            <Chapter key={scene.id} scene={scene} game={game} season={season} next={at ? at.scene.id === scene.id : false} go={go} />
          ))}
      </ol>
      {begun && season === newest && <p class="quiet">A new season keeps this one: its runs and debriefs stay here.</p>}
    </section>
  );
}

interface ChapterProps {
  readonly scene: SceneEntry;
  readonly game: Game;
  readonly season: number;
  readonly next: boolean; // the season goes on with it
  readonly go: (act: () => Promise<void>) => () => void;
}

function Chapter({ scene, game, season, next, go }: ChapterProps): JSX.Element {
  const first = game.saves.firstOf(scene.id, season);
  const ending = useEnding(scene, first);
  const beside = game.saves.all.value.filter(({ save }) => save.scene === scene.id && save.run === 'what-if' && seasonOf(save.session.carried) === season);
  const whatIfs = new Set(beside.map(({ run }) => run)).size;
  const state = first?.ended ? 'played' : first ? `begun, ${placeOf(first)}` : next ? 'open' : 'not yet';
  const what = first ? 'What if' : next ? 'Play' : 'Play by itself';
  return (
    <li class="scene" data-state={first?.ended ? 'played' : first || next ? 'open' : 'ahead'}>
      <div>
        <h4>
          <span dir="auto">{scene.title}</span>
        </h4>
        <p class="scene-state">
          {scene.week !== undefined && `${weekName(scene.week)} · `}
          {scene.minutes !== null && `About ${scene.minutes} minutes · `}
          {state}
          {whatIfs > 0 && ` · ${whatIfs} what-${whatIfs === 1 ? 'if' : 'ifs'}`}
        </p>
        {ending !== undefined && (
          <p class="scene-ending">
            It ended as <em dir="auto">{ending}</em>.
          </p>
        )}
        {scene.summary !== null && <p dir="auto">{scene.summary}</p>}
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
          class={next && !first ? 'button button-first' : 'button'}
          aria-label={`${what}: ${scene.title}`}
          onClick={go(() => game.actions.begin(scene.id, season))}
        >
          {first ? 'What if…' : what}
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

/** Where the season stands; undefined until it is known, or where it cannot be. */
function useStanding({ scenes }: ShelvedBook, { saves }: Game, season: number, saved: readonly KeptSave[]): Standing | undefined {
  const [found, setFound] = useState<Standing>();
  useEffect(() => {
    let gone = false;
    standing(scenes, saves, season).then(
      (now) => gone || setFound(now),
      () => gone || setFound(undefined), // the scene played last cannot be had now: each can still be begun by itself
    );
    return () => void (gone = true);
  }, [saved, season]);
  return found;
}

/** How a scene ended that was played; undefined until it is known. */
function useEnding(scene: SceneEntry, first: KeptSave | undefined): string | undefined {
  const [ending, setEnding] = useState<string>();
  useEffect(() => {
    let gone = false;
    setEnding(undefined);
    if (first?.ended)
      endingOf(scene, first).then(
        (title) => gone || setEnding(title),
        () => undefined, // it cannot be fetched now
      );
    return () => void (gone = true);
  }, [first]);
  return ending;
}

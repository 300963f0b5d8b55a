import { useComputed } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../controls.css';
import { Fetched } from '../fetched.tsx';
import { placeOf } from '../saves/place.ts';
import { inWords } from '../saves/when.ts';
import type { Dialog, Game, SceneEntry } from '../views.ts';
import './title.css';

/** The first page: what the game is, and every way into it. */
export function Title({ game }: { readonly game: Game }): JSX.Element {
  const { actions, saves, shelf } = game;
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useComputed(() => saves.all.value.find(({ ended, run }, at, all) => !ended && all.findIndex((each) => each.run === run) === at)); // the newest of its run
  const first = shelf[0]?.scenes[0];
  useMap(game);
  useEffect(() => {
    if (game.playing.peek()) heading.current?.focus(); // coming back from a play: what had the focus is gone
  }, [game]);
  const kept = last.value;
  const coming = useNext(game);
  const [next, season] = typeof coming === 'number' ? [undefined, coming] : [coming, undefined];
  return (
    <main class="title" id="main">
      <div class="title-sheet">
        <h1 ref={heading} tabIndex={-1} class="wordmark">
          <span class="unseen">Promoted</span>
          <span aria-hidden="true">
            {[...'Promoted'].map((letter, at) => (
              <span key={at} class="letter" style={{ animationDelay: `${at * -1.7}s` }}>
                {letter}
              </span>
            ))}
          </span>
        </h1>
        <p class="tagline">Last week you were the one who fixed things. From today, you lead the people who do.</p>
        <nav class="ways" aria-label="Game">
          {next && (
            <Way first onPress={() => void actions.begin(next.id)} says="Continue">
              {next.title}
            </Way>
          )}
          {kept && (
            <Way first={!next} onPress={() => void actions.resume(kept)} says="Continue">
              {kept.save.title} · {placeOf(kept)} · {inWords(kept.save.saved, Date.now())}
            </Way>
          )}
          {first && (
            <Way first={!kept && !next} onPress={() => void actions.begin(first.id, season)} says={season === undefined ? 'New game' : 'New season'}>
              {first.title}
              {first.minutes !== null && ` · about ${first.minutes} minutes`}
            </Way>
          )}
          <ul class="more-ways">
            <Open game={game} dialog="look">
              Your look
            </Open>
            <Open game={game} dialog="scenes">
              Scenes
            </Open>
            <Open game={game} dialog="saves">
              Saves
            </Open>
            <Open game={game} dialog="open">
              Open a story…
            </Open>
            <Open game={game} dialog="settings">
              Settings
            </Open>
            <Open game={game} dialog="about">
              About and accessibility
            </Open>
            <li>
              <a class="way" href="room.html">
                In a room, with others
              </a>
            </li>
          </ul>
        </nav>
        <p class="promise">No account. Nothing you do here leaves this browser.</p>
      </div>
      <Fetched load={loadTune} game={game} props={{ game }} />
    </main>
  );
}

const loadTune = async (): Promise<typeof import('./tune.tsx').TitleTune> => (await import('./tune.tsx')).TitleTune;

/** What the season goes on with, where what was played last is over; or, once all of it is, the number of the next. Undefined until it is known, or where there is nothing. */
function useNext({ saves, shelf }: Game): SceneEntry | number | undefined {
  const [next, setNext] = useState<SceneEntry | number>();
  const saved = saves.all.value;
  const scenes = shelf[0]?.scenes; // the first alone, until all are here
  useEffect(() => {
    let gone = false;
    setNext(undefined);
    if (scenes?.some(({ id }) => id === saved[0]?.save.scene) && saved[0]?.ended)
      import('../../season.ts')
        .then(async ({ newestSeason, standing }) => {
          const season = newestSeason(scenes, saves);
          const stands = await standing(scenes, saves, season);
          if (stands.kind === 'over') return scenes.length > 1 ? season + 1 : undefined; // one scene is no season: again, it is a what-if
          return stands.first ? undefined : stands.scene;
        })
        .then(
          (found) => gone || setNext(found),
          () => undefined, // it cannot be fetched now; under Scenes it can be begun
        );
    return () => void (gone = true);
  }, [saved, scenes]);
  return next;
}

interface WayProps {
  readonly says: string;
  readonly first?: boolean; // the one to press when in doubt
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A large way into the game: a boarding pass. */
function Way({ says, first = false, onPress, children }: WayProps): JSX.Element {
  return (
    <button type="button" class={first ? 'pass pass-first' : 'pass'} onClick={onPress}>
      <span class="pass-says">{says}</span> <span class="pass-where">{children}</span>
    </button>
  );
}

interface OpenProps {
  readonly game: Game;
  readonly dialog: Exclude<Dialog['kind'], 'changed' | 'broken' | 'calendar'>;
  readonly children: ComponentChildren;
}

/** Opens one of the dialogs. */
function Open({ game, dialog, children }: OpenProps): JSX.Element {
  return (
    <li>
      <button type="button" class="way" aria-haspopup="dialog" onClick={() => void (game.dialog.value = { kind: dialog })}>
        {children}
      </button>
    </li>
  );
}

/** The map of the islands stands in index.html, so that it is there with the first paint. It is seen, and alive, while the title is. */
function useMap(game: Game): void {
  const motion = game.settings.value.motion;
  useLayoutEffect(() => {
    const map = document.getElementById('map');
    if (!map) return undefined;
    map.hidden = false;
    map.setAttribute('aria-hidden', 'true');
    return () => void (map.hidden = true);
  }, []);
  useEffect(() => {
    const svg = document.querySelector<SVGSVGElement>('#map svg');
    if (svg === null) return undefined;
    const sailing = import('./ferries.ts').then(({ sail }) => sail(svg)); // the map is there; its ferries set off a moment later
    return () => void sailing.then((stop) => stop());
  }, [motion]);
}

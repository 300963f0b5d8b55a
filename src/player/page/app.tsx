import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../settings.ts';
import { Notices } from './notices.tsx';
import { Fetched, type Later } from './fetched.tsx';
import type { Company } from './play/company.ts';
import type { Hands } from './play/keys.ts';
import type { Dialog, Game, Playing, Season } from './views.ts';
import './base.css';

/** What a dialog is given. */
export interface DialogPage {
  readonly game: Game;
  readonly dialog: Dialog;
}

/** The pages and dialogs there are. */
export interface Pages {
  readonly title: ComponentType<{ readonly game: Game }>;
  readonly play: Later<{ readonly game: Game; readonly playing: Playing; readonly company: Company; readonly hands: Hands }>;
  readonly debrief: Later<{ readonly game: Game; readonly playing: Playing; readonly company: Company }>;
  readonly season: Later<{ readonly game: Game; readonly of: Season; readonly company: Company }>;
  readonly dialogs: () => Promise<DialogPages>;
}

/** The dialogs there are. */
export type DialogPages = { readonly [K in Dialog['kind']]: Later<DialogPage> };

/** What the window needs. */
export interface AppProps {
  readonly game: Game;
  readonly pages: Pages;
  readonly company: Company;
}

/** The whole window: one view, at most one dialog in front of it, and the one place where things are said. */
export function App({ game, pages, company }: AppProps): JSX.Element {
  const view = game.view.value;
  const playing = game.playing.value;
  const season = game.season.value;
  const dialog = game.dialog.value;
  const [hands] = useState<Hands>({ controls: undefined });
  useEffect(() => whenGamepad(async () => (await import('./gamepad.ts')).listenToGamepads((action) => press(action, game, hands))), []);
  useEffect(() => {
    document.documentElement.dataset['view'] = view;
    if (view === 'play')
      whenIdle(
        () =>
          void pages.dialogs().then(
            ({ menu, history }) => Promise.allSettled([menu(), history()]),
            () => undefined,
          ),
      );
  }, [view]);
  return (
    <>
      {view === 'play' && playing ? (
        <Fetched key="play" load={pages.play} game={game} props={{ game, playing, company, hands }} />
      ) : view === 'debrief' && playing ? (
        <Fetched key={`${playing.id} debrief`} load={pages.debrief} game={game} props={{ game, playing, company }} />
      ) : view === 'season' && season ? (
        <Fetched key={`${season.season} season`} load={pages.season} game={game} props={{ game, of: season, company }} />
      ) : (
        <pages.title game={game} />
      )}
      {dialog && <Fetched key={dialog.kind} load={async () => (await pages.dialogs())[dialog.kind]()} game={game} props={{ game, dialog }} />}
      <Notices game={game} />
    </>
  );
}

/** What a player may ask for any moment is fetched before they do. */
function whenIdle(fetch: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetch, { timeout: 5_000 });
  else setTimeout(fetch, 2_000);
}

/** Does something when the first gamepad shows itself. Returns how to stop it, and what it began. */
function whenGamepad(begin: () => Promise<() => void>): () => void {
  let begun: Promise<() => void> | undefined;
  const came = (): void => void (begun ??= begin());
  addEventListener('gamepadconnected', came);
  return () => {
    removeEventListener('gamepadconnected', came);
    void begun?.then((stop) => stop());
  };
}

/** What a gamepad does where no story is being played: its menu buttons are for stories only. */
function press(action: Action, game: Game, hands: Hands): void {
  if (hands.controls && game.view.value === 'play') hands.controls.act(action);
  else if (action === 'fullscreen') game.actions.toggleFullscreen();
  else if (action === 'back' && game.view.value === 'debrief') game.actions.toPlay();
}

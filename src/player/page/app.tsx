import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Action } from '../settings.ts';
import { listenToGamepads } from './gamepad.ts';
import { Notices } from './notices.tsx';
import type { Company } from './play/company.ts';
import type { Hands } from './play/keys.ts';
import type { Dialog, Game, Playing } from './views.ts';
import './base.css';

/** A page that is fetched when it is first needed. */
export type Later<P> = () => Promise<ComponentType<P>>;

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
  readonly dialogs: { readonly [K in Dialog['kind']]: Later<DialogPage> };
}

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
  const dialog = game.dialog.value;
  const [hands] = useState<Hands>({ controls: undefined });
  useEffect(() => listenToGamepads((action) => press(action, game, hands)), []);
  useEffect(() => {
    document.documentElement.dataset['view'] = view;
    if (view === 'play') whenIdle(() => void Promise.allSettled([pages.dialogs.menu(), pages.dialogs.history()]));
  }, [view]);
  return (
    <>
      {view === 'play' && playing ? (
        <Fetched key="play" load={pages.play} game={game} props={{ game, playing, company, hands }} />
      ) : view === 'debrief' && playing ? (
        <Fetched key={`${playing.id} debrief`} load={pages.debrief} game={game} props={{ game, playing, company }} />
      ) : (
        <pages.title game={game} />
      )}
      {dialog && <Fetched key={dialog.kind} load={pages.dialogs[dialog.kind]} game={game} props={{ game, dialog }} />}
      <Notices game={game} />
    </>
  );
}

/** What a player may ask for any moment is fetched before they do. */
function whenIdle(fetch: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(fetch, { timeout: 5_000 });
  else setTimeout(fetch, 2_000);
}

/** A page, once it has been fetched. Where it cannot be had, that is said, and the game stands on the title. */
function Fetched<P extends object>({ load, game, props }: { readonly load: Later<P>; readonly game: Game; readonly props: P }): JSX.Element | null {
  const [page, setPage] = useState<{ readonly of: ComponentType<P> } | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    load().then(
      (of) => gone || setPage({ of }),
      () => {
        if (gone) return;
        game.dialog.value = undefined;
        game.actions.say('This part of the game could not be loaded. Is the connection gone? Try again in a moment.');
      },
    );
    return () => void (gone = true);
  }, []);
  return page ? <page.of {...props} /> : null;
}

/** What a gamepad does where no story is being played: its menu buttons are for stories only. */
function press(action: Action, game: Game, hands: Hands): void {
  if (hands.controls && game.view.value === 'play') hands.controls.act(action);
  else if (action === 'fullscreen') game.actions.toggleFullscreen();
  else if (action === 'back' && game.view.value === 'debrief') game.actions.toPlay();
}

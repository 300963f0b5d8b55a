import { effect, type Signal, signal } from '@preact/signals';
import { type ComponentType, type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../page/icon.tsx';
import type { Game } from '../page/views.ts';
import type { DrawerProps } from './drawer.tsx';
import './handle.css';

/** The drawer by its handle: fetched when it is first pulled. */
interface Pulled {
  readonly open: Signal<boolean>;
  readonly drawer: Signal<ComponentType<DrawerProps> | undefined>;
}

const KEY = 'promoted.author';

/** Puts the handle of the author's drawer among the buttons of the play page. Returns how to take it and the drawer away. */
export function openHandle(game: Game): () => void {
  const toolbar = document.querySelector('.play .toolbar');
  const pulled: Pulled = { open: signal(wasOpen()), drawer: signal(undefined) };
  const handle = document.createElement('span');
  const beside = document.createElement('div');
  handle.className = 'author-handle';
  beside.className = 'author';
  toolbar?.append(handle);
  document.body.append(beside);
  const stop = effect(() => {
    const open = pulled.open.value;
    keepOpen(open);
    if (open && !pulled.drawer.peek()) void fetchDrawer(game, pulled);
    if (open) document.documentElement.dataset['author'] = 'open';
    else delete document.documentElement.dataset['author'];
  });
  render(<Handle open={pulled.open} />, handle);
  render(<Beside game={game} pulled={pulled} />, beside);
  return () => {
    stop();
    delete document.documentElement.dataset['author'];
    for (const part of [handle, beside]) {
      render(null, part);
      part.remove();
    }
  };
}

async function fetchDrawer(game: Game, { open, drawer }: Pulled): Promise<void> {
  try {
    drawer.value = (await import('./drawer.tsx')).Drawer;
  } catch {
    open.value = false;
    game.actions.say('The author’s drawer could not be loaded. Is the connection gone? Try again in a moment.');
  }
}

/** Opens and closes. Its key, pressed elsewhere on the page while the drawer is open, goes into the drawer. */
function Handle({ open }: Pick<Pulled, 'open'>): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const press = ({ detail }: MouseEvent): void => {
    const byKey = detail === 0 && document.activeElement !== button.current;
    if (open.value && byKey) document.getElementById('author-heading')?.focus();
    else open.value = !open.value;
  };
  return (
    <button ref={button} type="button" class="tool tool-author" aria-expanded={open.value} title="Author’s drawer" onClick={press}>
      <Icon name="author" />
      <span class="heard">Author’s drawer</span>
    </button>
  );
}

function Beside({ game, pulled }: { readonly game: Game; readonly pulled: Pulled }): JSX.Element | null {
  const { open } = pulled;
  const Drawer = pulled.drawer.value;
  const before = useRef<Element | null>(null);
  const asked = useRef(false); // by hand: a drawer that stood open before takes no focus
  useEffect(
    () =>
      open.subscribe((now) => {
        if (now) before.current = document.activeElement;
        else if (asked.current) backToPage(before.current);
        asked.current = true;
      }),
    [open],
  );
  if (!open.value || !Drawer) return null;
  return <Drawer game={game} takesFocus={asked.current} close={() => void (open.value = false)} leave={toStory} />;
}

/** Gives the focus back to where it was; where that has left the page, or was on its way to something, to the story. */
function backToPage(before: Element | null): void {
  const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body && before.id !== 'main' && !before.closest('.author');
  if (isThere) before.focus({ preventScroll: true });
  else toStory();
}

/** Moves the focus to what is to be done now. */
function toStory(): void {
  const next = ['.decision h2', '.close h2', '.go-on', '.tool-author'].map((part) => document.querySelector<HTMLElement>(`.play ${part}`));
  next.find((part) => part !== null)?.focus({ preventScroll: true });
}

function wasOpen(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'open';
  } catch {
    return false;
  }
}

function keepOpen(open: boolean): void {
  try {
    sessionStorage.setItem(KEY, open ? 'open' : 'closed');
  } catch {
    // it is closed again on the next page
  }
}

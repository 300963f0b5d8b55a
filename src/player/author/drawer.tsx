import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '../page/icon.tsx';
import type { Game } from '../page/views.ts';
import { keyName } from '../page/settings/bind.ts';
import '../page/controls.css';
import { openDesk } from './desk.ts';
import './drawer.css';
import './parts.css';
import { type Heard, listenToPage } from './heard.ts';
import { Announced } from './announced.tsx';
import { GoTo } from './go-to.tsx';
import { Offered } from './offered.tsx';
import { Seed } from './seed.tsx';
import { stayIn } from './stay.ts';
import { Standing } from './standing.tsx';
import { Variables } from './variables.tsx';

/** What the drawer needs. */
export interface DrawerProps {
  readonly game: Game;
  readonly takesFocus: boolean;
  readonly close: () => void;
  /** Gives the focus back to the page; the drawer stays open. */
  readonly leave: () => void;
}

/** What stands behind a play, beside it: for whoever writes it. */
export function Drawer({ game, takesFocus, close, leave }: DrawerProps): JSX.Element {
  const desk = useMemo(() => openDesk(game), [game]);
  const heard = useSignal<readonly Heard[]>([]);
  const aside = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => () => desk.close(), [desk]);
  useEffect(
    () =>
      listenToPage(
        (node) => aside.current?.contains(node) ?? false,
        (all) => void (heard.value = all),
      ),
    [heard],
  );
  const leaves = useRef(false);
  useLayoutEffect(() => (aside.current ? stayIn(aside.current, () => leaves.current) : undefined), []);
  useLayoutEffect(() => void (takesFocus && heading.current?.focus({ preventScroll: true })), []);
  const keys = game.settings.value.keys.author;
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation(); // keys in here are the drawer's, not the story's
    const closes = keys.includes(event.code) || keys.includes(event.key);
    if (!closes && event.key !== 'Escape') return;
    event.preventDefault();
    leaves.current = true;
    if (closes) close();
    else leave();
    leaves.current = false;
  };
  return (
    <aside ref={aside} class="author-drawer" aria-labelledby="author-heading" lang="en" onKeyDown={press} onKeyUp={(event) => event.stopPropagation()}>
      <header class="author-head">
        <h2 id="author-heading" ref={heading} tabIndex={-1}>
          Author’s drawer
        </h2>
        <button type="button" class="author-close" onClick={close}>
          <Icon name="close" />
          <span class="heard">Close the drawer</span>
        </button>
      </header>
      <div class="author-body">
        <Standing desk={desk} />
        <Part title="Variables" opened>
          <Variables desk={desk} />
        </Part>
        <Part title="Options" opened>
          <Offered desk={desk} />
        </Part>
        <Part title="Go to" opened>
          <GoTo desk={desk} />
        </Part>
        <Part title="Seed">
          <Seed desk={desk} />
        </Part>
        <Part title="What a screen reader says">
          <Announced heard={heard.value} />
        </Part>
        <p class="author-keys">
          {keys.length > 0 && (
            <>
              <kbd>{keys.map(keyName).join(', ')}</kbd> comes in here and closes the drawer.{' '}
            </>
          )}
          <kbd>Esc</kbd> goes back to the story.
        </p>
      </div>
    </aside>
  );
}

function Part({ title, opened = false, children }: { readonly title: string; readonly opened?: boolean; readonly children: ComponentChildren }): JSX.Element {
  return (
    <details class="author-part" open={opened}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <div class="author-within">{children}</div>
    </details>
  );
}

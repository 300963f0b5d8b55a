import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Game } from './views.ts';

/** A page that is fetched when it is first needed. */
export type Later<P> = () => Promise<ComponentType<P>>;

const fetched = new WeakMap<object, unknown>(); // by what loads it: whoever has been here once comes at once

/** A page, once it has been fetched. Where it cannot be had, that is said, and the game stands on the title. */
export function Fetched<P extends object>({ load, game, props }: { readonly load: Later<P>; readonly game: Game; readonly props: P }): JSX.Element | null {
  const [page, setPage] = useState(() => fetched.get(load) as { readonly of: ComponentType<P> } | undefined);
  useEffect(() => {
    if (page) return undefined;
    let gone = false;
    load().then(
      (of) => {
        const here = { of };
        fetched.set(load, here);
        if (!gone) setPage(here);
      },
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

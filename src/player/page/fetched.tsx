import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Game } from './views.ts';

/** A page that is fetched when it is first needed. */
export type Later<P> = () => Promise<ComponentType<P>>;

/** A page, once it has been fetched. Where it cannot be had, that is said, and the game stands on the title. */
export function Fetched<P extends object>({ load, game, props }: { readonly load: Later<P>; readonly game: Game; readonly props: P }): JSX.Element | null {
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

import { useEffect } from 'preact/hooks';
import type { Game } from '../views.ts';

/** Hands an author what they need: beside `npm run dev`, and over a story of their own from disk. */
export function useAuthor(game: Game): void {
  const scene = game.playing.value?.run.story.id ?? '';
  const writes = scene.startsWith('opened/') || import.meta.env.MODE === 'development';
  useEffect(() => {
    if (!writes) return undefined;
    let gone = false;
    let close = (): void => void (gone = true);
    import('../../author/handle.tsx').then(
      ({ openHandle }) => {
        if (!gone) close = openHandle(game);
      },
      () => undefined, // the play is complete without it
    );
    return () => close();
  }, [game, writes]);
}

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Game } from '../views.ts';

/** The game's notices inside a dialog, where the page's own status region cannot be heard: what came since the dialog opened. */
export function DialogStatus({ game }: { readonly game: Game }): JSX.Element {
  const before = useRef(game.notices.peek());
  const notices = game.notices.value;
  const sentence = notices === before.current ? undefined : notices.at(-1);
  return (
    <p class="dialog-status" role="status">
      {sentence}
    </p>
  );
}

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Game } from './views.ts';
import './notices.css';

const READ = 90; // milliseconds a letter that a notice stays, and some seconds more
const LEAST = 4_000;

/** The one polite status region: the newest thing the game has said of itself, for eyes and ears. */
export function Notices({ game }: { readonly game: Game }): JSX.Element {
  const notices = game.notices.value;
  const newest = notices.at(-1);
  const [gone, setGone] = useState(0); // how many have had their time
  useEffect(() => {
    if (newest === undefined) return undefined;
    const timer = setTimeout(() => setGone(notices.length), LEAST + newest.length * READ);
    return () => clearTimeout(timer);
  }, [notices]);
  return (
    <div class="notices" role="status">
      {newest !== undefined && notices.length > gone && (
        <p key={notices.length} class="notice" dir="auto">
          {newest}
        </p>
      )}
    </div>
  );
}

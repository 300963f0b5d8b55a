import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeskView } from '../../core/workshop/view.ts';

const playing: ReadonlySet<DeskView['phase']> = new Set(['read', 'vote', 'reveal', 'play']);
const talking: ReadonlySet<DeskView['phase']> = new Set(['discuss', 'debrief']);
const TICK = 5_000; // milliseconds

/** How long the room has played and talked: half and half is a good workshop. `ahead`: milliseconds that the server's clock is ahead. */
export function SpentClock({ view, ahead }: { readonly view: DeskView; readonly ahead: number }): JSX.Element | null {
  const { spent, phase, paused } = view;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (paused) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [paused, spent]);
  if (spent.since === null) return null;
  const running = Math.max(0, now + ahead - spent.since);
  const play = spent.play + (playing.has(phase) ? running : 0);
  const talk = spent.talk + (talking.has(phase) ? running : 0);
  return (
    <span class="spent" title="Half play and half talk is a good workshop.">
      played {minutes(play)} min, talked {minutes(talk)} min
    </span>
  );
}

const minutes = (millis: number): number => Math.floor(millis / 60_000);

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** What is left until a deadline of the server's, told by a clock that may be wrong. `ahead`: milliseconds that the server's is ahead. */
export function Clock({ deadline, paused, ahead }: { readonly deadline: number | null; readonly paused: boolean; readonly ahead: number }): JSX.Element | null {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (deadline === null || paused) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [deadline, paused]);
  if (paused) return <span class="left">Paused</span>;
  if (deadline === null) return null;
  const left = Math.max(0, Math.ceil((deadline - now - ahead) / 1000)); // seconds
  return (
    <span class="left" role="timer">
      {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
    </span>
  );
}

import { aside } from '../../../core/session/aside.ts';
import type { Run } from '../../run.ts';

const PATIENCE = 100; // milliseconds that an option waits for the page to have nothing else to do

/** While the player thinks, reads the first words that each option leads to, one option at a time. Returns how to stop. */
export function foresee(run: Run): () => void {
  const ids = run.choices.value.filter(({ disabled }) => !disabled).map(({ id }) => id);
  let asked: number | undefined;
  const next = (): void => {
    const id = ids.shift();
    if (id === undefined) return;
    asked = whenIdle(() => {
      run.foresee(id, aside);
      next();
    });
  };
  next();
  return () => void (asked !== undefined && forget(asked));
}

const canIdle = 'requestIdleCallback' in globalThis; // not everywhere
const whenIdle = (work: () => void): number => (canIdle ? requestIdleCallback(work, { timeout: PATIENCE }) : window.setTimeout(work, PATIENCE));
const forget = (asked: number): void => (canIdle ? cancelIdleCallback(asked) : clearTimeout(asked));

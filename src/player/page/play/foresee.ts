import { aside } from '../../../core/session/aside.ts';
import type { Run } from '../../run.ts';
import { painted } from './after-words.ts';

const BREATH = 16; // milliseconds between two options: a frame of its own for each, and none that is drawn for it

/** While the player thinks, reads the first words that each option leads to, one option after the other. Returns how to stop. */
export function foresee(run: Run): () => void {
  const ids = run.choices.value.filter(({ disabled }) => !disabled).map(({ id }) => id);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let here = true;
  const next = (): void => {
    const id = here ? ids.shift() : undefined;
    if (id === undefined) return;
    run.foresee(id, aside);
    timer = setTimeout(next, BREATH);
  };
  void painted().then(next);
  return () => {
    here = false;
    clearTimeout(timer);
  };
}

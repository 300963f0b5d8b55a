import { aside } from '../../../core/session/aside.ts';
import type { Run } from '../../run.ts';
import { painted } from './after-words.ts';

/** While the player thinks, reads the first words that each option leads to, one option a frame. Returns how to stop. */
export function foresee(run: Run): () => void {
  const ids = run.choices.value.filter(({ disabled }) => !disabled).map(({ id }) => id);
  let here = true;
  const readAll = async (): Promise<void> => {
    for (const id of ids) {
      await painted();
      if (!here) return;
      run.foresee(id, aside);
    }
  };
  void readAll();
  return () => void (here = false);
}

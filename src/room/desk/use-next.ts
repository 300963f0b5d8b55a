import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Command } from '../../core/workshop/command.ts';

const SETTLED = 350; // milliseconds after a step in which a second press is taken for the same one

/** The desk's one large button, and its keys. */
export interface NextButton {
  readonly busy: Signal<boolean>;
  readonly press: () => void;
}

/** Takes the next step: by the button; by N; by Space where nothing has the focus. Never twice by one impatient press. */
export function useNext(want: (command: Command) => Promise<boolean>, there: boolean): NextButton {
  const busy = useSignal(false);
  const press = (): void => {
    if (busy.peek() || !there) return;
    busy.value = true;
    void want({ kind: 'next' }).finally(() => setTimeout(() => (busy.value = false), SETTLED));
  };
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      const { key, target, repeat, ctrlKey, metaKey, altKey } = event;
      if (repeat || ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
      const nothing = target === document.body || target.matches('main, h1');
      const typing = target.closest('input, textarea, select') !== null;
      if (!(key === ' ' && nothing) && !(key.toLowerCase() === 'n' && !typing)) return;
      event.preventDefault();
      press();
    };
    addEventListener('keydown', down);
    return () => removeEventListener('keydown', down);
  });
  return { busy, press };
}

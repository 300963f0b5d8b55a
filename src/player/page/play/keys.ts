import type { Action, Settings } from '../../settings.ts';

/** What the play page can be made to do, by whatever hand. */
export interface Controls {
  readonly act: (action: Action) => void;
  /** Takes option `number`, from 1, if one is on offer. */
  readonly choose: (number: number) => void;
  /** Looks one line less far back. Never goes on. */
  readonly forward: () => void;
  /** Skips for as long as a key is held. */
  readonly hold: (how: 'down' | 'up') => void;
}

/** Whoever holds the controls now: the play page, while it is there. */
export interface Hands {
  controls: Controls | undefined;
}

/** Listens to the keyboard. Never takes a key from a field, from a button that has the focus, or from a dialog. Returns how to stop. */
export function listenToKeys(keysOf: () => Settings['keys'], controls: Controls): () => void {
  const down = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.metaKey || event.isComposing || inDialog()) return;
    const action = actionOf(event, keysOf());
    if (action === undefined && event.code === 'PageDown') return controls.forward(); // the way back from PageUp
    if (action === 'skip') return controls.hold('down'); // again while it is held: it may be older than the page
    if (event.ctrlKey && event.key !== 'Control') controls.hold('up'); // a shortcut of the browser
    if (event.ctrlKey || (isTyping(event.target) && event.key !== 'Escape') || (presses(event) && isPressable(event.target))) return;
    if (/^[1-9]$/u.test(event.key)) {
      if (!event.repeat) controls.choose(Number(event.key));
      return;
    }
    if (action === undefined || (event.repeat && action !== 'back')) return;
    event.preventDefault();
    controls.act(action);
  };
  const up = (event: KeyboardEvent): void => {
    if (actionOf(event, keysOf()) === 'skip') controls.hold('up');
  };
  const away = (): void => controls.hold('up');
  addEventListener('keydown', down);
  addEventListener('keyup', up);
  addEventListener('blur', away);
  return () => {
    removeEventListener('keydown', down);
    removeEventListener('keyup', up);
    removeEventListener('blur', away);
  };
}

function actionOf(event: KeyboardEvent, keys: Settings['keys']): Action | undefined {
  const found = Object.entries(keys).find(([, each]) => each.includes(event.code) || each.includes(event.key));
  return found?.[0] as Action | undefined;
}

const presses = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';
const inDialog = (): boolean => document.querySelector('dialog[open]') !== null;
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a[href], summary, [role="button"]') !== null;

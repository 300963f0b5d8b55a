import type { Action } from '../settings.ts';

// Places of buttons on a standard gamepad. (W3C, Gamepad.)
const actions: ReadonlyMap<number, Action> = new Map([
  [2, 'auto'],
  [3, 'history'],
  [4, 'back'],
  [5, 'skip'],
  [8, 'hide'],
  [9, 'menu'],
]);
const A = 0;
const B = 1;
const steps: ReadonlyMap<number, -1 | 1> = new Map([
  [12, -1],
  [13, 1],
  [14, -1],
  [15, 1],
]);
const TILT = 0.6; // of a stick, from where it counts

/** Listens to gamepads while one is there: A presses what has the focus or goes on, B goes back, the cross and the stick move the focus. Returns how to stop. */
export function listenToGamepads(act: (action: Action) => void): () => void {
  let frame = 0;
  let before: ReadonlySet<number> = new Set();

  const look = (): void => {
    const pads = navigator.getGamepads().filter((pad) => pad !== null);
    const now = pressed(pads);
    for (const button of now) if (!before.has(button)) press(button, act);
    before = now;
    frame = pads.length > 0 ? requestAnimationFrame(look) : 0;
  };
  const begin = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  addEventListener('gamepadconnected', begin);
  if (navigator.getGamepads().some((pad) => pad !== null)) begin(); // it was there before we were
  return () => {
    removeEventListener('gamepadconnected', begin);
    cancelAnimationFrame(frame);
  };
}

/** The buttons that are down; a tilted stick counts as the cross. */
function pressed(pads: readonly Gamepad[]): ReadonlySet<number> {
  const down = pads.flatMap(({ buttons, axes }) => {
    const [across = 0, along = 0] = axes;
    const tilts = [along < -TILT ? 12 : -1, along > TILT ? 13 : -1, across < -TILT ? 14 : -1, across > TILT ? 15 : -1];
    return [...buttons.flatMap((button, at) => (button.pressed ? [at] : [])), ...tilts.filter((at) => at >= 0)];
  });
  return new Set(down);
}

function press(button: number, act: (action: Action) => void): void {
  const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
  const step = steps.get(button);
  const action = actions.get(button);
  if (step !== undefined) moveFocus(dialog ?? document.body, step);
  else if (button === A) pressFocus(act);
  else if (dialog && (button === B || action === 'menu')) dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
  else if (button === B) act('back');
  else if (action !== undefined && !dialog) act(action);
}

function pressFocus(act: (action: Action) => void): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches('button, a[href], summary, input, select')) focused.click();
  else act('advance');
}

function moveFocus(root: HTMLElement, step: -1 | 1): void {
  const all = [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
    (each) => each.checkVisibility() && !each.hasAttribute('disabled') && each.tabIndex >= 0,
  );
  const focused = document.activeElement;
  const here = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
  const after = all.findIndex((each) => focused !== null && (focused.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  const to = here >= 0 ? here + step : step > 0 ? Math.max(0, after) : (after < 0 ? all.length : after) - 1;
  all[(to + all.length) % Math.max(1, all.length)]?.focus({ focusVisible: true });
}

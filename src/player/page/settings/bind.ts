import type { Action, Settings } from '../../settings.ts';

/** Which keys do what. */
export type Keys = Settings['keys'];

/** What the actions are called. */
export const actionNames: Readonly<Record<Action, string>> = {
  advance: 'Go on',
  back: 'Look back',
  skip: 'Skip while held',
  auto: 'Auto-forward',
  history: 'History',
  hide: 'Hide the words',
  menu: 'Menu',
  fullscreen: 'Full screen',
  captions: 'Captions',
  author: 'Author’s drawer, in stories from disk',
};

/** Keys bound anew, and what that did in a sentence. */
export interface Rebound {
  readonly keys: Keys;
  readonly sentence: string;
}

/** Lets a key do `action`. A key does one thing: what it did before, it does no more. */
export function bind(keys: Keys, action: Action, key: string): Rebound {
  const name = keyName(key);
  const does = actionNames[action];
  if (isChoiceKey(key)) return { keys, sentence: `${name} chooses an option; take another key for “${does}”.` };
  if (keys[action].includes(key)) return { keys, sentence: `${name} does “${does}” already.` };
  const before = (Object.keys(keys) as Action[]).find((other) => keys[other].includes(key));
  const bound = { ...keys, [action]: [...keys[action], key] };
  if (before === undefined) return { keys: bound, sentence: `${name} does “${does}” now.` };
  const left = keys[before].filter((each) => each !== key);
  return {
    keys: { ...bound, [before]: left },
    sentence: `${name} did “${actionNames[before]}”; now it does “${does}”.${left.length === 0 ? ` “${actionNames[before]}” has no key any more.` : ''}`,
  };
}

/** Takes a key away from an action. */
export function unbind(keys: Keys, action: Action, key: string): Rebound {
  const left = keys[action].filter((each) => each !== key);
  return {
    keys: { ...keys, [action]: left },
    sentence: `${keyName(key)} does nothing now.${left.length === 0 ? ` “${actionNames[action]}” has no key any more.` : ''}`,
  };
}

/** How a pressed key is kept: by its place on the board, but for those that stand there twice (Shift, Control, Alt). */
export function keyOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  return code === '' || ['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Enter'].includes(key) ? key : code;
}

/** A key as people say it. */
export function keyName(key: string): string {
  const named: Readonly<Record<string, string>> = {
    Control: 'Ctrl',
    Escape: 'Esc',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    ' ': 'Space',
  };
  return named[key] ?? key.replace(/^(?:Key|Digit)(?=.$)/u, '').replace(/^Numpad/u, 'Numpad ');
}

const isChoiceKey = (key: string): boolean => /^(?:Digit|Numpad)?[1-9]$/u.test(key);

import { effect, type Signal, signal } from '@preact/signals';

/** What a key, button or gesture can make the game do. */
export type Action = 'advance' | 'back' | 'skip' | 'auto' | 'history' | 'hide' | 'menu' | 'fullscreen' | 'captions' | 'author';

/** How the player wants the game. Kept apart from saves. */
export interface Settings {
  readonly textSize: number; // percent, 80–200
  readonly lineHeight: number; // tenths: 12–24
  readonly letterSpacing: number; // hundredths of an em: 0–20
  readonly font: 'reading' | 'atkinson' | 'dyslexic';
  readonly contrast: 'system' | 'normal' | 'more';
  readonly theme: 'system' | 'light' | 'dark';
  readonly motion: 'system' | 'full' | 'reduced';
  readonly stage: 'on' | 'off'; // off: text mode
  readonly look: string; // the player's own, from behind: a name of `yourLooks`; another is the first
  readonly textSpeed: number; // characters a second, 10–100; 101: at once
  readonly auto: number; // seconds to wait after a line in auto-forward, 1–10
  readonly music: number; // volume, 0–100
  readonly effects: number;
  readonly voice: number;
  readonly captions: 'on' | 'off';
  readonly readAloud: 'on' | 'off';
  readonly readVoice: string; // name of a Web Speech voice; empty: the browser's own
  readonly readRate: number; // tenths: 5–20
  readonly coach: 'on' | 'off'; // "Coach me as I go"
  readonly keys: Readonly<Record<Action, readonly string[]>>; // KeyboardEvent.code or .key
}

/** The standard keys of visual novels. */
export const defaults: Settings = {
  textSize: 100,
  lineHeight: 15,
  letterSpacing: 0,
  font: 'reading',
  contrast: 'system',
  theme: 'system',
  motion: 'system',
  stage: 'on',
  look: '',
  textSpeed: 45,
  auto: 3,
  music: 70,
  effects: 80,
  voice: 100,
  captions: 'on',
  readAloud: 'off',
  readVoice: '',
  readRate: 10,
  coach: 'off',
  keys: {
    advance: ['Enter', 'Space'],
    back: ['PageUp'],
    skip: ['Control'],
    auto: ['KeyA'],
    history: ['KeyL'],
    hide: ['KeyH'],
    menu: ['Escape'],
    fullscreen: ['KeyF'],
    captions: ['KeyC'],
    author: ['F2'],
  },
};

const KEY = 'promoted.settings';

/** Where settings are kept between visits: localStorage, which the first-paint script can read at once. */
export interface SettingsStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The player's settings, kept on every change. `onProblem` is told once, in a sentence, where they cannot be kept. */
export function openSettings(store: SettingsStore | undefined, onProblem: (sentence: string) => void): Signal<Settings> {
  const settings = signal(readSettings(store));
  let told = false;
  effect(() => {
    const text = JSON.stringify(settings.value);
    try {
      store?.setItem(KEY, text);
    } catch {
      if (!told) onProblem('Your settings cannot be kept in this window; they last until you close it.');
      told = true;
    }
  });
  return settings;
}

/** What was kept, over the defaults; anything of the wrong kind is left out. */
function readSettings(store: SettingsStore | undefined): Settings {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return defaults;
    const known = Object.entries(kept).filter(([key, value]) => key in defaults && key !== 'keys' && fits(key as keyof Settings, value));
    const keys = (kept as { readonly keys?: unknown }).keys;
    return { ...defaults, ...(Object.fromEntries(known) as Partial<Settings>), keys: { ...defaults.keys, ...readKeys(keys) } };
  } catch {
    return defaults;
  }
}

const allowed: { readonly [K in keyof Settings]?: readonly string[] | readonly [number, number] } = {
  textSize: [80, 200],
  lineHeight: [12, 24],
  letterSpacing: [0, 20],
  font: ['reading', 'atkinson', 'dyslexic'],
  contrast: ['system', 'normal', 'more'],
  theme: ['system', 'light', 'dark'],
  motion: ['system', 'full', 'reduced'],
  stage: ['on', 'off'],
  textSpeed: [10, 101],
  auto: [1, 10],
  music: [0, 100],
  effects: [0, 100],
  voice: [0, 100],
  captions: ['on', 'off'],
  readAloud: ['on', 'off'],
  readRate: [5, 20],
  coach: ['on', 'off'],
};

function fits(key: keyof Settings, value: unknown): boolean {
  const rule = allowed[key];
  if (key === 'readVoice' || key === 'look') return typeof value === 'string' && value.length < 200;
  if (rule === undefined) return false;
  const [least, most] = rule;
  if (typeof least === 'number' && typeof most === 'number') return typeof value === 'number' && value >= least && value <= most;
  return typeof value === 'string' && (rule as readonly string[]).includes(value);
}

function readKeys(kept: unknown): Partial<Settings['keys']> {
  if (typeof kept !== 'object' || kept === null) return {};
  const good = Object.entries(kept).filter(([action, keys]) => action in defaults.keys && Array.isArray(keys) && keys.every((key) => typeof key === 'string'));
  return Object.fromEntries(good);
}

import { expect, test } from 'vitest';
import { defaults, openSettings, type SettingsStore } from '../../../src/player/settings.ts';

/** What a browser keeps, in a box. */
function box(text?: string): SettingsStore & { readonly kept: Map<string, string> } {
  const kept = new Map(text === undefined ? [] : [['promoted.settings', text]]);
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
const silent = (): never => {
  throw new Error('nothing was to be said');
};

test('a change is there at the next visit', () => {
  const store = box();
  const settings = openSettings(store, silent);
  settings.value = { ...settings.value, textSize: 140, theme: 'dark', look: 'bob' };
  expect(openSettings(store, silent).value).toEqual({ ...defaults, textSize: 140, theme: 'dark', look: 'bob' });
});

test.each(['', 'null', '7', '[]', '{"textSize":', '"theme"', '{"theme":null,"keys":7}'])('what is no settings is the defaults: %s', (text) => {
  expect(openSettings(box(text), silent).value).toEqual(defaults);
});

test('a value out of bounds is left out, and the others stand', () => {
  const kept = {
    textSize: 900,
    lineHeight: 'wide',
    font: 'wingdings',
    music: 20,
    colour: 'red',
    coach: 'on',
    look: 7,
    keys: { skip: ['Tab'], menu: 'Escape', fly: ['KeyZ'] },
  };
  expect(openSettings(box(JSON.stringify(kept)), silent).value).toEqual({ ...defaults, music: 20, coach: 'on', keys: { ...defaults.keys, skip: ['Tab'] } });
});

test('settings that cannot be kept last as long as the window, and that is said once', () => {
  const said: string[] = [];
  const full: SettingsStore = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const settings = openSettings(full, (sentence) => void said.push(sentence));
  settings.value = { ...settings.value, music: 10 };
  settings.value = { ...settings.value, music: 20 };
  expect(settings.value.music).toBe(20);
  expect(said).toEqual(['Your settings cannot be kept in this window; they last until you close it.']);
});

import { expect, test } from 'vitest';
import { defaults } from '../../../src/player/settings.ts';
import { bind, keyName, keyOf, unbind } from '../../../src/player/page/settings/bind.ts';

const { keys } = defaults;

test('an action can have several keys', () => {
  const bound = bind(keys, 'history', 'KeyJ');
  expect(bound.keys.history).toEqual(['KeyL', 'KeyJ']);
  expect(bound.sentence).toBe('J does “History” now.');
});

test('a key does one thing: taken for another, it is taken from the first, and that is said', () => {
  const bound = bind(keys, 'skip', 'KeyA');
  expect(bound.keys).toMatchObject({ skip: ['Control', 'KeyA'], auto: [] });
  expect(bound.sentence).toBe('A did “Auto-forward”; now it does “Skip while held”. “Auto-forward” has no key any more.');
});

test('a key that does it already changes nothing', () => {
  expect(bind(keys, 'menu', 'Escape')).toEqual({ keys, sentence: 'Esc does “Menu” already.' });
});

test('the numbers stay with the options', () => {
  for (const key of ['Digit1', 'Numpad9', '5']) expect(bind(keys, 'menu', key).keys).toBe(keys);
  expect(bind(keys, 'menu', 'Digit0').keys.menu).toContain('Digit0');
});

test('a key can be taken away, also the last', () => {
  expect(unbind(keys, 'advance', 'Space').keys.advance).toEqual(['Enter']);
  expect(unbind(keys, 'hide', 'KeyH').sentence).toBe('H does nothing now. “Hide the words” has no key any more.');
});

test('a letter is kept by its place, so that it stays on other keyboards; Control is kept by its name, both of them', () => {
  expect(keyOf({ key: 'q', code: 'KeyA' })).toBe('KeyA');
  expect(keyOf({ key: 'Control', code: 'ControlRight' })).toBe('Control');
  expect(keyOf({ key: 'Enter', code: 'NumpadEnter' })).toBe('Enter');
  expect([keyName('KeyA'), keyName('Digit0'), keyName('PageUp'), keyName('Numpad0')]).toEqual(['A', '0', 'Page Up', 'Numpad 0']);
});

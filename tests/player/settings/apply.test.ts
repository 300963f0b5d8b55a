import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { applySettings } from '../../../src/player/page/apply-settings.ts';
import { defaults, type Settings } from '../../../src/player/settings.ts';

test('every change is on the page at once', () => {
  const settings = signal<Settings>(defaults);
  applySettings(settings);
  const { dataset, style } = document.documentElement;
  const now = (): readonly unknown[] => [
    dataset['theme'],
    dataset['contrast'],
    dataset['motion'],
    dataset['font'],
    style.fontSize,
    style.getPropertyValue('--line-height'),
    style.getPropertyValue('--letter-spacing'),
  ];
  expect(now()).toEqual(['light', 'normal', 'full', 'reading', '100%', '1.5', '0em']);
  settings.value = { ...defaults, theme: 'dark', contrast: 'more', motion: 'reduced', font: 'atkinson', textSize: 200, lineHeight: 20, letterSpacing: 12 };
  expect(now()).toEqual(['dark', 'more', 'reduced', 'atkinson', '200%', '2', '0.12em']);
});

test('a typeface is fetched when it is chosen, and letters are set in it', async () => {
  const settings = signal<Settings>(defaults);
  applySettings(settings);
  const known = (): boolean => [...document.fonts].some(({ family }) => family.includes('OpenDyslexic'));
  expect(known()).toBe(false);
  settings.value = { ...defaults, font: 'dyslexic' };
  await expect.poll(known).toBe(true);
  expect(await document.fonts.load('20px OpenDyslexic')).not.toHaveLength(0);
});

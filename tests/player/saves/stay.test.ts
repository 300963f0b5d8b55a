import { expect, onTestFinished, test } from 'vitest';
import { begin } from '../../../src/core/session/session.ts';
import { openSaves } from '../../../src/player/saves.ts';
import { connectTo } from '../../../src/player/saves/database.ts';
import { newId } from '../../../src/player/saves/run-id.ts';
import { ink } from '../../support/ink.ts';

test('with the first save the browser is asked to keep what is saved, once, and a no changes nothing', async () => {
  let asked = 0;
  Object.defineProperty(navigator.storage, 'persist', { configurable: true, value: async () => ((asked += 1), Promise.reject(new Error('No.'))) });
  onTestFinished(() => void Reflect.deleteProperty(navigator.storage, 'persist'));
  const story = ink`Rain. -> END`;
  const saves = openSaves(connectTo(newId()), () => undefined);
  await saves.ready;
  expect(asked, 'nothing is saved yet').toBe(0);
  for (const saved of [1, 2]) await saves.autosave('run', { scene: 'quay', title: 'The Quay', name: '', saved, run: 'first', session: begin(story, 1) }, false);
  expect(asked).toBe(1);
  expect(saves.all.value).not.toEqual([]);
});

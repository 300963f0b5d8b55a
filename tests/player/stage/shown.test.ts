import { expect, onTestFinished, test } from 'vitest';
import { bare } from '../../../src/core/story/tableau.ts';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { picturesShown } from '../../support/shown.ts';
import { beat, box, frame, stageIn, tableauOf } from './theatre.ts';

test('what a play is weighed by is what the stage asks for', async () => {
  const asked = new Set<string>();
  const stage = await stageIn(box(1920, 1080), {
    lite: false,
    motion: 'reduced',
    pictureAt: (path) => {
      asked.add(path);
      return pictureAt(path);
    },
  });
  const beats = [
    beat([
      { kind: 'place', place: 'open-office', light: 'dusk' },
      { kind: 'enter', cast: 'mei', side: 'left' },
    ]),
    beat([{ kind: 'mood', cast: 'mei', mood: 'happy' }], 'mei'),
    beat([{ kind: 'enter', cast: 'tomas', side: 'right' }], 'tomas'),
    beat([
      { kind: 'exit', cast: 'mei' },
      { kind: 'place', place: 'small-room', light: null },
    ]),
    beat([{ kind: 'mood', cast: 'tomas', mood: 'cold' }], 'tomas'),
    beat([{ kind: 'enter', cast: 'priya', side: 'left' }], 'priya'),
    beat([{ kind: 'place', place: 'map', light: 'night' }]),
    beat([{ kind: 'place', place: 'quay', light: 'rain' }]),
  ];
  stage.show(bare);
  for (const each of beats) {
    await stage.present(each, AbortSignal.abort());
    await stage.dressed();
  }
  stage.decide('over');
  const shown = picturesShown(beats, 0);
  expect(shown.size).toBeGreaterThan(20);
  await expect.poll(() => [...asked].toSorted()).toEqual([...shown].toSorted());
});

test('a stage that is elsewhere at once is not seen until its pictures hang', async () => {
  const { createImageBitmap: make } = globalThis;
  let open: (() => void) | undefined;
  onTestFinished(() => void Object.assign(globalThis, { createImageBitmap: make }));
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced', lite: true });
  const seen = (): string | undefined => parent.querySelector('canvas')?.style.opacity;
  stage.show(tableauOf([]));
  await expect.poll(seen).toBe('');
  const gate = new Promise<void>((resolve) => (open = resolve));
  Object.assign(globalThis, { createImageBitmap: async (...given: Parameters<typeof make>) => gate.then(() => make(...given)) });
  stage.show(tableauOf([], { place: 'kitchen' }));
  await frame();
  await frame();
  expect(seen()).toBe('0');
  open?.();
  await expect.poll(seen).toBe('');
  stage.show(tableauOf([], { place: 'kitchen', clock: '12:00' }));
  await frame();
  await frame();
  expect(seen()).toBe('');
});

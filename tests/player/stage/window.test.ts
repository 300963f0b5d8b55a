import { expect, onTestFinished, test } from 'vitest';
import { mountStage } from '../../../src/player/stage/stage.ts';
import { at, beat, box, frame, patience, people, stageIn, tableauOf } from './theatre.ts';

const windows = [
  { name: 'a desk', width: 1440, height: 900, words: 260 },
  { name: 'a wide desk', width: 2560, height: 1080, words: 300 },
  { name: 'a phone held up', width: 390, height: 844, words: 400 },
  { name: 'a small phone held up', width: 320, height: 568, words: 300 },
  { name: 'a phone held sideways', width: 844, height: 390, words: 200 },
  { name: 'a tablet', width: 820, height: 1180, words: 360 },
];

test.for(windows)('on $name no box of words crosses the box of a face, whoever speaks', async ({ width, height, words }) => {
  const stage = await stageIn(box(width, height), { motion: 'reduced' });
  stage.setSafeArea({ top: 0, right: 0, bottom: words, left: 0 });
  stage.show(tableauOf([at('priya', 'left'), at('mei', 'centre'), at('tomas', 'right')]));
  for (const speaker of ['priya', 'mei', 'tomas', null]) {
    await stage.present(beat([], speaker), patience());
    const faces = stage.faces();
    expect(faces).toHaveLength(3);
    for (const { cast, x, y, width: wide, height: high } of faces) {
      expect(y + high, `${cast}’s chin while ${speaker} speaks`).toBeLessThanOrEqual(height - words);
      if (cast !== speaker) continue;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
    }
  }
});

test('words that grow while somebody speaks push the picture up, not over the face', async () => {
  const stage = await stageIn(box(844, 390), { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left')]));
  await stage.present(beat([], 'priya'), patience());
  for (const bottom of [60, 140, 220]) {
    stage.setSafeArea({ top: 0, right: 0, bottom, left: 0 });
    const [face] = stage.faces();
    expect((face?.y ?? 0) + (face?.height ?? 0)).toBeLessThanOrEqual(390 - bottom);
  }
});

test.for([1, 2, 3])('at %i device px a CSS px the canvas has every one of them', async (pixelRatio) => {
  const parent = box(401, 233);
  await stageIn(parent, { pixelRatio, lite: false });
  const canvas = parent.querySelector('canvas');
  expect([canvas?.width, canvas?.height]).toEqual([401 * pixelRatio, 233 * pixelRatio]);
  expect(canvas?.getBoundingClientRect()).toMatchObject({ width: 401, height: 233 });
});

test.for([
  { has: 1, drawn: 1 },
  { has: 2, drawn: 2 },
  { has: 3, drawn: 3 },
  { has: 4, drawn: 3 },
])('a screen that has $has of them is drawn with $drawn', async ({ has, drawn }) => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'devicePixelRatio') ?? {};
  Object.defineProperty(globalThis, 'devicePixelRatio', { value: has, configurable: true });
  onTestFinished(() => void Object.defineProperty(globalThis, 'devicePixelRatio', own));
  const parent = box(401, 233);
  const stage = await mountStage(parent, { motion: 'full', people, onProblem: () => undefined, lite: false });
  onTestFinished(() => stage.destroy());
  expect(parent.querySelector('canvas')?.width).toBe(401 * drawn);
});

test('a window that turns while somebody walks in is filled, and they stand in it', async () => {
  const parent = box(844, 390);
  const stage = await stageIn(parent);
  stage.show(tableauOf([at('tomas', 'right')]));
  const skip = new AbortController();
  const walking = stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'left' }], 'priya'), skip.signal);
  await frame();
  parent.style.width = '390px';
  parent.style.height = '700px';
  const canvas = parent.querySelector('canvas');
  await expect.poll(() => [canvas?.width, canvas?.height]).toEqual([390, 700]);
  skip.abort();
  await walking;
  const face = stage.faces().find(({ cast }) => cast === 'priya');
  expect(face?.x).toBeGreaterThanOrEqual(0);
  expect((face?.x ?? 0) + (face?.width ?? 0)).toBeLessThanOrEqual(390);
});

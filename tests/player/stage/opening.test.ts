import { expect, onTestFinished, test } from 'vitest';
import type { Tableau } from '../../../src/core/story/tableau.ts';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { settingOf } from '../../../src/player/stage/kit.ts';
import { openStage } from '../../../src/player/stage/open-stage.ts';
import { beginStage, type StageOptions } from '../../../src/player/stage/opening.ts';
import { mountStage } from '../../../src/player/stage/stage.ts';
import { at, beat, box, frame, people, stageIn, tableauOf } from './theatre.ts';

const three = tableauOf([at('priya', 'left'), at('tomas', 'centre', 'angry'), at('mei', 'right', 'happy')]);
const seated = tableauOf([at('mei', 'left', 'sad')], { place: 'small-room' });
const islands = tableauOf([], { place: 'map', light: 'night' });

const windows = [
  ['a wide window', 1280, 720],
  ['a tall one', 390, 844],
  ['a low one', 844, 390],
] as const;
const firsts: readonly (readonly [string, Tableau])[] = [
  ['three who stand', three],
  ['one who sits', seated],
  ['the islands', islands],
];
const cases = windows.flatMap(([window, width, height]) =>
  firsts.flatMap(([who, tableau]) => [true, false].map((lite) => ({ what: `${who}, in ${window}${lite ? ', lite' : ''}`, width, height, tableau, lite }))),
);

test.each(cases)('what is shown first is fetched before the stage is there, once, and nothing else: $what', async ({ width, height, tableau, lite }) => {
  const parent = box(width, height);
  const asked: string[] = [];
  const options: StageOptions = {
    motion: 'full',
    people,
    lite,
    first: { tableau, week: 7 },
    onProblem: () => undefined,
    pictureAt: (path) => {
      asked.push(path);
      return pictureAt(path);
    },
  };
  const opening = beginStage(parent, options);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  const before = asked.toSorted();
  const stage = await mountStage(parent, options, opening);
  onTestFinished(() => stage.destroy());
  stage.wear(7);
  stage.show(tableau);
  await stage.dressed();
  const later = (path: string): boolean => tableau.place === 'map' && path.startsWith('places/quay/'); // on the way in
  const own = new Set(asked.filter((path) => !later(path)));
  expect([...own].toSorted()).toEqual([...new Set(before)]);
  if (tableau.place !== 'map') expect(asked.toSorted()).toEqual(before);
});

test('what was fetched for a beginning that was not shown is let go', async () => {
  const { createImageBitmap: make } = globalThis;
  const made: ImageBitmap[] = [];
  const asked: string[] = [];
  onTestFinished(() => void Object.assign(globalThis, { createImageBitmap: make }));
  Object.assign(globalThis, {
    createImageBitmap: async (...given: Parameters<typeof make>) => {
      const bitmap = await make(...given);
      made.push(bitmap);
      return bitmap;
    },
  });
  const stage = await openStage(box(), {
    motion: 'full',
    people,
    lite: true,
    first: { tableau: tableauOf([], { place: 'quay' }), week: 0 },
    onProblem: () => undefined,
    pictureAt: (path) => {
      asked.push(path);
      return pictureAt(path);
    },
  });
  onTestFinished(() => stage.destroy());
  stage.show(tableauOf([], { place: 'kitchen' }));
  await stage.dressed();
  expect(new Set(asked.map((path) => path.split('/')[1]))).toEqual(new Set(['quay', 'kitchen']));
  await expect.poll(() => made.length).toBeGreaterThanOrEqual(asked.length); // on a busy machine one that was asked for before comes in here
  await expect.poll(() => made.filter(({ width }) => width > 0)).toEqual([]); // closed
});

test('an empty stage is kept from sight: it is seen once its pictures hang', async () => {
  const parent = box();
  const stage = await stageIn(parent);
  const seen = (): string | undefined => parent.querySelector('canvas')?.style.opacity;
  expect(seen()).toBe('0');
  stage.show(three);
  expect(seen()).toBe('0');
  await stage.dressed();
  await frame();
  await frame();
  expect(seen()).toBe('');
});

test('a picture that was fetched ahead and is missing is told once', async () => {
  const problems: string[] = [];
  const stage = await openStage(box(), {
    motion: 'full',
    people,
    first: { tableau: three, week: 0 },
    pictureAt: (path) => (path.startsWith('places/') ? '/no-such-picture.webp' : pictureAt(path)),
    onProblem: (sentence) => problems.push(sentence),
  });
  onTestFinished(() => stage.destroy());
  stage.show(three);
  await stage.dressed();
  expect(problems).toHaveLength(1);
});

test('below a room it goes on in its own colours, also where a browser gives noise for pixels', async () => {
  const { prototype } = OffscreenCanvasRenderingContext2D;
  const read = Reflect.get(prototype, 'getImageData');
  onTestFinished(() => void Object.assign(prototype, { getImageData: read }));
  prototype.getImageData = (_x, _y, width, height) => new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
  const parent = box(390, 844);
  const stage = await stageIn(parent, { motion: 'reduced', lite: true });
  stage.show(tableauOf([at('mei', 'left')], { place: 'open-office' }));
  await stage.dressed();
  stage.setSafeArea({ top: 0, right: 0, bottom: 640, left: 0 }); // what is left shows them, and the room ends far above the window's edge
  await frame();
  const canvas = parent.querySelector('canvas');
  const eye = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas || !eye) throw new Error('There is no canvas to look at.');
  eye.drawImage(canvas, 0, canvas.height - 3, 1, 1, 0, 0, 1, 1);
  expect([...Reflect.apply(read, eye, [0, 0, 1, 1]).data].slice(0, 3)).toEqual(rgb(settingOf('open-office', 'day')?.layers.at(-1)?.bottom));
});

test('what an inner voice draws leaves the face of somebody free who has come in since', async () => {
  const parent = box(1280, 720);
  const stage = await stageIn(parent, { motion: 'reduced', lite: false });
  stage.show(tableauOf([at('mei', 'left'), at('priya', 'right')]));
  await stage.dressed();
  await stage.present(beat([{ kind: 'enter', cast: 'tomas', side: 'centre' }]), AbortSignal.abort());
  await stage.present(beat([{ kind: 'voice', voice: 'fixer', choice: null }]), AbortSignal.abort());
  stage.setMotion('reduced'); // is drawn anew
  await frame();
  const face = stage.faces().find(({ cast }) => cast === 'tomas');
  const canvas = parent.querySelector('canvas');
  const eye = new OffscreenCanvas(1280, 720).getContext('2d', { willReadFrequently: true });
  if (!face || !canvas || !eye) throw new Error('There is nobody to look at.');
  eye.drawImage(canvas, 0, 0);
  const inked = ({ x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>): number => {
    const { data } = eye.getImageData(x, y, width, height);
    const ink = rgb('#f0b64a');
    return Array.from({ length: data.length / 4 }, (_, px) => px * 4).filter((from) =>
      ink.every((value, channel) => Math.abs(value - (data[from + channel] ?? 0)) < 8),
    ).length;
  };
  expect(inked({ x: 0, y: 0, width: 1280, height: 720 })).toBeGreaterThan(100);
  expect(inked(face)).toBe(0);
});

const rgb = (colour = ''): readonly number[] => [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));

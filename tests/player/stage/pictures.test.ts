import { expect, onTestFinished, test } from 'vitest';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { at, beat, box, colourAt, frame, patience, stageIn, tableauOf } from './theatre.ts';

test('a picture that is missing is told once, and the show goes on', async () => {
  const problems: string[] = [];
  const parent = box();
  const stage = await stageIn(parent, { pictureAt: () => undefined, onProblem: (sentence) => problems.push(sentence) });
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  await stage.present(
    beat(
      [
        { kind: 'mood', cast: 'priya', mood: 'angry' },
        { kind: 'enter', cast: 'mei', side: 'centre' },
      ],
      'mei',
    ),
    patience(),
  );
  expect(problems).toEqual([expect.stringMatching(/^A picture could not be loaded \(.+\)\. The play goes on without it\.$/u)]);
  expect(stage.sight().figures).toHaveLength(3);
});

test('where a place cannot be had as fine as the screen is, it stands there less fine, and that is no problem', async () => {
  const problems: string[] = [];
  const asked: string[] = [];
  const parent = box();
  const stage = await stageIn(parent, {
    pixelRatio: 3,
    pictureAt: (path) => {
      asked.push(path);
      return path.endsWith('-3240.webp') ? '/no-such-picture.webp' : pictureAt(path);
    },
    onProblem: (sentence) => problems.push(sentence),
  });
  stage.show(tableauOf([]));
  await expect.poll(() => asked.some((path) => path.endsWith('-3240.webp'))).toBe(true);
  await expect.poll(() => asked.some((path) => path.endsWith('-2160.webp'))).toBe(true);
  await expect.poll(async () => (await colourAt(stage, parent, 480, 200)).some((part) => part > 0)).toBe(true);
  expect(problems).toEqual([]);
});

test('a card that takes no large pictures gets smaller ones', async () => {
  const { prototype } = WebGLRenderingContext;
  const ask = Reflect.get(prototype, 'getParameter');
  onTestFinished(() => void Object.assign(prototype, { getParameter: ask }));
  prototype.getParameter = function (this: WebGLRenderingContext, name: number): unknown {
    return name === this.MAX_TEXTURE_SIZE ? 2048 : (Reflect.apply(ask, this, [name]) as unknown);
  };
  const asked: string[] = [];
  const stage = await stageIn(box(), {
    pixelRatio: 3,
    pictureAt: (path) => {
      asked.push(path);
      return pictureAt(path);
    },
  });
  stage.show(tableauOf([]));
  await stage.dressed();
  expect(asked.filter((path) => path.endsWith('-1280.webp'))).not.toEqual([]);
  expect(asked.filter((path) => /-(?:2160|3240)\.webp$/u.test(path))).toEqual([]);
});

test('where a browser gives noise for pixels, so that nobody is known by them, figures are drawn all the same', async () => {
  const { Worker: none } = globalThis;
  const { prototype } = OffscreenCanvasRenderingContext2D;
  const read = Reflect.get(prototype, 'getImageData');
  onTestFinished(() => {
    globalThis.Worker = none;
    Object.assign(prototype, { getImageData: read });
  });
  Object.assign(globalThis, { Worker: undefined }); // so that it is drawn here, where the noise is
  prototype.getImageData = (_x, _y, width, height) => new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
  const parent = box();
  const stage = await stageIn(parent);
  stage.show(tableauOf([at('mei', 'left', 'happy')]));
  await stage.dressed();
  await frame();
  const [face] = stage.faces();
  const hair = await colourAt(stage, parent, Math.round((face?.x ?? 0) + (face?.width ?? 0) / 2), Math.round((face?.y ?? 0) - 8));
  expect(Math.max(...hair.slice(0, 3))).toBeLessThan(120); // and not white
});

test('a pose is fetched when somebody takes it; where it cannot be had they stay in the one they had, and that is told', async () => {
  const problems: string[] = [];
  const asked: string[] = [];
  const stage = await stageIn(box(), {
    pictureAt: (path) => {
      asked.push(path);
      return path === 'cast/mei-laptop.svg' ? '/no-such-picture.svg' : pictureAt(path);
    },
    onProblem: (sentence) => problems.push(sentence),
  });
  const feels = (mood: string): Promise<void> => stage.present(beat([{ kind: 'mood', cast: 'mei', mood }], 'mei'), patience());
  stage.show(tableauOf([at('mei', 'left', 'neutral')]));
  await expect.poll(() => stage.sight().figures[0]?.pose?.id).toBe('rest');
  expect(asked.filter((path) => path.startsWith('cast/mei'))).toEqual(['cast/mei.svg', 'cast/mei-rest.svg']);
  await feels('happy');
  await expect.poll(() => stage.sight().figures[0]?.pose?.id).toBe('coffee');
  await feels('thinking');
  await expect.poll(() => problems).toEqual(['A picture could not be loaded (cast/mei-laptop.svg). The play goes on without it.']);
  expect(stage.sight().figures[0]).toMatchObject({ pose: { id: 'coffee' }, face: { mouth: 'mouth-thinking' } });
});

test('where no worker will draw, figures are drawn all the same', async () => {
  const { Worker: real } = globalThis;
  globalThis.Worker = class extends real {
    constructor() {
      super('/no-such-worker.js');
    }
  };
  const stage = await stageIn(box());
  stage.show(tableauOf([at('mei', 'left', 'happy')]));
  await expect.poll(() => stage.sight().figures[0]?.face?.mouth).toBe('mouth-happy');
  globalThis.Worker = real;
});

test('who comes into another room is fetched while the room is', async () => {
  const asked: string[] = [];
  const stage = await stageIn(box(), {
    pictureAt: (path) => {
      asked.push(path);
      return pictureAt(path);
    },
  });
  stage.show(tableauOf([]));
  const shown = stage.present(
    beat([
      { kind: 'place', place: 'small-room', light: null },
      { kind: 'enter', cast: 'priya', side: 'left' },
    ]),
    patience(),
  );
  await frame(); // the room takes more than half a second
  expect(asked.some((path) => path.startsWith('cast/priya'))).toBe(true);
  await shown;
  expect(stage.sight().figures[0]?.face?.eyes).toBe('eyes-neutral');
});

test('where a card would hold too much at once, a place is coarse until the one before it is gone', async () => {
  const asked: string[] = [];
  const stage = await stageIn(box(), {
    pixelRatio: 3,
    most: 80e6,
    lite: false,
    motion: 'reduced',
    pictureAt: (path) => {
      asked.push(path);
      return pictureAt(path);
    },
  });
  stage.show(tableauOf([at('priya', 'left'), at('mei', 'centre'), at('tomas', 'right')]));
  await expect.poll(() => stage.sight().figures.filter(({ face }) => face).length).toBe(3);
  await stage.present(beat([{ kind: 'place', place: 'small-room', light: null }]), patience());
  await expect.poll(() => asked.filter((path) => path.includes('small-room/day-back')).map((path) => path.replace(/\D+/gu, ''))).toEqual(['2160', '3240']);
});

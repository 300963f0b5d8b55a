import { expect, test } from 'vitest';
import { mountStage } from '../../../src/player/stage/stage.ts';
import { at, beat, box, colourAt, frame, hide, patience, people, stageIn, tableauOf } from './theatre.ts';

test('someone enters, and stands on the stage when the beat has been shown', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([]));
  await stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'left' }]), patience());
  const [priya] = stage.sight().figures;
  expect(priya).toMatchObject({ cast: 'priya', facing: 1, face: { eyes: 'eyes-neutral' } });
  expect(priya?.x).toBeGreaterThan(0);
  expect(priya?.x).toBeLessThan(480);
});

test('someone leaves, and is gone when the beat has been shown', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  await stage.present(beat([{ kind: 'exit', cast: 'tomas' }]), patience());
  expect(stage.sight().figures.map(({ cast }) => cast)).toEqual(['priya']);
});

test('with reduced motion nobody is ever half-way', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([]));
  const places = new Set<number>();
  const state = { shown: false };
  const entering = stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'left' }]), patience()).then(() => {
    state.shown = true;
  });
  while (!state.shown) {
    await frame();
    const x = stage.sight().figures[0]?.x ?? -1;
    if (x > -600) places.add(Math.round(x)); // before that, still waiting outside for the pictures
  }
  await entering;
  expect(places.size).toBeLessThanOrEqual(1);
});

test('skipping settles at once, and everybody stands where they would have', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([]));
  await stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'left' }]), patience());
  const skip = new AbortController();
  const shown = stage.present(
    beat([
      { kind: 'enter', cast: 'tomas', side: 'right' },
      { kind: 'mood', cast: 'priya', mood: 'angry' },
    ]),
    skip.signal,
  );
  skip.abort();
  await shown;
  const sight = stage.sight();
  expect(sight.figures.map(({ cast }) => cast)).toEqual(['priya', 'tomas']);
  expect(sight.figures[1]?.x).toBeGreaterThan(480);
  expect(sight.figures[0]?.face?.eyes).toBe('eyes-angry');
});

test('in a tab that nobody looks at, the play goes on', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([]));
  hide('hidden');
  await stage.present(
    beat([
      { kind: 'enter', cast: 'priya', side: 'left' },
      { kind: 'place', place: 'small-room', light: null },
    ]),
    patience(),
  );
  await stage.present(beat([{ kind: 'zoom', zoom: 'out' }]), patience());
  expect(stage.sight().far).toBe(1);
});

test('a mood changes on the face', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([at('mei', 'left', 'happy')]));
  await expect.poll(() => stage.sight().figures[0]?.face?.mouth).toBe('mouth-happy');
  await stage.present(beat([{ kind: 'mood', cast: 'mei', mood: 'worried' }]), patience());
  expect(stage.sight().figures[0]?.face).toEqual({ eyes: 'eyes-worried', mouth: 'mouth-worried' });
});

test('a mood that nobody drew is a neutral face', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([at('mei', 'left', 'discombobulated')]));
  await expect.poll(() => stage.sight().figures[0]?.face?.mouth).toBe('mouth-neutral');
});

test('a mouth moves while a line is revealed, and closes when it is over', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([at('mei', 'left', 'warm')]));
  await expect.poll(() => stage.sight().figures[0]?.face?.mouth).toBe('mouth-warm');
  stage.talking('mei');
  await expect.poll(() => stage.sight().figures[0]?.face?.mouth).toMatch(/^mouth-talk/u);
  stage.talking(null);
  expect(stage.sight().figures[0]?.face?.mouth).toBe('mouth-warm');
});

test('people turn to who speaks', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([at('priya', 'left'), at('mei', 'centre'), at('tomas', 'right')]));
  await stage.present(beat([], 'tomas'), patience());
  await expect.poll(() => stage.sight().figures.find(({ cast }) => cast === 'mei')?.facing).toBe(1);
  await stage.present(beat([], 'priya'), patience());
  await expect.poll(() => stage.sight().figures.find(({ cast }) => cast === 'mei')?.facing).toBe(-1);
});

test('the camera pulls back to the islands, where nobody’s face is, and comes in again', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([at('priya', 'left')]));
  const skip = new AbortController();
  skip.abort();
  await stage.present(beat([{ kind: 'zoom', zoom: 'out' }]), skip.signal);
  expect(stage.sight().far).toBe(1);
  expect(stage.faces()).toEqual([]);
  await stage.present(beat([{ kind: 'zoom', zoom: 'in' }]), skip.signal);
  expect(stage.sight().far).toBe(0);
  expect(stage.faces()).toHaveLength(1);
});

test('the map is seen from far away, and whoever is in the next room stands there when the camera comes in', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left')], { place: 'incident-corner' }));
  await stage.present(
    beat([
      { kind: 'exit', cast: 'priya' },
      { kind: 'place', place: 'map', light: 'day' },
      { kind: 'zoom', zoom: 'out' },
    ]),
    patience(),
  );
  expect(stage.sight()).toMatchObject({ far: 1, figures: [] });
  await stage.present(
    beat([
      { kind: 'zoom', zoom: 'in' },
      { kind: 'place', place: 'small-room', light: 'day' },
      { kind: 'enter', cast: 'tomas', side: 'right' },
    ]),
    patience(),
  );
  expect(stage.sight()).toMatchObject({ far: 0, figures: [{ cast: 'tomas', facing: -1 }] });
});

test('an inner voice is heard for its own beat only', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left')]));
  await stage.present(beat([{ kind: 'voice', voice: 'fixer', choice: null }], 'fixer'), patience());
  expect(stage.sight().voice).toBe('fixer');
  await stage.present(beat([]), patience());
  expect(stage.sight().voice).toBeNull();
});

test('a play that begins in the middle stands there at once', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([at('priya', 'left', 'cold'), at('tomas', 'right')], { place: 'small-room', zoom: 'out' }));
  expect(stage.sight().figures.map(({ cast }) => cast)).toEqual(['priya', 'tomas']);
  await expect.poll(() => stage.sight().far).toBe(1);
});

test('a scene full of comings and goings leaves no pictures behind', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([]));
  const round = async (): Promise<void> => {
    for (const place of ['small-room', 'open-office']) {
      await stage.present(
        beat([
          { kind: 'place', place, light: null },
          { kind: 'enter', cast: 'mei', side: 'left' },
          { kind: 'zoom', zoom: 'out' },
        ]),
        patience(),
      );
      await stage.present(
        beat([
          { kind: 'exit', cast: 'mei' },
          { kind: 'zoom', zoom: 'in' },
        ]),
        patience(),
      );
    }
  };
  await round();
  const once = stage.sight().textures;
  for (let times = 0; times < 2; times += 1) await round();
  expect(stage.sight().textures).toBeLessThanOrEqual(once);
});

test('a still stage stops drawing', async () => {
  for (const options of [
    { motion: 'reduced' as const, lite: false },
    { motion: 'full' as const, lite: true },
  ]) {
    const stage = await stageIn(box(640, 360), options);
    stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
    await stage.present(beat([], 'priya'), patience());
    const drawnDuring = async (frames: number): Promise<number> => {
      const before = stage.pace().frames;
      for (let each = 0; each < frames; each += 1) await frame();
      return stage.pace().frames - before;
    };
    await expect.poll(() => drawnDuring(20)).toBe(0);
    expect(await drawnDuring(60)).toBe(0);
  }
});

test('where nothing but breath moves, few frames are drawn', async () => {
  const stage = await stageIn(box(640, 360), { lite: false });
  stage.show(tableauOf([at('priya', 'left')]));
  await stage.present(beat([]), patience());
  await expect
    .poll(async () => {
      const before = stage.pace().frames;
      await frame();
      await frame();
      await frame();
      return stage.pace().frames - before;
    })
    .toBeLessThanOrEqual(1); // no more every frame
  const [start, from] = [performance.now(), stage.pace().frames];
  await expect.poll(() => stage.pace().frames - from).toBe(10);
  expect(performance.now() - start).toBeGreaterThan(10 * 80);
});

test('people without a drawing are silhouettes in their colour, and no problem', async () => {
  const problems: string[] = [];
  const parent = box();
  const stage = await stageIn(parent, {
    motion: 'reduced',
    people: { 'The Baker': { name: 'The Baker', colour: '#20756c' } },
    onProblem: (sentence) => problems.push(sentence),
  });
  stage.show(tableauOf([at('The Baker', 'left')], { place: null }));
  await stage.present(beat([]), patience());
  const [face] = stage.faces();
  const [red = 0, green = 0] = await colourAt(stage, parent, (face?.x ?? 0) + (face?.width ?? 0) / 3, (face?.y ?? 0) + (face?.height ?? 0) / 2);
  expect(green).toBeGreaterThan(red + 40);
  expect(problems).toEqual([]);
});

test('without WebGL the stage says so by name', async () => {
  const own = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext') ?? {};
  HTMLCanvasElement.prototype.getContext = () => null;
  try {
    await expect(mountStage(box(), { motion: 'full', people, onProblem: () => undefined })).rejects.toMatchObject({ name: 'NoWebGL' });
  } finally {
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', own);
  }
});

test('a graphics card that was lost comes back with everybody on the stage', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left')]));
  await stage.present(beat([]), patience());
  const face = stage.faces()[0];
  const look = (): Promise<readonly number[]> => colourAt(stage, parent, (face?.x ?? 0) + (face?.width ?? 0) * 0.3, (face?.y ?? 0) + (face?.height ?? 0) * 0.7);
  const curtain = [42, 33, 64]; // behind everything, while no picture hangs
  await expect.poll(look).not.toEqual(curtain);
  await expect.poll(() => stage.sight().figures[0]?.face?.eyes).toBe('eyes-neutral');
  const before = await look();
  const canvas = parent.querySelector('canvas');
  const card = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
  const heard = (event: string): Promise<unknown> => new Promise((resolve) => canvas?.addEventListener(event, resolve, { once: true }));
  const lost = heard('webglcontextlost');
  card?.loseContext();
  await lost;
  await frame(); // the event must be over before the browser gives the card back
  await stage.present(beat([{ kind: 'mood', cast: 'priya', mood: 'angry' }]), patience()); // nobody sees it, and nothing breaks
  const restored = heard('webglcontextrestored');
  card?.restoreContext();
  await restored;
  await expect.poll(look).toEqual(before); // pictures are fetched again
});

test('a stage that is gone has given back what it kept on the card: nobody waits for that later', async () => {
  const parent = box();
  const stage = await mountStage(parent, { motion: 'full', people, pixelRatio: 1, onProblem: () => undefined });
  const context = parent.querySelector('canvas')?.getContext('webgl');
  expect(context?.isContextLost()).toBe(false);
  stage.destroy();
  await expect.poll(() => context?.isContextLost()).toBe(true);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeBox } from '../../../src/player/stage/free.ts';
import { set } from '../../../src/player/stage/lettering.ts';
import { dealt, layCard, READABLE } from '../../../src/player/stage/moment.ts';
import { at, box, colourAt, stageIn, tableauOf } from './theatre.ts';

const axes = ['Communication', 'Leading', 'Inspiring', 'Majors', 'Operations', 'Bigger picture', 'Performance', 'Emotional intelligence'].map(
  (name, index) => ({
    name,
    credit: index === 6 ? null : index / 8,
    band: 'mostly',
  }),
);
const moment = { title: 'Ask Amira to lead.', shown: [{ name: 'Leading over managing', level: 5 }], why: 'It costs four minutes and buys an incident lead.' };

function pen(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no pen.');
  return context;
}

test('a card leaves every head free', () => {
  const head = fc.record({
    x: fc.integer({ min: -50, max: 1200 }),
    y: fc.integer({ min: 60, max: 300 }),
    w: fc.integer({ min: 60, max: 250 }),
    h: fc.integer({ min: 60, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(head, { maxLength: 4 }), (heads) => {
      const free = freeBox({ x: 0, y: 0, w: 1280, h: 500 }, heads);
      for (const { x, y, w, h } of heads) expect(free.w <= 0 || free.x + free.w <= x || free.x >= x + w || free.y + free.h <= y || free.y >= y + h).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a card has room for all that is written on it, however narrow it is', () => {
  for (const width of [120, 200, 320, 400]) {
    const short = layCard(pen(), { ...moment, why: '' }, width, 0);
    const long = layCard(pen(), { ...moment, shown: [...moment.shown, { name: 'Operational excellence', level: 1 }] }, width, 0);
    expect(long.height).toBeGreaterThan(short.height);
  }
});

test('cards that are dealt lie on nobody else’s words, and whoever is dealt can be read', () => {
  const heights = fc.array(fc.integer({ min: 60, max: 400 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 40, max: 900 }), (all, room) => {
      const { scale, tops } = dealt(all, room);
      expect(tops.length === 1 || scale >= READABLE).toBe(true);
      for (const [number, top] of tops.entries()) {
        const foot = top + (all[number] ?? 0) * scale;
        expect(top).toBeGreaterThanOrEqual(-0.001);
        expect(foot).toBeLessThanOrEqual((tops[number + 1] ?? room) + 0.001);
      }
    }),
    { numRuns: 500 },
  );
});

test('words are broken between words', () => {
  const { lines } = set(pen(), 'It costs four minutes\nand buys an incident lead.', 90, { size: 14, face: 'words', weight: 400 });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe('It costs four minutes and buys an incident lead.');
});

test('a card is turned over the room, and put away again without a trace', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left')], { place: null }));
  const look = (): Promise<readonly number[]> => colourAt(stage, parent, 650, 236);
  await expect.poll(() => stage.sight().figures[0]?.face?.eyes).toBe('eyes-neutral');
  const before = await look();
  const textures = stage.sight().textures;
  await stage.card({ ...moment, axes });
  expect(await look()).not.toEqual(before);
  await stage.card(null);
  expect(await look()).toEqual(before);
  expect(stage.sight().textures).toBe(textures);
});

test('a card that nobody could read is not drawn: the page has its words', async () => {
  const cards = async (width: number, height: number, words: number): Promise<number> => {
    const stage = await stageIn(box(width, height), { motion: 'reduced', lite: true });
    stage.setSafeArea({ top: 0, right: 0, bottom: words, left: 0 });
    stage.show(tableauOf([at('priya', 'left')], { place: null }));
    await expect.poll(() => stage.sight().figures[0]?.face?.eyes).toBe('eyes-neutral');
    const before = stage.sight().textures;
    await stage.card({ ...moment, axes });
    return stage.sight().textures - before;
  };
  expect(await cards(960, 540, 0)).toBe(1);
  expect(await cards(390, 700, 450)).toBe(0);
});

test('the debrief is drawn over everything, in every window, and put away again', async () => {
  for (const [width, height] of [
    [960, 540],
    [390, 700],
    [320, 300],
  ] as const) {
    const parent = box(width, height);
    const stage = await stageIn(parent, { motion: 'reduced' });
    stage.show(tableauOf([], { place: null }));
    const before = await colourAt(stage, parent, width - 4, height - 4);
    await stage.debrief({ axes, pull: { at: 0.7, pushWord: 'Push', pullWord: 'Pull' }, moments: [moment, moment, moment] });
    const [red = 255] = await colourAt(stage, parent, width - 4, height - 4);
    expect(red).toBeLessThan((before[0] ?? 0) / 2);
    await stage.debrief(null);
    expect(await colourAt(stage, parent, width - 4, height - 4)).toEqual(before);
  }
});

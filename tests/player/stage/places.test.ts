import { expect, test } from 'vitest';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { atlas, bleedBox, type Layer, type Setting } from '../../../src/player/stage/kit.ts';
import { beat, box, colourAt, patience, stageIn, tableauOf } from './theatre.ts';

const MOST = 600_000; // bytes: what one scene may fetch for its place, at the largest size

const lights: readonly (readonly [name: string, setting: Setting])[] = Object.entries(atlas.places).flatMap(([place, drawn]) =>
  Object.entries(drawn.lights).map(([light, setting]) => [`${place} ${light}`, setting] as const),
);

const bytesOf = async (layer: Layer, width: number): Promise<number> => {
  const url = pictureAt(`places/${layer.file}-${layer.width ?? width}.webp`);
  if (url === undefined) throw new Error(`There is no picture ${layer.file}-${layer.width ?? width}.webp.`);
  return (await (await fetch(url)).arrayBuffer()).byteLength;
};

test.each(lights)('%s has a picture for each layer and width, and is light enough to fetch', async (_, { layers, flat }) => {
  for (const width of atlas.widths) {
    const bytes = await Promise.all([...layers, flat].map((layer) => bytesOf(layer, width)));
    expect(Math.min(...bytes)).toBeGreaterThan(100);
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(MOST);
  }
});

test.each(lights)('%s fills the stage from behind, and hides the hems before it', (_, { layers, flat, foreground }) => {
  const whole = { x: bleedBox.x, y: bleedBox.y, w: bleedBox.w, h: bleedBox.h, opaque: true };
  expect(layers[0]).toMatchObject(whole);
  expect(flat).toMatchObject(whole);
  expect(foreground).toBeLessThan(1080);
  expect(layers.filter(({ name }) => name === 'fore')).toHaveLength(1);
  expect(layers.at(-1)?.name).toBe('fore');
});

test('an evening is darker than a day, and a night darker still, in the same room', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  stage.show(tableauOf([], { place: 'small-room', clock: '12:00' }));
  const brightness = async (light: string): Promise<number> => {
    await stage.present(beat([{ kind: 'place', place: 'open-office', light }]), patience());
    const floor = await colourAt(stage, parent, 480, 340);
    return floor.reduce((sum, one) => sum + one);
  };
  const day = await brightness('day');
  const dusk = await brightness('dusk');
  const night = await brightness('night');
  expect(dusk).toBeLessThan(day);
  expect(night).toBeLessThan(dusk);
});

test('a room that is drawn by night alone is no darker late than early', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  const wall = async (clock: string): Promise<readonly number[]> => {
    stage.show(tableauOf([], { place: 'home-desk', light: null, clock }));
    await stage.dressed();
    return colourAt(stage, parent, 480, 60);
  };
  expect(await wall('23:10')).toEqual(await wall('12:00'));
});

test('a clock on a wall shows the hour of the scene, and another time when it has passed', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  const shortHand = async (place: string): Promise<'left' | 'right'> => {
    const { x = 0, y = 0 } = atlas.places[place]?.lights['day']?.dial ?? {};
    const bright = async (dx: number): Promise<number> => (await colourAt(stage, parent, (x + dx) / 2, y / 2)).reduce((sum, one) => sum + one);
    const [left, right] = [await bright(-8), await bright(9)];
    expect(Math.abs(left - right)).toBeGreaterThan(60);
    return left < right ? 'left' : 'right';
  };
  stage.show(tableauOf([], { place: 'boardroom', light: 'day', clock: '09:00' }));
  await stage.dressed();
  expect(stage.sight().clock).toBe(9);
  expect(await shortHand('boardroom')).toBe('left');
  await stage.present(beat([{ kind: 'clock', time: '15:00' }]), patience());
  expect(await shortHand('boardroom')).toBe('right');
  await stage.present(beat([{ kind: 'place', place: 'kitchen', light: 'day' }]), patience());
  await stage.present(beat([{ kind: 'place', place: 'kitchen', light: 'night' }]), patience()); // where the same clock hangs: both are there while one melts into the other
  expect(await shortHand('kitchen')).toBe('right');
  await stage.present(beat([{ kind: 'place', place: 'small-room', light: 'day' }]), patience());
  expect(stage.sight().clock).toBeUndefined();
});

import { expect, test } from 'vitest';
import text from '../../../stories/northline/book.json?raw';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { atlas, lookOf, wardrobe, type Drawing } from '../../../src/player/stage/kit.ts';
import { yourLooks } from '../../../src/player/stage/yours.ts';
import { box, colourAt, stageIn, tableauOf } from './theatre.ts';

const book = JSON.parse(text) as {
  readonly cast: Readonly<Record<string, unknown>>;
  readonly moods: readonly string[];
  readonly places: Readonly<Record<string, { readonly lights: readonly string[] }>>;
};
const MOST = 600_000; // bytes: what one scene may fetch
const people = Object.keys(book.cast);
const looks = (cast: string): readonly Drawing[] => [wardrobe.people[cast], ...(wardrobe.people[cast]?.later ?? [])].filter((look) => look !== undefined);

const bytesOf = async (path: string): Promise<number> => {
  const url = pictureAt(path);
  if (url === undefined) throw new Error(`There is no picture ${path}.`);
  const { body } = await fetch(url);
  const packed = body?.pipeThrough(new CompressionStream('gzip')); // as it is sent
  return (await new Response(packed).arrayBuffer()).byteLength;
};

test.each(people)('%s has three poses or more in every week, one of them seated', (cast) => {
  for (const { poses } of looks(cast)) {
    expect(poses[0]?.id).toBe('rest');
    expect(poses.filter(({ id }) => id === 'sit')).toHaveLength(1);
    expect(poses.length).toBeGreaterThanOrEqual(4);
  }
});

test.each(people)('%s changes clothes as the season goes', (cast) => {
  const worn = [0, 6, 12].map((week) => lookOf(cast, week)?.file);
  expect(new Set(worn).size).toBe(3);
});

test('every mood of the book has eyes and a mouth of its own making', () => {
  expect(book.moods.length).toBeGreaterThanOrEqual(10);
  const faces = book.moods.map((mood) => wardrobe.moods[mood]);
  for (const face of faces) {
    expect(wardrobe.faces.frames).toHaveProperty(face?.eyes ?? 'nobody drew it');
    expect(wardrobe.faces.frames).toHaveProperty(face?.mouth ?? 'nobody drew it');
  }
  expect(new Set(faces.map((face) => `${face?.eyes} ${face?.mouth}`)).size).toBe(book.moods.length);
});

test('the lights that the book names are drawn', () => {
  for (const [place, { lights }] of Object.entries(book.places))
    expect(Object.keys(atlas.places[place]?.lights ?? {})).toEqual(expect.arrayContaining([...lights]));
});

test('a scene’s pictures weigh less than 600 kB on a screen of 1920 by 1080: the heaviest room, and the six heaviest people in any week, in all of their poses', async () => {
  const all = async (files: readonly string[]): Promise<number> => (await Promise.all(files.map(bytesOf))).reduce((sum, one) => sum + one, 0);
  const weights = await Promise.all(
    people.map(async (cast) =>
      Math.max(
        ...(await Promise.all(looks(cast).map(({ file, poses }) => all([file, ...poses.map(({ id }) => `${file}-${id}`)].map((each) => `cast/${each}.svg`))))),
      ),
    ),
  );
  const six = weights.toSorted((a, b) => b - a).slice(0, 6);
  const rooms = Object.values(atlas.places).flatMap(({ lights }) => Object.values(lights));
  const width = atlas.widths[1];
  const room = Math.max(...(await Promise.all(rooms.map(({ layers }) => all(layers.map(({ file, width: only }) => `places/${file}-${only ?? width}.webp`))))));
  const faces = await all([`cast/${wardrobe.faces.file}.svg`]);
  expect(six.reduce((sum, one) => sum + one) + room + faces).toBeLessThan(MOST);
});

test('there are a dozen ways for you to look, no two alike', () => {
  expect(Object.keys(yourLooks)).toHaveLength(12);
  expect(new Set(Object.values(yourLooks).map(({ hair }) => hair)).size).toBe(12);
});

test('a brow that goes up under a fringe is under it', async () => {
  const [from, to] = [500, 600]; // units: where the raised brow is
  const parent = box(1920, 1080);
  const stage = await stageIn(parent, { motion: 'reduced', lite: true });
  const fringe = async (mood: string): Promise<readonly (readonly number[])[]> => {
    stage.show(tableauOf([{ cast: 'mei', side: 'left', mood }]));
    await stage.dressed();
    const [face] = stage.faces();
    const [mei] = stage.sight().figures;
    if (!face || !mei) throw new Error('Mei is not there.');
    const unit = face.width / 320; // CSS px
    const rows = [216, 226].map((y) => face.y + (y - 174) * unit);
    const columns = Array.from({ length: 6 }, (_, at) => mei.x + (from + ((to - from) * at) / 5 - wardrobe.anchor.x) * unit);
    const seen = [];
    for (const y of rows) for (const x of columns) seen.push(await colourAt(stage, parent, x, y));
    return seen;
  };
  expect(await fringe('thinking')).toEqual(await fringe('tired'));
});

test('the stripes of her first weeks stay on Ines, whatever she does', async () => {
  const parent = box(1280, 720);
  const stage = await stageIn(parent, { motion: 'reduced', lite: true });
  const edges = async (place: string, mood: string): Promise<number> => {
    stage.show(tableauOf([{ cast: 'ines', side: 'right', mood }], { place, light: 'day' }));
    await stage.dressed();
    const [ines] = stage.sight().figures;
    const [face] = stage.faces();
    let before = 0;
    let count = 0;
    for (let y = (face?.y ?? 0) + (face?.height ?? 0) + 40; y < 560; y += 4) {
      const bright = (await colourAt(stage, parent, (ines?.x ?? 0) + 12, y)).reduce((sum, one) => sum + one);
      if (before > 0 && Math.abs(bright - before) > 150) count += 1;
      before = bright;
    }
    return count;
  };
  for (const [place, mood] of [
    ['open-office', 'neutral'],
    ['open-office', 'tired'],
    ['small-room', 'neutral'],
  ] as const)
    expect(await edges(place, mood), `${place}, ${mood}`).toBeGreaterThan(5);
});

import { expect, test } from 'vitest';
import type { Cue } from '../../../src/core/story/beat.ts';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { isHard, together } from '../../../src/player/stage/shot.ts';
import { yourLooks } from '../../../src/player/stage/yours.ts';
import { at, beat, box, colourAt, frame, patience, stageIn, tableauOf } from './theatre.ts';

const mood = (cast: string, to: string): Cue => ({ kind: 'mood', cast, mood: to });

test('a line is hard when whoever says it turns cold, angry, sad or alarmed with it', () => {
  expect(isHard(beat([mood('priya', 'cold')], 'priya'))).toBe(true);
  expect(isHard(beat([mood('priya', 'warm')], 'priya'))).toBe(false);
  expect(isHard(beat([mood('mei', 'sad')], 'priya'))).toBe(false);
  expect(isHard(beat([], 'priya'))).toBe(false);
});

test('the eye comes nearer on a hard line, and goes back on the next', async () => {
  const stage = await stageIn(box(), { lite: false });
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  await stage.present(beat([], 'priya'), patience());
  await expect.poll(() => stage.sight().near).toBeCloseTo(0.5 * 1.035, 3);
  await stage.present(beat([mood('priya', 'cold')], 'priya'), patience());
  await expect.poll(() => stage.sight().near).toBeCloseTo(0.5 * 1.11, 3);
  await stage.present(beat([], 'tomas'), patience());
  await expect.poll(() => stage.sight().near).toBeCloseTo(0.5 * 1.035, 3);
});

test('two or three who speak in turn are looked at together; one alone, or a whole room, is not', () => {
  const here = new Map(['priya', 'tomas', 'mei', 'jonas'].map((cast) => [cast, true]));
  expect(together(['priya', 'tomas', null, 'priya'], here)).toEqual(['priya', 'tomas']);
  expect(together(['mei', 'priya', 'tomas'], here)).toEqual(['mei', 'priya', 'tomas']);
  expect(together(['priya', 'priya', null], here)).toEqual([]);
  expect(together(['priya', 'tomas', 'mei', 'jonas'], here)).toEqual([]);
  expect(together(['priya', 'ruth'], here)).toEqual([]);
});

test('while two of three speak in turn the eye rests on both; on a hard line it goes to who says it', async () => {
  const stage = await stageIn(box(), { lite: false });
  stage.show(tableauOf([at('priya', 'left'), at('mei', 'centre'), at('tomas', 'right')]));
  const x = (cast: string): number => stage.sight().figures.find((figure) => figure.cast === cast)?.x ?? 0;
  await stage.present(beat([], 'priya'), patience());
  await expect.poll(() => stage.sight().near).toBeCloseTo(0.5 * 1.035, 3);
  const alone = x('priya');
  await stage.present(beat([], 'mei'), patience());
  await expect.poll(() => stage.sight().near).toBeCloseTo(0.5 * 1.08, 3);
  expect(x('priya')).toBeGreaterThan(alone); // the eye has turned to the left, to both
  const both = x('priya');
  await stage.present(beat([], 'priya'), patience());
  await stage.present(beat([]), patience());
  await expect.poll(() => stage.sight().near).toBeCloseTo(0.5 * 1.08, 3);
  expect(Math.abs(x('priya') - both)).toBeLessThan(1); // and rests there
  await stage.present(beat([mood('mei', 'cold')], 'mei'), patience());
  await expect.poll(() => stage.sight().near).toBeCloseTo(0.5 * 1.11, 3);
});

test('on a stage where every frame is dear, and with reduced motion, the eye frames nobody together', async () => {
  for (const options of [{ lite: true }, { motion: 'reduced' }] as const) {
    const stage = await stageIn(box(), options);
    stage.show(tableauOf([at('priya', 'left'), at('mei', 'centre'), at('tomas', 'right')]));
    await stage.present(beat([], 'priya'), patience());
    const { near } = stage.sight();
    await stage.present(beat([], 'mei'), patience());
    expect(stage.sight().near).toBe(near);
  }
});

test('when the story is over the camera leaves for the islands, and comes back when somebody looks back', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left')]));
  await stage.present(beat([{ kind: 'ending', ending: 'mended', title: 'You both know now' }], 'priya'), patience());
  expect(stage.sight().far).toBe(0); // her last words are still to be read
  stage.decide('over');
  await expect.poll(() => stage.sight().far).toBe(1);
  expect(stage.sight().dark).toBeGreaterThan(0.6);
  expect(stage.faces()).toEqual([]);
  stage.decide('closed');
  expect(stage.sight()).toMatchObject({ far: 0, dark: 0 });
  expect(stage.faces()).toHaveLength(1);
});

test('out of doors the islands come over the picture at the end; nobody flies out of a house', async () => {
  const stage = await stageIn(box(), { lite: false });
  stage.show(tableauOf([at('priya', 'left')], { place: 'quay', light: 'dusk' }));
  const { near } = stage.sight();
  stage.decide('over');
  await expect.poll(() => stage.sight().far).toBe(1);
  expect(stage.sight().near).toBe(near);
});

test('on the way out to the islands each place is one picture, and what lies before it', async () => {
  const asked: string[] = [];
  const stage = await stageIn(box(), { motion: 'reduced', lite: false, pictureAt: (path) => (asked.push(path), pictureAt(path)) });
  stage.show(tableauOf([], { place: 'small-room' }));
  await stage.present(beat([{ kind: 'zoom', zoom: 'out' }]), patience());
  expect(asked.filter((path) => path.startsWith('places/map/')).map((path) => path.split('-')[1])).toEqual(['land', 'fore']); // all that lies still in one
  expect(asked.filter((path) => path.startsWith('places/quay/')).map((path) => path.split('-')[1])).toEqual(['flat', 'fore']);
  expect(asked.filter((path) => path.startsWith('places/small-room/'))).toHaveLength(5); // where one may look about, all its layers, and its light
});

test('with reduced motion the eye stays where it is, however hard the line', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  const before = stage.sight().near;
  await stage.present(beat([mood('priya', 'cold')], 'priya'), patience());
  expect(stage.sight().near).toBe(before);
});

test('people sit where there is a chair, and stand up in another room', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('tomas', 'left')], { place: 'small-room', light: 'day' }));
  await expect.poll(() => stage.sight().figures[0]?.pose?.id).toBe('sit');
  await stage.present(beat([{ kind: 'place', place: 'open-office', light: 'day' }]), patience());
  await expect.poll(() => stage.sight().figures[0]?.pose?.id).toBe('rest');
});

test('who comes in walks to the chair, and sits when the beat has been shown', async () => {
  const stage = await stageIn(box());
  stage.show(tableauOf([], { place: 'small-room', light: 'day' }));
  await stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'left' }]), patience());
  expect(stage.sight().figures[0]).toMatchObject({ cast: 'priya', pose: { id: 'sit' } });
});

test('who says a line as they leave goes when it is said, also when somebody comes in meanwhile; without a word, or to another room, at once', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  const here = (): readonly string[] => stage.sight().figures.map(({ cast }) => cast);
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  stage.talking('tomas');
  await stage.present(beat([{ kind: 'exit', cast: 'tomas' }], 'tomas'), patience());
  await stage.present(beat([{ kind: 'enter', cast: 'mei', side: 'right' }]), patience());
  expect(here()).toEqual(['priya', 'tomas', 'mei']);
  stage.talking(null);
  await expect.poll(here).toEqual(['priya', 'mei']);
  await stage.present(beat([{ kind: 'exit', cast: 'mei' }]), patience());
  expect(here()).toEqual(['priya']);
  stage.talking('priya');
  await stage.present(beat([{ kind: 'exit', cast: 'priya' }, { kind: 'place', place: 'kitchen', light: 'day' }], 'priya'), patience()); // prettier-ignore
  expect(here()).toEqual([]);
});

test('who is still on the way out when they are to come in again comes in again', async () => {
  const stage = await stageIn(box(), { lite: false });
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  stage.talking('tomas');
  await stage.present(beat([{ kind: 'exit', cast: 'tomas' }], 'tomas'), patience());
  stage.talking(null); // he goes
  await stage.present(beat([{ kind: 'enter', cast: 'tomas', side: 'right' }]), patience());
  for (let frames = 0; frames < 60; frames++) await frame();
  expect(stage.sight().figures.map(({ cast }) => cast)).toEqual(['priya', 'tomas']);
});

test('clothes change with the week, also of those who stand there already', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('mei', 'left', 'warm')]));
  await expect.poll(() => stage.sight().figures[0]?.pose?.wears).toBe('mei');
  stage.wear(9);
  await expect.poll(() => stage.sight().figures[0]?.pose?.wears).toBe('mei-9');
  expect(stage.sight().figures[0]?.face?.mouth).toBe('mouth-warm');
  await stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'right' }]), patience());
  expect(stage.sight().figures[1]?.pose?.wears).toBe('priya-9');
});

test('while a decision is open everybody looks at who decides', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  const gazes = (): readonly number[] => stage.sight().figures.map(({ gaze }) => gaze);
  stage.decide('open');
  expect(gazes()).toEqual([-1, -1]);
  stage.decide('closed');
  expect(gazes()).toEqual([0, 0]);
});

test('who listens looks from who speaks to you, and back', async () => {
  const stage = await stageIn(box(), { lite: false });
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  await stage.present(beat([], 'priya'), patience());
  const tomas = (): number => stage.sight().figures.find(({ cast }) => cast === 'tomas')?.gaze ?? 0;
  await expect.poll(tomas).toBeGreaterThan(0);
  await expect.poll(tomas).toBe(-1);
});

test('alone with somebody at a table, you are seen from behind, across from them; not where others are, and not in a portrait', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  const room = { place: 'small-room', light: 'day' };
  stage.show(tableauOf([at('tomas', 'left')], room));
  expect(stage.sight().you).toBe('right');
  stage.show(tableauOf([at('tomas', 'right')], room));
  expect(stage.sight().you).toBe('left');
  await stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'left' }]), patience());
  expect(stage.sight().you).toBeUndefined();
  const narrow = await stageIn(box(390, 844), { motion: 'reduced' });
  narrow.show(tableauOf([at('tomas', 'left')], room));
  expect(narrow.sight().you).toBeUndefined();
}); // two stages

test('you get up as the scene goes elsewhere or somebody comes in, and not while only the light changes', async () => {
  const stage = await stageIn(box(), { lite: false });
  stage.show(tableauOf([at('tomas', 'left')], { place: 'glass-office', light: 'day' }));
  expect(stage.sight().you).toBe('right');
  await stage.present(beat([{ kind: 'place', place: 'glass-office', light: 'dusk' }]), patience());
  expect(stage.sight().you).toBe('right');
  const next = stage.present(beat([{ kind: 'place', place: 'open-office', light: 'day' }, { kind: 'exit', cast: 'tomas' }, { kind: 'enter', cast: 'priya', side: 'left' }]), patience()); // prettier-ignore
  expect(stage.sight().you).toBeUndefined();
  const seen = [];
  for (const arrived = next.then(() => 'there'); (await Promise.race([arrived, frame()])) !== 'there';) seen.push(stage.sight().you);
  expect(seen.every((side) => side === undefined)).toBe(true); // nor do you sit down again on the way
  stage.show(tableauOf([at('tomas', 'left')], { place: 'glass-office', light: 'day' }));
  const third = stage.present(beat([{ kind: 'enter', cast: 'priya', side: 'right' }]), patience());
  expect(stage.sight().you).toBeUndefined();
  await third;
});

test('in a window that becomes low you are not seen from behind: words would cover all but the top of your head', async () => {
  const parent = box(1280, 720);
  const stage = await stageIn(parent, { motion: 'reduced' });
  stage.show(tableauOf([at('tomas', 'left')], { place: 'small-room', light: 'day' }));
  expect(stage.sight().you).toBe('right');
  parent.style.height = '390px';
  await expect.poll(() => stage.sight().you).toBeUndefined();
});

test('you look as you chose, also when you choose anew; an unknown look is the first', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  stage.show(tableauOf([at('tomas', 'left')], { place: 'small-room', light: 'day' }));
  expect(stage.sight().look).toBe('crop');
  await frame();
  const beside = await colourAt(stage, parent, 745, 275); // where only an afro reaches
  stage.you('afro');
  expect(stage.sight().look).toBe('afro');
  expect(await colourAt(stage, parent, 745, 275)).not.toEqual(beside);
  stage.you('mohawk');
  expect(stage.sight().look).toBe('crop');
});

test("Ruth's dog looks at who comes and wags his tail, and looks back at her bench when all have gone", async () => {
  const stage = await stageIn(box(), { lite: false });
  stage.show(tableauOf([], { place: 'quay', light: 'dusk' }));
  expect(stage.sight().dog).toMatchObject({ pose: 'sitting', looks: -1, here: true, tail: 0 });
  const tails: number[] = [];
  const come = stage.present(beat([{ kind: 'enter', cast: 'ruth', side: 'right' }]), patience());
  await expect.poll(() => tails.push(stage.sight().dog?.tail ?? 0) && Math.max(...tails) - Math.min(...tails)).toBeGreaterThan(0.01);
  await come;
  expect(stage.sight().dog?.looks).toBe(1);
  await stage.present(beat([{ kind: 'exit', cast: 'ruth' }]), patience());
  expect(stage.sight().dog?.looks).toBe(-1);
  stage.show(tableauOf([], { place: 'open-office' }));
  expect(stage.sight().dog).toBeUndefined();
});

test('at dawn he lies where Ruth is, and is not there without her; with reduced motion nothing of him moves', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('ruth', 'right')], { place: 'quay', light: 'dawn' }));
  expect(stage.sight().dog).toMatchObject({ pose: 'lying', here: true });
  await stage.present(beat([{ kind: 'enter', cast: 'harjit', side: 'left' }]), patience());
  expect(stage.sight().dog).toMatchObject({ looks: -1, tail: 0 });
  await stage.present(beat([{ kind: 'exit', cast: 'ruth' }]), patience());
  expect(stage.sight().dog?.here).toBe(false);
});

test('no look has a hole in its hair', () => {
  const on = document.createElement('canvas').getContext('2d');
  for (const { hair, says } of Object.values(yourLooks)) {
    const [crown, ...more] = hair.split('Z').filter((part) => part !== '').map((part) => new Path2D(`${part}Z`)); // prettier-ignore
    const whole = new Path2D(hair);
    for (let y = -270; y < 340; y += 10)
      for (let x = -240; x < 240; x += 10)
        if (crown && [crown, ...more].some((part) => on?.isPointInPath(part, x, y))) expect(on?.isPointInPath(whole, x, y), `${says} at ${x}, ${y}`).toBe(true);
  }
});

test('the islands lie in the dark when the scene does, and in low light in the evening', async () => {
  const parent = box();
  const stage = await stageIn(parent, { motion: 'reduced' });
  const sea = async (light: string, clock: string): Promise<number> => {
    stage.show(tableauOf([], { place: 'open-office', light, clock }));
    await stage.present(beat([{ kind: 'zoom', zoom: 'out' }]), patience());
    const [red = 0, green = 0, blue = 0] = await colourAt(stage, parent, 480, 30);
    await stage.present(beat([{ kind: 'zoom', zoom: 'in' }]), patience());
    return red + green + blue;
  };
  const noon = await sea('day', '12:00');
  expect(await sea('night', '12:00')).toBeLessThan(noon * 0.7);
  expect(await sea('day', '23:10')).toBeLessThan(noon * 0.7);
  const evening = await sea('dusk', '18:05');
  expect(evening).toBeLessThan(noon * 0.9);
  expect(evening).toBeGreaterThan((await sea('night', '12:00')) * 1.1);
  expect(await sea('day', '12:00')).toBe(noon);
});

test('at an ending the edges of the picture go dark, and a new scene begins in full light', async () => {
  const stage = await stageIn(box(), { motion: 'reduced' });
  stage.show(tableauOf([at('priya', 'left')]));
  expect(stage.sight().dark).toBe(0);
  await stage.present(beat([{ kind: 'ending', ending: 'mended', title: 'You both know now' }], 'priya'), patience());
  expect(stage.sight().dark).toBeGreaterThan(0.6);
  stage.show(tableauOf([]));
  expect(stage.sight().dark).toBe(0);
});

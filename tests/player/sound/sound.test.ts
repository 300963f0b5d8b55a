import { Howler } from 'howler';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bare } from '../../../src/core/story/tableau.ts';
import { createSound, type Sound } from '../../../src/player/sound/sound.ts';
import { Ear, held, sounding, tab } from './hearing.ts';
import { beat, music, ROUND, tone, tones, wav } from './tones.ts';

let sound: Sound;
let problems: string[];
const going = new AbortController().signal;

/** Performs a track until it has come in. */
async function heard(track: string): Promise<Ear> {
  await sound.present(beat(music(track)), going);
  const ear = new Ear();
  await expect.poll(() => ear.loudness()).toBeGreaterThan(0.3);
  return ear;
}

beforeAll(() => userEvent.click(document.body));
beforeEach(() => {
  problems = [];
  sound = createSound({ files: tones, onProblem: (sentence) => problems.push(sentence) });
});
afterEach(async () => {
  sound.destroy();
  tab('visible');
  await expect.poll(held).toBe(0);
});

test('a beat is performed when its music has begun, not when it has ended', async () => {
  await sound.present(beat(music('hum')), going);
  expect(sounding()).toEqual(['hum']);
});

test('one bed fades into the next, and only the next is left', async () => {
  await heard('hum');
  await sound.present(beat(music('rising')), going);
  expect(sounding()).toEqual(['hum', 'rising']);
  await expect.poll(sounding).toEqual(['rising']);
});

test('the next bed goes on at the same place in the bar', async () => {
  const ear = await heard('rising');
  const place = (): number => ((Math.abs(ear.sample()) - 0.1) / 0.8) * ROUND; // seconds into the round
  await expect.poll(() => ear.sample(), { interval: 5 }).toBeGreaterThan(0.85);
  const [then, before] = [Howler.ctx.currentTime, place()];
  await sound.present(beat(music('falling')), going);
  await expect.poll(sounding).toEqual(['falling']);
  await expect.poll(() => ear.sample(), { interval: 5 }).toBeLessThan(-0.3);
  const [now, after] = [Howler.ctx.currentTime, place()];
  expect(ear.sample()).toBeLessThan(0);
  const expected = (before + now - then) % ROUND;
  expect(Math.abs(after - expected)).toBeLessThan(0.08);
});

test('changing one’s mind in the middle of a fade leaves one bed', async () => {
  const ear = await heard('hum');
  void sound.present(beat(music('rising')), going);
  void sound.present(beat(music('hum')), going);
  await sound.present(beat(music('rising')), going);
  await sound.present(beat(music('hum')), going);
  await expect.poll(sounding).toEqual(['hum']);
  await expect.poll(() => ear.pitch()).toBeCloseTo(220, -2);
});

test('music can end in silence', async () => {
  await heard('hum');
  await sound.present(beat(music(null)), going);
  await expect.poll(sounding).toEqual([]);
});

test('an effect is cut from its own place in the file', async () => {
  await sound.present(beat({ kind: 'sound', sound: 'high' }), going);
  const ear = new Ear();
  await expect.poll(() => ear.pitch(), { interval: 10 }).toBeCloseTo(1500, -2);
  await expect.poll(sounding).toEqual([]);
});

test('the interface has effects too', async () => {
  sound.play('low');
  await expect.poll(sounding, { interval: 10 }).toEqual(['effects']);
});

test('a sound nobody knows is left out without a word', async () => {
  await sound.present(beat({ kind: 'sound', sound: 'trumpets' }, { kind: 'sound', sound: 'toString' }, music('polka')), going);
  sound.play('trumpets');
  sound.show({ ...bare, music: 'polka' });
  expect(sounding()).toEqual([]);
  expect(problems).toEqual([]);
});

test('a missing file is reported once, and the play goes on', async () => {
  await sound.present(beat(music('missing')), going);
  await sound.present(beat(music(null)), going);
  await sound.present(beat(music('missing')), going);
  await expect.poll(() => problems).toEqual(['The music “missing” cannot be played here; the game goes on without it.']);
  await sound.present(beat(music('hum'), { kind: 'sound', sound: 'low' }), going);
  expect(sounding()).toContain('hum');
  expect(problems).toHaveLength(1);
});

test('when music is missing, the music of another scene does not go on', async () => {
  await heard('hum');
  await sound.present(beat(music('missing')), going);
  await expect.poll(sounding).toEqual([]);
});

test('where the first format cannot be had, the second is heard', async () => {
  await sound.present(beat(music('half')), going);
  await expect.poll(sounding).toEqual(['half']);
  expect(problems).toEqual([]);
});

test('missing effects are reported once and hold nothing up', async () => {
  const deaf = createSound({ files: { ...tones, effects: ['/nowhere/effects.webm'] }, onProblem: (sentence) => problems.push(sentence) });
  await deaf.present(beat({ kind: 'sound', sound: 'low' }, { kind: 'sound', sound: 'high' }), going);
  await deaf.present(beat({ kind: 'sound', sound: 'low' }), going);
  expect(problems).toEqual(['Sound effects cannot be played here; the game goes on without them.']);
  deaf.destroy();
});

test('a beat cut short is over at once, with its music and without its effects', async () => {
  await sound.present(beat({ kind: 'sound', sound: 'low' }, music('hum')), AbortSignal.abort());
  expect(sounding()).toEqual([]);
  await expect.poll(sounding).toEqual(['hum']);
});

test('a beat that is cut short while its music is fetched waits no longer', async () => {
  const cut = new AbortController();
  const big = wav(60, () => 0);
  const slow = createSound({ files: { ...tones, music: { ...tones.music, tracks: { big: [big] } } }, onProblem: (sentence) => problems.push(sentence) });
  const performed = slow.present(beat(music('big')), cut.signal);
  cut.abort();
  await performed;
  expect(sounding()).toEqual([]);
  slow.destroy();
});

test('a jump brings the music of the place, and cuts off what was sounding', async () => {
  const long = { effects: [wav(60, tone(500))], offsets: { long: [0, 60_000] as const } };
  const lasting = createSound({ files: { ...tones, ...long }, onProblem: (sentence) => problems.push(sentence) });
  await lasting.present(beat({ kind: 'sound', sound: 'long' }, music('hum')), going);
  expect(sounding()).toEqual(['hum', 'something else']);
  lasting.show({ ...bare, music: 'rising' });
  await expect.poll(sounding).toEqual(['rising']);
  lasting.destroy();
});

test('with the tab hidden all is still, and goes on when it is back', async () => {
  await sound.present(beat(music('hum')), going);
  tab('hidden');
  await expect.poll(() => Howler.ctx.state).toBe('suspended');
  tab('visible');
  await expect.poll(() => Howler.ctx.state).toBe('running');
  expect(sounding()).toEqual(['hum']);
});

test('a glance at another tab does not leave the game silent', async () => {
  const ear = await heard('hum');
  tab('hidden');
  tab('visible');
  await expect.poll(() => Howler.ctx.state).toBe('running');
  const then = Howler.ctx.currentTime;
  await expect.poll(() => Howler.ctx.currentTime).toBeGreaterThan(then + 0.3);
  expect(ear.loudness()).toBeGreaterThan(0.3);
});

test('music that changes while the tab is hidden begins when it is back', async () => {
  await sound.present(beat(music('hum')), going);
  tab('hidden');
  await sound.present(beat(music('rising'), { kind: 'sound', sound: 'low' }), going);
  expect(sounding()).toEqual(['hum']);
  expect(Howler.ctx.state).toBe('suspended');
  tab('visible');
  await expect.poll(sounding).toEqual(['rising']);
});

test('music that arrives in a hidden tab stays silent', async () => {
  const arriving = sound.present(beat(music('hum')), going);
  tab('hidden');
  await arriving;
  expect(sounding()).toEqual([]);
  await expect.poll(() => Howler.ctx.state).toBe('suspended');
  tab('visible');
  await expect.poll(sounding).toEqual(['hum']);
});

test('music turned down to nothing still plays its part, silently', async () => {
  sound.volume('music', 0);
  await sound.present(beat(music('hum')), going);
  const ear = new Ear();
  expect(sounding()).toEqual(['hum']);
  expect(ear.loudness()).toBe(0);
  sound.volume('music', 0.5);
  await expect.poll(() => ear.loudness()).toBeGreaterThan(0.1);
});

test('effects have a volume of their own', async () => {
  sound.volume('effects', 0);
  await sound.present(beat({ kind: 'sound', sound: 'high' }), going);
  const ear = new Ear();
  expect(sounding()).toEqual(['effects']);
  expect(ear.loudness()).toBe(0);
});

test('a long evening keeps only two beds in memory', async () => {
  for (const track of ['hum', 'rising', 'falling', 'half']) {
    await sound.present(beat(music(track)), going);
    await expect.poll(sounding).toEqual([track]);
  }
  await sound.present(beat(music('hum')), going);
  await expect.poll(held).toBeLessThanOrEqual(4); // two or three beds while they change, and the effects
});

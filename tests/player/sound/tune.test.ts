import { Howler } from 'howler';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createSound } from '../../../src/player/sound/sound.ts';
import { playTune } from '../../../src/player/sound/tune.ts';
import { Ear, fading, held, sounding, tab } from './hearing.ts';
import { beat, music, tones } from './tones.ts';

beforeAll(() => userEvent.click(document.body));

test('the tune of the title fades under the bed of the scene that begins, which goes on', async () => {
  let heard = 0;
  const tune = playTune(tones.music, 'hum', () => (heard += 1));
  await expect.poll(() => heard).toBe(1);
  expect(sounding()).toEqual(['hum']);
  const sound = createSound({ files: tones, onProblem: () => undefined });
  tune.leave();
  await sound.present(beat(music('rising')), new AbortController().signal);
  expect(sounding()).toContain('rising');
  await expect.poll(sounding).toEqual(['rising']);
  expect(Howler.ctx.state).toBe('running');
  const ear = new Ear();
  await expect.poll(() => ear.loudness()).toBeGreaterThan(0.05);
  sound.destroy();
  await expect.poll(held).toBe(0);
});

test('the tune is silent while the tab is hidden, and as loud as it was told', async () => {
  const tune = playTune(tones.music, 'hum', () => undefined);
  const ear = new Ear();
  await expect.poll(() => ear.loudness()).toBeGreaterThan(0.3);
  tune.volume(0.1);
  await expect.poll(() => ear.loudness()).toBeLessThan(0.1);
  tab('hidden');
  await expect.poll(() => Howler.ctx.state).toBe('suspended');
  tab('visible');
  await expect.poll(() => Howler.ctx.state).toBe('running');
  tune.leave();
  await expect.poll(held).toBe(0);
});

test('a tune that is turned down while it comes in stays as it was told, and leaves from there', async () => {
  const tune = playTune(tones.music, 'hum', () => undefined);
  const ear = new Ear();
  await expect.poll(() => ear.loudness(), { interval: 5 }).toBeGreaterThan(0.05);
  tune.volume(0.1);
  await expect.poll(() => ear.loudness()).toBeLessThan(0.1);
  tune.leave();
  const heard: number[] = [];
  await expect.poll(() => (heard.push(ear.loudness()), held()), { interval: 20 }).toBe(0);
  expect(Math.max(...heard)).toBeLessThan(0.1);
});

test('a tune that is turned down stays so where the audio clock lags behind the one on the wall', async () => {
  const tune = playTune(tones.music, 'hum', () => undefined);
  const ear = new Ear();
  await expect.poll(() => ear.loudness(), { interval: 5 }).toBeGreaterThan(0.01);
  tab('hidden'); // the audio clock stands still, and the fade is over by the wall's
  await expect.poll(() => Howler.ctx.state).toBe('suspended');
  await expect.poll(fading).toBe(false);
  tune.volume(0.1);
  const stood = Howler.ctx.currentTime;
  tab('visible');
  await expect.poll(() => Howler.ctx.currentTime).toBeGreaterThan(stood + 2); // seconds: what was left of the fade would have come
  expect(ear.loudness()).toBeLessThan(0.1);
  tune.leave();
  await expect.poll(held).toBe(0);
});

test('a tune that cannot be had is not said to be heard', async () => {
  let heard = 0;
  const tune = playTune({ ...tones.music, tracks: { gone: ['data:audio/wav;base64,AAAA'] } }, 'gone', () => (heard += 1));
  await expect.poll(held).toBe(0);
  expect(heard).toBe(0);
  tune.leave();
});

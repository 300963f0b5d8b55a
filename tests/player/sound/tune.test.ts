import { Howler } from 'howler';
import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createSound } from '../../../src/player/sound/sound.ts';
import { playTune } from '../../../src/player/sound/tune.ts';
import { Ear, held, sounding, tab } from './hearing.ts';
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

test('a tune that cannot be had is not said to be heard', async () => {
  let heard = 0;
  const tune = playTune({ ...tones.music, tracks: { gone: ['data:audio/wav;base64,AAAA'] } }, 'gone', () => (heard += 1));
  await expect.poll(held).toBe(0);
  expect(heard).toBe(0);
  tune.leave();
});

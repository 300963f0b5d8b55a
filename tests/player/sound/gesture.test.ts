import { Howler } from 'howler';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Ears } from '../../../src/player/sound/ears.ts';
import { soundFiles } from '../../../src/player/sound/files.ts';
import { createSound } from '../../../src/player/sound/sound.ts';
import { Ear, held, sounding } from './hearing.ts';
import { beat, music, tones } from './tones.ts';

test('nothing sounds before the first gesture, and then what ought to be playing', async () => {
  const problems: string[] = [];
  const sound = createSound({ files: tones, onProblem: (sentence) => problems.push(sentence) });
  expect(navigator.userActivation.hasBeenActive).toBe(false);

  await sound.present(beat(music('hum'), { kind: 'sound', sound: 'low' }), new AbortController().signal);
  await sound.present(beat(music('rising')), new AbortController().signal);
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })); // a script is not a player
  expect(held()).toBe(0);
  expect(Howler.ctx as AudioContext | null).toBeNull();

  await userEvent.click(document.body);
  await expect.poll(sounding).toEqual(['rising']);
  const ear = new Ear();
  await expect.poll(() => ear.loudness()).toBeGreaterThan(0.05);
  expect(problems).toEqual([]);
  sound.destroy();
  expect(sounding()).toEqual([]);
});

test('whoever presses is answered before more of a sound is decoded', async () => {
  await userEvent.click(document.body);
  const ears = new Ears(() => undefined);
  ears.listen();
  const [webm = ''] = Object.values(soundFiles.music.tracks)[0] ?? [];
  const file = await (await fetch(webm)).arrayBuffer();
  const native = Reflect.get(BaseAudioContext.prototype, 'decodeAudioData');
  let begun = 0;
  BaseAudioContext.prototype.decodeAudioData = function (this: BaseAudioContext, piece: ArrayBuffer) {
    begun ||= performance.now();
    return native.call(this, piece);
  };
  try {
    const pressed = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    expect((await Howler.ctx.decodeAudioData(file)).duration).toBeGreaterThan(20);
    expect(begun - pressed).toBeGreaterThan(200);
  } finally {
    BaseAudioContext.prototype.decodeAudioData = native;
    ears.close();
  }
});
